import { useTranslations } from "next-intl";
import type { Task } from "@/domain/task";
import { commandKeys } from "../commands/command-keys";
import { Button } from "../ui/button";
import type { ButtonSize } from "../ui/button-style";
import { useSnooze } from "./actions/use-snooze";
import { ClaimButton } from "./claim-button";

/** What one does with a row most: show again what was put off, claim or release the rest. */
export const RowButton = ({ task, size = "sm" }: { task: Task; size?: ButtonSize }) => {
  const t = useTranslations("taskLife.bulk");
  const tLife = useTranslations("taskLife.actions");
  const { wake } = useSnooze();
  if (!task.snoozedUntil) return <ClaimButton task={task} size={size} />;
  return (
    <Button
      size={size}
      aria-label={t("wakeOf", { name: task.caseTitle })}
      aria-keyshortcuts={commandKeys.wake}
      onClick={() => wake(task)}
    >
      {tLife("wake")}
    </Button>
  );
};
