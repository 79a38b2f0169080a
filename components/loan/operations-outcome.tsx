import { useTranslations } from "next-intl";
import { loanRejectionSchema } from "@/domain/loan/decision";
import type { Task } from "@/domain/task";
import { useFormat } from "../i18n/use-format";
import { useGivenData } from "./use-given-data";

/** What operations answered: what they gave, and their note or the text for the applicant. */
export const OperationsOutcome = ({ decision: { outcome, data } }: { decision: NonNullable<Task["decision"]> }) => {
  const t = useTranslations("loan");
  const format = useFormat();
  const givenData = useGivenData();
  const rejection = outcome === "REJECTED" ? loanRejectionSchema.safeParse(data).data : undefined;
  const said = [data.note, data.message].find((text) => typeof text === "string");
  return (
    <>
      {rejection && <p>{format.list(rejection.reasonCodes.map((code) => t(`reason.${code}`)))}</p>}
      {givenData(data).map((line) => (
        <p key={line} className="break-words">
          {line}
        </p>
      ))}
      {typeof said === "string" && <p className="mt-1 break-words text-muted">{said}</p>}
    </>
  );
};
