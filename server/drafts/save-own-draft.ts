import type { Draft } from "@/domain/draft";
import { AppError } from "@/domain/errors";
import { statement } from "../db";
import { isoSql } from "../sql";
import { ownDraftKey } from "./own-draft-key";

const save = statement<Draft>(
  "save-own-draft",
  `INSERT INTO drafts (user_id, key, data) VALUES ($1, $2, $3)
  ON CONFLICT (user_id, key) DO UPDATE SET data = excluded.data, saved_at = now()
  RETURNING data, ${isoSql("saved_at")} AS "savedAt"`,
);

/** Keeps what a person has not sent yet; the last one saved counts. Throws AppError NOT_FOUND for an unknown key. */
export const saveOwnDraft = async (userId: string, key: string, data: Record<string, unknown>): Promise<Draft> => {
  const [saved] = await save([userId, ownDraftKey(key), JSON.stringify(data)]);
  if (!saved) throw new AppError("INTERNAL", "The draft could not be kept.");
  return saved;
};
