"use client";

import { useTranslations } from "next-intl";
import { useColleagues } from "../../hooks/use-colleagues";
import { PersonDialog } from "../actions/person-dialog";
import type { BulkDialogProps } from "./bulk-dialog-props";

/** Who may decide differs from task to task: all colleagues are offered, and each task says for itself. */
export const BulkAssignDialog = ({ onClose, onAct }: BulkDialogProps) => {
  const t = useTranslations("taskLife.assign");
  const { data, isError, refetch } = useColleagues();
  return (
    <PersonDialog
      title={t("title")}
      lead={t("leadMany")}
      confirm={t("confirm")}
      none={t("none")}
      people={data}
      onRetry={isError ? () => void refetch() : undefined}
      everybody={{ id: "", label: t("everybody"), detail: t("everybodyDetail") }}
      onClose={onClose}
      onPick={(person) => onAct({ action: "assign", to: person?.id ?? null })}
    />
  );
};
