import { describe, expect, it } from "vitest";
import { plausibilityReasons } from "@/domain/loan/plausibility";
import { composeMail } from "./compose-mail";
import type { QueuedMail } from "./mail-queue";

const mail = (kind: string, params: Record<string, unknown> = {}, locale: QueuedMail["locale"] = "en"): QueuedMail => ({
  id: "1",
  kind,
  address: "ana@demo.test",
  locale,
  caseId: "c1",
  params: { number: "L-000007", amount: 18_000_00, currency: "EUR", ...params },
  attempts: 0,
});

describe("mails", () => {
  it("say what was granted", () => {
    const { subject, text } = composeMail(mail("loan.approved", { rateBps: 725, termMonths: 48 }), "https://portal.test");
    expect(subject).toBe("Your loan L-000007 is approved");
    expect(text).toContain("18,000.00 EUR over 48 months at 7.25 % a year");
    expect(text).toContain("https://portal.test/my/c1");
  });

  it("name every reason and the officer's own words", () => {
    const { text } = composeMail(
      mail("loan.rejected", { reasonCodes: ["CREDIT_HISTORY", "BANKRUPTCY"], message: "We are sorry." }),
      "https://portal.test",
    );
    expect(text).toMatch(/credit history[\s\S]*bankruptcy[\s\S]*We are sorry\./i);
  });

  it("have a sentence for every reason, also in Chinese, and none that shows a code", () => {
    for (const locale of ["en", "zh"] as const) {
      const { text } = composeMail(
        mail("loan.rejected", { reasonCodes: [...plausibilityReasons, "INVALID_FIELD:applicant.email"] }, locale),
        "https://portal.test",
      );
      expect(text.split("\n- ")).toHaveLength(plausibilityReasons.length + 2);
      expect(text).not.toMatch(/[A-Z]+_[A-Z]+/);
    }
    expect(composeMail(mail("loan.withdrawn", {}, "zh"), "https://portal.test").subject).toBe("您的贷款申请 L-000007 已撤回");
  });
});
