import { AppError } from "@/domain/errors";
import { getEnv } from "@/server/env";

const allowedOrigins = (): string[] => {
  const { publicUrl, mode, PORT } = getEnv();
  const loopback = mode === "demo" ? ["localhost", "127.0.0.1", "[::1]"].map((host) => `http://${host}:${PORT}`) : [];
  return [new URL(publicUrl).origin, ...loopback];
};

/** Refuses a write that a browser sends from another site. Programs send neither header and cannot be tricked into it. Throws AppError CROSS_ORIGIN. */
export const checkOrigin = (request: Request): void => {
  if (request.method === "GET" || request.method === "HEAD") return;
  const origin = request.headers.get("origin");
  const site = request.headers.get("sec-fetch-site");
  const foreign =
    (origin !== null && !allowedOrigins().includes(origin)) || (site !== null && !["same-origin", "none"].includes(site));
  if (foreign) throw new AppError("CROSS_ORIGIN", "The request came from another site.");
};
