"use client";

import { useRef } from "react";
import { FormProvider } from "react-hook-form";
import { ApiProblem } from "../api-problem";
import { useMe } from "../hooks/use-me";
import { useStartCase } from "../hooks/use-start-case";
import { SkeletonRows } from "../ui/skeleton";
import { ApplicationPage } from "./application-page";
import { type ApplicationStep, stepsFor } from "./application-steps";
import type { ApplicationField, ApplicationMode, ApplicationValues } from "./application-values";
import { fieldAt } from "./check-application";
import { DraftNotice } from "./draft-notice";
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

const Form = ({ mode, onCreated, userId }: Props & { userId: string }) => {
  const { form, restored, forget, startOver } = useApplicationForm(mode, userId);
  const { place, goTo, heading } = useStep();
  const start = useStartCase("loan");
  const sent = useRef(false);
  const steps = stepsFor(mode);

  const goToFirstWrong = (wrong: readonly string[]): void => {
    const step = stepOf(steps, wrong);
    if (step) goTo(step.name);
  };
  const refuse = (error: Error): void => {
    sent.current = false;
    if (!(error instanceof ApiProblem)) return;
    const wrong = error.errors.map(({ path }) => fieldAt(path)).filter((field): field is ApplicationField => field !== null);
    for (const field of wrong) form.setError(field, { type: "wrong", message: "wrong" });
    goToFirstWrong(wrong);
  };
  const send = (values: ApplicationValues): void => {
    if (sent.current) return;
    sent.current = true;
    start.mutate(toApplication(values, mode), {
      onError: refuse,
      onSuccess: ({ id }) => {
        forget();
        onCreated(id);
      },
    });
  };
  /** On to the next question, or to the check once all are answered. */
  const goOn = async (step: ApplicationStep): Promise<void> => {
    if (!(await form.trigger(step.fields))) return;
    const complete = await form.trigger();
    // Questions not asked yet are not wrong.
    for (const { name, fields } of steps) if (name !== step.name) form.clearErrors(fields);
    const next = steps[steps.indexOf(step) + 1];
    goTo(complete || !next ? "check" : next.name);
  };

  return (
    <FormProvider {...form}>
      {restored && place !== "check" && (
        <DraftNotice
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
        onSend={form.handleSubmit(send, (errors) => goToFirstWrong(Object.keys(errors)))}
      />
    </FormProvider>
  );
};

/** A loan application, one thing per page, answers checked at the end; half-filled it is kept in this browser. */
export const ApplicationForm = (props: Props) => {
  const { data: me } = useMe();
  return me ? <Form {...props} userId={me.id} /> : <SkeletonRows rows={4} />;
};
