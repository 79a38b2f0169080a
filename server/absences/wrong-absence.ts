import { AppError } from "@/domain/errors";

const sentences = {
  unknown: "Nobody who could stand in",
  self: "Nobody stands in for himself",
  no_common_role: "Has no role in common with you, so could decide none of your tasks",
  away: "Is away himself at that time",
  not_after_from: "Must be after the beginning",
  past: "Must be in the future",
  too_long: "At most a year",
} as const;
export type AbsenceProblem = keyof typeof sentences;

/** What is wrong with an absence, beside its field. @param params facts for the sentence: `awayUntil`, ISO 8601 UTC */
export const wrongAbsence = (path: "deputyId" | "to", code: AbsenceProblem, params?: Record<string, unknown>): AppError =>
  new AppError("VALIDATION_FAILED", "Some fields are not right.", {
    errors: [{ path, code, message: sentences[code] }],
    ...(params && { params }),
  });
