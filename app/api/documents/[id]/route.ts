import { documentResponse } from "@/app/_lib/document-response";
import { route } from "@/app/_lib/route";
import { openDocument } from "@/server/documents/open-document";
import { removeDocument } from "@/server/documents/remove-document";

const path = "/api/documents/{id}";

export const GET = route({
  path,
  summary: "The bytes of a file that was found clean, as an attachment; its applicant, and staff of the case",
  policy: "signedIn",
  answer: "application/octet-stream",
  handler: async ({ caller, params }) => documentResponse(await openDocument(caller, params.id)),
});

export const DELETE = route({
  path,
  summary: "Take a file out of a slot while its request is open, its applicant; off a task while that is open, who attached it",
  policy: "signedIn",
  answer: null,
  status: 204,
  handler: async ({ caller, params }) => {
    await removeDocument(caller, params.id);
    return null;
  },
});
