import { type Draft, draftLife } from "@/domain/draft";
import { statement } from "../db";
import { isoSql } from "../sql";
import { ownDraftKey } from "./own-draft-key";

const read = statement<Draft>(
  "read-own-draft",
  `SELECT data, ${isoSql("saved_at")} AS "savedAt" FROM drafts
  WHERE user_id = $1 AND key = $2 AND saved_at > now() - interval '${draftLife.application}'`,
);

/** What a person kept under this key, or null. Throws AppError NOT_FOUND for an unknown key. */
export const readOwnDraft = async (userId: string, key: string): Promise<Draft | null> =>
  (await read([userId, ownDraftKey(key)]))[0] ?? null;
