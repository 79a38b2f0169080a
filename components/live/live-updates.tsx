"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { isSessionExpired } from "../sign-in/session-state";
import { setLiveStatus } from "./live-status";
import { joinStream } from "./shared-stream";
import { touchedBy } from "./touched-by";
import { useLiveStatus } from "./use-live-status";

/** Time between two looks without a stream, milliseconds. */
const pollEvery = 4_000;

/** Renews what a change made old, for as long as it is mounted; once, in the frame of those signed in. Shows nothing. */
export const LiveUpdates = () => {
  const client = useQueryClient();
  const polling = useLiveStatus() !== "live";
  useEffect(
    () =>
      joinStream({
        onStatus: setLiveStatus,
        // What is still being asked for is asked after this moment or as good as.
        onResync: () =>
          void client.invalidateQueries({
            predicate: ({ state }) => state.fetchStatus !== "fetching" || state.data !== undefined,
          }),
        onChange: (change) =>
          void client.invalidateQueries({ predicate: ({ queryKey, state }) => touchedBy(change, queryKey, state.data) }),
      }),
    [client],
  );
  useEffect(() => {
    if (!polling) return;
    const timer = setInterval(() => !isSessionExpired() && client.invalidateQueries(), pollEvery);
    return () => clearInterval(timer);
  }, [client, polling]);
  return null;
};
