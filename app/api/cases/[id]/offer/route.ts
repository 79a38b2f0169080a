import { route } from "@/app/_lib/route";
import { offerSchema } from "@/domain/loan/offer";
import { getOffer } from "@/server/offers/get-offer";

export const GET = route({
  path: "/api/cases/{id}/offer",
  summary: "The agreement put before the applicant, with its repayment plan",
  policy: "signedIn",
  answer: offerSchema,
  handler: ({ caller, params }) => getOffer(caller, params.id),
});
