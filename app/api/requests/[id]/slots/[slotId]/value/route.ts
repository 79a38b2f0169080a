import { z } from "zod";
import { route } from "@/app/_lib/route";
import { informationRequestSchema } from "@/domain/requests/request";
import { setSlotValue } from "@/server/requests/set-slot-value";

// What kind of answer it has to be, and how long, the slot says once it is known.
const answerSchema = z.strictObject({ value: z.union([z.string().max(4_000), z.number()]).nullable() });

export const PUT = route({
  path: "/api/requests/{id}/slots/{slotId}/value",
  summary: "Answer a slot that is no document: text, number (money in minor units), date or choice; null empties it",
  policy: "signedIn",
  body: answerSchema,
  answer: informationRequestSchema,
  handler: ({ caller, params, body }) => setSlotValue({ caller, requestId: params.id, slotId: params.slotId, value: body.value }),
});
