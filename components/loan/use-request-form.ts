import { useEffect, useState } from "react";
import type { FieldError } from "@/domain/errors";
import type { NeedMoreInfo } from "@/domain/requests/request";
import { usePreferences } from "../i18n/use-preferences";
import { type DueDays, dueAtOf } from "./due-days";
import { type RequestValues, readRequestValues, type SlotValues } from "./request-values";
import { toRequest } from "./to-request";

const start: RequestValues = { slots: [], message: "", dueOn: "" };

type Options = {
  kept: unknown;
  days: DueDays | null;
  /** Slots to begin with when nothing was written yet; undefined while not known. */
  refused: SlotValues[] | undefined;
  fieldErrors: readonly FieldError[];
  onChange: (values: RequestValues) => void;
  onReady: (data: NeedMoreInfo) => void;
};

/** A request as it is being written; errors appear with the first attempt to go on and follow the typing from then on. */
export const useRequestForm = ({ kept, days, refused, fieldErrors, onChange, onReady }: Options) => {
  const timeZone = usePreferences()?.timeZone ?? "UTC";
  const [values, setValues] = useState(() => readRequestValues(kept) ?? start);
  const [touched, setTouched] = useState(() => readRequestValues(kept) !== null);
  const [attempted, setAttempted] = useState(false);
  useEffect(() => {
    if (!touched && refused && refused.length > 0) setValues((now) => ({ ...now, slots: refused }));
  }, [touched, refused]);
  const due = dueAtOf(values.dueOn, days, timeZone);
  const made = toRequest(values, due.at);
  const own = [...("errors" in made ? made.errors : []), ...(due.wrong ? ["dueOn"] : [])];
  const theirs = fieldErrors.map(({ path }) =>
    path
      .replace(/^data\./, "")
      .split(".")
      .slice(0, 3)
      .join("."),
  );
  return {
    values,
    errors: new Set(attempted ? own : theirs),
    set: (change: Partial<RequestValues>): void => {
      const next = { ...values, ...change };
      setTouched(true);
      setValues(next);
      onChange(next);
    },
    attempt: (): void => {
      setAttempted(true);
      if ("data" in made && !due.wrong) onReady(made.data);
    },
  };
};
