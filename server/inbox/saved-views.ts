import { randomUUID } from "node:crypto";
import type { z } from "zod";
import { AppError } from "@/domain/errors";
import { type SavedView, type savedViewInputSchema, savedViewLimit, savedViewSchema } from "@/domain/inbox";
import { isUuid } from "../access";
import { statement } from "../db";

type Input = z.output<typeof savedViewInputSchema>;
type Row = { id: string; name: string; filters: unknown };

const insert = statement<Row>(
  "save-view",
  `INSERT INTO saved_views (id, user_id, name, filters)
  SELECT $2, $1, $3, $4 WHERE (SELECT count(*) FROM saved_views WHERE user_id = $1) < ${savedViewLimit}
  RETURNING id, name, filters`,
);
const update = statement<Row>(
  "change-view",
  "UPDATE saved_views SET name = $3, filters = $4 WHERE user_id = $1 AND id = $2 RETURNING id, name, filters",
);
const remove = statement("remove-view", "DELETE FROM saved_views WHERE user_id = $1 AND id = $2");

/** The rows a person kept; one whose filters this release does not know any more is left out. */
export const readableViews = (rows: readonly Row[]): SavedView[] =>
  rows.flatMap((row) => {
    const view = savedViewSchema.safeParse(row);
    return view.success ? [view.data] : [];
  });

/** Keeps a view. Throws AppError VALIDATION_FAILED when the person has as many as one may have. */
export const saveView = async (userId: string, { name, filters }: Input): Promise<SavedView> => {
  const [view] = readableViews(await insert([userId, randomUUID(), name, JSON.stringify(filters)]));
  if (view) return view;
  throw new AppError("VALIDATION_FAILED", `No more than ${savedViewLimit} views can be kept.`, {
    errors: [{ path: "name", code: "too_many", message: `Delete one first: ${savedViewLimit} are kept at most` }],
  });
};

/** Names a view anew, or gives it other filters. Throws AppError NOT_FOUND, also for a view of another. */
export const changeView = async (userId: string, id: string, { name, filters }: Input): Promise<SavedView> => {
  const [view] = isUuid(id) ? readableViews(await update([userId, id, name, JSON.stringify(filters)])) : [];
  if (!view) throw new AppError("NOT_FOUND", "There is no such view.");
  return view;
};

/** Forgets a view; one that is not there is forgotten already. */
export const removeView = async (userId: string, id: string): Promise<void> => {
  if (isUuid(id)) await remove([userId, id]);
};
