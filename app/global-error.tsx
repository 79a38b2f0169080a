"use client";

import "./globals.css";
import { BrokenPage } from "@/components/errors/broken-page";
import { VisitorProviders } from "./providers/visitor-providers";

/** When even the layout broke: it brings its own document. */
const GlobalError = ({ error }: { error: unknown }) => (
  <html lang="en" suppressHydrationWarning>
    <body>
      <VisitorProviders>
        <main id="main">
          <BrokenPage error={error} onRetry={() => window.location.reload()} />
        </main>
      </VisitorProviders>
    </body>
  </html>
);

export default GlobalError;
