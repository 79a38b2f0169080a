"use client";

import type { RiskFactor } from "@/domain/loan/risk";
import { type Format, useFormat } from "../i18n/use-format";

const plain = (value: number, format: Format) => format.number(value);
const share = (value: number, format: Format) => format.rate(value);

const shown: Record<RiskFactor["name"], (value: number, format: Format) => string> = {
  CREDIT_SCORE: plain,
  DEBT_TO_INCOME: share,
  LOAN_TO_VALUE: share,
  YEARS_EMPLOYED: plain,
  AGE: plain,
  PREVIOUS_BANKRUPTCY: plain,
};

/** Writes the value a factor looked at as people read it. */
export const useFactorValue = () => {
  const format = useFormat();
  return ({ name, value }: Pick<RiskFactor, "name" | "value">) => shown[name](value, format);
};
