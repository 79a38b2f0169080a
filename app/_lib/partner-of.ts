import { AppError } from "@/domain/errors";
import { isSignedByCarrier } from "@/server/carrier-signature";
import type { Partner } from "@/server/case-events/case-event-handler";
import { getEnv } from "@/server/env";

/** Header in which a partner signs the body it sends. */
const signatureHeader = "countersign-signature";

export const isSigned = (request: Request): boolean => request.headers.has(signatureHeader);

/** The partner that signed this body about a case; null when nobody did. Throws AppError BAD_SIGNATURE for one that does not fit. */
export const partnerOf = (request: Request, caseId: string, body: string): Partner | null => {
  const signature = request.headers.get(signatureHeader);
  if (signature === null) return null;
  const secret = getEnv().CARRIER_SECRET;
  if (secret === undefined || !isSignedByCarrier(signature, { caseId, body, now: Date.now(), secret }))
    throw new AppError("BAD_SIGNATURE", "The signature does not fit this request, or is older than five minutes.");
  return { partner: "carrier" };
};
