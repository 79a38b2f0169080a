import { z } from "zod";
import { AppError, type ErrorCode, errorCatalogue } from "@/domain/errors";
import { isDatabaseTrouble } from "@/server/db-errors";
import { log } from "@/server/log";

/** RFC 9457 problem document; `code` is stable, texts are not. */
export const problemSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: z.enum(Object.keys(errorCatalogue) as [ErrorCode, ...ErrorCode[]]),
  detail: z.string(),
  errors: z.array(z.object({ path: z.string(), code: z.string(), message: z.string() })).optional(),
  params: z.record(z.string(), z.unknown()).optional(),
  /** Names this very answer in our log. */
  reference: z.string(),
});

/** What went wrong as one of our own errors: a part that is away can be tried again, everything else unknown is our fault. */
export const asAppError = (error: unknown): AppError => {
  if (error instanceof AppError) return error;
  if (isDatabaseTrouble(error))
    return new AppError("UNAVAILABLE", "The database does not answer right now; try again in a moment.", {
      retryAfter: 2,
      cause: error,
    });
  return new AppError("INTERNAL", "Something went wrong on our side; the reference names it in our log.", { cause: error });
};

/** The answer for an error, with the headers that go with it. What only the log may see is logged under the same reference. */
export const problemResponse = (thrown: unknown, route: string, reference: string): Response => {
  const error = asAppError(thrown);
  const { title, status } = errorCatalogue[error.code];
  if (status >= 500) log.error({ err: error.cause ?? error, route, reference, code: error.code }, "request failed");
  else log.debug({ route, reference, code: error.code }, "request refused");
  const problem: z.input<typeof problemSchema> = {
    type: `urn:countersign:problem:${error.code.toLowerCase().replaceAll("_", "-")}`,
    title,
    status,
    code: error.code,
    detail: error.message,
    ...(error.errors && { errors: error.errors }),
    ...(error.params && { params: error.params }),
    reference,
  };
  const headers = new Headers({ "content-type": "application/problem+json" });
  if (error.retryAfter !== undefined) headers.set("retry-after", String(error.retryAfter));
  return new Response(JSON.stringify(problem), { status, headers });
};
