import { useSyncExternalStore } from "react";
import { getLiveStatus, type LiveStatus, subscribeLiveStatus } from "./live-status";

/** How this browser hears of changes right now. */
export const useLiveStatus = (): LiveStatus => useSyncExternalStore<LiveStatus>(subscribeLiveStatus, getLiveStatus, () => "live");
