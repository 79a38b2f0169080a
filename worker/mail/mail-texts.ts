import type { LoanReasonCode } from "@/domain/loan/decision";
import type { PlausibilityReason } from "@/domain/loan/plausibility";
import type { Locale } from "@/domain/me";

/** `number` is the case's number, `money` and `rate` are ready to read, `reasons` are sentences, `message` is the officer's own text. */
export type MailFacts = {
  number: string;
  money: string;
  rate: string;
  termMonths: number;
  reasons: string[];
  message: string;
  link: string;
};

type Mail = { subject: string; lines: (string | false)[] };
export type MailKind = "loan.approved" | "loan.rejected" | "loan.withdrawn" | "loan.creditCheckFailed";
type ReasonCode = PlausibilityReason | LoanReasonCode;

type Language = {
  greeting: string;
  closing: (link: string) => string;
  otherReason: string;
  reasons: Record<ReasonCode, string>;
  mails: Record<MailKind, (facts: MailFacts) => Mail>;
};

const en: Language = {
  greeting: "Hello,",
  closing: (link) => `You can see your application here: ${link}`,
  otherReason: "Something in the application is not right.",
  reasons: {
    UNDER_AGE: "Applicants must be at least 18 years old.",
    AMOUNT_OUTSIDE_PRODUCT: "We lend from 500.00 to 2,000,000.00.",
    TERM_OUTSIDE_PRODUCT: "We lend for 3 to 480 months.",
    EMPLOYMENT_LONGER_THAN_WORKING_LIFE: "The years employed do not fit the date of birth.",
    TOO_OLD_AT_END: "The loan would end after the age of 85.",
    PROPERTY_VALUE_MISSING: "For a home purchase we need the value of the property.",
    INCOME_INSUFFICIENT: "The income is too low for this loan.",
    OBLIGATIONS_EXCESSIVE: "The monthly obligations are too high.",
    CREDIT_HISTORY: "The credit history.",
    EMPLOYMENT_TOO_SHORT: "The employment is too short.",
    COLLATERAL_INSUFFICIENT: "The property does not secure the loan.",
    BANKRUPTCY: "A bankruptcy in the past.",
    UNABLE_TO_VERIFY: "We could not verify what was stated.",
    OUTSIDE_POLICY: "The loan is outside of what we offer.",
  },
  mails: {
    "loan.approved": ({ number, money, rate, termMonths }) => ({
      subject: `Your loan ${number} is approved`,
      lines: [`We approved ${money} over ${termMonths} months at ${rate} a year.`],
    }),
    "loan.rejected": ({ number, reasons, message }) => ({
      subject: `Your loan application ${number}`,
      lines: [
        "We cannot offer you this loan. The reasons:",
        ...reasons.map((reason) => `- ${reason}`),
        message !== "" && message,
      ],
    }),
    "loan.withdrawn": ({ number }) => ({
      subject: `Your loan application ${number} is withdrawn`,
      lines: ["The application was stopped as asked. Nothing else is to be done."],
    }),
    "loan.creditCheckFailed": ({ number }) => ({
      subject: `Your loan application ${number}`,
      lines: [
        "The credit bureau could not find you, so we cannot go on with this application. Please check name, e-mail and date of birth.",
      ],
    }),
  },
};

const zh: Language = {
  greeting: "您好：",
  closing: (link) => `您可以在此查看申请：${link}`,
  otherReason: "申请中有内容不正确。",
  reasons: {
    UNDER_AGE: "申请人须年满 18 周岁。",
    AMOUNT_OUTSIDE_PRODUCT: "贷款金额须在 500.00 至 2,000,000.00 之间。",
    TERM_OUTSIDE_PRODUCT: "贷款期限须在 3 至 480 个月之间。",
    EMPLOYMENT_LONGER_THAN_WORKING_LIFE: "工作年限与出生日期不符。",
    TOO_OLD_AT_END: "贷款到期时年龄将超过 85 岁。",
    PROPERTY_VALUE_MISSING: "购房贷款须填写房产价值。",
    INCOME_INSUFFICIENT: "收入不足以承担此贷款。",
    OBLIGATIONS_EXCESSIVE: "每月负债过高。",
    CREDIT_HISTORY: "信用记录。",
    EMPLOYMENT_TOO_SHORT: "工作年限过短。",
    COLLATERAL_INSUFFICIENT: "房产不足以担保此贷款。",
    BANKRUPTCY: "曾经破产。",
    UNABLE_TO_VERIFY: "无法核实所填信息。",
    OUTSIDE_POLICY: "此贷款不在我们的产品范围内。",
  },
  mails: {
    "loan.approved": ({ number, money, rate, termMonths }) => ({
      subject: `您的贷款 ${number} 已获批准`,
      lines: [`我们批准了 ${money}，期限 ${termMonths} 个月，年利率 ${rate}。`],
    }),
    "loan.rejected": ({ number, reasons, message }) => ({
      subject: `您的贷款申请 ${number}`,
      lines: ["很抱歉，我们无法提供此贷款。原因如下：", ...reasons.map((reason) => `- ${reason}`), message !== "" && message],
    }),
    "loan.withdrawn": ({ number }) => ({
      subject: `您的贷款申请 ${number} 已撤回`,
      lines: ["申请已按要求停止，无需其他操作。"],
    }),
    "loan.creditCheckFailed": ({ number }) => ({
      subject: `您的贷款申请 ${number}`,
      lines: ["征信机构未能找到您的记录，因此无法继续处理此申请。请核对姓名、电子邮箱和出生日期。"],
    }),
  },
};

export const languages: Record<Locale, Language> = { en, zh };
