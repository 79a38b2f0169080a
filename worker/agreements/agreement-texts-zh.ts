import type { AgreementTexts } from "./agreement-text-types";

const date = (isoDate: string): string => {
  const [year, month, day] = isoDate.split("-").map(Number);
  return `${year} 年 ${month} 月 ${day} 日`;
};

export const zh: AgreementTexts = {
  title: "贷款协议",
  subtitle: (caseNumber, preparedOn) => `案件 ${caseNumber}，编制于 ${preparedOn}`,
  subject: (caseNumber, agreementId) => `案件 ${caseNumber}，协议 ${agreementId}`,
  date,
  months: (count) => `${count} 个月`,
  parties: { heading: "协议双方", lender: "贷款人", borrower: "借款人", email: "借款人电子邮箱" },
  counterOffer: ({ money, term }) =>
    `您申请的是 ${money}，期限 ${term}。我们无法按此条件放款，但愿意提供以下条件。您可以自由选择拒绝。`,
  terms: {
    heading: "协议内容",
    amount: "贷款金额",
    rate: "利率",
    rateValue: (rate) => `年利率 ${rate}，全程固定`,
    term: "期限",
    purpose: "用途",
    payment: "每月还款",
    totalInterest: "利息总额",
    totalPaid: "还款总额",
    firstDue: "首次还款日",
    lastDue: "末次还款日",
    lastDueValue: (on, money) => `${on}（${money}）`,
  },
  purposes: {
    HOME_PURCHASE: "购房",
    HOME_IMPROVEMENT: "房屋装修",
    VEHICLE: "购车",
    EDUCATION: "教育",
    DEBT_CONSOLIDATION: "偿还其他债务",
    BUSINESS: "经营",
    OTHER: "其他",
  },
  next: {
    heading: "接下来的步骤",
    steps: [
      "请阅读本协议和还款计划。如有不清楚之处，请在门户中向我们提问。",
      "请在门户所示日期之前接受或拒绝。届时需要再次输入密码。",
      "您接受后，我们会附上一页接受记录，并发放贷款。两者均可在门户中查看。",
    ],
  },
  conditions: {
    heading: "条款",
    items: [
      { name: "利息。", text: "每月按未还本金收取年利率的十二分之一，四舍五入到分（恰为半分时取偶数）。不收取其他费用。" },
      { name: "还款。", text: "各期还款额相等，至多相差一分；末期结清余额，可能略有不同。" },
      { name: "改变主意。", text: "在放款之前，您可以随时在门户中撤回，无需说明理由，也不产生任何费用。" },
      { name: "提前还款。", text: "您可以随时提前偿还全部或部分贷款，不收取费用。利息只计算到还款当日。" },
      {
        name: "逾期。",
        text: "我们会提醒您，并首先与您一起寻找解决办法。未还部分继续按约定利率计息，不另外加收费用。只有连续两期未还时，我们才可以提前 30 天书面通知，要求偿还全部余额。",
      },
      { name: "本文件。", text: "以上条件和后页的还款计划构成完整的协议。任何变更须经双方书面同意。" },
    ],
    note: "本文为演示贷款人的示例文本，不构成法律意见。实际的贷款人应在此写明当地法律要求的条款。",
  },
  plan: {
    heading: "还款计划",
    intro: (currency) => `所有金额以 ${currency} 计。每期还款先抵扣当月利息，其余用于减少本金。`,
    columns: { number: "期数", dueDate: "还款日", payment: "还款额", interest: "利息", principal: "本金", balance: "剩余本金" },
    total: "合计",
  },
  acceptance: {
    heading: "接受记录",
    statement: (name) => `${name} 在贷款人的门户中接受了前面各页的贷款协议，并再次输入密码予以确认。`,
    by: "接受人",
    at: "接受时间",
    address: "网络地址",
    browser: "浏览器",
    unknown: "未知",
    hash: "所阅文件的 SHA-256",
    hashNote:
      "SHA-256 是供阅读的文件（不含本页）的指纹。贷款人将该文件及其指纹保存在案件的审计记录中，任何人都可以由此确认文件此后未被改动。由于附加了本页，本文件的指纹与之不同。",
  },
  footer: {
    reference: (caseNumber, agreementId) => `案件 ${caseNumber} · 协议 ${agreementId}`,
    page: (page, of) => `第 ${page} 页，共 ${of} 页`,
    acceptancePage: (of) => `接受记录，附于共 ${of} 页的协议之后`,
  },
};
