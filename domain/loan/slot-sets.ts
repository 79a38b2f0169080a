import type { AskedSlot } from "../requests/slot";
import { requestLimits } from "../requests/slot";

const document = (en: string, zh: string, help: { en: string; zh: string }): AskedSlot => ({
  kind: "DOCUMENT",
  label: { en, zh },
  help,
  required: true,
  maxFiles: requestLimits.filesPerSlot,
});

/** What desks ask for most, ready to use; a reviewer may change every part before sending. */
export const loanSlotSets = {
  proofOfIncome: [
    document("Proof of income", "收入证明", {
      en: "Your last three payslips, or the last tax notice if you are self-employed.",
      zh: "最近三个月的工资单；自营人士请提供最近一期的税单。",
    }),
    {
      kind: "NUMBER",
      label: { en: "Monthly income after tax", zh: "税后月收入" },
      required: true,
      maxFiles: 1,
      target: "applicant.monthlyIncome",
    },
  ],
  bankStatements: [
    document("Bank statements, 3 months", "近三个月银行流水", {
      en: "All pages of the last three months of the account your income is paid into.",
      zh: "工资入账账户最近三个月的全部流水。",
    }),
  ],
  purchaseContract: [
    document("Purchase contract", "购买合同", {
      en: "The signed contract, or the draft if it is not signed yet.",
      zh: "已签署的合同；如尚未签署，请提供草案。",
    }),
  ],
  identity: [
    document("Identity document", "身份证件", {
      en: "Passport or identity card, both sides, all corners visible.",
      zh: "护照或身份证，正反两面，四角清晰可见。",
    }),
  ],
  existingDebts: [
    document("Statement of other loans", "其他贷款对账单", {
      en: "The latest statement of every loan you are paying back.",
      zh: "所有在还贷款的最新对账单。",
    }),
    {
      kind: "NUMBER",
      label: { en: "What you pay for other loans each month", zh: "每月其他贷款还款额" },
      required: true,
      maxFiles: 1,
      target: "applicant.existingMonthlyDebt",
    },
  ],
} as const satisfies Record<string, readonly AskedSlot[]>;
export type LoanSlotSet = keyof typeof loanSlotSets;
