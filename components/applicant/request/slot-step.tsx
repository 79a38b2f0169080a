import { useLocale, useTranslations } from "next-intl";
import type { Locale } from "@/domain/preferences";
import type { InformationRequest } from "@/domain/requests/request";
import type { Slot } from "@/domain/requests/slot";
import { Notice } from "../../ui/notice";
import { StepTitle } from "../step-title";
import { DocumentAnswer } from "./document-answer";
import { slotAfter } from "./slot-progress";
import { ValueAnswer } from "./value-answer";

type Props = { slot: Slot; request: InformationRequest; currency: string; shown: boolean };

/** One thing we need: what, why it was not accepted before, and the place to give it. */
export const SlotStep = ({ slot, request, currency, shown }: Props) => {
  const t = useTranslations("request");
  const locale = useLocale() as Locale;
  const place = request.slots.indexOf(slot) + 1;
  const next = slotAfter(request.slots, slot.id)?.id ?? "check";
  return (
    <div className="flex flex-col gap-4">
      {shown && (
        <StepTitle
          title={slot.label[locale]}
          backLabel={t("toList")}
          lead={
            <>
              <p className="text-sm">{t("place", { place, of: request.slots.length })}</p>
              {slot.help && <p className="mt-1 break-words whitespace-pre-line">{slot.help[locale]}</p>}
              {!slot.required && <p className="mt-1">{t("notRequired")}</p>}
            </>
          }
        />
      )}
      {slot.refusal !== null && slot.status === "REFUSED" && (
        <Notice tone="bad" title={t("notAccepted")}>
          <p className="break-words whitespace-pre-line">{slot.refusal}</p>
        </Notice>
      )}
      {slot.kind === "DOCUMENT" ? (
        <DocumentAnswer slot={slot} requestId={request.id} next={next} />
      ) : (
        <ValueAnswer key={String(slot.value)} slot={slot} requestId={request.id} currency={currency} next={next} />
      )}
    </div>
  );
};
