import "../tasks/open-inbox";
import "../tasks/open-task";
import type { ReactNode } from "react";
import { StaffCommands } from "../commands/staff-commands";
import { ErrorBoundary } from "../errors/error-boundary";
import { StaffFrame } from "../frame/staff-frame";
import { useMe } from "../hooks/use-me";
import { I18nProvider } from "../i18n/i18n-provider";
import { rootWords } from "../i18n/root-words";
import { StaffWordsProvider } from "../i18n/staff-words-provider";
import { DeskPage } from "../i18n/with-desk-words";
import { lazyPart } from "../lazy-part";
import { AbsenceBanner } from "../profile/absence-banner";
import { Later } from "../ui/later";
import { pageOf } from "./sided-page";

const Toaster = lazyPart(async () => (await import("../ui/toast")).Toaster);

/** What the pages of the desk need around them: its words, its frame, what can be done on every page, toasts. */
const DeskSide = ({ children }: { children: ReactNode }) => {
  // Asked for while the words are on their way.
  useMe();
  return (
    <I18nProvider words={rootWords}>
      <StaffWordsProvider>
        <ErrorBoundary>
          <StaffFrame banner={<AbsenceBanner />}>
            <DeskPage>{children}</DeskPage>
          </StaffFrame>
          <StaffCommands />
          <Later>
            <Toaster />
          </Later>
        </ErrorBoundary>
      </StaffWordsProvider>
    </I18nProvider>
  );
};

/** A page of the desk: staff, auditors and admins. */
export const deskPage = pageOf(DeskSide);
