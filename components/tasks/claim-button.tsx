import { useTranslations } from "next-intl";
import type { Task } from "@/domain/task";
import { isOpen } from "@/domain/task-status";
import { commandKeys } from "../commands/command-keys";
import { useMe } from "../hooks/use-me";
import { Button } from "../ui/button";
import type { ButtonSize } from "../ui/button-style";
import { KeyHint } from "../ui/key-hint";
import { useClaim } from "./use-claim";

type Props = { task: Task; size?: ButtonSize /** Shows the key beside the word. */; withKey?: boolean };

/** Claim or release, whichever this person may do now; nothing when neither. */
export const ClaimButton = ({ task, size = "sm", withKey = false }: Props) => {
  const t = useTranslations("tasks");
  const { data: me } = useMe();
  const { claim, release } = useClaim();
  if (!me || !isOpen(task.status)) return null;
  if (task.assignee?.id === me.id)
    return (
      <Button size={size} aria-label={t("releaseOf", { name: task.caseTitle })} onClick={() => release(task)}>
        {t("release")}
        {withKey && <KeyHint>{commandKeys.release}</KeyHint>}
      </Button>
    );
  if (task.mayClaim !== true) return null;
  return (
    <Button size={size} aria-label={t("claimOf", { name: task.caseTitle })} onClick={() => claim(task)}>
      {t("claim")}
      {withKey && <KeyHint>{commandKeys.claim}</KeyHint>}
    </Button>
  );
};
