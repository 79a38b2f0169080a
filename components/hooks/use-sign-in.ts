import { useMutation, useQueryClient } from "@tanstack/react-query";
import { api } from "../api";
import { restartStream } from "../live/shared-stream";
import { clearSessionExpiry } from "../sign-in/session-state";
import { meQuery } from "./use-me";

export type Credentials = { email: string; password: string };

/** Opens a session. ApiProblem BAD_CREDENTIALS or TOO_MANY_REQUESTS (with `retryAfter`) when refused. */
export const useSignIn = () => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (credentials: Credentials) => {
      const { csrfToken } = await api<{ csrfToken: string }>("/api/auth/csrf");
      await api("/api/auth/callback/credentials", { method: "POST", body: { ...credentials, csrfToken, json: true } });
    },
    onSuccess: async () => {
      clearSessionExpiry();
      restartStream();
      await client.fetchQuery({ ...meQuery, staleTime: 0 });
    },
  });
};
