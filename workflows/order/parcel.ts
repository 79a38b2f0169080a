import { outboxKeys, type ShippingUpdated, shippingUpdatedSchema, signals } from "../../domain/contracts";
import { hasLeft } from "../../domain/order/shipping-update";
import { hear } from "../shared/messages";

/** What was told of an order's parcel so far. */
export type Parcel = {
  /** The goods have left us: nothing stops the order any more. */
  hasLeft: () => boolean;
  /** The parcel that is under way now will not be delivered. */
  hasFailed: () => boolean;
  /** News that were not taken yet, with what acknowledges each. */
  take: () => { update: ShippingUpdated; dedupeKey: string }[];
  hasNews: () => boolean;
  /** Another parcel is sent: what was told of failures before is about the old one. */
  sendAnother: () => void;
};

/** Hears of the parcel; to be called before the first await. */
export const openParcel = (onUnknown: () => void): Parcel => {
  const known = new Map<string, ShippingUpdated>();
  let taken = 0;
  let since = 0;
  const record = (update: ShippingUpdated): void => {
    if (!known.has(update.updateId)) known.set(update.updateId, update);
  };
  hear(signals.shippingUpdated, shippingUpdatedSchema, record, onUnknown);
  const all = () => [...known.values()];
  return {
    hasLeft: () => all().some(({ status }) => hasLeft(status)),
    hasFailed: () =>
      all()
        .slice(since)
        .some(({ status }) => status === "FAILED"),
    hasNews: () => known.size > taken,
    take: () => {
      const news = all().slice(taken);
      taken = known.size;
      return news.map((update) => ({ update, dedupeKey: outboxKeys.shipping(update.updateId) }));
    },
    sendAnother: () => {
      since = known.size;
    },
  };
};
