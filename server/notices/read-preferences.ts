import { groupsFor, isFixed, type NoticeChannel, type NoticeGroup, noticeGroups } from "@/domain/notice-groups";
import type { NoticePreferences } from "@/domain/notice-preferences";
import type { Caller } from "../caller";
import { statement } from "../db";
import { clockTimeSql } from "./clock-time-sql";

type Row = {
  channels: Partial<Record<NoticeGroup, NoticeChannel[]>>;
  digest: NoticePreferences["digest"];
  digestHour: number;
  from: string | null;
  to: string | null;
};

const read = statement<Row>(
  "notice-preferences",
  `SELECT channels, digest, digest_hour AS "digestHour", ${clockTimeSql("quiet_from")} AS from, ${clockTimeSql("quiet_to")} AS to
  FROM notice_preferences WHERE user_id = $1`,
);

const untouched: Row = { channels: {}, digest: "AT_ONCE", digestHour: 8, from: null, to: null };

/** How a person wants to be told, of what he can be told of; what he never chose is as it is for everybody. */
export const readNoticePreferences = async ({ id, roles }: Caller): Promise<NoticePreferences> => {
  const { channels, digest, digestHour, from, to } = (await read([id]))[0] ?? untouched;
  const groups = groupsFor(roles).map((name) => ({
    name,
    channels: channels[name] ?? [...noticeGroups[name].by],
    fixed: isFixed(name),
  }));
  return { groups, digest, digestHour, quiet: from !== null && to !== null ? { from, to } : null };
};
