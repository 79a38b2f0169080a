import { CircleCheck, Inbox, Lock, type LucideIcon, SearchX } from "lucide-react";
import type { ReactNode } from "react";

/** Nothing here yet; all done; nothing fits the filter; not yours to see. */
export type EmptyKind = "firstUse" | "allDone" | "noMatch" | "notAllowed";

const icons: Record<EmptyKind, LucideIcon> = { firstUse: Inbox, allDone: CircleCheck, noMatch: SearchX, notAllowed: Lock };

type Props = { kind: EmptyKind; title: ReactNode; children?: ReactNode /** The next useful thing to do. */; action?: ReactNode };

export const EmptyState = ({ kind, title, children, action }: Props) => {
  const Icon = icons[kind];
  return (
    <div className="flex flex-col items-center gap-2 rounded-lg border border-dashed border-line px-4 py-12 text-center">
      <Icon aria-hidden className="size-7 text-muted" />
      <p className="text-lg font-medium">{title}</p>
      {children && <div className="max-w-prose text-muted">{children}</div>}
      {action && <div className="mt-2">{action}</div>}
    </div>
  );
};
