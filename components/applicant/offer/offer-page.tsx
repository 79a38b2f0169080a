import { useTranslations } from "next-intl";
import { ApiProblem } from "../../api-problem";
import { useOffer } from "../../hooks/use-offer";
import { MoreWords } from "../../i18n/more-words";
import { offerWords } from "../../i18n/offer-words";
import { LoadFailed } from "../../ui/load-failed";
import { SkeletonRows } from "../../ui/skeleton";
import { NotThere } from "../not-there";
import { useHash } from "../use-hash";
import { usePathPart } from "../use-path-part";
import { AnswerStep } from "./answer-step";
import { OfferOverview } from "./offer-overview";

const Offered = () => {
  const t = useTranslations("offer");
  const step = useHash();
  const { data: offer, error, refetch } = useOffer(usePathPart("my"));
  if (error instanceof ApiProblem && error.status === 404 && !offer) return <NotThere title={t("notFound")} />;
  if (error && !offer) return <LoadFailed onRetry={() => void refetch()} />;
  if (!offer) return <SkeletonRows rows={4} className="h-20" />;
  const answering = offer.status === "OPEN" && (step === "accept" || step === "decline");
  return answering ? <AnswerStep key={step} offer={offer} accepted={step === "accept"} /> : <OfferOverview offer={offer} />;
};

/** What a loan costs, the agreement to read, and the answer to it. */
export const OfferPage = () => (
  <MoreWords words={offerWords} waiting={<SkeletonRows rows={4} className="h-20" />}>
    <div className="mx-auto max-w-2xl">
      <Offered />
    </div>
  </MoreWords>
);
