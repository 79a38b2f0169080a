import { useTranslations } from "next-intl";
import type { CaseState } from "@/domain/case-state";
import { useFormat } from "../i18n/use-format";
import { Card } from "../ui/card";
import { Stepper } from "../ui/stepper";
import { caseViewOf } from "./case-views";
import { useStageName } from "./use-stage-name";

/** Where the workflow stands. */
export const CaseSteps = ({ type, state }: { type: string; state: CaseState }) => {
  const t = useTranslations("cases");
  const format = useFormat();
  const stageName = useStageName();
  const steps = caseViewOf(type)?.steps(state) ?? [];
  return (
    <Card title={t("page.steps")}>
      <Stepper
        label={t("page.steps")}
        steps={steps.map(({ stage, state: at, at: reachedAt, times }) => ({
          key: stage,
          label: stageName(type, stage),
          state: at,
          stateLabel: t(at === "failed" && state.status === "OPEN" ? "step.stopped" : `step.${at}`),
          detail: reachedAt && (
            <>
              <time dateTime={reachedAt} title={format.exact(reachedAt)}>
                {format.dateTime(reachedAt)}
              </time>
              {times > 1 && <span className="block">{t("page.times", { count: times })}</span>}
              {at === "undone" && <span className="block">{t("step.undone")}</span>}
            </>
          ),
        }))}
      />
    </Card>
  );
};
