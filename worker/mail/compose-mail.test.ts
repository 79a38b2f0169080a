import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { loanReasonCodes } from "@/domain/loan/decision";
import { plausibilityReasons } from "@/domain/loan/plausibility";
import { locales } from "@/domain/me";
import { applicantNotices, deskNotices } from "@/domain/notices";
import { composeMail } from "./compose-mail";
import type { QueuedMail } from "./mail-queue";

const payslips = { en: "Payslips", zh: "工资单" };
const passport = { en: "Passport", zh: "护照" };
const origin = "https://portal.test";

const mail = (kind: string, params: Record<string, unknown> = {}, more: Partial<QueuedMail> = {}): QueuedMail => ({
  id: "1",
  kind,
  address: "ana@demo.test",
  locale: "en",
  timeZone: "Europe/Lisbon",
  caseId: "c1",
  place: null,
  params: { number: "L-000007", amount: 18_000_00, currency: "EUR", ...params },
  attempts: 0,
  ...more,
});

const textOf = (...given: Parameters<typeof mail>): string => composeMail(mail(...given), origin).text;

const terms = {
  rateBps: 725,
  termMonths: 48,
  monthlyPayment: 433_68,
  totalPaid: 20_816_42,
  openUntil: "2026-12-05T14:05:00.000Z",
};
const asked = { amount: 25_000_00, termMonths: 60 };

describe("mails", () => {
  it("exist for every kind of notice in both languages and show no code and no word of the desk", () => {
    for (const locale of locales)
      for (const kind of applicantNotices) {
        const { subject, text } = composeMail(mail(kind, {}, { locale }), origin);
        expect(`${subject}\n${text}`, `${locale} ${kind}`).not.toMatch(
          /undefined|NaN|Invalid|[A-Z]+_[A-Z]+|\b(task|workflow|escalat\w*|level|risk|score|underwriter|operations|fraud)\b|任务|升级|风险|评分|欺诈/,
        );
        expect(`${subject} ${text}`.match(/\p{Script=Han}/u) !== null, `${locale} ${kind}`).toBe(locale === "zh");
      }
  });

  it("are known for what statements record themselves", () => {
    const known: string[] = [...applicantNotices, ...deskNotices];
    const sources = readdirSync("server", { recursive: true, encoding: "utf8" })
      .filter((path) => path.endsWith(".ts"))
      .map((path) => readFileSync(`server/${path}`, "utf8"));
    const recorded = sources
      .filter((source) => source.includes("INSERT INTO notifications"))
      .flatMap((source) => [...source.matchAll(/'((?:loan|order|case|task)\.\w+)'/g)].map(([, kind]) => kind));
    expect(recorded).toContain("loan.slotRefused");
    expect(known).toEqual(expect.arrayContaining(recorded));
  });

  it("lead to the place of the notice, else to the case", () => {
    const place = "/my/c1/requests/r1#s1";
    expect(textOf("loan.slotRefused", { label: payslips, reason: "Too dark." }, { place })).toContain(`${origin}${place}`);
    expect(textOf("loan.withdrawn")).toContain(`${origin}/my/c1`);
  });

  it("say what is needed, by when in the reader's own time, and what the officer wrote", () => {
    const params = { slots: [payslips, passport], dueAt: "2026-07-12T14:05:00.000Z", message: "The last three, please." };
    const text = textOf("loan.informationNeeded", params);
    expect(text).toMatch(/- Payslips\n- Passport\n.*The last three, please\.\nThe last day is Sunday, 12 July 2026 at 15:05/);
    expect(text).toContain("cannot consider the application any further");
    expect(textOf("loan.informationNeeded", params, { locale: "zh" })).toMatch(/- 工资单\n- 护照\n[\s\S]*2026年7月12日/);
  });

  it("remind of what is still missing, the last time as the last time", () => {
    const params = { missing: [passport], dueAt: "2026-07-12T14:05:00.000Z" };
    expect(composeMail(mail("loan.informationReminder", { ...params, final: true }), origin)).toMatchObject({
      subject: "Last reminder: your application L-000007 waits for you",
      text: expect.stringMatching(/We still need:\n- Passport\n/),
    });
    expect(composeMail(mail("loan.informationReminder", { ...params, final: false }), origin).subject).toMatch(/^Reminder:/);
  });

  it("say what was granted and what it costs", () => {
    const { subject, text } = composeMail(mail("loan.documentsReady", terms), origin);
    expect(subject).toBe("Your loan L-000007 is approved");
    expect(text).toMatch(/18,000\.00 EUR over 48 months at 7\.25 % a year\n- 433\.68 EUR each month, 20,816\.42 EUR in all/);
    expect(text).toContain("by Saturday, 5 December 2026 at 14:05");
  });

  it("call other terms than asked for an offer, and say how long it stands", () => {
    const { subject, text } = composeMail(
      mail("loan.documentsReady", { ...terms, counterOffer: true, askedFor: asked, openDays: 90 }),
      origin,
    );
    expect(subject).toBe("Our offer for your application L-000007");
    expect(text).toMatch(
      /asked for 25,000\.00 EUR over 60 months[\s\S]*18,000\.00 EUR over 48[\s\S]*90 days to accept it, until Sat/,
    );
  });

  it("give notice of the action taken with at most four specific reasons, what was missing and the officer's own words", () => {
    const reasonCodes = ["CREDIT_HISTORY", "BANKRUPTCY", "OUTSIDE_POLICY", "INCOME_INSUFFICIENT", "UNABLE_TO_VERIFY"];
    const text = textOf("loan.rejected", { reasonCodes, message: "We are sorry." });
    expect(text).toMatch(
      /notice of the action taken on your application for 18,000\.00 EUR[\s\S]*principal reasons[\s\S]*We are sorry\./,
    );
    expect(text.split("\n- ")).toHaveLength(5);
    const incomplete = textOf("loan.rejected", { reasonCodes: ["APPLICATION_INCOMPLETE"], missing: [payslips, passport] });
    expect(incomplete).toMatch(/stayed incomplete\.\nWhat we asked for and did not get:\n- Payslips\n- Passport/);
  });

  it("have a sentence for every reason", () => {
    for (const locale of locales)
      for (const code of [...plausibilityReasons, ...loanReasonCodes, "INVALID_FIELD:applicant.email"]) {
        const [, reason] = textOf("loan.rejected", { reasonCodes: [code] }, { locale }).split("\n- ");
        expect(reason, `${locale} ${code}`).toMatch(/^\S[^_]+[.。]/);
      }
  });

  it("name loan, amount and day of the pay-out", () => {
    const text = textOf("loan.paidOut", { loanNumber: "LN-000042", disbursementDate: "2026-12-06" });
    expect(text).toContain("We paid out 18,000.00 EUR on Sunday, 6 December 2026.");
    expect(text).toContain("LN-000042");
  });

  it("tell who or what ended a case", () => {
    expect(textOf("loan.cancelled", { reason: "OFFER_EXPIRED" })).toContain("time to accept our offer has passed");
    expect(textOf("loan.cancelled", { reason: "CANCELLED_BY_OPERATIONS", message: "The account is closed." })).toMatch(
      /had to stop your application[\s\S]*The account is closed\./,
    );
    expect(composeMail(mail("loan.withdrawn", {}, { locale: "zh" }), origin).subject).toBe("您的贷款申请 L-000007 已撤回");
  });

  it("are not made of kinds nobody is told of", () => {
    expect(() => composeMail(mail("task.forgotten"), origin)).toThrow("no text");
  });
});
