"use client";

import { NuqsAdapter } from "nuqs/adapters/next/app";
import type { ReactNode } from "react";
import { I18nProvider } from "@/components/i18n/i18n-provider";
import { Toaster } from "@/components/ui/toast";
import { TooltipProvider } from "@/components/ui/tooltip";
import { QueryProvider } from "./query-provider";

/** Everything a page needs around it. Pages render in the browser only: their HTML is an empty shell without a word of any language. */
export const Providers = ({ children }: { children: ReactNode }) => (
  <I18nProvider>
    <QueryProvider>
      <NuqsAdapter>
        <TooltipProvider>
          {children}
          <Toaster />
        </TooltipProvider>
      </NuqsAdapter>
    </QueryProvider>
  </I18nProvider>
);
