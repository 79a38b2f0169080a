"use client";

import { useTranslations } from "next-intl";
import type { CaseState } from "@/domain/case-state";
import { useFormat } from "../i18n/use-format";
import { Stepper } from "../ui/stepper";
import { plainStatus, plainSteps, stepStates } from "./plain-status";

/** The way of an application in four steps, with the day each was reached. */
export const StatusSteps = ({ history }: { history: CaseState["history"] }) => {
  const t = useTranslations("my.steps");
  const format = useFormat();
  const states = stepStates(history.map(({ to }) => to));
  const steps = plainSteps.map((step) => {
    const reached = history.find(({ to }) => plainStatus(to).step === step && plainStatus(to).status !== "withdrawn");
    const state = states[step];
    return {
      key: step,
      label: t(step),
      state,
      stateLabel: t(`state.${state}`),
      ...(reached && state !== "next" ? { detail: format.date(reached.at) } : {}),
    };
  });
  return <Stepper label={t("label")} steps={steps} />;
};
