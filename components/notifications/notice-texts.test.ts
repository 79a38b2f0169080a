import { createTranslator } from "next-intl";
import { expect, test } from "vitest";
import { formatMoney } from "@/domain/currency";
import { applicantNotices, deskNotices } from "@/domain/notices";
import { locales } from "@/domain/preferences";
import english from "@/messages/en/notice-kinds.json";
import chinese from "@/messages/zh/notice-kinds.json";
import { noticeValues } from "./notice-values";

const catalogues = { en: english, zh: chinese };
const kinds = [...applicantNotices, ...deskNotices];

const say = (locale: "en" | "zh", kind: string, params: Record<string, unknown> = {}): string => {
  const format = {
    locale,
    money: (amount: number, currency: string) => formatMoney(amount, currency, locale),
    dateTime: (at: string) => at,
    list: (items: string[]) => items.join(", "),
  };
  const failed = (error: Error) => {
    throw error;
  };
  const t = createTranslator({
    locale,
    messages: { noticeKinds: catalogues[locale] },
    namespace: "noticeKinds" as never,
    onError: failed,
  });
  return (t as (key: string, values: object) => string)(
    kind,
    noticeValues({ number: "L-000007", ...params }, format, (type, stage) => `<${type} ${stage}>`),
  );
};

test("every kind of notice has a sentence in both languages", () => {
  for (const locale of locales) for (const kind of kinds) expect(say(locale, kind).trim(), `${locale} ${kind}`).toMatch(/[.。]$/);
});

test("an applicant reads no word of the desk and no code", () => {
  for (const locale of locales)
    for (const kind of applicantNotices)
      expect(say(locale, kind)).not.toMatch(
        /task|workflow|escalat|level|risk|score|underwriter|operations|[A-Z]{2,}_|任务|升级|风险|评分/i,
      );
});

test("a request says what is needed and by when, a reminder what is still missing", () => {
  const payslips = { en: "Payslips", zh: "工资单" };
  const needed = { slots: [payslips, { en: "Passport", zh: "护照" }], dueAt: "12 December" };
  expect(say("en", "loan.informationNeeded", needed)).toContain("Payslips, Passport. The last day is 12 December.");
  const reminder = say("zh", "loan.informationReminder", { missing: [payslips], dueAt: "12 月 12 日", final: true });
  expect(reminder).toMatch(/^最后提醒.*仍需 工资单.*12 月 12 日/);
  expect(say("en", "loan.informationReminder", { dueAt: "12 December" })).toMatch(/^Reminder.*it only has to be sent/);
});

test("an offer tells its terms, and that it is another one than asked for", () => {
  const terms = { amount: 18_000_00, currency: "EUR", termMonths: 48, monthlyPayment: 433_68, openUntil: "5 December" };
  expect(say("en", "loan.documentsReady", terms)).toBe(
    "Your loan L-000007 is approved: 18,000.00 EUR over 48 months, 433.68 EUR each month. Accept or decline it by 5 December.",
  );
  expect(say("en", "loan.documentsReady", { ...terms, counterOffer: true })).toMatch(
    /^Our offer for your application L-000007: 18,000/,
  );
});

test("who stopped a case makes the sentence", () => {
  const said = ["OFFER_DECLINED", "OFFER_EXPIRED", "CANCELLED_BY_OPERATIONS"].map((reason) =>
    say("en", "loan.cancelled", { reason }),
  );
  expect(said.map((sentence) => sentence.split(" ").slice(0, 3).join(" "))).toEqual([
    "You declined our",
    "The time to",
    "We had to",
  ]);
});

test("what colleagues do names them, and where a watched case came to", () => {
  const by = "Olivia Hart";
  expect(say("en", "task.assigned", { by })).toBe("Olivia Hart gave you a task of case L-000007.");
  expect(say("en", "task.assigned")).toBe("A task of case L-000007 was given to you.");
  expect(say("zh", "task.mentioned", { by })).toBe("Olivia Hart 在案件 L-000007 的评论中提及了您。");
  expect(say("en", "case.moved", { caseType: "loan", stage: "DISBURSING" })).toMatch(/moved on to: <loan DISBURSING>\.$/);
  expect(say("en", "absence.deputy", { by, from: "1 May", to: "9 May" })).toBe(
    "You are the deputy of Olivia Hart from 1 May to 9 May.",
  );
});
