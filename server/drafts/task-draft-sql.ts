import { draftLife } from "@/domain/draft";
import { isoSql, openTaskSql } from "../sql";

/** Key of the unfinished decision on task `t`. */
export const taskDraftKeySql = "'task:' || t.id";

/** The unfinished decision of a person on task `t` as JSON; null once the task is closed or the draft is too old. @param person SQL of his id */
export const taskDraftSql = (person: string): string => `(
  SELECT jsonb_build_object('data', dr.data, 'savedAt', ${isoSql("dr.saved_at")}) FROM drafts dr
  WHERE dr.user_id = ${person} AND dr.key = ${taskDraftKeySql} AND ${openTaskSql()} AND dr.saved_at > now() - interval '${draftLife.task}'
)`;
