import type { NextAuthOptions } from "next-auth";
import Credentials from "next-auth/providers/credentials";
import { endSession } from "@/server/end-session";
import { getEnv } from "@/server/env";
import { loadViewer, sessionHours } from "@/server/sessions";
import { isSecure, sessionCookieName } from "./session-cookie";

export type OpenedSession = { sessionId: string; userId: string };

const cookie = (name: string) => ({
  name,
  options: { httpOnly: true, sameSite: "lax" as const, path: "/", secure: isSecure() },
});

const viewerOf = async (token: Record<string, unknown> | null) =>
  typeof token?.sid === "string" ? loadViewer(token.sid, {}) : null;

/**
 * next-auth keeps the protocol (form token, cookie); who signs in and whether a session counts is decided in server/.
 * @param opened the session that was opened for this request, null when the credentials were wrong or none were sent
 */
export const authOptions = (opened: OpenedSession | null): NextAuthOptions => ({
  secret: getEnv().SESSION_SECRET,
  useSecureCookies: isSecure(),
  cookies: { sessionToken: cookie(sessionCookieName()) },
  session: { strategy: "jwt", maxAge: sessionHours * 3_600 },
  pages: { signIn: "/sign-in", signOut: "/sign-in", error: "/sign-in" },
  providers: [
    Credentials({
      credentials: { email: {}, password: {} },
      authorize: async () => opened && { id: opened.userId, sid: opened.sessionId },
    }),
  ],
  callbacks: {
    // The token names the session row and nothing else.
    jwt: async ({ token, user }) => {
      if (user && "sid" in user) return { sid: user.sid };
      if (!(await viewerOf(token))) throw new Error("the session has ended");
      return { sid: token.sid };
    },
    session: async ({ session, token }) => {
      const viewer = await viewerOf(token);
      return { expires: viewer?.sessionExpiresAt ?? session.expires, user: { name: viewer?.name ?? null } };
    },
  },
  events: {
    signOut: async ({ token }) => {
      const viewer = await viewerOf(token);
      if (viewer) await endSession(viewer, viewer.sessionId);
    },
  },
  logger: { error: () => {}, warn: () => {}, debug: () => {} },
});
