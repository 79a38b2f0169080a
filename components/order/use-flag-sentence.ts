import { useTranslations } from "next-intl";
import type { OrderFlag } from "@/domain/order/check";
import { type Format, useFormat } from "../i18n/use-format";
import type { Raised } from "./listed-facts";

/** What the tables looked at, as far as the sentence tells it. */
type Seen = { reviewAbove: number | undefined; pastOrders: number };

const amounts: readonly OrderFlag[] = ["AMOUNT", "FIRST_ORDER_LARGE"];

const valuesOf = ({ flag, value }: Raised, { reviewAbove, pastOrders }: Seen, currency: string, format: Format) => ({
  value: amounts.includes(flag) ? format.money(value, currency) : format.number(value),
  limit: reviewAbove === undefined ? "" : format.money(reviewAbove, currency),
  orders: format.number(pastOrders),
});

/** Gives the reason for a person to look as a sentence, or in a word or two for a line of a list. */
export const useFlagSentence = (form: "flag" | "topFlag") => {
  const t = useTranslations(`order.${form}`);
  const format = useFormat();
  return (raised: Raised, seen: Seen, currency: string): string => t(raised.flag, valuesOf(raised, seen, currency, format));
};
