"use client";

import { NuqsAdapter } from "nuqs/adapters/next/app";
import type { ReactNode } from "react";
import { useMe } from "@/components/hooks/use-me";
import { I18nProvider } from "@/components/i18n/i18n-provider";
import { staffWords } from "@/components/i18n/staff-words";
import { Toaster } from "@/components/ui/toast";
import { TooltipProvider } from "@/components/ui/tooltip";

/** What the pages of the desk need around them: filters in the address, tooltips, toasts, all words. */
export const StaffProviders = ({ children }: { children: ReactNode }) => {
  // Asked for while the words are on their way.
  useMe();
  return (
    <I18nProvider words={staffWords}>
      <NuqsAdapter>
        <TooltipProvider>
          {children}
          <Toaster />
        </TooltipProvider>
      </NuqsAdapter>
    </I18nProvider>
  );
};
