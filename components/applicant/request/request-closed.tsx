import { useLocale, useTranslations } from "next-intl";
import type { Locale } from "@/domain/preferences";
import type { RequestStatus } from "@/domain/requests/request";
import { useFormat } from "../../i18n/use-format";
import { ButtonLink } from "../../ui/button-link";
import { Card } from "../../ui/card";
import { Notice } from "../../ui/notice";
import type { Tone } from "../../ui/tone";
import { StepTitle } from "../step-title";
import type { RequestProps } from "./request-props";
import { useAnswerText } from "./use-answer-text";

const tones: Record<RequestStatus, Tone> = { OPEN: "neutral", SUBMITTED: "good", EXPIRED: "bad", CANCELLED: "neutral" };

/** A request that takes nothing any more: what became of it, what happens next, and what was sent. */
export const RequestClosed = ({ request, detail }: RequestProps) => {
  const t = useTranslations("request");
  const locale = useLocale() as Locale;
  const format = useFormat();
  const answerText = useAnswerText();
  const { status, closedAt, slots } = request;
  // An open request of a case that has ended.
  const ended = status === "OPEN" ? "CANCELLED" : status;
  return (
    <div className="flex flex-col gap-4">
      <StepTitle title={t("title")} backTo={`/my/${detail.id}`} backLabel={t("toStatus", { number: detail.number })} />
      <Notice tone={tones[ended]} role="status" title={t(`closed.${ended}.title`)}>
        {closedAt && <p>{format.dateTime(closedAt)}</p>}
        <p className="mt-1">{t(`closed.${ended}.next`)}</p>
      </Notice>
      <Card title={t("given")}>
        <dl className="flex flex-col gap-3">
          {slots.map((slot) => (
            <div key={slot.id}>
              <dt className="text-sm text-muted">{slot.label[locale]}</dt>
              <dd className="break-words whitespace-pre-line">
                {slot.documents.map(({ name }) => name).join("\n") ||
                  (answerText(slot, detail.currency ?? "") ?? <span className="text-muted">{t("nothing")}</span>)}
              </dd>
            </div>
          ))}
        </dl>
      </Card>
      <ButtonLink href={`/my/${detail.id}`} variant="primary" className="min-h-11 w-full sm:min-h-9 sm:w-fit">
        {t("toStatus", { number: detail.number })}
      </ButtonLink>
    </div>
  );
};
