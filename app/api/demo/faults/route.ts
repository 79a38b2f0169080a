import { route } from "@/app/_lib/route";
import { activeFaultSchema, faultSchema } from "@/domain/demo/ledgers";
import { addFault } from "@/server/demo/add-fault";
import { removeFaults, removeFaultsSchema } from "@/server/demo/remove-faults";

export const POST = route({
  path: "/api/demo/faults",
  summary: "Make calls of a simulated outside system fail from now on; exists in demo mode only",
  policy: "operator",
  body: faultSchema,
  status: 201,
  answer: activeFaultSchema,
  handler: ({ body }) => addFault(body),
});

export const DELETE = route({
  path: "/api/demo/faults",
  summary: "Take all switches back, or the one with this id; exists in demo mode only",
  policy: "operator",
  query: removeFaultsSchema,
  status: 204,
  answer: null,
  handler: async ({ query }) => {
    await removeFaults(query);
    return null;
  },
});
