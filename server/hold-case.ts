import { type Queryable, statement } from "./db";

const hold = statement("hold-case-row", "SELECT FROM cases WHERE id = $1 FOR NO KEY UPDATE");

/** Makes other writers about this case wait until the connection's transaction ends; the next statement sees what they did before. */
export const holdCase = async (caseId: string, on: Queryable): Promise<void> => {
  await hold([caseId], on);
};
