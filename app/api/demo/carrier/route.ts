import { route } from "@/app/_lib/route";
import { ledgersSchema } from "@/domain/demo/ledgers";
import { moveParcel, moveParcelSchema } from "@/server/demo/move-parcel";

export const POST = route({
  path: "/api/demo/carrier",
  summary: "Move the parcel of an order on, to its next status or the given one, and have it told; exists in demo mode only",
  policy: "operator",
  body: moveParcelSchema,
  answer: ledgersSchema.shape.shipments.element,
  handler: ({ body }) => moveParcel(body),
});
