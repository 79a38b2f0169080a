"use client";

import type { ReactNode } from "react";
import { useMe } from "@/components/hooks/use-me";
import { applicantWords } from "@/components/i18n/applicant-words";
import { I18nProvider } from "@/components/i18n/i18n-provider";
import { QueryProvider } from "./query-provider";

const Words = ({ children }: { children: ReactNode }) => {
  // Asked for while the words are on their way.
  useMe();
  return <I18nProvider words={applicantWords}>{children}</I18nProvider>;
};

/** What the pages of applicants need around them, and no more. */
export const ApplicantProviders = ({ children }: { children: ReactNode }) => (
  <QueryProvider>
    <Words>{children}</Words>
  </QueryProvider>
);
