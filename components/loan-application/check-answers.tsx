import { useTranslations } from "next-intl";
import { Button } from "../ui/button";
import { useApplication } from "./application-context";
import type { ApplicationStep, StepName } from "./application-steps";
import { useAnswers } from "./use-answers";

type Props = { steps: readonly ApplicationStep[]; onChange: (step: StepName) => void };

/** All answers on one page before they are sent, each with the way back to its question. */
export const CheckAnswers = ({ steps, onChange }: Props) => {
  const t = useTranslations("application");
  const answer = useAnswers(useApplication().values);
  const rows = steps.flatMap(({ name: step, fields }) => fields.map((field) => ({ step, field, value: answer(field) })));
  return (
    <dl className="divide-y divide-line border-y border-line">
      {rows.map(
        ({ step, field, value }) =>
          value !== null && (
            <div key={field} className="flex flex-wrap items-baseline gap-x-3 py-2 sm:flex-nowrap">
              <dt className="w-full text-muted sm:w-2/5">{t(`field.${field}`)}</dt>
              <dd className="min-w-0 flex-1 break-words">{value}</dd>
              <dd>
                <Button variant="ghost" size="sm" onClick={() => onChange(step)}>
                  {t("change")}
                  <span className="sr-only">{t(`field.${field}`)}</span>
                </Button>
              </dd>
            </div>
          ),
      )}
    </dl>
  );
};
