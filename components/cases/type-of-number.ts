import { type CaseType, caseTypeNames, caseTypes } from "@/domain/case-types";

/** The kind of case a number people say belongs to, by its prefix; undefined for none of ours. */
export const typeOfNumber = (number: string | null): CaseType | undefined =>
  caseTypeNames.find((type) => number?.startsWith(`${caseTypes[type].numberPrefix}-`));
