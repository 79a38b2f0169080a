import type { FieldError } from "@/domain/errors";
import { ApiProblem } from "../api-problem";
import type { Problem } from "../i18n/use-problem-text";

/** Code, facts and wrong fields of an error. */
export const problemOf = (error: Error): Problem & { errors: readonly FieldError[] } =>
  error instanceof ApiProblem
    ? { code: error.code, message: error.message, params: error.params, errors: error.errors }
    : { code: "INTERNAL", message: error.message, errors: [] };
