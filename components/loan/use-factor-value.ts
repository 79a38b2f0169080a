import type { RiskFactor } from "@/domain/loan/risk";
import { type Format, useFormat } from "../i18n/use-format";

const plain = (value: number, format: Format) => format.number(value);
/** Basis points; a tenth of a percent is as fine as anybody needs it here. */
const share = (value: number, format: Format) => `${format.number(Math.round(value / 10) / 10)} %`;

const shown: Record<RiskFactor["name"], (value: number, format: Format) => string> = {
  CREDIT_SCORE: plain,
  DEBT_TO_INCOME: share,
  LOAN_TO_VALUE: share,
  YEARS_EMPLOYED: plain,
  AGE: plain,
  PREVIOUS_BANKRUPTCY: plain,
};

/** Whether a factor of this name can be written. */
export const isShownFactor = (name: unknown): name is RiskFactor["name"] =>
  typeof name === "string" && Object.hasOwn(shown, name);

/** Writes the value a factor looked at as people read it. */
export const useFactorValue = () => {
  const format = useFormat();
  return ({ name, value }: Pick<RiskFactor, "name" | "value">) => shown[name](value, format);
};
