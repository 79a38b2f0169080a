import { AlarmClockCheck, AlarmClockPlus, Ellipsis, UserRoundPlus } from "lucide-react";
import { useTranslations } from "next-intl";
import type { Me } from "@/domain/me";
import type { TaskDetail } from "@/domain/task";
import { commandKeys } from "../../commands/command-keys";
import { Button } from "../../ui/button";
import { KeyHint } from "../../ui/key-hint";
import { Menu } from "../../ui/menu";
import { ClaimButton } from "../claim-button";
import { actionsFor } from "./task-actions";
import type { TaskDialogName } from "./task-dialogs";
import { useSnooze } from "./use-snooze";

type Props = { task: TaskDetail; me: Me; onOpen: (name: TaskDialogName) => void; onWatch: () => void };

const FollowUp = ({ task, onOpen }: Pick<Props, "task" | "onOpen">) => {
  const t = useTranslations("taskLife.actions");
  const { wake } = useSnooze();
  if (task.snoozedUntil)
    return (
      <Button onClick={() => wake(task)} aria-keyshortcuts={commandKeys.wake}>
        <AlarmClockCheck aria-hidden className="size-4" />
        {t("wake")}
        <KeyHint>{commandKeys.wake}</KeyHint>
      </Button>
    );
  return (
    <Button onClick={() => onOpen("followUp")} aria-keyshortcuts={commandKeys.followUp}>
      <AlarmClockPlus aria-hidden className="size-4" />
      {t("followUp")}
      <KeyHint>{commandKeys.followUp}</KeyHint>
    </Button>
  );
};

/** What can be done with the task beside deciding it: what is done often stands there, the rest in a menu, each with its key. */
export const TaskActionBar = ({ task, me, onOpen, onWatch }: Props) => {
  const t = useTranslations("taskLife.actions");
  const offered = actionsFor(task, me);
  const item = (name: TaskDialogName) => ({
    key: name,
    label: t(name),
    shortcut: commandKeys[name] ?? undefined,
    act: () => onOpen(name),
  });
  const watch = { key: "watch", label: t(task.watching ? "unwatch" : "watch"), shortcut: commandKeys.watch, act: onWatch };
  const inMenu = offered.filter((name) => name !== "followUp" && name !== "assign");
  return (
    <>
      <ClaimButton task={task} size="md" withKey />
      {offered.includes("assign") && (
        <Button onClick={() => onOpen("assign")} aria-keyshortcuts={commandKeys.assign}>
          <UserRoundPlus aria-hidden className="size-4" />
          {t("assign")}
          <KeyHint>{commandKeys.assign}</KeyHint>
        </Button>
      )}
      {(offered.includes("followUp") || task.snoozedUntil) && <FollowUp task={task} onOpen={onOpen} />}
      <Menu
        label={t("more")}
        trigger={<Ellipsis aria-hidden className="size-4" />}
        items={[
          ...inMenu.filter((name) => name !== "conflict").map(item),
          watch,
          ...inMenu.filter((name) => name === "conflict").map(item),
        ]}
      />
    </>
  );
};
