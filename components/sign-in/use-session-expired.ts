import { useSyncExternalStore } from "react";
import { isSessionExpired, subscribeSession } from "./session-state";

/** Whether the server refused a request because the session is over. */
export const useSessionExpired = (): boolean => useSyncExternalStore(subscribeSession, isSessionExpired, () => false);
