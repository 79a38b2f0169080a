import type { OpenTaskInput } from "@/domain/task";

const options = [
  { value: "client", label: { en: "Visit to a client", zh: "拜访客户" } },
  { value: "training", label: { en: "Training", zh: "培训" } },
  { value: "other", label: { en: "Something else", zh: "其他" } },
];

/** A form with every kind of field there is; a refusal asks for its reason alone. */
export const everyFieldForm = () => ({
  version: 1 as const,
  factLabels: { employee: { en: "Employee", zh: "员工" }, total: { en: "Total", zh: "总额" } },
  fields: [
    { name: "reference", kind: "text" as const, label: { en: "Reference", zh: "编号" }, required: true, maxLength: 20 },
    { name: "reason", kind: "longText" as const, label: { en: "Reason", zh: "原因" }, help: "The employee reads this." },
    { name: "days", kind: "number" as const, label: { en: "Days", zh: "天数" }, min: 1, max: 30, integer: true, required: true },
    { name: "granted", kind: "money" as const, label: { en: "Granted", zh: "批准金额" }, currency: "EUR" as const, max: 500_00 },
    { name: "share", kind: "percent" as const, label: { en: "Share paid by us", zh: "我方承担比例" }, max: 10_000 },
    { name: "payOn", kind: "date" as const, label: { en: "Pay on", zh: "付款日期" }, min: "2026-01-01" },
    { name: "purpose", kind: "choice" as const, label: { en: "Purpose", zh: "目的" }, options, required: true },
    { name: "costs", kind: "choices" as const, label: { en: "Kinds of cost", zh: "费用类型" }, options, min: 1 },
    { name: "advance", kind: "yesNo" as const, label: { en: "Was there an advance?", zh: "是否有预付款？" }, required: true },
    { name: "receipts", kind: "file" as const, label: { en: "Receipts", zh: "收据" }, max: 3 },
    {
      name: "checks",
      kind: "checklist" as const,
      label: { en: "Checks", zh: "检查" },
      items: [
        { name: "receiptsSeen", label: { en: "I looked at the receipts", zh: "我已查看收据" }, required: true },
        { name: "budgetAsked", label: { en: "I asked for the budget", zh: "我已确认预算" } },
      ],
    },
  ],
  outcomes: [
    { outcome: "GRANTED", label: { en: "Grant", zh: "批准" }, tone: "good" as const },
    { outcome: "DENIED", label: { en: "Deny", zh: "拒绝" }, tone: "bad" as const, fields: ["reason"] },
  ],
});

/** What fits that form. */
export const everyFieldData = () => ({
  ...{
    reference: "EX-7",
    days: 3,
    granted: 420_50,
    share: 10_000,
    payOn: "2026-12-15",
    purpose: "client",
    costs: ["client", "other"],
  },
  ...{ advance: false, checks: ["receiptsSeen"] },
});

/** A task of a type nobody registered, as a workflow in any SDK would open it. */
export const foreignTask = (change: Partial<OpenTaskInput> = {}): OpenTaskInput => ({
  taskKey: "approval",
  type: "expense.claim",
  title: "Expense claim of Mia Chen",
  case: { title: "Expenses of Mia Chen", amount: 420_50, currency: "EUR" },
  requiredRoles: ["OPERATIONS"],
  facts: { employee: "Mia Chen", total: { amount: 420_50, currency: "EUR" }, trip: "Hamburg", from: "2026-11-02" },
  form: everyFieldForm(),
  signal: "claimDecided",
  ...change,
});
