import { useTranslations } from "next-intl";
import { orderReasonCodes } from "@/domain/order/decision";
import type { Task } from "@/domain/task";
import { useFormat } from "../i18n/use-format";
import type { GivenDecision } from "../tasks/use-decision";
import { orderFactsOf } from "./order-facts";
import { taskName } from "./order-tasks";
import { useAddressLine } from "./use-address-line";

/** Gives the title and the one sentence of a decision about to be recorded. */
export const useOrderSentence = (task: Task) => {
  const t = useTranslations("order");
  const format = useFormat();
  const addressLine = useAddressLine();
  const { step, undo } = orderFactsOf(task.facts)?.about ?? {};
  const key = [`step.${step}`, `undo.${undo}`].find((candidate) => t.has(candidate));
  const reasonsOf = (given: unknown): string =>
    format.list(
      orderReasonCodes.filter((code) => Array.isArray(given) && given.includes(code)).map((code) => t(`reason.${code}`)),
    );
  return ({ outcome, data }: GivenDecision): { title: string; sentence: string } => {
    const words = `confirm.${taskName(task.type)}`;
    const values = {
      name: task.caseTitle,
      money: format.money(task.amount ?? 0, task.currency ?? ""),
      step: key ? t(key) : "",
      reasons: reasonsOf(data.reasonCodes),
      address: addressLine(data.shippingAddress),
    };
    return { title: t(`${words}.title.${outcome}`), sentence: t(`${words}.sentence.${outcome}`, values) };
  };
};
