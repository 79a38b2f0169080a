import { useEffect, useState } from "react";
import type { Draft } from "@/domain/draft";
import { type Problems, useCheckedForm } from "../hooks/use-checked-form";
import { type DeviceDraft, newestDraft, type ReadValues, readDraft, writeDraft } from "./device-draft";
import { useDraftSync } from "./use-draft-sync";

const load = <Values extends object>(key: string, readValues: ReadValues<Values>): DeviceDraft<Values> | null => {
  try {
    return readDraft(localStorage.getItem(key), readValues);
  } catch {
    return null;
  }
};

const keepAt =
  <Values extends object>(key: string) =>
  (draft: DeviceDraft<Values> | null): void => {
    try {
      if (draft) localStorage.setItem(key, writeDraft(draft));
      else localStorage.removeItem(key);
    } catch {
      // A browser that keeps nothing: the form works, and the server keeps what it is given.
    }
  };

type Options<Values> = {
  empty: Values;
  check: (values: Values) => Problems<Values>;
  readValues: ReadValues<Values>;
  /** Where it lies in this browser. */
  deviceKey: string;
  /** Key on the server, null where it keeps none, and what it kept. */
  serverKey: string | null;
  kept: Draft | null;
};

/** A checked form with the newest draft of this person: the one of this browser, or the one the server keeps. */
export const useKeptForm = <Values extends object>(options: Options<Values>) => {
  const { empty, check, readValues, deviceKey, serverKey, kept } = options;
  const [draft, setDraft] = useState(() => newestDraft(load(deviceKey, readValues), kept, readValues));
  const [first] = useState(draft?.values ?? empty);
  const form = useCheckedForm(first, check);
  const sync = useDraftSync<Values>(keepAt(deviceKey), serverKey);
  const { values, reset } = form;
  useEffect(() => {
    // What nobody has touched is no draft.
    if (values !== first && values !== empty) sync.change(values);
  }, [sync, values, first, empty]);
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
      reset(empty);
      forget();
    },
  };
};
