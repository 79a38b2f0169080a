import type { z } from "zod";
import { AppError } from "@/domain/errors";
import { type documentSignedEventSchema, type Offer, offerSchema } from "@/domain/loan/offer";
import { checkPassword } from "../check-password";
import { answerOffer } from "../offers/answer-offer";
import { getOffer } from "../offers/get-offer";
import type { CaseEventHandler } from "./case-event-handler";

type Signed = z.output<typeof documentSignedEventSchema>;

const explain = (offer: Offer, { accepted, documentSha256 }: Signed, now: number): Offer => {
  if (documentSha256 !== offer.documentSha256)
    throw new AppError("CHANGED_MEANWHILE", "This is not the agreement that was put before you; read it again.", {
      params: { documentSha256: offer.documentSha256 },
    });
  if (offer.status === (accepted ? "ACCEPTED" : "DECLINED")) return offer;
  // Still open in its row: its time is up, or the case is being stopped.
  const over = Date.parse(offer.openUntil) <= now ? "EXPIRED" : "VOIDED";
  throw new AppError("OFFER_CLOSED", "This offer cannot be answered any more.", {
    params: { status: offer.status === "OPEN" ? over : offer.status, answeredAt: offer.answeredAt },
  });
};

/**
 * The applicant accepts or declines the agreement he read, with his password. The same answer again gets the same offer.
 * Throws AppError FORBIDDEN, NOT_FOUND, WRONG_PASSWORD, TOO_MANY_REQUESTS, CHANGED_MEANWHILE, OFFER_CLOSED.
 */
export const documentSigned: CaseEventHandler<Signed, Offer> = {
  answer: offerSchema,
  tellers: { roles: "handler", partners: [] },
  handle: async ({ teller: caller, caseId, data }) => {
    if ("partner" in caller || !caller.opened.applicant)
      throw new AppError("FORBIDDEN", "Only the applicant may answer the offer.");
    await getOffer(caller, caseId);
    await checkPassword(caller, data.password);
    const { accepted, documentSha256 } = data;
    const done = await answerOffer({ caller, caseId, accepted, documentSha256 });
    const offer = await getOffer(caller, caseId);
    return done ? offer : explain(offer, data, Date.now());
  },
};
