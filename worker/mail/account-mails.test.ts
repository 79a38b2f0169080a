import { expect, test } from "vitest";
import { accountNotices } from "@/domain/admin/account";
import { locales } from "@/domain/me";
import { composeMail } from "./compose-mail";
import type { QueuedMail } from "./mail-queue";

process.env.DATABASE_URL ??= "postgres://nobody@127.0.0.1:1/none";
process.env.TEMPORAL_ADDRESS ??= "127.0.0.1:1";
process.env.SESSION_SECRET ??= "a secret of the test run, long enough for it";

const mail = (more: Partial<QueuedMail> = {}): QueuedMail => ({
  id: "1",
  kind: "account.invited",
  address: "noor@house.test",
  locale: "en",
  timeZone: "Europe/Berlin",
  caseId: null,
  place: null,
  params: { number: "", invitationId: "6f1c4d1e-1c5e-4f0e-9b5e-0d6a5b3c2d1e", by: "Max Feld", dueAt: "2026-12-05T14:05:00.000Z" },
  attempts: 0,
  ...more,
});
const origin = "https://portal.test";

test("mails about accounts exist in both languages and say who made the account and until when the link works", () => {
  for (const locale of locales)
    for (const kind of accountNotices) {
      const { subject, text } = composeMail(mail({ kind, locale }), origin);
      expect(`${subject}\n${text}`, `${locale} ${kind}`).not.toMatch(/undefined|null|NaN/);
      expect(text.match(/\p{Script=Han}/u) !== null).toBe(locale === "zh");
      expect(text).toContain("Max Feld");
      expect(text).toContain("15:05");
    }
});

test("an invitation has one link, the same whenever it is written, that another invitation does not have", () => {
  const linkOf = (given: QueuedMail) => composeMail(given, origin).html.match(/href="([^"]+)"/g);
  expect(linkOf(mail())).toHaveLength(1);
  expect(linkOf(mail())?.[0]).toMatch(/^href="https:\/\/portal\.test\/invitation#[\w-]{43}"$/);
  expect(linkOf(mail())).toEqual(linkOf(mail({ locale: "zh", attempts: 3 })));
  const another = mail({ params: { ...mail().params, invitationId: "7f1c4d1e-1c5e-4f0e-9b5e-0d6a5b3c2d1e" } });
  expect(linkOf(another)).not.toEqual(linkOf(mail()));
});
