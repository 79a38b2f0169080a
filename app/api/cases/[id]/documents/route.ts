import { z } from "zod";
import { route } from "@/app/_lib/route";
import { readUpload, uploadDeclaration } from "@/app/_lib/upload-route";
import { documentSchema } from "@/domain/requests/slot";
import { findDocuments } from "@/server/documents/find-documents";
import { uploadDocument } from "@/server/documents/upload-document";

const path = "/api/cases/{id}/documents";

export const GET = route({
  path,
  summary: "The files of a case, oldest first; verdicts of reviewers for staff alone",
  policy: "signedIn",
  answer: z.object({ items: z.array(documentSchema) }),
  handler: ({ caller, params }) => findDocuments(caller, params.id),
});

export const PUT = route({
  path,
  summary: "Add a file to a case outside of any request: its applicant, or the desk",
  policy: "signedIn",
  ...uploadDeclaration,
  answer: documentSchema,
  handler: ({ caller, params, query, request, idempotency }) =>
    uploadDocument({ caller, target: { caseId: params.id }, ...readUpload(request, query, idempotency) }),
});
