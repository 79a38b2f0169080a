/** What is asked about an expense claim. A refusal asks for its reason alone. */
export const claimForm = {
  version: 1,
  factLabels: { employee: { en: "Employee", zh: "员工" }, total: { en: "Total", zh: "总额" }, trip: { en: "Trip", zh: "行程" } },
  fields: [
    { name: "granted", kind: "money", currency: "EUR", label: { en: "Amount to pay", zh: "支付金额" }, required: true, min: 1 },
    { name: "payOn", kind: "date", label: { en: "Pay on", zh: "付款日期" } },
    {
      name: "checks",
      kind: "checklist",
      label: { en: "Checks", zh: "检查" },
      items: [{ name: "receipts", label: { en: "I looked at the receipts", zh: "我已查看收据" }, required: true }],
    },
    { name: "reason", kind: "longText", label: { en: "Reason", zh: "原因" }, required: true },
  ],
  outcomes: [
    { outcome: "GRANTED", label: { en: "Grant", zh: "批准" }, tone: "good", fields: ["granted", "payOn", "checks"] },
    { outcome: "DENIED", label: { en: "Deny", zh: "拒绝" }, tone: "bad", fields: ["reason"] },
  ],
};
