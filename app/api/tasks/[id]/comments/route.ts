import { route } from "@/app/_lib/route";
import { pageSchema } from "@/domain/listing";
import { commentSchema, writeCommentSchema } from "@/domain/task-actions";
import { findComments, findCommentsSchema } from "@/server/comments/find-comments";
import { writeComment } from "@/server/comments/write-comment";

export const GET = route({
  path: "/api/tasks/{id}/comments",
  summary: "What colleagues said to each other about a task, oldest first",
  policy: "signedIn",
  query: findCommentsSchema,
  answer: pageSchema(commentSchema),
  handler: ({ caller, params, query }) => findComments(caller, params.id, query),
});

export const POST = route({
  path: "/api/tasks/{id}/comments",
  summary: "Say something to the colleagues; whom it names is told",
  policy: "signedIn",
  body: writeCommentSchema,
  status: 201,
  answer: commentSchema,
  repeatable: true,
  handler: ({ caller, params, body, idempotency }) => writeComment({ ...body, caller, taskId: params.id, idempotency }),
});
