import { useTranslations } from "next-intl";
import { Suspense, useContext, useEffect, useRef } from "react";
import { WithDeskWords } from "../../i18n/with-desk-words";
import { TaskSkeleton } from "../task-skeleton";
import { arrival } from "./arrival";
import { paneId } from "./pane-focus";
import { PaneHeader } from "./pane-header";
import { TaskByIdLater } from "./task-by-id-later";
import { TaskPlaceContext } from "./task-place";

type Props = { taskId: string /** Still on the way to another one: nothing is asked for yet. */; hurried: boolean };

/** The task beside the list. Moving on begins at its top; who came for it has the focus here until its name is known. */
export const TaskPane = ({ taskId, hurried }: Props) => {
  const t = useTranslations("taskLife.pane");
  const box = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: with every task
  useEffect(() => {
    if ((box.current?.getBoundingClientRect().top ?? 0) < 0) box.current?.scrollIntoView();
    if (arrival.waits()) box.current?.focus({ preventScroll: true });
  }, [taskId]);
  const place = useContext(TaskPlaceContext);
  return (
    <section ref={box} id={paneId} tabIndex={-1} aria-label={t("label")} className="min-w-0 outline-none">
      {place && <PaneHeader taskId={taskId} place={place} />}
      <WithDeskWords waiting={<TaskSkeleton />}>
        <Suspense fallback={<TaskSkeleton />}>{hurried ? <TaskSkeleton /> : <TaskByIdLater key={taskId} id={taskId} />}</Suspense>
      </WithDeskWords>
    </section>
  );
};
