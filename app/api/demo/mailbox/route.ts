import { route } from "@/app/_lib/route";
import { mailboxMessageSchema, pageSchema } from "@/domain/listing";
import { findMail, findMailSchema } from "@/server/demo";

export const GET = route({
  path: "/api/demo/mailbox",
  summary: "Mail caught by the local server, latest first; exists in demo mode only",
  policy: "public",
  query: findMailSchema,
  answer: pageSchema(mailboxMessageSchema),
  handler: ({ query }) => findMail(query),
});
