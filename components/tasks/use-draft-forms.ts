import { useCallback, useEffect, useRef, useState } from "react";
import type { DecisionFormProps } from "./decision-form-props";

/** The chosen outcome and what each outcome's form holds, begun from a draft and kept as one. */
export const useDraftForms = ({ draft, decision, onDraft }: Pick<DecisionFormProps, "draft" | "decision" | "onDraft">) => {
  const [outcome, setOutcome] = useState(draft?.outcome);
  const forms = useRef(draft?.forms ?? {});
  const latest = useRef({ onDraft, outcome, seenVersion: decision.seenVersion });
  useEffect(() => {
    latest.current = { onDraft, outcome, seenVersion: decision.seenVersion };
  });
  const keep = useCallback((chosen: string | undefined) => {
    const { onDraft: tell, seenVersion } = latest.current;
    tell({ ...(chosen ? { outcome: chosen } : {}), seenVersion, forms: forms.current });
  }, []);
  const change = useCallback(
    (name: string, values: Record<string, unknown>) => {
      forms.current = { ...forms.current, [name]: values };
      keep(latest.current.outcome);
    },
    [keep],
  );
  return {
    outcome,
    choose: (chosen: string): void => {
      setOutcome(chosen);
      keep(chosen);
    },
    /** What a draft holds of the form of an outcome. */
    kept: (name: string) => draft?.forms[name],
    change,
  };
};
