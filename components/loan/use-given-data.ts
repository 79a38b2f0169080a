import { useTranslations } from "next-intl";
import { riskLevels } from "@/domain/loan/risk";
import { useFormat } from "../i18n/use-format";

/** Gives what operations found out by other means, as `name: value` each. */
export const useGivenData = () => {
  const t = useTranslations("loan.operations");
  const tRisk = useTranslations("loan.risk");
  const format = useFormat();
  return (data: Record<string, unknown>): string[] => {
    const { creditScore, riskLevel, paymentReference, disbursementDate } = data;
    const level = riskLevels.find((known) => known === riskLevel);
    const line = (name: string, value: string) => `${t(name)}: ${value}`;
    return [
      ...(typeof creditScore === "number" ? [line("creditScore", format.number(creditScore))] : []),
      ...(level ? [line("riskLevel", tRisk(level))] : []),
      ...(typeof paymentReference === "string" ? [line("paymentReference", paymentReference)] : []),
      ...(typeof disbursementDate === "string" ? [line("disbursementDate", format.calendarDate(disbursementDate))] : []),
    ];
  };
};
