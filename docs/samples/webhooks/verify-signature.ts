import { createHmac, timingSafeEqual } from "node:crypto";

/** How old a delivery may be, seconds: what is older was recorded by somebody and sent again. */
const tolerance = 300;

/**
 * Whether a delivery comes from Countersign and is fresh.
 * @param header `Countersign-Signature` @param body the body as it came, before anything reads it @param now seconds since the epoch
 */
export const isFromCountersign = (header: string, body: string, secret: string, now = Date.now() / 1_000): boolean => {
  const [, seconds = "", signature = ""] = /^t=(\d{1,12}),v1=([0-9a-f]{64})$/.exec(header) ?? [];
  if (signature === "" || Math.abs(now - Number(seconds)) > tolerance) return false;
  const expected = createHmac("sha256", secret).update(`${seconds}.${body}`).digest();
  return timingSafeEqual(Buffer.from(signature, "hex"), expected);
};
