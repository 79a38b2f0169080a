import type { Caller } from "@/server/caller";

/**
 * Where a request comes from. instrumentation.ts writes the peer's address into X-Forwarded-For unless a proxy is trusted; of what a
 * trusted proxy sends, the last entry is its own word.
 */
export const clientOf = (request: Request): Pick<Caller, "ip" | "userAgent"> => {
  const address = request.headers.get("x-forwarded-for")?.split(",").at(-1)?.trim();
  return {
    ip: address?.replace(/^::ffff:/, "").slice(0, 64) || undefined,
    userAgent: request.headers.get("user-agent")?.slice(0, 300),
  };
};
