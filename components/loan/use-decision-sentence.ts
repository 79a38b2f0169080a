import { useTranslations } from "next-intl";
import type { LoanDecision } from "@/domain/loan/decision";
import type { Locale } from "@/domain/preferences";
import type { Task } from "@/domain/task";
import { useFormat } from "../i18n/use-format";

type DataOf<Outcome extends LoanDecision["outcome"]> = Extract<LoanDecision, { outcome: Outcome }>["data"];

/** Gives the title and the one sentence of a decision about to be recorded. */
export const useDecisionSentence = (task: Task) => {
  const t = useTranslations("loan");
  const format = useFormat();
  const name = task.caseTitle;
  const approve = (data: DataOf<"APPROVED">) => ({
    title: t("decision.titleApprove"),
    sentence: t("decision.sentenceApprove", {
      name,
      terms: t("terms", {
        amount: format.money(data.amount, task.currency ?? ""),
        months: data.termMonths,
        rate: format.rate(data.rateBps),
      }),
    }),
  });
  const reject = ({ reasonCodes }: DataOf<"REJECTED">) => ({
    title: t("decision.titleReject"),
    sentence: t("decision.sentenceReject", { name, reasons: format.list(reasonCodes.map((code) => t(`reason.${code}`))) }),
  });
  const ask = ({ slots }: DataOf<"NEED_MORE_INFO">) => ({
    title: t("decision.titleAsk"),
    sentence: t("decision.sentenceAsk", { name, slots: format.list(slots.map(({ label }) => label[format.locale as Locale])) }),
  });
  const giveBack = ({ reason }: DataOf<"RETURNED">) => ({
    title: t("decision.titleReturn"),
    sentence: t("decision.sentenceReturn", { name, reason }),
  });
  return (decision: LoanDecision): { title: string; sentence: string } => {
    if (decision.outcome === "APPROVED") return approve(decision.data);
    if (decision.outcome === "REJECTED") return reject(decision.data);
    return decision.outcome === "NEED_MORE_INFO" ? ask(decision.data) : giveBack(decision.data);
  };
};
