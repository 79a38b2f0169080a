import { bullet, type MailMatters, type Mails, type OrderNotice } from "./mail-language";

/** What is said of every order, in Chinese. */
export const orderMatterZh: MailMatters["order"] = {
  action: "您可以在此查看订单",
  otherReason: "订单中有内容不正确。",
  reasons: {
    NOT_VALID: "订单中有内容不正确。",
    OUT_OF_STOCK: "您订购的部分商品缺货。",
    PAYMENT_DECLINED: "银行卡付款被拒绝。",
    ADDRESS_REFUSED: "承运商不配送此地址。",
    ORDER_UNVERIFIED: "我们无法核实此订单。",
    PAYMENT_UNVERIFIED: "我们无法核实此付款。",
    ADDRESS_UNVERIFIED: "我们无法核实此地址。",
    QUANTITY_TOO_LARGE: "订购数量超出我们的供货能力。",
    STOCK_NEEDED_ELSEWHERE: "商品已预留给其他客户。",
    OUTSIDE_POLICY: "我们不接受此类订单。",
  },
};

const endings: Record<string, string> = {
  CANCEL_REQUESTED: "订单已按您的要求取消。",
  SHIPPING_FAILED: "承运商无法配送包裹，很抱歉，我们不得不取消您的订单。",
};

const declined: Record<string, string> = {
  ALREADY_SHIPPED: "您提出取消时包裹已经寄出，因此订单无法取消，将按原订单送达。",
};

const moneyBack = "已从您的银行卡扣除的款项将原路退回，银行会在五个工作日内显示。如尚未扣款，则不会扣款。";

/** Mails about orders in Chinese. */
export const orderMailsZh: Mails<OrderNotice> = {
  "order.received": ({ number, money }) => ({
    subject: `我们已收到您的订单 ${number}`,
    lines: [`订单金额为 ${money}。接下来我们会核对订单并准备包裹。`, "您无需操作，包裹寄出时我们会通知您。"],
  }),
  "order.shipped": ({ number, carrier, trackingNumber }) => ({
    subject: `您的订单 ${number} 已寄出`,
    lines: ["包裹已经寄出。", carrier !== "" && `承运商：${carrier}`, trackingNumber !== "" && `运单号：${trackingNumber}`],
  }),
  "order.delayed": ({ number, carrier }) => ({
    subject: `您的订单 ${number} 将延迟送达`,
    lines: [`${carrier === "" ? "承运商" : carrier}通知我们包裹会延迟，非常抱歉。`, "您无需操作。"],
  }),
  "order.rejected": ({ number, money, reasons, message }) => ({
    subject: `我们无法接受您的订单 ${number}`,
    lines: [
      `很抱歉，我们无法接受您金额为 ${money} 的订单。`,
      ...reasons.map(bullet),
      message,
      "我们没有从您的银行卡扣款。如银行显示有预留金额，几天内会自动解除。",
    ],
  }),
  "order.cancelled": ({ number, reason, message }) => ({
    subject: `您的订单 ${number} 已取消`,
    lines: [endings[reason] ?? "很抱歉，我们不得不取消您的订单。", message, moneyBack],
  }),
  "order.cancelDeclined": ({ number, reason, message }) => ({
    subject: `您的订单 ${number} 无法取消`,
    lines: [declined[reason] ?? "您要求取消订单，但我们无法取消，订单将继续处理。", message],
  }),
  "order.messageFromDesk": ({ number }) => ({
    subject: `关于您的订单 ${number} 的消息`,
    lines: ["我们就您的订单给您发送了消息。"],
    action: "请在此查看并回复",
  }),
};
