/** A clean file of a slot that no reviewer turned down, other than `except`. */
export const acceptableFileSql = (slot: string, except: string): string => `SELECT FROM documents a
  WHERE a.slot_id = ${slot} AND a.id <> ${except} AND a.status = 'CLEAN' AND a.removed_at IS NULL
    AND NOT EXISTS (SELECT FROM document_reviews v WHERE v.document_id = a.id AND v.verdict = 'NOT_ACCEPTABLE')`;
