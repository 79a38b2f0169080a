import { z } from "zod";
import { route } from "@/app/_lib/route";
import { sessionItemSchema } from "@/domain/me";
import { findSessions } from "@/server/find-sessions";

export const GET = route({
  path: "/api/me/sessions",
  summary: "The caller's sessions that count now",
  policy: "signedIn",
  answer: z.object({ items: z.array(sessionItemSchema) }),
  handler: async ({ caller }) => ({ items: await findSessions(caller) }),
});
