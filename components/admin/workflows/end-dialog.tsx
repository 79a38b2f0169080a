import { useTranslations } from "next-intl";
import { useState } from "react";
import type { WorkflowDetail } from "@/domain/admin/workflow";
import { Field } from "../../ui/field";
import { Input } from "../../ui/input";
import { ReasonDialog } from "../reason-dialog";

type Props = {
  workflow: WorkflowDetail;
  busy: boolean;
  error: Error | null;
  onClose: () => void;
  onConfirm: (reason: string, caseNumber: string) => void;
};

/** Asks twice before a case is ended: for the reason, and for its number once more. */
export const EndDialog = ({ workflow: { caseNumber: number }, onConfirm, ...rest }: Props) => {
  const t = useTranslations("admin.workflows");
  const [typed, setTyped] = useState("");
  const [judged, setJudged] = useState(false);
  const right = typed.trim() === number;
  const confirm = (reason: string) => {
    setJudged(true);
    if (right) onConfirm(reason, number);
  };
  return (
    <ReasonDialog {...rest} title={t("endTitle", { number })} description={t("endBody")} confirm={t("end")} onConfirm={confirm}>
      <Field label={t("endNumber", { number })} error={judged && !right ? t("endWrong", { number }) : undefined}>
        <Input autoComplete="off" value={typed} onChange={({ target }) => setTyped(target.value)} />
      </Field>
    </ReasonDialog>
  );
};
