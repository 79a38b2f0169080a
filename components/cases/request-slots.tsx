import { Check, Circle, type LucideIcon, X } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import type { Locale } from "@/domain/preferences";
import type { InformationRequest } from "@/domain/requests/request";
import type { Slot, SlotStatus } from "@/domain/requests/slot";
import { useSlotValue } from "../documents/use-slot-value";
import { type Tone, textTone } from "../ui/tone";

const looks: Record<SlotStatus, { icon: LucideIcon; tone: Tone }> = {
  EMPTY: { icon: Circle, tone: "neutral" },
  FILLED: { icon: Check, tone: "good" },
  REFUSED: { icon: X, tone: "bad" },
};

type Props = { request: InformationRequest; caseType: string; currency: string | null };

/** What was asked for, and how far it has come. */
export const RequestSlots = ({ request, caseType, currency }: Props) => {
  const t = useTranslations("cases.requests");
  const locale = useLocale() as Locale;
  const answer = useSlotValue(caseType, currency);
  const said = (slot: Slot) =>
    slot.kind === "DOCUMENT" ? t("files", { count: slot.documents.length }) : (answer(slot) ?? t("slotStatus.EMPTY"));
  return (
    <ul className="flex flex-col gap-2">
      {request.slots.map((slot) => {
        const { icon: Icon, tone } = looks[slot.status];
        return (
          <li key={slot.id} className="flex items-start gap-2">
            <Icon aria-hidden className={`mt-0.5 size-4 shrink-0 ${textTone[tone]}`} />
            <span className="min-w-0">
              <span className="break-words">{slot.label[locale]}</span>
              <span className="sr-only"> {t(`slotStatus.${slot.status}`)}</span>
              <span className="block text-sm break-words text-muted">
                {said(slot)}
                {slot.required && ` · ${t("required")}`}
              </span>
              {slot.refusal && <span className="block text-sm break-words text-bad">{slot.refusal}</span>}
            </span>
          </li>
        );
      })}
    </ul>
  );
};
