import { useTranslations } from "next-intl";
import { holdsAny, ledRoles } from "@/domain/roles";
import { useColleagues } from "../../hooks/use-colleagues";
import { useMe } from "../../hooks/use-me";
import { PersonDialog } from "../actions/person-dialog";
import type { BulkDialogProps } from "./bulk-dialog-props";

/** Who may decide differs from task to task: all whom one leads are offered, and each task says for itself. */
export const BulkAssignDialog = ({ onClose, onAct }: BulkDialogProps) => {
  const t = useTranslations("taskLife.assign");
  const { data: me } = useMe();
  const { data, isError, refetch } = useColleagues();
  return (
    <PersonDialog
      title={t("title")}
      lead={t("leadMany")}
      confirm={t("confirm")}
      none={t("none")}
      people={data?.filter(({ roles }) => holdsAny(roles, ledRoles(me?.roles ?? [])))}
      onRetry={isError ? () => void refetch() : undefined}
      everybody={{ id: "", label: t("everybody"), detail: t("everybodyDetail") }}
      onClose={onClose}
      onPick={(person) => onAct({ action: "assign", to: person?.id ?? null })}
    />
  );
};
