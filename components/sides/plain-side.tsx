import type { ReactNode } from "react";
import { ErrorBoundary } from "../errors/error-boundary";
import { I18nProvider } from "../i18n/i18n-provider";
import { rootWords } from "../i18n/root-words";
import { pageOf } from "./sided-page";

const PlainSide = ({ children }: { children: ReactNode }) => (
  <I18nProvider words={rootWords}>
    <ErrorBoundary>{children}</ErrorBoundary>
  </I18nProvider>
);

/** A page for whoever comes, signed in or not. */
export const plainPage = pageOf(PlainSide);
