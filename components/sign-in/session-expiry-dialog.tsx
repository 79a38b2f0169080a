import { Suspense } from "react";
import { useMe } from "../hooks/use-me";
import { lazyPart } from "../lazy-part";
import { useSessionExpired } from "./use-session-expired";

// Most sessions end with the day.
const ExpiredDialog = lazyPart(async () => (await import("./expired-dialog")).ExpiredDialog);

/** When the session ends under a page that is in use: sign in again right here, and nothing typed is lost. */
export const SessionExpiryDialog = () => {
  const { data: me } = useMe();
  const expired = useSessionExpired();
  if (!me || !expired) return null;
  return (
    <Suspense>
      <ExpiredDialog email={me.email} />
    </Suspense>
  );
};
