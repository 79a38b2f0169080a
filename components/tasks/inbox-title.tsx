import type { ComponentProps } from "react";
import { anyText } from "../hooks/address-parts";
import { useAddress } from "../hooks/use-address";
import { PageTitle } from "../ui/page-title";

const parts = { task: anyText };

/** What the page is about while no task is open; then it is about the task, and this names the list. */
export const InboxTitle = ({ title, actions }: Pick<ComponentProps<typeof PageTitle>, "title" | "actions">) => {
  const [{ task }] = useAddress(parts);
  if (!task) return <PageTitle title={title} actions={actions} />;
  return (
    <div className="mb-4 flex flex-wrap items-end justify-between gap-x-4 gap-y-2">
      <p className="text-xl font-semibold">{title}</p>
      {actions}
    </div>
  );
};
