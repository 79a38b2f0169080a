import { type ReactNode, useId, useState } from "react";
import { type OfferedOutcome, OutcomeChoice } from "../../outcome-choice";
import type { OutcomeFormProps } from "../../outcome-form-props";
import type { MadeInBulk } from "./bulk-form-props";

type Asked = Pick<OutcomeFormProps<Record<string, unknown>>, "decision" | "kept" | "onChange" | "onReady">;
export type BulkOutcomeForm = OfferedOutcome & { danger?: boolean; form: (props: Asked) => ReactNode };

/** Nothing was sent yet, and what was sent is answered task by task. */
const decision = { busy: false, fieldErrors: [] };
const forget = () => {};

/** The choice for all of them, and the fields that matter for it. */
export const BulkOutcomes = ({ forms, onReady }: { forms: readonly BulkOutcomeForm[]; onReady: (made: MadeInBulk) => void }) => {
  const name = useId();
  const [chosen, setChosen] = useState<string>();
  return (
    <div className="flex flex-col gap-4">
      <OutcomeChoice name={name} outcomes={forms} chosen={chosen} onChoose={setChosen} />
      {forms
        .filter(({ whyNot }) => whyNot === undefined)
        .map(({ outcome, label, danger = false, form }) => (
          <div key={outcome} hidden={outcome !== chosen}>
            {form({ decision, kept: undefined, onChange: forget, onReady: (data) => onReady({ outcome, label, data, danger }) })}
          </div>
        ))}
    </div>
  );
};
