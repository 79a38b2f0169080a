"use client";

import { useEffect, useState } from "react";
import { type Resolver, useForm } from "react-hook-form";
import { type ApplicationMode, type ApplicationValues, emptyApplication } from "./application-values";
import { checkApplication } from "./check-application";
import { draftKey, readDraft } from "./draft";

const resolverFor =
  (mode: ApplicationMode): Resolver<ApplicationValues> =>
  (values) => {
    const problems = checkApplication(values, mode, new Date().toISOString().slice(0, 10));
    const errors = Object.fromEntries(
      Object.entries(problems).map(([field, problem]) => [field, { type: problem, message: problem }]),
    );
    return Object.keys(errors).length > 0 ? { values: {}, errors } : { values, errors: {} };
  };

const load = (key: string): ApplicationValues | null => {
  try {
    return readDraft(localStorage.getItem(key));
  } catch {
    return null;
  }
};

const keep = (key: string, values: ApplicationValues | null): void => {
  try {
    if (values) localStorage.setItem(key, JSON.stringify(values));
    else localStorage.removeItem(key);
  } catch {
    // A browser that keeps nothing: the form works, only returning later does not.
  }
};

/** The form with the draft this browser keeps for this person. */
export const useApplicationForm = (mode: ApplicationMode, userId: string) => {
  const key = draftKey(userId, mode);
  const [draft, setDraft] = useState(() => load(key));
  const form = useForm<ApplicationValues>({ defaultValues: draft ?? emptyApplication, resolver: resolverFor(mode) });
  useEffect(() => {
    const { unsubscribe } = form.watch((values) => keep(key, values as ApplicationValues));
    return unsubscribe;
  }, [form, key]);
  const forget = () => {
    keep(key, null);
    setDraft(null);
  };
  return {
    form,
    /** An earlier draft was found. */
    restored: draft !== null,
    forget,
    startOver: () => {
      form.reset(emptyApplication);
      forget();
    },
  };
};
