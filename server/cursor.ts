import type { z } from "zod";
import { AppError } from "@/domain/errors";
import type { Page } from "@/domain/listing";

/** Where a list goes on; opaque to clients. */
export const encodeCursor = (position: unknown): string => Buffer.from(JSON.stringify(position)).toString("base64url");

const parsed = (cursor: string): unknown => {
  try {
    return JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"));
  } catch {
    return undefined;
  }
};

/** Throws AppError VALIDATION_FAILED for a cursor that is not ours or belongs to another order. */
export const decodeCursor = <Schema extends z.ZodType>(cursor: string | undefined, schema: Schema): z.output<Schema> | null => {
  if (cursor === undefined) return null;
  const result = schema.safeParse(parsed(cursor));
  if (result.success) return result.data;
  throw new AppError("VALIDATION_FAILED", "The cursor is not one of this list.", {
    errors: [{ path: "cursor", code: "invalid_value", message: "Not a cursor of this list" }],
  });
};

/** Cuts the row read beyond the page and says where the next one starts. */
export const pageOf = <Row, Item>(
  rows: Row[],
  limit: number,
  item: (row: Row) => Item,
  position: (row: Row) => unknown,
): Page<Item> => {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return { items: shown.map(item), nextCursor: rows.length > limit && last !== undefined ? encodeCursor(position(last)) : null };
};
