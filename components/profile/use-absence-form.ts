import { type FormEvent, useState } from "react";
import type { Absence } from "@/domain/task-actions";
import { type Problems, useCheckedForm } from "../hooks/use-checked-form";
import { useSetAbsence } from "../hooks/use-set-absence";
import { useFormat } from "../i18n/use-format";
import { instantOfMinute, minuteOf } from "../i18n/zoned-time";
import { problemOf } from "../tasks/problem-of";
import { type AbsenceValues, checkAbsence } from "./check-absence";

const fields = ["from", "to", "deputyId"] as const;

/** The instant a minute was made from; a minute that was not touched keeps its seconds. */
const instantFrom = (minute: string, before: string | undefined, timeZone: string): string =>
  before && minuteOf(Date.parse(before), timeZone) === minute ? before : (instantOfMinute(minute, timeZone) ?? "");

/** The form of an absence, begun from the one there is. @param onDone once the server has it */
export const useAbsenceForm = (own: Absence | null, onDone: () => void) => {
  const { timeZone } = useFormat();
  const [initial] = useState<AbsenceValues>(() => ({
    deputyId: own?.deputy.id ?? "",
    from: minuteOf(own ? Date.parse(own.from) : Date.now(), timeZone),
    to: own ? minuteOf(Date.parse(own.to), timeZone) : "",
  }));
  const form = useCheckedForm(initial, (values) => checkAbsence(values, timeZone, Date.now()));
  const { mutate, isPending, error } = useSetAbsence();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isPending || !form.judge(fields)) return;
    const { deputyId, from, to } = form.values;
    mutate(
      { deputyId, from: instantFrom(from, own?.from, timeZone), to: instantFrom(to, own?.to, timeZone) },
      {
        onSuccess: onDone,
        onError: (refused) => {
          const wrong = problemOf(refused).errors.map(({ path, code }) => [path, code]);
          form.showProblems(Object.fromEntries(wrong) as Problems<AbsenceValues>);
        },
      },
    );
  };
  return { ...form, submit, busy: isPending, problem: error ? problemOf(error) : null };
};
export type AbsenceForm = ReturnType<typeof useAbsenceForm>;
