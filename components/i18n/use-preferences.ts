import { useSyncExternalStore } from "react";
import { getPreferences, type LocalPreferences, subscribePreferences } from "./preferences";

/** Language, theme and time zone of the reader; null in the static HTML, which knows none of them. */
export const usePreferences = (): LocalPreferences | null =>
  useSyncExternalStore(subscribePreferences, getPreferences, () => null);
