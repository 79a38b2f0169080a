import { AppError } from "@/domain/errors";
import type { Caller } from "../caller";
import { statement } from "../db";
import { adminSql } from "./admin-sql";

const readAdmin = statement("is-admin", `WITH ${adminSql("$1")} SELECT FROM me`);

/** For explaining why nothing was changed. Throws AppError FORBIDDEN when the caller is no admin any more. */
export const requireAdmin = async (caller: Caller): Promise<void> => {
  if ((await readAdmin([caller.id])).length === 0) throw new AppError("FORBIDDEN", "Your role does not allow this.");
};
