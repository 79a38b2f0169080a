// Before anything brings the schemas' library along.
import "@/components/frame/schemas-without-eval";
import type { AppProps } from "next/app";
import "@/components/globals.css";
import { QueryProvider } from "@/components/sides/query-provider";
import { RouterNavigation } from "@/components/sides/router-navigation";
import type { SidedPage } from "@/components/sides/sided-page";

type Props = Pick<AppProps, "router"> & { Component: SidedPage };

/** Around every page: the way to others, and what was asked of the server. The rest is its side's. */
const App = ({ Component, router }: Props) => (
  <RouterNavigation router={router}>
    <QueryProvider>
      <Component.Side>
        <Component />
      </Component.Side>
    </QueryProvider>
  </RouterNavigation>
);

export default App;
