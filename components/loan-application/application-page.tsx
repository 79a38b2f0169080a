import { useTranslations } from "next-intl";
import type { FormEvent, RefObject } from "react";
import { useState } from "react";
import { Button } from "../ui/button";
import type { ApplicationStep } from "./application-steps";
import type { ApplicationMode } from "./application-values";
import { CheckAnswers } from "./check-answers";
import { StepProblems } from "./step-problems";
import { stepViews } from "./step-views";
import { SubmitProblem } from "./submit-problem";
import type { Place } from "./use-step";

type Props = {
  mode: ApplicationMode;
  place: Place;
  steps: readonly ApplicationStep[];
  heading: RefObject<HTMLHeadingElement | null>;
  start: { error: Error | null; isPending: boolean; failureCount: number };
  onGoOn: (step: ApplicationStep) => void;
  onGoTo: (place: Place) => void;
  onSend: () => void;
};

/** One page of the form: a question, or the check of all answers. */
export const ApplicationPage = ({ mode, place, steps, heading, start, onGoOn, onGoTo, onSend }: Props) => {
  const t = useTranslations("application");
  const [tries, setTries] = useState(0);
  const step = steps.find(({ name }) => name === place);
  const before = step ? steps[steps.indexOf(step) - 1] : steps.at(-1);
  const View = step && stepViews[step.name];
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!step) return onSend();
    onGoOn(step);
    setTries((count) => count + 1);
  };
  return (
    <form onSubmit={submit} noValidate className="flex max-w-xl flex-col gap-5">
      {/* A new summary per try, so that it takes the focus again. */}
      {step && <StepProblems key={`${place}-${tries}`} fields={step.fields} />}
      <div>
        {step && <p className="text-sm text-muted">{t("progress", { step: steps.indexOf(step) + 1, of: steps.length })}</p>}
        <h2 ref={heading} tabIndex={-1} className="text-xl font-semibold outline-none">
          {t(`step.${place}.${mode}`)}
        </h2>
      </div>
      {View && <View mode={mode} />}
      {!step && <CheckAnswers steps={steps} onChange={onGoTo} />}
      {!step && <p className="text-muted">{t(`declaration.${mode}`)}</p>}
      {!step && <SubmitProblem error={start.isPending ? null : start.error} asking={start.isPending && start.failureCount > 0} />}
      <div className="flex flex-wrap items-center gap-2">
        <Button type="submit" variant="primary" busy={start.isPending}>
          {step ? t("continue") : t("submit")}
        </Button>
        {before && (
          <Button variant="ghost" onClick={() => onGoTo(before.name)}>
            {t("back")}
          </Button>
        )}
      </div>
      <p className="text-sm text-muted">{t(`saved.${mode}`)}</p>
    </form>
  );
};
