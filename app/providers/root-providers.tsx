"use client";

import type { ReactNode } from "react";
import { I18nProvider } from "@/components/i18n/i18n-provider";
import { rootWords } from "@/components/i18n/root-words";
import { AppNavigation } from "./app-navigation";
import { QueryProvider } from "./query-provider";

/** What every page needs around it. Pages render in the browser only: their HTML is an empty shell without a word of any language. */
export const RootProviders = ({ children }: { children: ReactNode }) => (
  <QueryProvider>
    <AppNavigation>
      <I18nProvider words={rootWords}>{children}</I18nProvider>
    </AppNavigation>
  </QueryProvider>
);
