"use client";

import { useTranslations } from "next-intl";
import type { OrderFlag } from "@/domain/order/check";
import { type Format, useFormat } from "../i18n/use-format";
import type { OrderFacts } from "./order-facts";

type Check = NonNullable<OrderFacts["check"]>;
type Raised = Check["flags"][number];

const amounts: readonly OrderFlag[] = ["AMOUNT", "FIRST_ORDER_LARGE"];

const valuesOf = ({ flag, value }: Raised, { inputs, past }: Check, currency: string, format: Format) => ({
  value: amounts.includes(flag) ? format.money(value, currency) : format.number(value),
  limit: inputs ? format.money(inputs.reviewAbove, currency) : "",
  orders: format.number(past.orders),
});

/** Gives the reason for a person to look as a sentence, or in a word or two for a line of a list. */
export const useFlagSentence = (form: "flag" | "topFlag") => {
  const t = useTranslations(`order.${form}`);
  const format = useFormat();
  return (raised: Raised, check: Check, currency: string): string => t(raised.flag, valuesOf(raised, check, currency, format));
};
