import { draftLife } from "@/domain/draft";
import { statement } from "../db";

const remove = statement<{ key: string }>(
  "delete-old-drafts",
  `DELETE FROM drafts WHERE saved_at < now() - interval '${draftLife.task}'
    AND (key LIKE 'task:%' OR saved_at < now() - interval '${draftLife.application}')
  RETURNING key`,
);

/** Deletes drafts that nobody is shown any more. @returns how many */
export const deleteOldDrafts = async (): Promise<number> => (await remove([])).length;
