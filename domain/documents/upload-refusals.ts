/** Why a file is not taken, each with its own sentence on the screen; the HTTP status is in `errorCatalogue` under the same code. */
export const uploadRefusals = [
  "DOCUMENT_EMPTY",
  "DOCUMENT_TOO_LARGE",
  "DOCUMENT_CUT",
  "DOCUMENT_DIGEST_MISMATCH",
  "DOCUMENT_WRONG_TYPE",
  "DOCUMENT_PASSWORD_PROTECTED",
  "DOCUMENT_ACTIVE_CONTENT",
  "DOCUMENT_INFECTED",
  "TOO_MANY_DOCUMENTS",
] as const;
export type UploadRefusal = (typeof uploadRefusals)[number];

/** Largest file, in bytes: 10 MB. */
export const maxDocumentBytes = 10 * 1024 * 1024;
