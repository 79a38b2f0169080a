"use client";

import type { ReactNode } from "react";
import { I18nProvider } from "@/components/i18n/i18n-provider";
import { visitorWords } from "@/components/i18n/visitor-words";

/** What pages outside the frame need around them: sign-in, not found, broken. */
export const VisitorProviders = ({ children }: { children: ReactNode }) => (
  <I18nProvider words={visitorWords}>{children}</I18nProvider>
);
