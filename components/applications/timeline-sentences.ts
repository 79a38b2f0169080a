import type { TimelineItem } from "@/domain/listing";
import { plainStatus } from "./plain-status";

type Sentence = (data: TimelineItem["data"]) => string | null;

/** Stages whose own event says more. */
const saidElsewhere = ["received", "asked", "offered", "paid"];

const stageSentence: Sentence = ({ to }) => {
  const status = typeof to === "string" ? plainStatus(to).status : null;
  return status === null || saidElsewhere.includes(status) ? null : status;
};

/** By type of event, which sentence of `my.event` it is; null for what says nothing new to an applicant. */
const sentences: Record<string, Sentence> = {
  "case.created": ({ onBehalf }) => (onBehalf === true ? "entered" : "created"),
  "case.cancelRequested": ({ as }) => (as === "OPERATIONS" ? "cancelAsked" : "withdrawAsked"),
  "case.stageChanged": stageSentence,
  "case.messageWritten": ({ fromDesk }) => (fromDesk === true ? "messageFromUs" : "messageFromYou"),
  "request.opened": () => "requestOpened",
  "request.reminded": ({ final }) => (final === true ? "requestRemindedFinally" : "requestReminded"),
  "request.submitted": () => "requestSubmitted",
  "request.expired": () => "requestExpired",
  "document.uploaded": () => "documentUploaded",
  "document.refused": () => "documentRefused",
  "agreement.prepared": () => "agreementPrepared",
  "agreement.reminded": () => "agreementReminded",
  "agreement.accepted": () => "agreementAccepted",
  "agreement.declined": () => "agreementDeclined",
  "agreement.expired": () => "agreementExpired",
  "loan.paidOut": () => "loanPaidOut",
};

export type Told = { item: TimelineItem; sentence: string };

/** Events in the order they came, each with its sentence; three checks in a row are one to an applicant. */
export const told = (items: readonly TimelineItem[]): Told[] =>
  items
    .flatMap((item) => {
      const sentence = sentences[item.type]?.(item.data) ?? null;
      return sentence === null ? [] : [{ item, sentence }];
    })
    .filter(({ item, sentence }, index, all) => item.type !== "case.stageChanged" || sentence !== all[index - 1]?.sentence);
