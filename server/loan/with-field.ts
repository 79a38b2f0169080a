/**
 * A copy of `data` with one field replaced, objects on the way made as needed.
 * @param path dotted, `applicant.monthlyIncome`
 */
export const withField = (data: unknown, path: string, value: unknown): Record<string, unknown> => {
  const [name = "", ...rest] = path.split(".");
  const object = typeof data === "object" && data !== null ? (data as Record<string, unknown>) : {};
  return { ...object, [name]: rest.length > 0 ? withField(object[name], rest.join("."), value) : value };
};

/** The value at a dotted path, or undefined. */
export const fieldOf = (data: unknown, path: string): unknown =>
  path.split(".").reduce<unknown>((found, name) => (found as Record<string, unknown> | undefined)?.[name], data);
