import { useMutation } from "@tanstack/react-query";
import { api } from "../api";
import { restartStream } from "../live/shared-stream";

/** Ends the session. The page is loaded anew, so that nothing of the person stays in memory. */
export const useSignOut = () =>
  useMutation({
    mutationFn: async () => {
      const { csrfToken } = await api<{ csrfToken: string }>("/api/auth/csrf");
      await api("/api/auth/signout", { method: "POST", body: { csrfToken, json: true } });
    },
    onSuccess: () => {
      restartStream();
      window.location.assign("/sign-in");
    },
  });
