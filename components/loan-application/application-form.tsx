import { useTranslations } from "next-intl";
import { useRef } from "react";
import type { Draft } from "@/domain/draft";
import { ApiProblem } from "../api-problem";
import { DraftNotice } from "../drafts/draft-notice";
import { useMe } from "../hooks/use-me";
import { useOwnDraft } from "../hooks/use-own-draft";
import { useStartCase } from "../hooks/use-start-case";
import { SkeletonRows } from "../ui/skeleton";
import { ApplicationContext } from "./application-context";
import { ApplicationPage } from "./application-page";
import { type ApplicationStep, stepsFor } from "./application-steps";
import type { ApplicationField, ApplicationMode } from "./application-values";
import { type FieldProblems, fieldAt } from "./check-application";
import { ownDraftKey } from "./draft";
import { toApplication } from "./to-application";
import { useApplicationForm } from "./use-application-form";
import { useStep } from "./use-step";

type Props = {
  /** Whose application: one's own, or somebody else's entered by staff. */
  mode: ApplicationMode;
  onCreated: (caseId: string) => void;
};

const stepOf = (steps: readonly ApplicationStep[], wrong: readonly string[]) =>
  steps.find(({ fields }) => fields.some((field) => wrong.includes(field)));

const Form = ({ mode, onCreated, userId, kept }: Props & { userId: string; kept: Draft | null }) => {
  const t = useTranslations("application");
  const { form, restored, forget, startOver } = useApplicationForm({ mode, userId, kept });
  const { place, goTo, heading } = useStep();
  const start = useStartCase("loan");
  const sent = useRef(false);
  const steps = stepsFor(mode);
  const asked = steps.flatMap(({ fields }) => fields);

  const goToFirstWrong = (wrong: readonly string[]): void => {
    const step = stepOf(steps, wrong);
    if (step) goTo(step.name);
  };
  const refuse = (error: Error): void => {
    sent.current = false;
    if (!(error instanceof ApiProblem)) return;
    const wrong = error.errors.map(({ path }) => fieldAt(path)).filter((field): field is ApplicationField => field !== null);
    form.showProblems(Object.fromEntries(wrong.map((field) => [field, "wrong"])) as FieldProblems);
    goToFirstWrong(wrong);
  };
  const post = (): void => {
    sent.current = true;
    start.mutate(toApplication(form.values, mode), {
      onError: refuse,
      onSuccess: ({ id }) => {
        forget();
        onCreated(id);
      },
    });
  };
  const send = (): void => {
    if (!form.judge(asked)) goToFirstWrong(Object.keys(form.wrong()));
    else if (!sent.current) post();
  };
  /** On to the next question, or to the check once all are answered. */
  const goOn = (step: ApplicationStep): void => {
    if (!form.judge(step.fields)) return;
    const complete = Object.keys(form.wrong()).length === 0;
    const next = steps[steps.indexOf(step) + 1];
    goTo(complete || !next ? "check" : next.name);
  };

  return (
    <ApplicationContext value={form}>
      {restored && place !== "check" && (
        <DraftNotice
          title={t("restored")}
          startOver={t("startOver")}
          onStartOver={() => {
            startOver();
            goTo("amount");
          }}
        />
      )}
      <ApplicationPage
        mode={mode}
        place={place}
        steps={steps}
        heading={heading}
        start={start}
        onGoOn={goOn}
        onGoTo={goTo}
        onSend={send}
      />
    </ApplicationContext>
  );
};

/** A loan application, one thing per page, answers checked at the end; half-filled it is kept in this browser, one's own on the server too. */
export const ApplicationForm = (props: Props) => {
  const { data: me } = useMe();
  const own = props.mode === "own";
  const { data: kept = null, isLoading } = useOwnDraft(ownDraftKey, own);
  return me && !isLoading ? <Form {...props} userId={me.id} kept={kept} /> : <SkeletonRows rows={4} />;
};
