/** Stable error codes of the API with their HTTP status and English title (RFC 9457). Screens and programs switch on the code. */
export const errorCatalogue = {
  MALFORMED: { status: 400, title: "The request cannot be read" },
  NOT_SIGNED_IN: { status: 401, title: "Sign in first" },
  BAD_CREDENTIALS: { status: 401, title: "E-mail or password is wrong" },
  FORBIDDEN: { status: 403, title: "Not allowed" },
  CROSS_ORIGIN: { status: 403, title: "The request came from another site" },
  MISSING_ROLE: { status: 403, title: "Your role may not decide this" },
  ADMIN_CANNOT_DECIDE: { status: 403, title: "Admins do not decide cases" },
  IS_APPLICANT: { status: 403, title: "This is your own application" },
  IS_CREATOR: { status: 403, title: "You entered this application" },
  ALREADY_DECIDED_CASE: { status: 403, title: "You already decided in this case" },
  ABOVE_REVIEW: { status: 403, title: "This amount needs a further level of review" },
  OUTCOME_NOT_OFFERED: { status: 409, title: "This cannot be chosen here any more" },
  ABOVE_LIMIT: { status: 403, title: "Above your authority limit" },
  ABOVE_LIMIT_FOR: { status: 403, title: "Above the authority limit of both" },
  COUNTS_AS_ONE: { status: 403, title: "You count as one person with somebody who may not decide" },
  CONFLICT_DECLARED: { status: 403, title: "You declared that you cannot decide this case" },
  NOT_LEAD: { status: 403, title: "Only a lead may do this" },
  ALREADY_DELEGATED: { status: 409, title: "This task was given to you" },
  ASSIGNEE_MAY_NOT: { status: 409, title: "This person may not decide the task" },
  BULK_NOT_ALLOWED: { status: 403, title: "Tasks of this type are decided one by one" },
  NOT_FOUND: { status: 404, title: "Not found" },
  TASK_CLOSED: { status: 409, title: "This task is closed" },
  ALREADY_DECIDED: { status: 409, title: "Already decided" },
  CLAIMED_BY_OTHER: { status: 409, title: "Claimed by somebody else" },
  NOT_CLAIMED_BY_YOU: { status: 409, title: "You do not hold this task" },
  LEVEL_NOT_REACHED: { status: 409, title: "An earlier level is still open" },
  CHANGED_MEANWHILE: { status: 409, title: "The case changed meanwhile" },
  CASE_CLOSED: { status: 409, title: "This case is closed" },
  REQUEST_CLOSED: { status: 409, title: "This request is closed" },
  REQUEST_INCOMPLETE: { status: 422, title: "Something that was asked for is still missing" },
  OFFER_CLOSED: { status: 409, title: "This offer is closed" },
  BAD_SIGNATURE: { status: 401, title: "The signature is not right" },
  CANCEL_PENDING: { status: 409, title: "A cancellation of this order is under way" },
  ALREADY_SHIPPED: { status: 409, title: "This order has been shipped already" },
  TOO_EARLY: { status: 409, title: "It is too early for this" },
  WRONG_PASSWORD: { status: 403, title: "The password is wrong" },
  TOO_MANY_DOCUMENTS: { status: 409, title: "No more files can be added" },
  DOCUMENT_EMPTY: { status: 422, title: "The file is empty" },
  DOCUMENT_TOO_LARGE: { status: 413, title: "The file is larger than 10 MB" },
  DOCUMENT_CUT: { status: 422, title: "The file did not arrive whole" },
  DOCUMENT_DIGEST_MISMATCH: { status: 422, title: "The file changed on its way" },
  DOCUMENT_WRONG_TYPE: { status: 415, title: "The file is no PDF, PNG or JPEG" },
  DOCUMENT_PASSWORD_PROTECTED: { status: 422, title: "The file is protected by a password" },
  DOCUMENT_ACTIVE_CONTENT: { status: 422, title: "The file contains scripts or other active content" },
  DOCUMENT_INFECTED: { status: 422, title: "The file contains malicious software" },
  OWN_ACCOUNT: { status: 403, title: "Nobody changes his own access" },
  CHANGED_RULES: { status: 409, title: "Changed roles or rules a short while ago" },
  OWN_DRAFT: { status: 403, title: "Nobody puts his own change in force" },
  NOT_STUCK: { status: 409, title: "This workflow is not stuck" },
  EMAIL_TAKEN: { status: 409, title: "There is an account with this e-mail" },
  ALREADY_JOINED: { status: 409, title: "There is nothing to be invited to" },
  INVITATION_UNKNOWN: { status: 404, title: "There is no such invitation" },
  INVITATION_USED: { status: 409, title: "This invitation was used already" },
  INVITATION_REPLACED: { status: 409, title: "A newer invitation was sent" },
  INVITATION_EXPIRED: { status: 409, title: "This invitation is too old" },
  TOO_LARGE: { status: 413, title: "The request is too large" },
  UNSUPPORTED_MEDIA_TYPE: { status: 415, title: "Send JSON" },
  VALIDATION_FAILED: { status: 422, title: "Some fields are not right" },
  IDEMPOTENCY_KEY_REUSED: { status: 422, title: "This Idempotency-Key was used for another request" },
  TOO_MANY_REQUESTS: { status: 429, title: "Too many requests" },
  INTERNAL: { status: 500, title: "Something went wrong on our side" },
  UNAVAILABLE: { status: 503, title: "Not available right now" },
} as const satisfies Record<string, { status: number; title: string }>;

export type ErrorCode = keyof typeof errorCatalogue;

/** One wrong field: dotted path from the body's root (`data.applicant.email`), stable code, English sentence. */
export type FieldError = { path: string; code: string; message: string };

export type ErrorOptions = {
  errors?: FieldError[];
  /** Facts a screen needs to say it in its own language (who, when, limit); never personal data of people the caller may not know. */
  params?: Record<string, unknown>;
  /** Seconds for the Retry-After header. */
  retryAfter?: number;
  cause?: unknown;
};

/** An error with a stable code and a sentence for the user; `cause` holds what only the log may see. */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly errors: FieldError[] | undefined;
  readonly params: Record<string, unknown> | undefined;
  readonly retryAfter: number | undefined;

  constructor(code: ErrorCode, detail?: string, options: ErrorOptions = {}) {
    super(detail ?? errorCatalogue[code].title, { cause: options.cause });
    this.name = "AppError";
    this.code = code;
    this.errors = options.errors;
    this.params = options.params;
    this.retryAfter = options.retryAfter;
  }

  get status(): number {
    return errorCatalogue[this.code].status;
  }
}
