import type { Me } from "@/domain/me";
import type { Task } from "@/domain/task";
import { isOpen } from "@/domain/task-status";
import type { Command } from "../../commands/command";
import { useClaim } from "../use-claim";
import { useSnooze } from "./use-snooze";

/** What can be done with a task at once: claim or release it, and show it again where it was put off. */
export const useHoldCommands = () => {
  const { claim, release } = useClaim();
  const { wake } = useSnooze();
  return (task: Task, me: Me | undefined): Command[] => {
    if (!isOpen(task.status)) return [];
    const whyNot = task.mayClaim === true ? undefined : task.mayClaim;
    return [
      task.assignee && task.assignee.id === me?.id
        ? { name: "release", act: () => void release(task) }
        : { name: "claim", act: () => void claim(task), whyNot },
      ...(task.snoozedUntil ? [{ name: "wake", act: () => void wake(task) } as const] : []),
    ];
  };
};
