import { useTranslations } from "next-intl";
import { loanProduct } from "@/domain/loan/plausibility";
import { useFormat } from "../i18n/use-format";
import type { ApplicationField } from "./application-values";

/** Gives the sentence for what is wrong with a field: its own, or the one of the product's bounds. */
export const useFieldProblem = (): ((field: ApplicationField, problem: string) => string) => {
  const t = useTranslations("application.error");
  const format = useFormat();
  const bounds = {
    minAmount: format.number(loanProduct.minAmount / 100),
    maxAmount: format.number(loanProduct.maxAmount / 100),
    minTerm: loanProduct.minTermMonths,
    maxTerm: loanProduct.maxTermMonths,
    minAge: loanProduct.minAge,
    maxAge: loanProduct.maxAgeAtEnd,
  };
  return (field, problem) => {
    const own = `${field}.${problem}`;
    return t.has(own) ? t(own, bounds) : t.has(problem) ? t(problem, bounds) : t("other");
  };
};
