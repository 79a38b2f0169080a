import { useState } from "react";

/** Why fields are not right yet: a code per field, for which the screen has a sentence. */
export type Problems<Values> = Partial<Record<keyof Values, string>>;

const of = <Values>(problems: Problems<Values>, fields: readonly (keyof Values)[]): Problems<Values> =>
  Object.fromEntries(fields.flatMap((field) => (problems[field] ? [[field, problems[field]]] : []))) as Problems<Values>;

/** A form judged by one pure function. A field is judged when its page is sent, and with every change once it was wrong. */
export const useCheckedForm = <Values extends object>(initial: Values, check: (values: Values) => Problems<Values>) => {
  const [values, setValues] = useState(initial);
  const [problems, setProblems] = useState<Problems<Values>>({});
  const change = <Name extends keyof Values>(field: Name, value: Values[Name]): void => {
    const next = { ...values, [field]: value };
    setValues(next);
    if (problems[field]) setProblems({ ...problems, [field]: check(next)[field] });
  };
  /** Shows what is wrong with these fields, of others nothing. @returns whether nothing is */
  const judge = (fields: readonly (keyof Values)[]): boolean => {
    const found = of(check(values), fields);
    setProblems(found);
    return Object.keys(found).length === 0;
  };
  /** What is wrong now, shown or not. */
  const wrong = (): Problems<Values> => check(values);
  const reset = (to: Values): void => {
    setValues(to);
    setProblems({});
  };
  return { values, problems, change, judge, wrong, reset, showProblems: setProblems };
};

export type CheckedForm<Values extends object> = ReturnType<typeof useCheckedForm<Values>>;
