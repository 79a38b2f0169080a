import { useTranslations } from "next-intl";
import { orderReasonCodes } from "@/domain/order/decision";
import { shippingAddressSchema } from "@/domain/order/order";
import type { Task } from "@/domain/task";
import { useFormat } from "../i18n/use-format";
import { AddressLines } from "./address-lines";

/** What was decided about an order: the reasons, where it goes instead, and the note or the text for the customer. */
export const OrderOutcome = ({ decision: { data } }: { decision: NonNullable<Task["decision"]> }) => {
  const t = useTranslations("order.reason");
  const format = useFormat();
  const given = data.reasonCodes;
  const reasons = orderReasonCodes.filter((code) => Array.isArray(given) && given.includes(code));
  const address = shippingAddressSchema.safeParse(data.shippingAddress).data;
  const said = [data.comment, data.note, data.message].find((text) => typeof text === "string");
  return (
    <>
      {reasons.length > 0 && <p>{format.list(reasons.map((code) => t(code)))}</p>}
      {address && <AddressLines address={address} />}
      {typeof said === "string" && <p className="mt-1 break-words text-muted">{said}</p>}
    </>
  );
};
