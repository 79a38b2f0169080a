import { route } from "@/app/_lib/route";
import { ledgersSchema } from "@/domain/demo/ledgers";
import { readLedgers, readLedgersSchema } from "@/server/demo/read-ledgers";

export const GET = route({
  path: "/api/demo/ledgers",
  summary: "The books of the simulated outside systems, switches and circuit breakers; exists in demo mode only",
  policy: "operator",
  query: readLedgersSchema,
  answer: ledgersSchema,
  handler: ({ query }) => readLedgers(query),
});
