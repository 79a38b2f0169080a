"use client";

import { NotFoundPage } from "@/components/errors/not-found-page";
import { I18nProvider } from "@/components/i18n/i18n-provider";
import { rootWords } from "@/components/i18n/root-words";

const NotFound = () => (
  <I18nProvider words={rootWords}>
    <main id="main">
      <NotFoundPage />
    </main>
  </I18nProvider>
);

export default NotFound;
