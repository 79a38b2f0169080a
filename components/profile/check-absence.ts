import { instantOfMinute } from "../i18n/zoned-time";

/** As in the form: minutes on the reader's clock, `YYYY-MM-DDTHH:mm`. */
export type AbsenceValues = { deputyId: string; from: string; to: string };
export type AbsenceProblems = Partial<Record<keyof AbsenceValues, string>>;

const longest = 366 * 86_400_000;

const timeProblem = (from: number, to: number, now: number): string | undefined => {
  if (to <= from) return "not_after_from";
  if (to <= now) return "past";
  return to - Math.max(from, now) > longest ? "too_long" : undefined;
};

/** What is wrong with the form as far as this side can know, by code; the codes are those of the server. @param now milliseconds */
export const checkAbsence = ({ deputyId, from, to }: AbsenceValues, timeZone: string, now: number): AbsenceProblems => {
  const [begin, end] = [instantOfMinute(from, timeZone), instantOfMinute(to, timeZone)];
  const time = begin && end && timeProblem(Date.parse(begin), Date.parse(end), now);
  return {
    ...(begin ? {} : { from: "missing_time" }),
    ...(end ? {} : { to: "missing_time" }),
    ...(time ? { to: time } : {}),
    ...(deputyId ? {} : { deputyId: "missing_deputy" }),
  };
};
