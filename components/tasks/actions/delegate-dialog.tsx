import { useTranslations } from "next-intl";
import { useCandidates } from "../../hooks/use-candidates";
import { PersonDialog } from "./person-dialog";
import type { TaskDialogProps } from "./task-dialog-props";
import { useGive } from "./use-give";

/** The holder gives a task to a colleague. */
export const DelegateDialog = ({ task, me, onClose }: TaskDialogProps) => {
  const t = useTranslations("taskLife.delegate");
  const { data, isError, refetch } = useCandidates(task.id);
  const { delegate } = useGive();
  return (
    <PersonDialog
      title={t("title")}
      lead={t("lead")}
      confirm={t("confirm")}
      none={t("none")}
      people={data?.filter(({ id }) => id !== me.id)}
      onRetry={isError ? () => void refetch() : undefined}
      onClose={onClose}
      onPick={(person) => {
        onClose();
        if (person) void delegate(task, person);
      }}
    />
  );
};
