import { draftKeySchema } from "@/domain/draft";
import { AppError } from "@/domain/errors";

/** Throws AppError NOT_FOUND for a key under which nobody keeps anything. */
export const ownDraftKey = (key: string): string => {
  const known = draftKeySchema.safeParse(key);
  if (known.success) return known.data;
  throw new AppError("NOT_FOUND", "There is no such draft.");
};
