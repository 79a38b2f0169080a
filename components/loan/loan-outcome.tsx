import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { type LoanDecision, loanDecisionSchema } from "@/domain/loan/decision";
import type { Locale } from "@/domain/preferences";
import type { Task } from "@/domain/task";
import { useFormat } from "../i18n/use-format";

type DataOf<Outcome extends LoanDecision["outcome"]> = Extract<LoanDecision, { outcome: Outcome }>["data"];

const Said = ({ children }: { children: ReactNode }) => <p className="mt-1 break-words text-muted">{children}</p>;

const Approved = ({ data, currency }: { data: DataOf<"APPROVED">; currency: string }) => {
  const t = useTranslations("loan");
  const format = useFormat();
  const { amount, termMonths, rateBps, comment } = data;
  return (
    <>
      <p>{t("terms", { amount: format.money(amount, currency), months: termMonths, rate: format.rate(rateBps) })}</p>
      {comment && <Said>{comment}</Said>}
    </>
  );
};

const Rejected = ({ data }: { data: DataOf<"REJECTED"> }) => {
  const t = useTranslations("loan.reason");
  const format = useFormat();
  return (
    <>
      <p>{format.list(data.reasonCodes.map((code) => t(code)))}</p>
      <Said>{data.message}</Said>
    </>
  );
};

const Asked = ({ data }: { data: DataOf<"NEED_MORE_INFO"> }) => {
  const t = useTranslations("loan.request");
  const format = useFormat();
  return (
    <>
      <p>{t("askedFor")}</p>
      <ul className="list-disc pl-5">
        {data.slots.map(({ label, required }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a list that never changes
          <li key={index} className="break-words">
            {label[format.locale as Locale]}
            {!required && <span className="text-muted">{` (${t("notRequired")})`}</span>}
          </li>
        ))}
      </ul>
      <Said>{data.message}</Said>
    </>
  );
};

/** What a decision said: terms; reasons and the text for the applicant; what was asked for; why it went back. */
export const LoanOutcome = ({ task, decision }: { task: Task; decision: NonNullable<Task["decision"]> }) => {
  const known = loanDecisionSchema.safeParse({ outcome: decision.outcome, data: decision.data }).data;
  if (!known) return null;
  if (known.outcome === "APPROVED") return <Approved data={known.data} currency={task.currency ?? ""} />;
  if (known.outcome === "REJECTED") return <Rejected data={known.data} />;
  if (known.outcome === "NEED_MORE_INFO") return <Asked data={known.data} />;
  return <p className="break-words">{known.data.reason}</p>;
};
