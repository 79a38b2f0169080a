import { createHash } from "node:crypto";
import type pg from "pg";
import { pool } from "./db";

/** Conditions and values of a list whose filters may be there or not. */
export const listQuery = () => {
  const values: unknown[] = [];
  const conditions: string[] = [];
  const value = (entry: unknown): string => `$${values.push(entry)}`;
  return {
    /** Adds a value. @returns its placeholder */
    value,
    where: (condition: string): void => {
      conditions.push(condition);
    },
    /** Adds a condition when the filter is given. */
    filter: <Entry>(entry: Entry | undefined, condition: (placeholder: string) => string): void => {
      if (entry !== undefined) conditions.push(condition(value(entry)));
    },
    conditions: (): string => (conditions.length > 0 ? conditions.join("\n    AND ") : "TRUE"),
    /** Runs a text made of the placeholders above; prepared once per connection and text. */
    run: async <Row extends pg.QueryResultRow>(name: string, text: string): Promise<Row[]> => {
      const mark = createHash("sha256").update(text).digest("hex").slice(0, 12);
      return (await pool().query<Row>({ name: `${name}-${mark}`, text, values })).rows;
    },
  };
};

/** `%` and `_` in a search text mean themselves. */
export const containsPattern = (text: string): string => `%${text.replace(/[\\%_]/g, "\\$&")}%`;
