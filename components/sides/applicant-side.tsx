import type { ReactNode } from "react";
import { ErrorBoundary } from "../errors/error-boundary";
import { AppFrame } from "../frame/app-frame";
import { RoleGate } from "../frame/role-gate";
import { useMe } from "../hooks/use-me";
import { applicantWords } from "../i18n/applicant-words";
import { I18nProvider } from "../i18n/i18n-provider";
import { pageOf } from "./sided-page";

/** What the pages of applicants need around them, and no more: they are light on a phone (docs/decisions/0016). */
const ApplicantSide = ({ children }: { children: ReactNode }) => {
  // Asked for while the words are on their way.
  useMe();
  return (
    <I18nProvider words={applicantWords}>
      <ErrorBoundary>
        <AppFrame>
          <RoleGate roles={["APPLICANT"]}>{children}</RoleGate>
        </AppFrame>
      </ErrorBoundary>
    </I18nProvider>
  );
};

/** A page of the applicant's side. */
export const applicantPage = pageOf(ApplicantSide);
