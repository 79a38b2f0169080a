import { type ReactNode, useState } from "react";
import type { Me } from "@/domain/me";
import type { Task } from "@/domain/task";
import type { Command } from "../../commands/command";
import { actionsFor } from "./task-actions";
import { TaskDialog, type TaskDialogName } from "./task-dialogs";

type Asked = { name: TaskDialogName; task: Task };

/** The dialogs of the actions on a task: opened by name, or by command, where the action may be offered. */
export const useTaskDialog = (me: Me | undefined) => {
  const [asked, setAsked] = useState<Asked | null>(null);
  const open = (name: TaskDialogName, task: Task): void => {
    if (me && actionsFor(task, me).includes(name)) setAsked({ name, task });
  };
  const commands = (task: Task): Command[] =>
    me ? actionsFor(task, me).map((name) => ({ name, act: () => setAsked({ name, task }) })) : [];
  const dialog: ReactNode = asked && me && <TaskDialog {...asked} me={me} onClose={() => setAsked(null)} />;
  return { open, commands, dialog };
};
