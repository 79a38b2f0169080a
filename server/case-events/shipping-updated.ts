import { type ShippingUpdate, type ShippingUpdatedEvent, shippingUpdateSchema } from "@/domain/order/shipping-update";
import { appendAudit } from "../audit";
import { actorOf } from "../caller";
import { noteShippingUpdate } from "../order/note-shipping-update";
import { tellOfLostParcel } from "../order/tell-of-lost-parcel";
import { whyNoUpdate } from "../order/why-no-update";
import type { CaseEventHandler } from "./case-event-handler";

/**
 * News of an order's parcel, from its carrier or from operations. Repeated, it gets the first answer. Against a cancellation it is settled
 * once: whichever was stored first. Throws AppError CANCEL_PENDING, CASE_CLOSED, TOO_EARLY.
 */
export const shippingUpdated: CaseEventHandler<ShippingUpdatedEvent, ShippingUpdate> = {
  answer: shippingUpdateSchema,
  tellers: { roles: ["OPERATIONS"], partners: ["carrier"] },
  handle: async ({ teller, caseId, data }) => {
    const by = "partner" in teller ? "CARRIER" : "OPERATIONS";
    const who = "partner" in teller ? { actor: { system: teller.partner } } : actorOf(teller);
    const noted = await noteShippingUpdate({ caseId, update: data, by, who });
    if (noted) {
      await tellOfLostParcel(caseId, noted);
      return noted;
    }
    const refusal = await whyNoUpdate(caseId);
    const { code } = refusal;
    await appendAudit({ type: "order.shippingUpdateRefused", chain: { caseId }, ...who, data: { status: data.status, code } });
    throw refusal;
  },
};
