import { isIP } from "node:net";
import { AppError } from "@/domain/errors";
import { getEnv } from "../env";
import { isPublicAddress } from "./public-address";

const refused = (code: string, message: string): AppError =>
  new AppError("VALIDATION_FAILED", "Some fields are not right.", { errors: [{ path: "url", code, message }] });

/** The host of an address without the brackets IPv6 has in it. */
export const hostOf = ({ hostname }: URL): string => hostname.replace(/^\[|\]$/g, "");

/**
 * Holds an address against what events may be sent to; where its name leads is looked at with every delivery. Throws AppError
 * VALIDATION_FAILED: `insecure`, `credentials`, `private`.
 */
export const checkUrl = (address: string): void => {
  const url = new URL(address);
  const { mode, WEBHOOK_ALLOW_PRIVATE: allowPrivate } = getEnv();
  if (url.protocol !== "https:" && mode !== "demo") throw refused("insecure", "Must begin with https://");
  if (url.username || url.password) throw refused("credentials", "Must not contain a name or password; deliveries are signed");
  const host = hostOf(url);
  const isPrivate = isIP(host) === 0 ? /(^|\.)localhost\.?$/.test(host) : !isPublicAddress(host);
  if (isPrivate && !allowPrivate) throw refused("private", "Must lead to an address on the public internet");
};
