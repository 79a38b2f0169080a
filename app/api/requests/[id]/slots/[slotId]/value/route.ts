import { z } from "zod";
import { route } from "@/app/_lib/route";
import { informationRequestSchema } from "@/domain/requests/request";
import { slotValueSchema } from "@/domain/requests/slot";
import { setSlotValue } from "@/server/requests/set-slot-value";

export const PUT = route({
  path: "/api/requests/{id}/slots/{slotId}/value",
  summary: "Answer a slot that is no document: text, number (money in minor units), date or choice; null empties it",
  policy: "signedIn",
  body: z.strictObject({ value: slotValueSchema.nullable() }),
  answer: informationRequestSchema,
  handler: ({ caller, params, body }) => setSlotValue({ caller, requestId: params.id, slotId: params.slotId, value: body.value }),
});
