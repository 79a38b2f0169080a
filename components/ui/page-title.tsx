import type { ReactNode } from "react";

type Props = {
  /** Also the title of the browser's tab. */
  title: string;
  /** Other content for the heading than the plain title. */
  heading?: ReactNode;
  lead?: ReactNode;
  actions?: ReactNode;
};

/** The one h1 of a page, its lead and its actions. */
export const PageTitle = ({ title, heading, lead, actions }: Props) => (
  <div className="mb-4 flex flex-wrap items-end justify-between gap-x-4 gap-y-2">
    <title>{`${title} · Countersign`}</title>
    <div className="min-w-0">
      <h1 className="text-xl font-semibold break-words">{heading ?? title}</h1>
      {lead && <div className="mt-0.5 text-muted">{lead}</div>}
    </div>
    {actions && <div className="flex flex-wrap gap-2">{actions}</div>}
  </div>
);
