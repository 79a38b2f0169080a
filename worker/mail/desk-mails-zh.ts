import type { MailLanguage } from "./mail-language";

const colleague = (by: string): string => by || "一位同事";

/** A mail whose one line is its subject, as a sentence. */
const brief = (subject: string, ...more: string[]) => ({ subject, lines: [`${subject}。`, ...more] });

/** Mails to the desk in Chinese. */
export const deskMailsZh: MailLanguage["desk"] = {
  action: "请在此打开任务",
  caseAction: "请在此打开案件",
  "task.assigned": ({ number, by }) => brief(`${colleague(by)} 将案件 ${number} 的一项任务交给了您`, "该任务已在您的收件箱中。"),
  "task.mentioned": ({ number, by }) => ({
    subject: `${colleague(by)} 在案件 ${number} 中提及了您`,
    lines: [`${colleague(by)} 在案件 ${number} 的任务评论中提及了您。`],
    action: "请在此查看并回复",
  }),
  "task.commented": ({ number, by }) => ({
    subject: `${colleague(by)} 对案件 ${number} 发表了评论`,
    lines: [`${colleague(by)} 对您参与的案件 ${number} 的任务发表了评论。`],
    action: "请在此查看并回复",
  }),
  "task.reminded": ({ number }) => brief(`案件 ${number} 有任务仍在等待决定`),
  "task.escalated": ({ number }) => brief(`案件 ${number} 有任务已升级`, "该任务等待过久。"),
  "case.noticeWarning": ({ number, until }) => ({
    subject: `依法须尽快答复案件 ${number} 的申请人`,
    lines: [`依法须在 ${until} 前答复案件 ${number} 的申请人。`],
  }),
  "case.messageFromApplicant": ({ number }) => brief(`案件 ${number} 的申请人发来消息`),
  "case.moved": ({ number }) => brief(`您关注的案件 ${number} 有新进展`),
  "absence.deputy": ({ by, from, until }) => ({
    subject: `您是 ${colleague(by)} 的代理人`,
    lines: [`自 ${from} 至 ${until}，您是 ${colleague(by)} 的代理人。`],
    action: "请在此打开收件箱",
  }),
  "case.creditCheckFailed": ({ number }) => brief(`案件 ${number} 已停止：征信机构未能找到申请人`),
  "case.stepFailed": ({ number }) => brief(`案件 ${number} 有步骤失败，需要您处理后才能继续`),
  "case.nobodyCanDecide": ({ number }) => brief(`案件 ${number} 目前没有人可以作出决定`),
  "case.undoFailed": ({ number }) => brief(`案件 ${number} 有事项无法自动撤销，需要您处理`),
  "order.shippingFailed": ({ number }) => brief(`案件 ${number} 已付款而承运商未能送货`, "需要您处理。"),
};
