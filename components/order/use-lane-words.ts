import { useTranslations } from "next-intl";
import type { LaneStep } from "@/domain/order/saga";

/** Words for the parts of a lane. @param over the order has ended: what has not begun will not come any more */
export const useLaneWords = (over: boolean) => {
  const t = useTranslations("order");
  const known = (key: string, code: string) => (t.has(key) ? t(key) : code);
  return {
    step: (code: string): string => known(`step.${code}`, code),
    undo: (code: string): string => known(`undo.${code}`, code),
    stepStatus: (status: LaneStep["status"]): string =>
      over && status === "WAITING" ? t("saga.notBegun") : t(`saga.stepStatus.${status}`),
    undoStatus: (status: LaneStep["undoStatus"]): string =>
      over && status === "REGISTERED" ? t("saga.notNeeded") : t(`saga.undoStatus.${status}`),
  };
};
export type LaneWords = ReturnType<typeof useLaneWords>;
