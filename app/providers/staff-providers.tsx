"use client";

import "@/components/frame/schemas-without-eval";
import "@/components/tasks/open-inbox";
import "@/components/tasks/open-task";
import { NuqsAdapter } from "nuqs/adapters/next/app";
import type { ReactNode } from "react";
import { StaffCommands } from "@/components/commands/staff-commands";
import { useMe } from "@/components/hooks/use-me";
import { MoreWords } from "@/components/i18n/more-words";
import { staffWords } from "@/components/i18n/staff-words";
import { LoadAhead } from "@/components/ui/load-ahead";
import { Toaster } from "@/components/ui/toast";
import { TooltipProvider } from "@/components/ui/tooltip";

/** What the pages of the desk need around them: filters in the address, tooltips, toasts, links that load ahead. */
export const StaffProviders = ({ children }: { children: ReactNode }) => {
  // Asked for while the words are on their way.
  useMe();
  return (
    <MoreWords words={staffWords}>
      <NuqsAdapter>
        <LoadAhead>
          <TooltipProvider>
            {children}
            <StaffCommands />
            <Toaster />
          </TooltipProvider>
        </LoadAhead>
      </NuqsAdapter>
    </MoreWords>
  );
};
