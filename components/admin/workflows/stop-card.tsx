"use client";

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
import { ReasonDialog } from "../reason-dialog";
import { EndDialog } from "./end-dialog";

/** Asks the case to stop, or ends one that can go on in no other way. */
export const StopCard = ({ workflow }: { workflow: WorkflowDetail }) => {
  const t = useTranslations("admin.workflows");
  const format = useFormat();
  const { replace } = useNavigation();
  const { caseId, caseNumber: number, standing, mayCancel, cancelRequestedAt } = workflow;
  const { mutate, isPending, error, reset } = useStopWorkflow(caseId);
  const [asking, setAsking] = useState<StopWorkflow["action"] | null>(null);
  const close = () => {
    setAsking(null);
    reset();
  };
  const done = (action: StopWorkflow["action"]) => {
    close();
    toast(t(action === "end" ? "ended" : "cancelled", { number }), { tone: "good" });
    if (action === "end") replace("/workflows");
  };
  const send = (stop: StopWorkflow) => mutate(stop, { onSuccess: () => done(stop.action) });
  const dialog = { busy: isPending, error, onClose: close };
  const endable = standing === "STUCK" || standing === "FAILED";
  return (
    <Card title={t("actions")}>
      <div className="flex flex-col items-start gap-3">
        {cancelRequestedAt && <Notice tone="accent" title={t("cancelRequested", { at: format.dateTime(cancelRequestedAt) })} />}
        {mayCancel && <Button onClick={() => setAsking("cancel")}>{t("cancel")}</Button>}
        {!mayCancel && !cancelRequestedAt && <p className="text-muted">{t("cannotCancel")}</p>}
        {endable ? (
          <Button variant="danger" onClick={() => setAsking("end")}>
            {t("end")}
          </Button>
        ) : (
          <p className="text-sm text-muted">{t("onlyStuck")}</p>
        )}
      </div>
      {asking === "cancel" && (
        <ReasonDialog
          {...dialog}
          title={t("cancelTitle", { number })}
          description={t("cancelBody")}
          confirm={t("cancel")}
          onConfirm={(reason) => send({ action: "cancel", reason })}
        />
      )}
      {asking === "end" && (
        <EndDialog
          {...dialog}
          workflow={workflow}
          onConfirm={(reason, caseNumber) => send({ action: "end", reason, caseNumber })}
        />
      )}
    </Card>
  );
};
