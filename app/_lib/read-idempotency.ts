import { createHash } from "node:crypto";
import { AppError } from "@/domain/errors";
import type { Idempotency } from "@/server/caller";

const canonical = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(canonical);
  if (value === null || typeof value !== "object") return value;
  const entries = Object.entries(value).sort(([left], [right]) => (left < right ? -1 : 1));
  return Object.fromEntries(entries.map(([key, entry]) => [key, canonical(entry)]));
};

/** The Idempotency-Key of a request with a hash of what it asks for; the order of fields does not matter. Throws AppError VALIDATION_FAILED. */
export const readIdempotency = (request: Request, body: unknown): Idempotency | undefined => {
  const key = request.headers.get("idempotency-key");
  if (key === null) return undefined;
  if (!/^[\x21-\x7e]{1,200}$/.test(key))
    throw new AppError("VALIDATION_FAILED", "The Idempotency-Key is not right.", {
      errors: [{ path: "Idempotency-Key", code: "invalid_format", message: "1 to 200 printable ASCII characters" }],
    });
  const asked = [request.method, new URL(request.url).pathname, canonical(body)];
  return { key, requestHash: createHash("sha256").update(JSON.stringify(asked)).digest("hex") };
};
