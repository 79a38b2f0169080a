import { route } from "@/app/_lib/route";
import { meSchema, preferencesSchema } from "@/domain/me";
import { meOf, updatePreferences } from "@/server/get-me";

export const GET = route({
  path: "/api/me",
  summary: "Who is signed in",
  policy: "signedIn",
  answer: meSchema,
  handler: async ({ caller }) => meOf(caller),
});

export const PATCH = route({
  path: "/api/me",
  summary: "Change one's language, theme or time zone",
  policy: "signedIn",
  body: preferencesSchema,
  answer: meSchema,
  handler: ({ caller, body }) => updatePreferences(caller, body),
});
