import { route } from "@/app/_lib/route";
import { noticePreferencesInputSchema, noticePreferencesSchema } from "@/domain/notice-preferences";
import { readNoticePreferences } from "@/server/notices/read-preferences";
import { setNoticePreferences } from "@/server/notices/set-preferences";

export const GET = route({
  path: "/api/me/notices",
  summary: "Of what, by which channels and when one is told",
  policy: "signedIn",
  answer: noticePreferencesSchema,
  handler: ({ caller }) => readNoticePreferences(caller),
});

export const PUT = route({
  path: "/api/me/notices",
  summary: "Choose of what, by which channels and when one is told",
  policy: "signedIn",
  body: noticePreferencesInputSchema,
  answer: noticePreferencesSchema,
  handler: ({ caller, body }) => setNoticePreferences(caller, body),
});
