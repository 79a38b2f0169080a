"use client";

import type { ReactNode } from "react";
import { useMe } from "@/components/hooks/use-me";
import { applicantWords } from "@/components/i18n/applicant-words";
import { MoreWords } from "@/components/i18n/more-words";

/** What the pages of applicants need around them, and no more: they have a budget (docs/decisions/0016). */
export const ApplicantProviders = ({ children }: { children: ReactNode }) => {
  // Asked for while the words are on their way.
  useMe();
  return <MoreWords words={applicantWords}>{children}</MoreWords>;
};
