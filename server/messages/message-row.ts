import { isoSql } from "../sql";

/** A message as the API gives it, from alias `m`. @param forDesk SQL of a boolean: the applicant sees the desk without names */
export const messageColumns = (forDesk: string): string => `m.id, m.from_desk AS "fromDesk",
  CASE WHEN ${forDesk} OR NOT m.from_desk THEN (SELECT u.name FROM users u WHERE u.id = m.author_id) END AS author,
  m.text, ${isoSql("m.created_at")} AS "createdAt", ${isoSql("m.read_at")} AS "readAt"`;
