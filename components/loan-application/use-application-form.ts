import type { Draft } from "@/domain/draft";
import { useKeptForm } from "../drafts/use-kept-form";
import { type ApplicationMode, type ApplicationValues, emptyApplication } from "./application-values";
import { checkApplication } from "./check-application";
import { draftKey, ownDraftKey, readValues } from "./draft";

const check = (mode: ApplicationMode) => (values: ApplicationValues) =>
  checkApplication(values, mode, new Date().toISOString().slice(0, 10));

type Options = { mode: ApplicationMode; userId: string /** What the server kept, where it keeps any. */; kept: Draft | null };

/** The form with the newest draft of this person; the server keeps an applicant's own alone. */
export const useApplicationForm = ({ mode, userId, kept }: Options) =>
  useKeptForm({
    empty: emptyApplication,
    check: check(mode),
    readValues,
    deviceKey: draftKey(userId, mode),
    serverKey: mode === "own" ? ownDraftKey : null,
    kept,
  });
