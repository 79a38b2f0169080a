"use client";

import "./globals.css";
import { BrokenPage } from "@/components/errors/broken-page";
import { I18nProvider } from "@/components/i18n/i18n-provider";
import { rootWords } from "@/components/i18n/root-words";

/** When even the layout broke: it brings its own document. */
const GlobalError = ({ error }: { error: unknown }) => (
  <html lang="en" suppressHydrationWarning>
    <body>
      <I18nProvider words={rootWords}>
        <main id="main">
          <BrokenPage error={error} onRetry={() => window.location.reload()} />
        </main>
      </I18nProvider>
    </body>
  </html>
);

export default GlobalError;
