import { z } from "zod";
import { digests, noticeChannels, noticeGroupNames } from "./notice-groups";

const clockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, "Must be a time, HH:mm");

/** Quiet hours on the clock of the person's time zone, `HH:mm`; over midnight where they begin later than they end. */
export const quietHoursSchema = z
  .strictObject({ from: clockTime, to: clockTime })
  .refine(({ from, to }) => from !== to, { path: ["to"], message: "Must be another time than the beginning" });
export type QuietHours = z.infer<typeof quietHoursSchema>;

const channelsSchema = z.array(z.enum(noticeChannels)).max(noticeChannels.length);

/** PUT /api/me/notices: how one wants to be told. Groups that are left out stay as they are. */
export const noticePreferencesInputSchema = z.strictObject({
  channels: z.partialRecord(z.enum(noticeGroupNames), channelsSchema).default({}),
  digest: z.enum(digests),
  /** Hour of the day, of a daily digest. */
  digestHour: z.int().min(0).max(23),
  quiet: quietHoursSchema.nullable(),
});
export type NoticePreferencesInput = z.infer<typeof noticePreferencesInputSchema>;

/** GET /api/me/notices: every group the person is told of, with its channels. */
export const noticePreferencesSchema = z.object({
  groups: z.array(z.object({ name: z.enum(noticeGroupNames), channels: z.array(z.enum(noticeChannels)), fixed: z.boolean() })),
  digest: z.enum(digests),
  digestHour: z.int(),
  quiet: z.object({ from: z.string(), to: z.string() }).nullable(),
});
export type NoticePreferences = z.infer<typeof noticePreferencesSchema>;
