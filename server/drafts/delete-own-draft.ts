import { statement } from "../db";
import { ownDraftKey } from "./own-draft-key";

const remove = statement("delete-own-draft", "DELETE FROM drafts WHERE user_id = $1 AND key = $2");

/** Throws away what a person kept; without anything kept nothing happens. Throws AppError NOT_FOUND for an unknown key. */
export const deleteOwnDraft = async (userId: string, key: string): Promise<void> => {
  await remove([userId, ownDraftKey(key)]);
};
