import type { TimelineItem } from "@/domain/listing";
import { plainOrderStage } from "./plain-order";

type Sentence = (data: TimelineItem["data"]) => string | null;

/** Stages whose own event says more. */
const saidElsewhere = ["received", "shipped", "cancelled"];

const stageSentence: Sentence = ({ to }) => {
  if (typeof to !== "string") return null;
  const { plain } = plainOrderStage(to);
  return saidElsewhere.includes(plain) ? null : plain;
};

const parcelSentences: Record<string, string> = {
  PICKED: "parcelPicked",
  SHIPPED: "parcelShipped",
  DELAYED: "parcelDelayed",
  DELIVERED: "parcelDelivered",
  FAILED: "parcelFailed",
};

const moneySentences: Record<string, string> = { REFUNDED: "moneyReturned", VOIDED: "moneyFreed" };

/** By type of event, which sentence of `myOrders.event` it is; null for what says nothing new to a customer. */
const sentences: Record<string, Sentence> = {
  "case.created": ({ onBehalf }) => (onBehalf === true ? "entered" : "created"),
  "case.stageChanged": stageSentence,
  "case.cancelRequested": ({ as }) => (as === "OPERATIONS" ? "cancelAsked" : "cancelWished"),
  "case.cancelDeclined": () => "cancelDeclined",
  "case.messageWritten": ({ fromDesk }) => (fromDesk === true ? "messageFromUs" : "messageFromYou"),
  "order.paymentCaptured": () => "moneyTaken",
  "order.paymentReturned": ({ as }) => moneySentences[String(as)] ?? null,
  "order.shippingUpdated": ({ status }) => parcelSentences[String(status)] ?? null,
  "order.cancelled": () => "stopped",
};

export type ToldOfOrder = { item: TimelineItem; sentence: string };

/** Events of an order in the order they came, each with its sentence; steps told alike are one to a customer. */
export const toldOfOrder = (items: readonly TimelineItem[]): ToldOfOrder[] =>
  items
    .flatMap((item) => {
      const sentence = sentences[item.type]?.(item.data) ?? null;
      return sentence === null ? [] : [{ item, sentence }];
    })
    .filter(({ item, sentence }, index, all) => item.type !== "case.stageChanged" || sentence !== all[index - 1]?.sentence);
