import { isoSql } from "../sql";

/** A subscription as JSON. @param row SQL of the row, @param name SQL of who made it */
export const webhookJsonSql = (row: string, name: string): string =>
  `jsonb_build_object('id', ${row}.id, 'url', ${row}.url, 'types', to_jsonb(${row}.types), 'createdAt', ${isoSql(`${row}.created_at`)},
    'createdBy', jsonb_build_object('id', ${row}.created_by_id, 'name', ${name}))`;
