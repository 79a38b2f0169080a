import { deskMailsZh } from "./desk-mails-zh";
import { digestZh } from "./digest-zh";
import { bullet, type MailFacts, type MailLanguage } from "./mail-language";
import { orderMailsZh, orderMatterZh } from "./order-mails-zh";
import { reasonsZh } from "./reasons-zh";

const terms = ({ money, termMonths, rate }: MailFacts): string => `${money}，期限 ${termMonths} 个月，年利率 ${rate}`;

const cost = ({ payment, totalPaid }: MailFacts): string => `每月还款 ${payment}，合计 ${totalPaid}`;

const endings: Record<string, string> = {
  OFFER_DECLINED: "您已拒绝我们的贷款条件，申请已关闭，无需其他操作。",
  OFFER_EXPIRED: "接受贷款条件的期限已过，申请已关闭。您可以随时再次申请。",
};

const lastDay = (until: string): string => `最后期限为 ${until}。逾期未提交的，我们将无法继续审理，只能拒绝此申请。`;

/** Mails in Chinese; what they must say by law stands beside the English ones. */
export const chinese: MailLanguage = {
  greeting: "您好：",
  link: (action, address) => `${action}：${address}`,
  matters: {
    loan: { action: "您可以在此查看申请", otherReason: "申请中有内容不正确。", reasons: reasonsZh },
    order: orderMatterZh,
  },
  desk: deskMailsZh,
  digest: digestZh,
  mails: {
    ...orderMailsZh,
    "loan.received": ({ number, money }) => ({
      subject: `我们已收到您的贷款申请 ${number}`,
      lines: [`您申请的金额为 ${money}。接下来我们会核对您的回答并查询征信。`, "您无需操作，如有进展我们会立即通知您。"],
    }),
    "loan.informationNeeded": ({ number, slots, message, until, wantedBy }) => ({
      subject: `您的申请 ${number} 需要补充资料`,
      lines: [
        "为继续处理您的申请，我们需要：",
        ...slots.map(bullet),
        message !== "" && `给您的留言：${message}`,
        wantedBy !== "" && `请尽量在 ${wantedBy} 前提交。`,
        lastDay(until),
      ],
      action: "请在此提交",
    }),
    "loan.informationReminder": ({ number, missing, until, final }) => ({
      subject: `${final ? "最后提醒" : "提醒"}：您的申请 ${number} 等待您补充资料`,
      lines: [
        ...(missing.length > 0 ? ["我们仍需要：", ...missing.map(bullet)] : ["资料已齐全，只需提交即可。"]),
        lastDay(until),
      ],
      action: "请在此提交",
    }),
    "loan.slotRefused": ({ number, item, reason }) => ({
      subject: `您为申请 ${number} 提交的资料需要重新提交`,
      lines: [`您提交的“${item}”无法使用：`, reason, "您提交的其他内容均已保留。"],
      action: "请在此重新提交",
    }),
    "loan.documentsReady": (facts) =>
      facts.counterOffer
        ? {
            subject: `我们为您的申请 ${facts.number} 提供的贷款条件`,
            lines: [
              `您申请的是 ${facts.askedMoney}，期限 ${facts.askedMonths} 个月。我们无法按此提供，但可以提供：`,
              bullet(terms(facts)),
              bullet(cost(facts)),
              `${facts.openDays > 0 ? `您有 ${facts.openDays} 天时间考虑` : "您可以接受此条件"}，截止时间为 ${facts.until}，无需立即决定。`,
            ],
            action: "请在此阅读合同，并选择接受或拒绝",
          }
        : {
            subject: `您的贷款 ${facts.number} 已获批准`,
            lines: [
              "您的申请已获批准，合同已准备就绪：",
              bullet(terms(facts)),
              bullet(cost(facts)),
              `请在 ${facts.until} 前选择接受或拒绝。`,
            ],
            action: "请在此阅读合同，并选择接受或拒绝",
          },
    "loan.signatureReminder": (facts) => ({
      subject: `您的申请 ${facts.number} 的合同等待您答复`,
      lines: [
        `${facts.counterOffer ? "我们提供的条件" : "已批准的贷款"}：${terms(facts)}。`,
        `您可以在 ${facts.until} 前选择接受或拒绝；逾期将自动失效。`,
      ],
      action: "请在此阅读并答复",
    }),
    "loan.paidOut": ({ loanNumber, money, paidOn }) => ({
      subject: `您的贷款 ${loanNumber} 已放款`,
      lines: [`我们已于 ${paidOn} 放款 ${money}。`, `您的贷款编号为 ${loanNumber}，与我们联系时请注明。`],
      action: "已签署的合同及全部还款计划在此",
    }),
    "loan.approved": (facts) => ({
      subject: `您的贷款 ${facts.number} 已获批准`,
      lines: [`我们批准了 ${terms(facts)}。`],
    }),
    "loan.rejected": ({ number, money, reasons, missing, message }) => ({
      subject: `您的贷款申请 ${number}`,
      lines: [
        `关于您申请的 ${money} 贷款，特此通知处理结果：很抱歉，我们无法提供此贷款。`,
        reasons.length > 0 && "作出此决定的主要原因：",
        ...reasons.map(bullet),
        missing.length > 0 && "我们要求提供但未收到的资料：",
        ...missing.map(bullet),
        message,
      ],
    }),
    "loan.withdrawn": ({ number }) => ({
      subject: `您的贷款申请 ${number} 已撤回`,
      lines: ["申请已按要求停止，无需其他操作。"],
    }),
    "loan.cancelled": ({ number, reason, message }) => ({
      subject: `您的贷款申请 ${number} 已关闭`,
      lines: [endings[reason] ?? "很抱歉，我们不得不停止处理您的申请。", message],
    }),
    "loan.creditCheckFailed": ({ number }) => ({
      subject: `您的贷款申请 ${number}`,
      lines: ["征信机构未能找到您的记录，因此无法继续处理此申请。请核对姓名、电子邮箱和出生日期。"],
    }),
    "loan.messageFromDesk": ({ number }) => ({
      subject: `关于您的贷款申请 ${number} 的消息`,
      lines: ["我们就您的申请给您发送了消息。"],
      action: "请在此查看并回复",
    }),
  },
};
