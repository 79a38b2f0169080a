import { z } from "zod";
import { route } from "@/app/_lib/route";
import { readUpload, uploadDeclaration } from "@/app/_lib/upload-route";
import { attachmentSchema } from "@/domain/attachment";
import { documentSchema } from "@/domain/requests/slot";
import { findAttachments } from "@/server/documents/find-attachments";
import { uploadDocument } from "@/server/documents/upload-document";

const path = "/api/tasks/{id}/documents";

export const GET = route({
  path,
  summary: "What colleagues attached to a task for each other, oldest first",
  policy: "signedIn",
  answer: z.object({ items: z.array(attachmentSchema) }),
  handler: ({ caller, params }) => findAttachments(caller, params.id),
});

export const PUT = route({
  path,
  summary: "Attach a file to an open task, for colleagues alone",
  policy: "signedIn",
  ...uploadDeclaration,
  answer: documentSchema,
  handler: ({ caller, params, query, request, idempotency }) =>
    uploadDocument({ caller, target: { taskId: params.id }, ...readUpload(request, query, idempotency) }),
});
