import { type UploadRefusal, uploadRefusals } from "@/domain/documents/upload-refusals";
import { AppError } from "@/domain/errors";

const sentences: Record<UploadRefusal, string> = {
  DOCUMENT_EMPTY: "This file is empty.",
  DOCUMENT_TOO_LARGE: "This file is larger than 10 MB.",
  DOCUMENT_CUT: "This file did not arrive whole, or is damaged. Send it again.",
  DOCUMENT_DIGEST_MISMATCH: "This file changed on its way. Send it again.",
  DOCUMENT_WRONG_TYPE: "Only PDF, PNG and JPEG files are taken, and the name must end in what the file is.",
  DOCUMENT_PASSWORD_PROTECTED: "This file is protected by a password. Save a copy without one and send that.",
  DOCUMENT_ACTIVE_CONTENT: "This file contains scripts, attachments or forms that run. Print it to a new PDF and send that.",
  DOCUMENT_INFECTED: "This file contains malicious software.",
  TOO_MANY_DOCUMENTS: "No more files can be added here.",
};

/** Why a file is not taken, as an error of its own sentence. */
export const refusedUpload = (code: UploadRefusal, params?: Record<string, unknown>): AppError =>
  new AppError(code, sentences[code], params && { params });

/** Whether an error says that this file will never be taken. */
export const isUploadRefusal = (error: unknown): error is AppError =>
  error instanceof AppError && (uploadRefusals as readonly string[]).includes(error.code);
