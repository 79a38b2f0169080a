import { createHmac, timingSafeEqual } from "node:crypto";

/** What a carrier says: about which case, in which words. `body` is the request's body as it is sent. */
type Signed = { caseId: string; body: string; secret: string };

/** How old a signature may be, or how far ahead the carrier's clock, milliseconds. */
export const signatureLives = 300_000;

const pattern = /^t=(\d{1,12}),v1=([0-9a-f]{64})$/;

const hmac = (seconds: string, { caseId, body, secret }: Signed): Buffer =>
  createHmac("sha256", secret).update(`${seconds}.${caseId}.${body}`).digest();

/** The header `Countersign-Signature` for a body a carrier sends. @param at milliseconds since the epoch */
export const signCarrierBody = ({ at, ...signed }: Signed & { at: number }): string => {
  const seconds = String(Math.floor(at / 1_000));
  return `t=${seconds},v1=${hmac(seconds, signed).toString("hex")}`;
};

/** Whether the header was made with the secret, for this case and this very body, at most five minutes ago. @param now milliseconds since the epoch */
export const isSignedByCarrier = (header: string, { now, ...signed }: Signed & { now: number }): boolean => {
  const [, seconds, signature] = pattern.exec(header) ?? [];
  if (seconds === undefined || signature === undefined) return false;
  if (Math.abs(now - Number(seconds) * 1_000) > signatureLives) return false;
  return timingSafeEqual(Buffer.from(signature, "hex"), hmac(seconds, signed));
};
