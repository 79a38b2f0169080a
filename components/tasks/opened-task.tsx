"use client";

import { useState } from "react";
import type { Me } from "@/domain/me";
import type { TaskDetail } from "@/domain/task";
import { CaseBackground } from "../cases/case-background";
import { ApprovalsCard } from "./approvals-card";
import { DecisionCard } from "./decision-card";
import { KeysDialog } from "./keys-dialog";
import { TaskHeader } from "./task-header";
import { taskViewOf } from "./task-views";
import { useTaskKeys } from "./use-task-keys";

/** Of one's own application a task shows that it is there, no more. */
const isOwn = ({ mayDecide }: TaskDetail): boolean => mayDecide !== true && mayDecide.code === "IS_APPLICANT";

/** A task: what there is to know on the left, what to do about it on the right. */
export const OpenedTask = ({ task, me }: { task: TaskDetail; me: Me }) => {
  const [keysOpen, setKeysOpen] = useState(false);
  useTaskKeys(task, me, () => setKeysOpen(true));
  const { Facts, background = "documents" } = taskViewOf(task.type);
  return (
    <>
      <TaskHeader task={task} me={me} />
      <div className="grid gap-4 lg:grid-cols-[minmax(0,1fr)_24rem] lg:items-start">
        <div className="flex min-w-0 flex-col gap-4">
          <Facts task={task} />
          {!isOwn(task) && <CaseBackground caseId={task.caseId} first={background} />}
        </div>
        <div className="flex min-w-0 flex-col gap-4 lg:sticky lg:top-16">
          <DecisionCard task={task} me={me} />
          <ApprovalsCard task={task} />
        </div>
      </div>
      <KeysDialog open={keysOpen} onOpenChange={setKeysOpen} />
    </>
  );
};
