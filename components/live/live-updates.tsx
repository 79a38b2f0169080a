import { type Query, type QueryClient, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import type { Change } from "@/domain/listing";
import { isSessionExpired } from "../sign-in/session-state";
import { noteChange } from "./changes-meanwhile";
import { setLiveStatus } from "./live-status";
import { joinStream } from "./shared-stream";
import { touchedBy } from "./touched-by";
import { useLiveStatus } from "./use-live-status";

/** Time between two looks without a stream, milliseconds. */
const pollEvery = 4_000;

/** What is stored together is told together, and every view asked for once: how long is waited for more of it, milliseconds. */
const gatherFor = 20;

/** Asks again for what is touched. A first answer that is still on its way may be older than the change: it is asked for again once it is here. */
const renew = (client: QueryClient, predicate: (query: Query) => boolean): void => {
  noteChange(predicate);
  const underway = client.getQueryCache().findAll({ predicate, fetchStatus: "fetching" });
  for (const query of underway.filter(({ state }) => state.data === undefined))
    void query.promise?.then(
      () => client.invalidateQueries({ queryKey: query.queryKey, exact: true }),
      () => {},
    );
  void client.invalidateQueries({ predicate });
};

/** Renews what a change made old, for as long as it is mounted; once, in the frame of those signed in. Shows nothing. */
export const LiveUpdates = () => {
  const client = useQueryClient();
  const polling = useLiveStatus() !== "live";
  useEffect(() => {
    let changes: Change[] = [];
    let gathering: ReturnType<typeof setTimeout> | undefined;
    const renewGathered = () => {
      const told = changes;
      changes = [];
      gathering = undefined;
      renew(client, ({ queryKey, state }) => told.some((change) => touchedBy(change, queryKey, state.data)));
    };
    const leave = joinStream({
      onStatus: setLiveStatus,
      // What is still being asked for is asked after this moment or as good as.
      onResync: () =>
        void client.invalidateQueries({
          predicate: ({ state }) => state.fetchStatus !== "fetching" || state.data !== undefined,
        }),
      onChange: (change) => {
        changes.push(change);
        gathering ??= setTimeout(renewGathered, gatherFor);
      },
    });
    return () => {
      clearTimeout(gathering);
      leave();
    };
  }, [client]);
  useEffect(() => {
    if (!polling) return;
    const timer = setInterval(() => !isSessionExpired() && client.invalidateQueries(), pollEvery);
    return () => clearInterval(timer);
  }, [client, polling]);
  return null;
};
