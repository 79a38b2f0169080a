import { decode, encode } from "next-auth/jwt";
import { getEnv } from "@/server/env";
import { sessionHours } from "@/server/sessions";
import { cookieOf } from "./cookies";

/** Whether people reach us over https, so that cookies can be bound to it. */
export const isSecure = (): boolean => getEnv().publicUrl.startsWith("https:");

/** Over https the name binds the cookie to this very host. */
export const sessionCookieName = (): string => (isSecure() ? "__Host-countersign.session" : "countersign.session");

/** The token holds the id of the session row and nothing else. */
export const sessionToken = (sessionId: string): Promise<string> =>
  encode({ token: { sid: sessionId }, secret: getEnv().SESSION_SECRET, maxAge: sessionHours * 3_600 });

/** A Set-Cookie header that opens the session, as next-auth writes it. */
export const sessionCookie = async (sessionId: string): Promise<string> =>
  `${sessionCookieName()}=${await sessionToken(sessionId)}; Path=/; Max-Age=${sessionHours * 3_600}; HttpOnly; SameSite=Lax${isSecure() ? "; Secure" : ""}`;

/** Id of the session row the request's cookie names, null without a cookie of ours. */
export const sessionIdOf = async (request: Request): Promise<string | null> => {
  const token = cookieOf(request, sessionCookieName());
  if (!token) return null;
  const content = await decode({ token, secret: getEnv().SESSION_SECRET }).catch(() => null);
  return typeof content?.sid === "string" ? content.sid : null;
};
