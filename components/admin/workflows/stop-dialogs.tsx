import { useTranslations } from "next-intl";
import type { WorkflowDetail } from "@/domain/admin/workflow";
import type { StopWorkflow } from "../../hooks/use-stop-workflow";
import { ReasonDialog } from "../reason-dialog";
import { EndDialog } from "./end-dialog";

type Props = {
  workflow: WorkflowDetail;
  asking: StopWorkflow["action"] | null;
  busy: boolean;
  error: Error | null;
  onClose: () => void;
  onStop: (stop: StopWorkflow) => void;
};

/** Asks once more, and why, before a case is stopped or ended. */
export const StopDialogs = ({ asking, onStop, ...rest }: Props) => {
  const t = useTranslations("admin.workflows");
  if (asking === null) return null;
  if (asking === "end")
    return <EndDialog {...rest} onConfirm={(reason, caseNumber) => onStop({ action: "end", reason, caseNumber })} />;
  const { workflow, ...dialog } = rest;
  return (
    <ReasonDialog
      {...dialog}
      title={t("cancelTitle", { number: workflow.caseNumber })}
      description={t("cancelBody")}
      confirm={t("cancel")}
      onConfirm={(reason) => onStop({ action: "cancel", reason })}
    />
  );
};
