import { createHmac } from "node:crypto";

/** The header `Countersign-Signature` over a body as it is sent. @param at milliseconds since the epoch */
export const signWebhookBody = ({ at, body, secret }: { at: number; body: string; secret: string }): string => {
  const seconds = Math.floor(at / 1_000);
  return `t=${seconds},v1=${createHmac("sha256", secret).update(`${seconds}.${body}`).digest("hex")}`;
};
