import { useTranslations } from "next-intl";
import type { Offer } from "@/domain/loan/offer";
import { StepLink } from "../step-link";
import { StepTitle } from "../step-title";
import { AgreementCard } from "./agreement-card";
import { CostCard } from "./cost-card";
import { OfferStanding } from "./offer-standing";
import { PlanCard } from "./plan-card";

/** The offer on one page: how it stands, what it costs, the agreement, the plan, and the way to answer. */
export const OfferOverview = ({ offer }: { offer: Offer }) => {
  const t = useTranslations("offer");
  return (
    <div className="flex flex-col gap-4">
      <StepTitle title={t("title")} backTo={`/my/${offer.caseId}`} backLabel={t("toStatus")} />
      <OfferStanding offer={offer} />
      <CostCard offer={offer} />
      <AgreementCard offer={offer} />
      <PlanCard offer={offer} />
      {offer.status === "OPEN" && (
        <div className="flex flex-col gap-2 sm:flex-row">
          <StepLink to="accept" button="primary">
            {t("accept")}
          </StepLink>
          <StepLink to="decline" button="secondary">
            {t("decline")}
          </StepLink>
        </div>
      )}
    </div>
  );
};
