"use client";

import { useEffect, useState } from "react";
import { useCheckedForm } from "../hooks/use-checked-form";
import { type ApplicationMode, type ApplicationValues, emptyApplication } from "./application-values";
import { checkApplication } from "./check-application";
import { draftKey, readDraft } from "./draft";

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

const check = (mode: ApplicationMode) => (values: ApplicationValues) =>
  checkApplication(values, mode, new Date().toISOString().slice(0, 10));

/** The form with the draft this browser keeps for this person. */
export const useApplicationForm = (mode: ApplicationMode, userId: string) => {
  const key = draftKey(userId, mode);
  const [draft, setDraft] = useState(() => load(key));
  const [first] = useState(draft ?? emptyApplication);
  const form = useCheckedForm(first, check(mode));
  const { values, reset } = form;
  useEffect(() => {
    // What nobody has touched is no draft.
    if (values !== first && values !== emptyApplication) keep(key, values);
  }, [key, values, first]);
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
      reset(emptyApplication);
      forget();
    },
  };
};
