import { CircleCheck, CircleX, Hourglass, type LucideIcon, Undo2 } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { CaseDetail } from "@/domain/case";
import type { AgreementStatus, Offer } from "@/domain/loan/offer";
import { ClockLines } from "../cases/clock-lines";
import { clocksIn, type Timer } from "../cases/clock-place";
import { documentAddress } from "../documents/fetch-document";
import { useOffer } from "../hooks/use-offer";
import { useFormat } from "../i18n/use-format";
import { Badge } from "../ui/badge";
import { Card } from "../ui/card";
import { Facts } from "../ui/facts";
import { LoadFailed } from "../ui/load-failed";
import { Notice } from "../ui/notice";
import { SkeletonRows } from "../ui/skeleton";
import type { Tone } from "../ui/tone";

const looks: Record<AgreementStatus, { icon: LucideIcon; tone: Tone }> = {
  OPEN: { icon: Hourglass, tone: "warn" },
  ACCEPTED: { icon: CircleCheck, tone: "good" },
  DECLINED: { icon: CircleX, tone: "bad" },
  EXPIRED: { icon: CircleX, tone: "neutral" },
  VOIDED: { icon: Undo2, tone: "neutral" },
};

const Download = ({ documentId, children }: { documentId: string; children: ReactNode }) => (
  <a href={documentAddress(documentId)} download className="text-accent underline underline-offset-2">
    {children}
  </a>
);

/** What there is to say of an agreement, label by label. */
const useOfferFacts = () => {
  const t = useTranslations("cases.offer");
  const format = useFormat();
  return ({ terms, plan, preparedAt, openUntil, answeredAt, status, loan, documentId, signedDocumentId }: Offer) => {
    const money = (amount: number) => <span className="tabular">{format.money(amount, terms.currency)}</span>;
    const facts: [string, ReactNode][] = [
      ["payment", money(plan.payment)],
      ["total", money(plan.totalPaid)],
      ["prepared", format.dateTime(preparedAt)],
      ...(status === "OPEN" ? [["openUntil", format.dateTime(openUntil)] as [string, ReactNode]] : []),
      ...(answeredAt ? [["answered", format.dateTime(answeredAt)] as [string, ReactNode]] : []),
      ...(loan ? [["loan", loan.number] as [string, ReactNode]] : []),
      ...(loan
        ? [["paidOut", loan.disbursementDate ? format.calendarDate(loan.disbursementDate) : t("notPaid")] as [string, ReactNode]]
        : []),
      [
        "agreement",
        <span key="files" className="flex flex-wrap gap-x-3">
          <Download documentId={documentId}>{t("agreement")}</Download>
          {signedDocumentId && <Download documentId={signedDocumentId}>{t("signed")}</Download>}
        </span>,
      ],
    ];
    return facts.map(([key, value]) => ({ key, label: t(key), value }));
  };
};

const Opened = ({ offer, timers }: { offer: Offer; timers: readonly Timer[] }) => {
  const t = useTranslations("cases.offer");
  const tLoan = useTranslations("loan");
  const format = useFormat();
  const factsOf = useOfferFacts();
  const { terms, asked, counterOffer, documentSha256 } = offer;
  return (
    <>
      <p className="mb-2 font-semibold">
        {tLoan("terms", {
          amount: format.money(terms.amount, terms.currency),
          months: terms.termMonths,
          rate: format.rate(terms.rateBps),
        })}
      </p>
      {counterOffer && (
        <Notice tone="accent" className="mb-3">
          {t("counter", { amount: format.money(asked.amount, terms.currency), months: asked.termMonths })}
        </Notice>
      )}
      <Facts facts={factsOf(offer)} />
      <p className="mt-3 text-sm text-muted">
        {t("hash")}
        <code className="block font-mono text-xs break-all">{documentSha256}</code>
      </p>
      {offer.status === "OPEN" && (
        <div className="mt-3">
          <ClockLines timers={clocksIn("offer", timers)} />
        </div>
      )}
    </>
  );
};

/** The agreement put before the applicant, its answer and the pay-out. */
export const LoanOfferCard = ({ detail, timers }: { detail: CaseDetail; timers: readonly Timer[] }) => {
  const t = useTranslations("cases.offer");
  const { data: offer, error, refetch } = useOffer(detail.id, detail.offer !== null);
  if (!detail.offer) return null;
  const look = offer && looks[offer.status];
  return (
    <Card
      title={t("title")}
      aside={
        look && (
          <Badge icon={look.icon} tone={look.tone}>
            {t(`status.${offer.status}`)}
          </Badge>
        )
      }
    >
      {offer && <Opened offer={offer} timers={timers} />}
      {!offer && (error ? <LoadFailed onRetry={() => void refetch()} /> : <SkeletonRows rows={3} className="h-8" />)}
    </Card>
  );
};
