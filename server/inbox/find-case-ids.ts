import { statement } from "../db";
import { searchQuery } from "../search-query";

/** More cases than this are no help in finding tasks: so many are met sooner in the order of the inbox. */
const few = 5_000;

const select = statement<{ id: string }>("find-case-ids", `SELECT id FROM cases WHERE search @@ $1::tsquery LIMIT ${few + 1}`);

/** The cases a search finds, of any kind: an answer for statements, not for people. @returns null when they are many */
export const findCaseIds = async (q: string): Promise<string[] | null> => {
  const typed = searchQuery(q);
  const rows = typed === null ? [] : await select([typed]);
  return rows.length > few ? null : rows.map(({ id }) => id);
};
