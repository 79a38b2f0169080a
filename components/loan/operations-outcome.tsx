"use client";

import { useTranslations } from "next-intl";
import { loanRejectionSchema } from "@/domain/loan/decision";
import { riskLevels } from "@/domain/loan/risk";
import type { Task } from "@/domain/task";
import { useFormat } from "../i18n/use-format";

/** What operations answered: what they gave, and their note or the text for the applicant. */
export const OperationsOutcome = ({ decision: { outcome, data } }: { decision: NonNullable<Task["decision"]> }) => {
  const t = useTranslations("loan");
  const format = useFormat();
  const rejection = outcome === "REJECTED" ? loanRejectionSchema.safeParse(data).data : undefined;
  const level = riskLevels.find((known) => known === data.riskLevel);
  const said = [data.note, data.message].find((text) => typeof text === "string");
  return (
    <>
      {rejection && <p>{format.list(rejection.reasonCodes.map((code) => t(`reason.${code}`)))}</p>}
      {typeof data.creditScore === "number" && <p>{`${t("operations.creditScore")}: ${format.number(data.creditScore)}`}</p>}
      {level && <p>{`${t("operations.riskLevel")}: ${t(`risk.${level}`)}`}</p>}
      {typeof data.paymentReference === "string" && (
        <p className="break-words">{`${t("operations.paymentReference")}: ${data.paymentReference}`}</p>
      )}
      {typeof data.disbursementDate === "string" && (
        <p>{`${t("operations.disbursementDate")}: ${format.calendarDate(data.disbursementDate)}`}</p>
      )}
      {typeof said === "string" && <p className="mt-1 break-words text-muted">{said}</p>}
    </>
  );
};
