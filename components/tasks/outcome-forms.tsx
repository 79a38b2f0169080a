import { type ReactNode, useRef, useState } from "react";
import type { DecisionFormProps } from "./decision-form-props";
import { type OfferedOutcome, OutcomeChoice } from "./outcome-choice";
import type { OutcomeFormProps } from "./outcome-form-props";
import type { GivenDecision } from "./use-decision";
import { useDraftForms } from "./use-draft-forms";
import { useOutcomeCommands } from "./use-outcome-commands";

/** An outcome with the form that belongs to it, which is made only where it can be chosen. */
export type OutcomeForm = OfferedOutcome & { form: (props: OutcomeFormProps<Record<string, unknown>>) => ReactNode };

/** What the last look before a decision is recorded gets. */
export type LastLookProps = { made: GivenDecision; unseen: boolean; onCancel: () => void; onConfirm: () => void };

type Props = DecisionFormProps & {
  forms: readonly OutcomeForm[];
  /** Said while nothing is chosen. */
  hint?: string;
  lastLook: (props: LastLookProps) => ReactNode;
};

/** The choice, the fields that matter for it, and a last look before it is recorded. What was typed stays when the choice changes. */
export const OutcomeForms = ({ forms, hint, lastLook, ...props }: Props) => {
  const { task, decision } = props;
  const box = useRef<HTMLDivElement>(null);
  const { outcome, choose, kept, change } = useDraftForms(props);
  const [checking, setChecking] = useState<GivenDecision | null>(null);
  useOutcomeCommands(forms, choose, box);
  // What is not looked at yet leads there instead.
  const check = (made: GivenDecision) => (decision.unseen ? decision.submit(made) : setChecking(made));
  const propsOf = (name: string): OutcomeFormProps<Record<string, unknown>> => ({
    task,
    decision,
    kept: kept(name),
    onChange: (values) => change(name, values),
    onReady: (data) => check({ outcome: name, data }),
  });
  return (
    <div ref={box} className="flex flex-col gap-4">
      <OutcomeChoice name={`outcome-${task.id}`} outcomes={forms} chosen={outcome} onChoose={choose} />
      {forms
        .filter(({ whyNot }) => whyNot === undefined)
        .map(({ outcome: name, form }) => (
          <div key={name} hidden={outcome !== name}>
            {form(propsOf(name))}
          </div>
        ))}
      {hint && outcome === undefined && <p className="text-sm text-muted">{hint}</p>}
      {checking &&
        lastLook({
          made: checking,
          unseen: decision.unseen !== null,
          onCancel: () => setChecking(null),
          onConfirm: () => {
            setChecking(null);
            decision.submit(checking);
          },
        })}
    </div>
  );
};
