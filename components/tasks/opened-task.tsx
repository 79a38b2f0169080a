import { useTranslations } from "next-intl";
import { Suspense, useRef } from "react";
import type { Me } from "@/domain/me";
import type { TaskDetail } from "@/domain/task";
import { CaseBackground } from "../cases/case-background";
import { commentsId } from "../comments/comment-places";
import { toComment } from "../comments/to-comment";
import { lazyPart } from "../lazy-part";
import { Notice } from "../ui/notice";
import { Skeleton } from "../ui/skeleton";
import { TaskActionBar } from "./actions/task-action-bar";
import { useNextAhead } from "./actions/use-next-ahead";
import { useTaskDialog } from "./actions/use-task-dialog";
import { useWatch } from "./actions/use-watch";
import { ApprovalsCard } from "./approvals-card";
import { DecisionCard } from "./decision-card";
import { isOwn } from "./is-own";
import { useArrival } from "./pane/use-arrival";
import { TaskHeader } from "./task-header";
import { taskViewOf } from "./task-views";
import { useTaskCommands } from "./use-task-commands";

const AttachmentsCard = lazyPart(async () => (await import("../attachments/attachments-card")).AttachmentsCard);
const CommentsCard = lazyPart(async () => (await import("../comments/comments-card")).CommentsCard);

const ClockLine = lazyPart(async () => (await import("./clock-line")).ClockLine);

const ActsForNote = ({ task: { mayDecide, actsFor } }: { task: TaskDetail }) => {
  const t = useTranslations("taskLife");
  if (mayDecide !== true || !actsFor) return null;
  return <Notice tone="accent">{t("actsFor", { name: actsFor.name })}</Notice>;
};

/** A task: what there is to know on the left, what to do about it on the right, what colleagues say of it below. */
export const OpenedTask = ({ task, me }: { task: TaskDetail; me: Me }) => {
  const { open, commands, dialog } = useTaskDialog(me);
  const watch = useWatch(task);
  const own = isOwn(task);
  const box = useRef<HTMLDivElement>(null);
  useArrival(box);
  useNextAhead(task.id);
  useTaskCommands(task, me, [
    ...commands(task),
    ...(own
      ? []
      : ([
          { name: task.watching ? "unwatch" : "watch", act: watch },
          { name: "comment", act: () => toComment(task.id) },
        ] as const)),
  ]);
  const { Facts, background = "documents" } = taskViewOf(task.type);
  return (
    <div ref={box} className="@container">
      <TaskHeader
        task={task}
        me={me}
        clock={
          !own && (
            <Suspense fallback={<span className="mt-1 block h-5" />}>
              <ClockLine task={task} />
            </Suspense>
          )
        }
        actions={!own && <TaskActionBar task={task} me={me} onOpen={(name) => open(name, task)} onWatch={watch} />}
      />
      <div className="grid gap-4 @2xl:grid-cols-[minmax(0,1fr)_20rem] @2xl:grid-rows-[auto_1fr] @2xl:items-start @3xl:grid-cols-[minmax(0,1fr)_24rem]">
        <div className="flex min-w-0 flex-col gap-4">
          <Facts task={task} />
          {!own && <CaseBackground caseId={task.caseId} first={background} />}
        </div>
        <div className="flex min-w-0 flex-col gap-4 @2xl:sticky @2xl:top-16 @2xl:row-span-2">
          <ActsForNote task={task} />
          <DecisionCard task={task} me={me} />
          <ApprovalsCard task={task} />
        </div>
        {!own && (
          <div id={commentsId} className="flex min-w-0 flex-col gap-4">
            <Suspense fallback={<Skeleton className="h-40" />}>
              <CommentsCard task={task} me={me} />
            </Suspense>
            <Suspense fallback={<Skeleton className="h-40" />}>
              <AttachmentsCard task={task} me={me} />
            </Suspense>
          </div>
        )}
      </div>
      {dialog}
    </div>
  );
};
