import type { FieldError } from "@/domain/errors";

type Facts = {
  status: number;
  code: string;
  detail: string;
  errors?: FieldError[] | undefined;
  params?: Record<string, unknown> | undefined;
  reference?: string | undefined;
  /** Seconds until another try makes sense. */
  retryAfter?: number | undefined;
};

/** Why a request gave no answer of the wanted kind: a problem document, or `OFFLINE` with status 0 when no answer came at all. */
export class ApiProblem extends Error {
  readonly status: number;
  readonly code: string;
  readonly errors: FieldError[];
  readonly params: Record<string, unknown> | undefined;
  readonly reference: string | undefined;
  readonly retryAfter: number | undefined;

  constructor({ status, code, detail, errors, params, reference, retryAfter }: Facts) {
    super(detail);
    this.name = "ApiProblem";
    this.status = status;
    this.code = code;
    this.errors = errors ?? [];
    this.params = params;
    this.reference = reference;
    this.retryAfter = retryAfter;
  }

  /** It may pass by itself: nothing was reached, or the server says so. Writes may be repeated only with the same Idempotency-Key. */
  get retryable(): boolean {
    return this.status === 0 || this.status >= 500;
  }
}

/** Codes for answers that are no problem documents, by status. */
const codes: Record<number, string> = {
  401: "BAD_CREDENTIALS",
  403: "FORBIDDEN",
  404: "NOT_FOUND",
  413: "TOO_LARGE",
  429: "TOO_MANY_REQUESTS",
  502: "UNAVAILABLE",
  503: "UNAVAILABLE",
  504: "UNAVAILABLE",
};

const record = (value: unknown): Record<string, unknown> =>
  value !== null && typeof value === "object" && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
const text = (value: unknown): string | undefined => (typeof value === "string" ? value : undefined);

const fieldErrorsIn = (value: unknown): FieldError[] =>
  (Array.isArray(value) ? value : []).flatMap((entry) => {
    const { path, code, message } = record(entry);
    return typeof path === "string" ? [{ path, code: text(code) ?? "custom", message: text(message) ?? "" }] : [];
  });

/**
 * Reads an unsuccessful answer; what is no problem document (a page of a proxy, nothing at all) gets a code from its status.
 * @param retryAfter value of the Retry-After header
 */
export const toProblem = (status: number, body: unknown, retryAfter: string | null = null): ApiProblem => {
  const { code, detail, errors, params, reference } = record(body);
  const seconds = Number(retryAfter ?? Number.NaN);
  return new ApiProblem({
    status,
    code: text(code) ?? codes[status] ?? (status >= 500 ? "INTERNAL" : "MALFORMED"),
    detail: text(detail) ?? `The server answered ${status}.`,
    errors: fieldErrorsIn(errors),
    params: params === undefined ? undefined : record(params),
    reference: text(reference),
    retryAfter: retryAfter !== null && Number.isFinite(seconds) ? seconds : undefined,
  });
};

/** No answer came: the network is away, or it took too long. Whether a write arrived is not known. */
export const offline = (): ApiProblem => new ApiProblem({ status: 0, code: "OFFLINE", detail: "The server cannot be reached." });
