"use client";

import { BrokenPage } from "@/components/errors/broken-page";

const ErrorPage = ({ error, retry }: { error: unknown; retry: () => void }) => (
  <main id="main">
    <BrokenPage error={error} onRetry={retry} />
  </main>
);

export default ErrorPage;
