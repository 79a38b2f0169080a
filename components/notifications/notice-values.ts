import type { NotificationItem } from "@/domain/listing";
import type { Format } from "../i18n/use-format";

type Params = NotificationItem["params"];

const text = (value: unknown): string => (typeof value === "string" ? value : "");

/** Labels `{en, zh}` in the reader's language. */
const labels = (value: unknown, locale: string): string[] =>
  (Array.isArray(value) ? value : [value]).flatMap((label) => {
    const written = (label as Record<string, unknown> | null | undefined)?.[locale];
    return typeof written === "string" ? [written] : [];
  });

/** What a notice knows, made readable for its sentence; what it does not know is empty. */
export const noticeValues = (
  params: Params,
  format: Pick<Format, "locale" | "money" | "dateTime" | "list">,
  stageName: (caseType: string, stage: string) => string,
) => {
  const money = (amount: unknown) => (typeof amount === "number" ? format.money(amount, text(params.currency)) : "");
  const until = text(params.dueAt ?? params.openUntil ?? params.limitAt ?? params.to);
  const from = text(params.from);
  const missing = labels(params.missing, format.locale);
  return {
    number: text(params.number),
    money: money(params.amount),
    payment: money(params.monthlyPayment),
    months: typeof params.termMonths === "number" ? params.termMonths : 0,
    until: until && format.dateTime(until),
    from: from && format.dateTime(from),
    // "none" is what a sentence knows as nobody it could name.
    by: text(params.by) || "none",
    stage: stageName(text(params.caseType), text(params.stage)),
    slots: format.list(labels(params.slots, format.locale)),
    missing: format.list(missing),
    left: missing.length,
    item: labels(params.label, format.locale).join(""),
    reason: text(params.reason),
    loanNumber: text(params.loanNumber),
    counterOffer: params.counterOffer === true ? "yes" : "no",
    final: params.final === true ? "yes" : "no",
  };
};
