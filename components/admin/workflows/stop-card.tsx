import { useTranslations } from "next-intl";
import { useState } from "react";
import type { WorkflowDetail } from "@/domain/admin/workflow";
import { useNavigation } from "../../hooks/use-navigation";
import { type StopWorkflow, useStopWorkflow } from "../../hooks/use-stop-workflow";
import { useFormat } from "../../i18n/use-format";
import { Button } from "../../ui/button";
import { Card } from "../../ui/card";
import { Notice } from "../../ui/notice";
import { toast } from "../../ui/toast-manager";
import { StopDialogs } from "./stop-dialogs";

type Action = StopWorkflow["action"];

const Choices = ({ workflow, onAsk }: { workflow: WorkflowDetail; onAsk: (action: Action) => void }) => {
  const t = useTranslations("admin.workflows");
  const format = useFormat();
  const { standing, mayCancel, cancelRequestedAt } = workflow;
  const endable = standing === "STUCK" || standing === "FAILED";
  return (
    <div className="flex flex-col items-start gap-3">
      {cancelRequestedAt && <Notice tone="accent" title={t("cancelRequested", { at: format.dateTime(cancelRequestedAt) })} />}
      {mayCancel && <Button onClick={() => onAsk("cancel")}>{t("cancel")}</Button>}
      {!mayCancel && !cancelRequestedAt && <p className="text-muted">{t("cannotCancel")}</p>}
      {!endable && <p className="text-sm text-muted">{t("onlyStuck")}</p>}
      {endable && (
        <Button variant="danger" onClick={() => onAsk("end")}>
          {t("end")}
        </Button>
      )}
    </div>
  );
};

/** Asks the case to stop, or ends one that can go on in no other way. */
export const StopCard = ({ workflow }: { workflow: WorkflowDetail }) => {
  const t = useTranslations("admin.workflows");
  const { replace } = useNavigation();
  const { caseId, caseNumber: number } = workflow;
  const { mutate, isPending, error, reset } = useStopWorkflow(caseId);
  const [asking, setAsking] = useState<Action | null>(null);
  const close = () => {
    setAsking(null);
    reset();
  };
  const done = (action: Action) => {
    close();
    toast(t(action === "end" ? "ended" : "cancelled", { number }), { tone: "good" });
    if (action === "end") replace("/workflows");
  };
  const stop = (given: StopWorkflow) => mutate(given, { onSuccess: () => done(given.action) });
  return (
    <Card title={t("actions")}>
      <Choices workflow={workflow} onAsk={setAsking} />
      <StopDialogs workflow={workflow} asking={asking} busy={isPending} error={error} onClose={close} onStop={stop} />
    </Card>
  );
};
