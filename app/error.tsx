"use client";

import { BrokenPage } from "@/components/errors/broken-page";
import { VisitorProviders } from "./providers/visitor-providers";

const ErrorPage = ({ error, retry }: { error: unknown; retry: () => void }) => (
  <VisitorProviders>
    <main id="main">
      <BrokenPage error={error} onRetry={retry} />
    </main>
  </VisitorProviders>
);

export default ErrorPage;
