import { z } from "zod";
import { documentTypes } from "@/domain/requests/slot";
import type { Idempotency } from "@/server/caller";
import type { Upload } from "@/server/documents/upload-document";
import { readClaimed } from "./read-upload";

/** What the addresses that take a file declare alike. */
export const uploadDeclaration = {
  query: z.object({ name: z.string().min(1).max(1_000) }),
  rawBody: documentTypes,
  status: 201,
  repeatable: true,
};

/** What an upload is made of, beside who sends it and where it goes. */
export const readUpload = (
  request: Request,
  { name }: { name: string },
  idempotency: Idempotency | undefined,
): Pick<Upload, "name" | "claimed" | "uploadKey" | "body"> => ({
  name,
  claimed: readClaimed(request),
  uploadKey: idempotency?.key,
  body: request.body,
});
