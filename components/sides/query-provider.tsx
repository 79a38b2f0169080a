import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";

/** Refusals of the server (4xx) are answers; only what may pass by itself is tried again. */
const mayPass = (count: number, error: Error): boolean => {
  const status = "status" in error && typeof error.status === "number" ? error.status : 0;
  return count < 3 && (status === 0 || status >= 500);
};

const createClient = () =>
  new QueryClient({
    defaultOptions: {
      queries: { staleTime: 15_000, retry: mayPass, refetchOnWindowFocus: true },
      mutations: { retry: false },
    },
  });

export const QueryProvider = ({ children }: { children: ReactNode }) => {
  const [client] = useState(createClient);
  return <QueryClientProvider client={client}>{children}</QueryClientProvider>;
};
