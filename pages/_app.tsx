import type { AppProps } from "next/app";
import "@/app/globals.css";
import { ApplicantProviders } from "@/app/providers/applicant-providers";
import { PagesNavigation } from "@/app/providers/pages-navigation";
import { ErrorBoundary } from "@/components/errors/error-boundary";
import { AppFrame } from "@/components/frame/app-frame";
import { RoleGate } from "@/components/frame/role-gate";

/** The applicant's side: pages that must be light on a phone (docs/decisions/0016). */
const ApplicantApp = ({ Component, pageProps, router }: AppProps) => (
  <PagesNavigation router={router}>
    <ApplicantProviders>
      <ErrorBoundary place={router.asPath}>
        <AppFrame>
          <RoleGate roles={["APPLICANT"]}>
            <Component {...pageProps} />
          </RoleGate>
        </AppFrame>
      </ErrorBoundary>
    </ApplicantProviders>
  </PagesNavigation>
);

export default ApplicantApp;
