import { AppError } from "@/domain/errors";
import { worksOnSql } from "../access";
import { statement } from "../db";
import { personColumns } from "../sql";

type Mentioned = { id: string; name: string };

const select = statement<Mentioned>(
  "read-mentioned",
  `SELECT me.id, me.name FROM cases c CROSS JOIN LATERAL (SELECT ${personColumns} FROM users u WHERE u.active AND u.id = ANY ($2::uuid[])) me
  WHERE c.id = $1 AND ${worksOnSql}`,
);

/**
 * The people a comment names, each once, in the order given. Throws AppError VALIDATION_FAILED for each who is not here any more, or does not
 * work on such cases.
 */
export const readMentioned = async (caseId: string, ids: readonly string[]): Promise<Mentioned[]> => {
  if (ids.length === 0) return [];
  const known = new Map((await select([caseId, ids])).map((person) => [person.id, person]));
  const wrong = ids.flatMap((id, index) => (known.has(id.toLowerCase()) ? [] : [`mentions.${index}`]));
  if (wrong.length > 0)
    throw new AppError("VALIDATION_FAILED", "Some fields are not right.", {
      errors: wrong.map((path) => ({ path, code: "unknown", message: "Nobody who works on such cases" })),
    });
  return [...new Set(ids.map((id) => id.toLowerCase()))].flatMap((id) => known.get(id) ?? []);
};
