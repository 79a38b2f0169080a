import { useMutation } from "@tanstack/react-query";
import { api } from "../api";

/** Sets the first password; a session is open then. */
export const useAcceptInvitation = () =>
  useMutation({
    mutationFn: (given: { token: string; password: string }) => api<null>("/api/invitation", { method: "POST", body: given }),
  });
