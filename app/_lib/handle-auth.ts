import { createHash } from "node:crypto";
import { z } from "zod";
import { AppError } from "@/domain/errors";
import { getEnv } from "@/server/env";
import { parseOrRefuse } from "@/server/field-errors";
import { signIn } from "@/server/sign-in";
import { authOptions } from "./auth-options";
import { clientOf } from "./client-address";
import { cookieOf } from "./cookies";
import { callNextAuth } from "./next-auth-call";
import { readJson, readText } from "./read-body";
import { isSecure } from "./session-cookie";

/** What we offer of next-auth; everything else of it does not exist here. */
const offered = ["GET csrf", "GET providers", "GET session", "GET signin", "POST callback/credentials", "POST signout"];

const credentialsSchema = z.object({
  email: z
    .string()
    .max(254)
    .regex(/^\P{C}*$/u),
  password: z.string().min(1).max(1_000),
});

const readForm = async (request: Request): Promise<Record<string, string>> => {
  if (request.method !== "POST") return {};
  const isForm = request.headers.get("content-type")?.startsWith("application/x-www-form-urlencoded");
  if (isForm) return Object.fromEntries(new URLSearchParams(await readText(request)));
  return parseOrRefuse(z.record(z.string(), z.coerce.string()), (await readJson(request)).value);
};

/**
 * Whether the form token in the body is the signed one of the cookie: `token|SHA-256(token, secret)`, as next-auth makes it. It compares
 * them too, but only after the password was looked at.
 */
const hasFormToken = (request: Request, token: string): boolean => {
  const cookie = cookieOf(request, `${isSecure() ? "__Host-" : ""}next-auth.csrf-token`);
  const signature = createHash("sha256").update(`${token}${getEnv().SESSION_SECRET}`).digest("hex");
  return cookie === `${token}|${signature}`;
};

/** Sign-in, sign-out and the form token. Throws AppError. */
export const handleAuth = async (request: Request): Promise<Response> => {
  const path = new URL(request.url).pathname.split("/").slice(3);
  const action = `${request.method} ${path.join("/")}`;
  if (!offered.includes(action)) throw new AppError("NOT_FOUND", "There is no such address.");
  const body = await readForm(request);
  if (request.method === "POST" && !hasFormToken(request, body.csrfToken ?? ""))
    throw new AppError("FORBIDDEN", "The sign-in page is out of date; load it again.");
  const credentials = action === "POST callback/credentials" ? parseOrRefuse(credentialsSchema, body) : null;
  const opened = credentials && (await signIn({ ...credentials, ...clientOf(request) }));
  if (credentials && !opened) throw new AppError("BAD_CREDENTIALS", "E-mail or password is wrong.");
  return callNextAuth({ request, path, body, options: authOptions(opened) });
};
