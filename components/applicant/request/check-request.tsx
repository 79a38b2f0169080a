import { useLocale, useTranslations } from "next-intl";
import { useRef } from "react";
import type { Locale } from "@/domain/preferences";
import type { Slot } from "@/domain/requests/slot";
import { useSubmitRequest } from "../../hooks/use-submit-request";
import { Button } from "../../ui/button";
import { Notice } from "../../ui/notice";
import { StepLink } from "../step-link";
import { StepTitle } from "../step-title";
import type { RequestProps } from "./request-props";
import { SlotBadge } from "./slot-badge";
import { isBeingChecked, openSlots, slotProgress } from "./slot-progress";
import { SubmitProblem } from "./submit-problem";
import { useAnswerText } from "./use-answer-text";

const SlotRow = ({ slot, currency }: { slot: Slot; currency: string }) => {
  const t = useTranslations("request");
  const locale = useLocale() as Locale;
  const answerText = useAnswerText();
  const progress = slotProgress(slot);
  const files = slot.documents.filter(({ status }) => status !== "REFUSED").map(({ name }) => name);
  const given = slot.kind === "DOCUMENT" ? files : [answerText(slot, currency)].filter((text) => text !== null);
  return (
    <div className="flex flex-col gap-1 p-4">
      <dt className="flex items-start justify-between gap-3 font-medium">
        <span className="min-w-0 break-words">{slot.label[locale]}</span>
        {progress !== "done" && <SlotBadge progress={progress} />}
      </dt>
      <dd className="break-words whitespace-pre-line">
        {given.length > 0 ? given.join("\n") : <span className="text-muted">{t("nothing")}</span>}
      </dd>
      <dd>
        <StepLink to={slot.id} className="inline-flex min-h-7 items-center">
          {t(given.length > 0 ? "change" : "add")}
          <span className="sr-only"> {slot.label[locale]}</span>
        </StepLink>
      </dd>
    </div>
  );
};

/** All that goes to us on one page, and the button that sends it: once, however often it is pressed. */
export const CheckRequest = ({ request, detail }: RequestProps) => {
  const t = useTranslations("request");
  const submit = useSubmitRequest(request.id);
  const sent = useRef(false);
  const left = openSlots(request.slots);
  const waiting = left.length > 0 && left.every(isBeingChecked);
  const send = () => {
    if (sent.current) return;
    sent.current = true;
    submit.mutate(null, {
      onError: () => {
        sent.current = false;
      },
    });
  };
  return (
    <div className="flex flex-col gap-4">
      <StepTitle title={t("checkTitle")} backLabel={t("toList")} />
      <dl className="divide-y divide-line rounded-lg border border-line bg-surface">
        {request.slots.map((slot) => (
          <SlotRow key={slot.id} slot={slot} currency={detail.currency ?? ""} />
        ))}
      </dl>
      <div role="status">
        {waiting && <Notice title={t("waiting")} />}
        {left.length > 0 && !waiting && <Notice tone="warn" title={t("missing", { count: left.length })} />}
      </div>
      <SubmitProblem error={submit.isPending ? null : submit.error} asking={submit.isPending && submit.failureCount > 0} />
      {left.length === 0 && (
        <>
          <p className="text-muted">{t("declaration")}</p>
          <Button variant="primary" busy={submit.isPending} className="min-h-11 w-full sm:min-h-9 sm:w-fit" onClick={send}>
            {t("send")}
          </Button>
        </>
      )}
    </div>
  );
};
