"use client";

import { useEffect, useState } from "react";
import { deleteOwnDraft, saveOwnDraft } from "../hooks/use-own-draft";
import { type DeviceDraft, ownDraftKey } from "./draft";
import { createDraftSync } from "./draft-sync";

const nowhere = { save: async () => ({ data: {}, savedAt: new Date().toISOString() }), discard: async () => {} };
const server = {
  save: (values: object) => saveOwnDraft(ownDraftKey, { ...values }),
  discard: () => deleteOwnDraft(ownDraftKey),
};

/** Keeps drafts on this device and, where `onServer`, on the server as well: what was lost on the way goes when the network is back. */
export const useDraftSync = (keep: (draft: DeviceDraft | null) => void, onServer: boolean) => {
  const [sync] = useState(() => createDraftSync({ ...(onServer ? server : nowhere), keep }));
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
