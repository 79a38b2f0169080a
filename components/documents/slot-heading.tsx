import { useLocale, useTranslations } from "next-intl";
import type { Locale } from "@/domain/preferences";
import type { Slot } from "@/domain/requests/slot";
import { useSlotValue } from "./use-slot-value";

type Props = { slot: Slot; sent: number; caseType: string; currency: string | null };

/** What was asked for and, unless a file says it, what was answered. */
export const SlotHeading = ({ slot, sent, caseType, currency }: Props) => {
  const t = useTranslations("documents.slot");
  const locale = useLocale() as Locale;
  const answerOf = useSlotValue(caseType, currency);
  const value = answerOf(slot);
  return (
    <div className="px-2">
      <p className="text-sm font-medium">{slot.label[locale]}</p>
      {value !== null && <p className="break-words">{value}</p>}
      {value === null && sent === 0 && <p className="text-sm text-muted">{t("empty")}</p>}
      {slot.status === "REFUSED" && slot.refusal && <p className="text-sm text-bad">{t("refused", { reason: slot.refusal })}</p>}
    </div>
  );
};
