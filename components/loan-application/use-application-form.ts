"use client";

import { useEffect, useState } from "react";
import type { Draft } from "@/domain/draft";
import { useCheckedForm } from "../hooks/use-checked-form";
import { type ApplicationMode, type ApplicationValues, emptyApplication } from "./application-values";
import { checkApplication } from "./check-application";
import { type DeviceDraft, draftKey, newestDraft, readDraft, writeDraft } from "./draft";
import { useDraftSync } from "./use-draft-sync";

const load = (key: string): DeviceDraft | null => {
  try {
    return readDraft(localStorage.getItem(key));
  } catch {
    return null;
  }
};

const keepAt =
  (key: string) =>
  (draft: DeviceDraft | null): void => {
    try {
      if (draft) localStorage.setItem(key, writeDraft(draft));
      else localStorage.removeItem(key);
    } catch {
      // A browser that keeps nothing: the form works, and the server keeps an applicant's own.
    }
  };

const check = (mode: ApplicationMode) => (values: ApplicationValues) =>
  checkApplication(values, mode, new Date().toISOString().slice(0, 10));

type Options = { mode: ApplicationMode; userId: string /** What the server kept, where it keeps any. */; kept: Draft | null };

/** The form with the newest draft of this person: the one of this browser, or the one the server keeps. */
export const useApplicationForm = ({ mode, userId, kept }: Options) => {
  const key = draftKey(userId, mode);
  const [draft, setDraft] = useState(() => newestDraft(load(key), kept));
  const [first] = useState(draft?.values ?? emptyApplication);
  const form = useCheckedForm(first, check(mode));
  const sync = useDraftSync(keepAt(key), mode === "own");
  const { values, reset } = form;
  useEffect(() => {
    // What nobody has touched is no draft.
    if (values !== first && values !== emptyApplication) sync.change(values);
  }, [sync, values, first]);
  const forget = () => {
    void sync.forget();
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
