"use client";

import { useTranslations } from "next-intl";
import type { LoanDecision } from "@/domain/loan/decision";
import type { Task } from "@/domain/task";
import { useFormat } from "../i18n/use-format";
import { Button } from "../ui/button";
import { Dialog } from "../ui/dialog";

type Props = { task: Task; decision: LoanDecision | null; onCancel: () => void; onConfirm: (decision: LoanDecision) => void };

const useSentences = (task: Task) => {
  const t = useTranslations("loan");
  const tRole = useTranslations("common.role");
  const format = useFormat();
  const name = task.caseTitle;
  const next = task.approvals.find(({ level }) => level > task.level);
  const approved = (terms: Extract<LoanDecision, { outcome: "APPROVED" }>["data"]) => ({
    title: t("decision.titleApprove"),
    sentence: t("decision.sentenceApprove", {
      name,
      terms: t("terms", {
        amount: format.money(terms.amount, task.currency ?? ""),
        months: terms.termMonths,
        rate: format.rate(terms.rateBps),
      }),
    }),
    then: next
      ? t("decision.nextLevel", { level: next.level, roles: format.anyOf(next.roles.map((role) => tRole(role))) })
      : t("decision.nextApproved", { name }),
  });
  const rejected = (codes: readonly string[]) => ({
    title: t("decision.titleReject"),
    sentence: t("decision.sentenceReject", { name, reasons: format.list(codes.map((code) => t(`reason.${code}`))) }),
    then: t("decision.nextRejected", { name }),
  });
  return (decision: LoanDecision) =>
    decision.outcome === "APPROVED" ? approved(decision.data) : rejected(decision.data.reasonCodes);
};

/** One sentence with what is about to be recorded and one with what happens next. */
export const ConfirmDecision = ({ task, decision, onCancel, onConfirm }: Props) => {
  const t = useTranslations("loan.decision");
  const sentencesOf = useSentences(task);
  if (!decision) return null;
  const { title, sentence, then } = sentencesOf(decision);
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onCancel()}
      title={title}
      description={then}
      actions={
        <>
          <Button onClick={onCancel}>{t("goBack")}</Button>
          <Button variant={decision.outcome === "REJECTED" ? "danger" : "primary"} onClick={() => onConfirm(decision)}>
            {t("record")}
          </Button>
        </>
      }
    >
      <p className="text-lg">{sentence}</p>
    </Dialog>
  );
};
