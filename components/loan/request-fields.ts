import { useTranslations } from "next-intl";
import { requestLimits } from "@/domain/requests/slot";
import { useFormat } from "../i18n/use-format";
import type { DueDays } from "./due-days";
import type { SlotValues } from "./request-values";

/** Id of the control of a field of the request, `message` or `slots.2.label`; it stays with its slot when slots change places. */
export const requestFieldId = (name: string, slots: readonly SlotValues[]): string => {
  const [root, index, part] = name.split(".");
  return part === undefined ? `request-${root}` : `request-slot-${slots[Number(index)]?.key}-${part}`;
};

/** Gives the sentence for a field of the request that is not right. */
export const useRequestErrorText = (days: DueDays | null) => {
  const t = useTranslations("loan.request.error");
  const format = useFormat();
  return (name: string): string => {
    const [root, index, part] = name.split(".");
    const field = part ?? root ?? "";
    const values = {
      number: Number(index ?? 0) + 1,
      most: requestLimits.slots,
      first: days ? format.calendarDate(days.first) : "",
      last: days ? format.calendarDate(days.last) : "",
    };
    return t(t.has(field) ? field : "other", values);
  };
};
