import { invitationHours } from "@/domain/admin/account";
import { isoSql } from "../../sql";

/**
 * CTEs that write an invitation and its mail for the one row of `added` (`id`, `name`) on behalf of `me`.
 * @param id placeholder of the invitation's id @param hash placeholder of its token's hash
 */
export const invitationSql = (id: string, hash: string): string => `invited AS (
    INSERT INTO invitations (id, user_id, token_hash, invited_by_id, expires_at)
    SELECT ${id}::uuid, added.id, ${hash}, me.id, now() + interval '${invitationHours} hours' FROM added, me
    RETURNING id, user_id, expires_at
  ), mailed AS (
    INSERT INTO notifications (id, event_key, user_id, channel, kind, params)
    SELECT gen_random_uuid(), 'invitation:' || invited.id, invited.user_id, 'EMAIL', 'account.invited',
      jsonb_build_object('number', '', 'invitationId', invited.id, 'by', me.name, 'dueAt', ${isoSql("invited.expires_at")})
    FROM invited, me
  )`;

/** Data of the event `user.invited` of the row of `invited`. */
export const invitedDataSql = `jsonb_build_object('invitationId', invited.id, 'expiresAt', ${isoSql("invited.expires_at")})`;
