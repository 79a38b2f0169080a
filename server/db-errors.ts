const codeOf = (error: unknown): string => (error instanceof Error && "code" in error ? String(error.code) : "");

export const isUniqueViolation = (error: unknown): boolean => codeOf(error) === "23505";

// PostgreSQL error classes: 08 connection, 53 resources, 57 operator intervention (shutdown, cancelled by time-out), 40 rollback, 55P03 lock.
const passing = /^(08|53|57|40)...$|^55P03$|^E(CONNREFUSED|CONNRESET|PIPE|TIMEDOUT|HOSTUNREACH|NOTFOUND|AI_AGAIN)$/;
const sentences =
  /connection terminated|timeout exceeded when trying to connect|connection ended|not queryable|server closed the connection|can't reach database/i;

/** Whether the database is away or too busy, so that trying again later can help; also through Prisma's wrapping. */
export const isDatabaseTrouble = (error: unknown): boolean => {
  if (!(error instanceof Error)) return false;
  if (error instanceof AggregateError && error.errors.some(isDatabaseTrouble)) return true;
  if (passing.test(codeOf(error)) || /^P(1001|1002|1008|1017|2024)$/.test(codeOf(error)) || sentences.test(error.message))
    return true;
  return error.cause !== undefined && error.cause !== error && isDatabaseTrouble(error.cause);
};
