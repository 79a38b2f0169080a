import type { NoticeChannel, NoticeGroup } from "@/domain/notice-groups";
import type { NoticePreferences, NoticePreferencesInput } from "@/domain/notice-preferences";

/** As in the form: the channels of every group that can be chosen, and times as `HH:mm`. */
export type NoticeValues = {
  channels: Partial<Record<NoticeGroup, readonly NoticeChannel[]>>;
  digest: NoticePreferences["digest"];
  digestHour: number;
  isQuiet: boolean;
  from: string;
  to: string;
};

const usualNight = { from: "22:00", to: "07:00" };

export const noticeValuesOf = ({ groups, digest, digestHour, quiet }: NoticePreferences): NoticeValues => ({
  channels: Object.fromEntries(groups.flatMap(({ name, channels, fixed }) => (fixed ? [] : [[name, channels]]))),
  ...{ digest, digestHour, isQuiet: quiet !== null },
  ...(quiet ?? usualNight),
});

/** What is wrong with the form, by code: quiet hours need a beginning and another end. */
export const checkNotices = ({ isQuiet, from, to }: NoticeValues): Partial<Record<keyof NoticeValues, string>> => {
  if (!isQuiet) return {};
  return {
    ...(from === "" ? { from: "missing" } : {}),
    ...(to === "" ? { to: "missing" } : {}),
    ...(from !== "" && from === to ? { to: "same" } : {}),
  };
};

/** What is sent of a form in which nothing is wrong. */
export const noticeInputOf = ({ channels, digest, digestHour, isQuiet, from, to }: NoticeValues): NoticePreferencesInput => ({
  channels: Object.fromEntries(Object.entries(channels).map(([name, wanted]) => [name, [...wanted]])),
  ...{ digest, digestHour, quiet: isQuiet ? { from, to } : null },
});
