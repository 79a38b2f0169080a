import { useTranslations } from "next-intl";
import { type ReactNode, useRef } from "react";
import { cn } from "../../ui/class-names";
import { listId } from "./pane-focus";
import { TaskPane } from "./task-pane";
import { TaskPlaceContext } from "./task-place";
import { usePaneEscape } from "./use-pane-escape";
import { useTaskPane } from "./use-task-pane";

/** The list, and beside it the task that is open; the list scrolls by itself then and stays where it is. */
export const InboxPanes = ({ children }: { children: ReactNode }) => {
  const t = useTranslations("tasks");
  const list = useRef<HTMLElement>(null);
  const { place, shown, hurried } = useTaskPane(list);
  usePaneEscape(place);
  return (
    <TaskPlaceContext value={place}>
      <div
        data-panes
        className={
          shown ? "grid grid-cols-[20rem_minmax(0,1fr)] items-start gap-4 2xl:grid-cols-[24rem_minmax(0,1fr)]" : undefined
        }
      >
        <section
          ref={list}
          id={listId}
          tabIndex={-1}
          aria-label={t("list")}
          className={cn("min-w-0 outline-none", shown && "sticky top-14 max-h-[calc(100dvh-4.5rem)] overflow-y-auto p-1 -m-1")}
        >
          {children}
        </section>
        {shown && <TaskPane taskId={shown} hurried={hurried} />}
      </div>
    </TaskPlaceContext>
  );
};
