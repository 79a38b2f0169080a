import { useEffect, useState } from "react";
import { deleteOwnDraft, saveOwnDraft } from "../hooks/use-own-draft";
import type { DeviceDraft } from "./device-draft";
import { createDraftSync } from "./draft-sync";

const nowhere = { save: async () => ({ data: {}, savedAt: new Date().toISOString() }), discard: async () => {} };
const server = (key: string) => ({
  save: (values: object) => saveOwnDraft(key, { ...values }),
  discard: () => deleteOwnDraft(key),
});

/**
 * Keeps drafts on this device and on the server as well: what was lost on the way goes when the network is back.
 * @param key under which the server keeps it, null for this device alone
 */
export const useDraftSync = <Values extends object>(keep: (draft: DeviceDraft<Values> | null) => void, key: string | null) => {
  const [sync] = useState(() => createDraftSync<Values>({ ...(key === null ? nowhere : server(key)), keep }));
  useEffect(() => {
    const again = () => void sync.again();
    window.addEventListener("online", again);
    // Left or put away: what was typed last goes now.
    document.addEventListener("visibilitychange", again);
    return () => {
      window.removeEventListener("online", again);
      document.removeEventListener("visibilitychange", again);
      again();
    };
  }, [sync]);
  return sync;
};
