import { useEffect, useState } from "react";
import type { TaskDetail } from "@/domain/task";
import { useTaskDraft } from "../hooks/use-task-draft";
import { useSessionExpired } from "../sign-in/use-session-expired";
import { type DecisionDraft, draftKeyOf, forgetOldDrafts, type KeptDraft, newestDraft } from "./decision-draft";
import { createDraftKeeper, type DraftState } from "./draft-keeper";

/** Null where a browser keeps nothing; touching it alone may throw. */
const storageHere = (): Storage | null => {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
};

const load = (key: string, task: TaskDetail): KeptDraft | null => {
  const storage = storageHere();
  if (storage) forgetOldDrafts(storage, Date.now());
  return newestDraft(storage?.getItem(key) ?? null, task.draft, Date.now());
};

/** The unfinished decision of this person on this task: what was found of it, and where what is written now is kept. */
export const useDecisionDraft = (task: TaskDetail, userId: string) => {
  const key = draftKeyOf(userId, task.id);
  const { save, discard } = useTaskDraft(task.id);
  const [found, setFound] = useState(() => load(key, task));
  const [state, setState] = useState<DraftState>({ is: "none" });
  const [keeper] = useState(() => createDraftKeeper({ key, storage: storageHere(), save, onState: setState }));
  const expired = useSessionExpired();
  useEffect(() => {
    keeper.start();
    return keeper.stop;
  }, [keeper]);
  useEffect(() => {
    // Back on the network, or signed in again: the server is told what it missed.
    if (!expired) keeper.flush();
    addEventListener("online", keeper.flush);
    return () => removeEventListener("online", keeper.flush);
  }, [keeper, expired]);
  const forget = () => {
    setFound(null);
    return keeper.forget();
  };
  return {
    /** What to begin with. */
    found,
    state,
    change: (draft: DecisionDraft): void => keeper.change(draft),
    /** After the decision is recorded; the server forgets by itself. */
    forget,
    discard: async (): Promise<void> => {
      await forget();
      // A server that does not hear it forgets within a day.
      await discard().catch(() => {});
    },
  };
};
export type DecisionDraftKeeping = ReturnType<typeof useDecisionDraft>;
