import { route } from "@/app/_lib/route";
import { pageSchema } from "@/domain/listing";
import { messageSchema, writeMessageSchema } from "@/domain/message";
import { findMessages, findMessagesSchema } from "@/server/messages/find-messages";
import { writeMessage } from "@/server/messages/write-message";

export const GET = route({
  path: "/api/cases/{id}/messages",
  summary: "Messages between the applicant and the desk, oldest first",
  policy: "signedIn",
  query: findMessagesSchema,
  answer: pageSchema(messageSchema),
  handler: ({ caller, params, query }) => findMessages(caller, params.id, query),
});

export const POST = route({
  path: "/api/cases/{id}/messages",
  summary: "Write to the other side",
  policy: "signedIn",
  body: writeMessageSchema,
  status: 201,
  answer: messageSchema,
  repeatable: true,
  handler: ({ caller, params, body, idempotency }) => writeMessage({ caller, caseId: params.id, text: body.text, idempotency }),
});
