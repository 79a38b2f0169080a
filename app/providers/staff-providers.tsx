"use client";

import "@/components/frame/schemas-without-eval";
import "@/components/tasks/open-inbox";
import "@/components/tasks/open-task";
import { NuqsAdapter } from "nuqs/adapters/next/app";
import { lazy, type ReactNode } from "react";
import { StaffCommands } from "@/components/commands/staff-commands";
import { useMe } from "@/components/hooks/use-me";
import { StaffWordsProvider } from "@/components/i18n/staff-words-provider";
import { Later } from "@/components/ui/later";
import { LoadAhead } from "@/components/ui/load-ahead";

const Toaster = lazy(async () => ({ default: (await import("@/components/ui/toast")).Toaster }));

/** What the pages of the desk need around them: filters in the address, toasts, links that load ahead. */
export const StaffProviders = ({ children }: { children: ReactNode }) => {
  // Asked for while the words are on their way.
  useMe();
  return (
    <StaffWordsProvider>
      <NuqsAdapter>
        <LoadAhead>
          {children}
          <StaffCommands />
          <Later>
            <Toaster />
          </Later>
        </LoadAhead>
      </NuqsAdapter>
    </StaffWordsProvider>
  );
};
