import { route } from "@/app/_lib/route";
import { readUpload, uploadDeclaration } from "@/app/_lib/upload-route";
import { documentSchema } from "@/domain/requests/slot";
import { uploadDocument } from "@/server/documents/upload-document";

export const PUT = route({
  path: "/api/requests/{id}/slots/{slotId}/documents",
  summary: "Send a file into a slot: PDF, PNG or JPEG up to 10 MB as the body; Content-Length and Content-Digest are checked",
  policy: "signedIn",
  ...uploadDeclaration,
  answer: documentSchema,
  handler: ({ caller, params, query, request, idempotency }) =>
    uploadDocument({
      caller,
      target: { requestId: params.id, slotId: params.slotId },
      ...readUpload(request, query, idempotency),
    }),
});
