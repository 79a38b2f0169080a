import { useTranslations } from "next-intl";
import type { AgreementStatus, Offer } from "@/domain/loan/offer";
import { useFormat } from "../../i18n/use-format";
import { Countdown } from "../../ui/countdown";
import { Notice } from "../../ui/notice";
import type { Tone } from "../../ui/tone";
import { Deadline } from "../deadline";

const tones: Record<AgreementStatus, Tone> = {
  OPEN: "accent",
  ACCEPTED: "good",
  DECLINED: "neutral",
  EXPIRED: "bad",
  VOIDED: "neutral",
};

/** How the offer stands: by when to answer it, or what became of it and what happens next. */
export const OfferStanding = ({ offer }: { offer: Offer }) => {
  const t = useTranslations("offer.standing");
  const format = useFormat();
  const { status, openUntil, answeredAt, loan } = offer;
  const paid = status === "ACCEPTED" && loan?.disbursementDate;
  return (
    <Notice tone={tones[status]} role="status" title={t(`${paid ? "PAID" : status}.title`)}>
      {status === "OPEN" && (
        <>
          <Deadline at={openUntil} left={false} />
          <p>
            {t("left")} <Countdown at={openUntil} />
          </p>
        </>
      )}
      {answeredAt && <p>{t("answered", { when: format.dateTime(answeredAt) })}</p>}
      <p className="mt-1">
        {paid
          ? t("PAID.next", { number: loan.number, date: format.calendarDate(loan.disbursementDate ?? "") })
          : t(`${status}.next`)}
      </p>
    </Notice>
  );
};
