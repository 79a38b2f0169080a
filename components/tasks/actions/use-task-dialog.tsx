"use client";

import { type ReactNode, useState } from "react";
import type { Me } from "@/domain/me";
import type { Task } from "@/domain/task";
import type { Shortcuts } from "../../frame/use-shortcuts";
import { actionsFor, taskActions } from "./task-actions";
import { TaskDialog, type TaskDialogName } from "./task-dialogs";

type Asked = { name: TaskDialogName; task: Task };

/** The dialogs of the actions on a task: opened by name or by key where the action may be offered. */
export const useTaskDialog = (me: Me | undefined) => {
  const [asked, setAsked] = useState<Asked | null>(null);
  const open = (name: TaskDialogName, task: Task): void => {
    if (me && actionsFor(task, me).includes(name)) setAsked({ name, task });
  };
  /** @param taskNow the task the keys are about when one is pressed */
  const keys = (taskNow: () => Task | undefined): Shortcuts =>
    Object.fromEntries(
      (Object.keys(taskActions) as TaskDialogName[]).flatMap((name) => {
        const { shortcut } = taskActions[name];
        const press = () => {
          const task = taskNow();
          if (task) open(name, task);
        };
        return shortcut ? [[shortcut, press]] : [];
      }),
    );
  const dialog: ReactNode = asked && me && <TaskDialog {...asked} me={me} onClose={() => setAsked(null)} />;
  return { open, keys, dialog };
};
