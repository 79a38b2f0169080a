import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto";
import { getEnv } from "../env";

const keyOf = (): Buffer => Buffer.from(hkdfSync("sha256", getEnv().SESSION_SECRET, "", "countersign webhook secrets", 32));

/** A new secret, as its receiver is told it. */
export const newSecret = (): string => `whsec_${randomBytes(32).toString("base64url")}`;

/** A secret as it is stored: for this subscription alone, and worthless without SESSION_SECRET. */
export const sealSecret = (webhookId: string, secret: string): string => {
  const iv = randomBytes(12);
  const cipher = createCipheriv("aes-256-gcm", keyOf(), iv).setAAD(Buffer.from(webhookId));
  const sealed = Buffer.concat([cipher.update(secret, "utf8"), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString("base64url");
};

/** Opens what `sealSecret` made. Throws Error where it was sealed for another subscription or with another SESSION_SECRET. */
export const openSecret = (webhookId: string, stored: string): string => {
  const bytes = Buffer.from(stored, "base64url");
  const decipher = createDecipheriv("aes-256-gcm", keyOf(), bytes.subarray(0, 12)).setAAD(Buffer.from(webhookId));
  decipher.setAuthTag(bytes.subarray(12, 28));
  return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString("utf8");
};
