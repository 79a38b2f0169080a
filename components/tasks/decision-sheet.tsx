import { type ComponentType, useState } from "react";
import type { Me } from "@/domain/me";
import type { TaskDetail } from "@/domain/task";
import { ChangedNotice } from "./changed-notice";
import type { DecisionFormProps } from "./decision-form-props";
import { DraftFound, DraftSaved } from "./draft-note";
import type { Decision } from "./use-decision";
import type { DecisionDraftKeeping } from "./use-decision-draft";

type Props = {
  Form: ComponentType<DecisionFormProps>;
  task: TaskDetail;
  me: Me;
  decision: Decision;
  draft: DecisionDraftKeeping;
  /** Whether it may be decided now; the form stays to be read when not. */
  offered: boolean;
};

/** The form of a decision with what belongs around it: what changed meanwhile, what was found of a draft, and where it is kept. */
export const DecisionSheet = ({ Form, task, me, decision, draft, offered }: Props) => {
  // A form begun anew is another form.
  const [edition, setEdition] = useState(0);
  const [asked, setAsked] = useState(0);
  const guarded: Decision = {
    ...decision,
    submit: (given) => (decision.unseen ? setAsked((count) => count + 1) : decision.submit(given)),
  };
  return (
    <>
      {offered && <ChangedNotice decision={decision} asked={asked} />}
      {draft.found && offered && (
        <DraftFound
          found={draft.found}
          onDiscard={() => {
            void draft.discard();
            setEdition((count) => count + 1);
          }}
        />
      )}
      <fieldset disabled={!offered} className="min-w-0">
        <Form key={edition} task={task} me={me} decision={guarded} draft={draft.found?.data ?? null} onDraft={draft.change} />
      </fieldset>
      {offered && <DraftSaved state={draft.state} />}
    </>
  );
};
