import { useTranslations } from "next-intl";
import type { CaseState, CaseStatus } from "@/domain/case-state";
import { useFormat } from "../i18n/use-format";
import { Stepper } from "../ui/stepper";
import { plainStatus, plainSteps, stepStates } from "./plain-status";

/** The way of an application in its steps, with the day each was last reached. */
export const StatusSteps = ({ history, status }: { history: CaseState["history"]; status: CaseStatus }) => {
  const t = useTranslations("myLoans.steps");
  const tState = useTranslations("my.stepState");
  const format = useFormat();
  const states = stepStates(
    history.map(({ to }) => to),
    status,
  );
  const steps = plainSteps.map((step) => {
    const reached = history.findLast(({ from, to }) => plainStatus(to).step === step && plainStatus(from ?? "").step !== step);
    const first = step === "received" ? history[0] : reached;
    const state = states[step];
    return {
      key: step,
      label: t(step),
      state,
      stateLabel: tState(state),
      ...(first && state !== "next" ? { detail: format.date(first.at) } : {}),
    };
  });
  return <Stepper label={t("label")} steps={steps} />;
};
