import { describe, expect, it } from "vitest";
import { locales } from "@/domain/me";
import { deskNotices } from "@/domain/notices";
import { composeMail } from "./compose-mail";
import type { QueuedMail } from "./mail-queue";

const mail = (kind: string, more: Partial<QueuedMail> = {}): QueuedMail => ({
  id: "1",
  kind,
  address: "olivia@demo.test",
  locale: "en",
  timeZone: "Europe/Lisbon",
  caseId: "c1",
  place: null,
  params: { number: "L-000007", amount: 18_000_00, currency: "EUR", taskId: "t1", by: "Oscar Lindqvist" },
  attempts: 0,
  ...more,
});

const origin = "https://portal.test";

describe("mails to colleagues", () => {
  it("exist for every kind that is mailed, in both languages, also where nobody is named", () => {
    for (const locale of locales)
      for (const kind of deskNotices)
        for (const params of [mail(kind).params, { number: "L-000007" }]) {
          const { subject, text } = composeMail(mail(kind, { locale, params }), origin);
          expect(`${subject}\n${text}`, `${locale} ${kind}`).not.toMatch(/undefined|null|NaN|^ /);
          expect(text.match(/\p{Script=Han}/u) !== null, `${locale} ${kind}`).toBe(locale === "zh");
        }
  });

  it("say who and which case, lead to the comment, and tell nothing of the person it is about", () => {
    const place = "/tasks/t1?comment=k1";
    const { subject, text } = composeMail(mail("task.mentioned", { place }), origin);
    expect(subject).toBe("Oscar Lindqvist mentioned you in case L-000007");
    expect(text).toContain(`Read and answer it here: ${origin}${place}`);
    expect(text).not.toContain("18,000");
    expect(composeMail(mail("case.noticeWarning", { params: { number: "L-000007" } }), origin).text).toContain(
      `Open the case here: ${origin}/cases/c1`,
    );
    expect(composeMail(mail("task.assigned"), origin).text).toContain(`Open the task here: ${origin}/tasks/t1`);
  });

  it("have one link, which decides nothing, and nothing that is loaded or sent", () => {
    for (const kind of deskNotices) {
      const { html } = composeMail(mail(kind), origin);
      expect(html.match(/<a /g)).toHaveLength(1);
      expect(html).toContain(`<a href="${origin}/tasks/t1">`);
      expect(html).not.toMatch(/<form|<img|<script|<link|src=|\/decide|outcome/);
    }
  });
});

describe("a mail as HTML", () => {
  it("says the same as its text, in the language it names", () => {
    const slots = [{ en: "Payslips", zh: "工资单" }];
    const asked = mail("loan.informationNeeded", { locale: "zh", params: { number: "L-000007", slots, message: "请尽快" } });
    const { html } = composeMail(asked, origin);
    expect(html).toContain('<html lang="zh-Hans">');
    expect(html).toMatch(/<ul><li>工资单<\/li><\/ul>\n<p>给您的留言：请尽快<\/p>/);
  });

  it("shows what people wrote as they wrote it", () => {
    const params = { number: "L-000007", by: '<img src=x onerror="x">&', taskId: "t1" };
    const { html } = composeMail(mail("task.mentioned", { params }), origin);
    expect(html).toContain("&lt;img src=x onerror=&quot;x&quot;&gt;&amp; mentioned you");
    expect(html).not.toContain("<img");
  });
});
