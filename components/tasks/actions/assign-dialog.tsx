import { useTranslations } from "next-intl";
import { useCandidates } from "../../hooks/use-candidates";
import { PersonDialog } from "./person-dialog";
import type { TaskDialogProps } from "./task-dialog-props";
import { useGive } from "./use-give";

/** A lead says who works on a task, or that anybody may. */
export const AssignDialog = ({ task, onClose }: TaskDialogProps) => {
  const t = useTranslations("taskLife.assign");
  const { data, isError, refetch } = useCandidates(task.id);
  const { assign } = useGive();
  return (
    <PersonDialog
      title={t("title")}
      lead={t("lead")}
      confirm={t("confirm")}
      none={t("none")}
      people={data?.filter(({ id }) => id !== task.assignee?.id)}
      onRetry={isError ? () => void refetch() : undefined}
      everybody={task.assignee ? { id: "", label: t("everybody"), detail: t("everybodyDetail") } : undefined}
      onClose={onClose}
      onPick={(person) => {
        onClose();
        void assign(task, person);
      }}
    />
  );
};
