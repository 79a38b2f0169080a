import { AppError } from "@/domain/errors";
import type { Caller } from "@/server/caller";
import { isSignedByCarrier } from "@/server/carrier-signature";
import type { Partner } from "@/server/case-events/case-event-handler";
import { getEnv } from "@/server/env";

/** Who tells a case something: the carrier by its signature over the body, otherwise who is signed in. Throws AppError BAD_SIGNATURE, NOT_SIGNED_IN. */
export const tellerOf = (request: Request, caller: Caller | null, caseId: string, body: string): Caller | Partner => {
  const signature = request.headers.get("countersign-signature");
  if (signature === null) {
    if (!caller) throw new AppError("NOT_SIGNED_IN", "Sign in first.");
    return caller;
  }
  const secret = getEnv().CARRIER_SECRET;
  if (secret === undefined || !isSignedByCarrier(signature, { caseId, body, now: Date.now(), secret }))
    throw new AppError("BAD_SIGNATURE", "The signature does not fit this request, or is older than five minutes.");
  return { partner: "carrier" };
};
