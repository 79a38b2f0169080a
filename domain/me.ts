import { z } from "zod";
import { locales, themes } from "./preferences";
import { roles } from "./roles";
import { absencesSchema } from "./task-actions";
import { instantSchema } from "./text";

export { type Locale, locales, type Theme, themes } from "./preferences";

const timeZoneSchema = z
  .string()
  .max(64)
  .refine(
    (zone) => {
      try {
        return Boolean(new Intl.DateTimeFormat("en", { timeZone: zone }));
      } catch {
        return false;
      }
    },
    { message: "Not a time zone" },
  );

/** What a person may change of himself. */
export const preferencesSchema = z.strictObject({
  locale: z.enum(locales).optional(),
  theme: z.enum(themes).optional(),
  timeZone: timeZoneSchema.optional(),
});
export type Preferences = z.infer<typeof preferencesSchema>;

/** GET /api/me. Limits in minor units by currency. */
export const meSchema = z.object({
  id: z.uuid(),
  name: z.string(),
  email: z.string(),
  roles: z.array(z.enum(roles)),
  limits: z.record(z.string(), z.int()),
  locale: z.enum(locales),
  theme: z.enum(themes),
  timeZone: z.string(),
  sessionExpiresAt: instantSchema,
  unreadNotifications: z.int(),
  absences: absencesSchema,
  demo: z.boolean(),
});
export type Me = z.infer<typeof meSchema>;

export const sessionItemSchema = z.object({
  id: z.uuid(),
  createdAt: instantSchema,
  lastSeenAt: instantSchema,
  ip: z.string().nullable(),
  userAgent: z.string().nullable(),
  current: z.boolean(),
});
export type SessionItem = z.infer<typeof sessionItemSchema>;

/** GET /api/demo, demo mode only. `limit` in minor units. */
export const demoSchema = z.object({
  password: z.string(),
  people: z.array(z.object({ name: z.string(), email: z.string(), roles: z.array(z.enum(roles)), limit: z.int().optional() })),
});
export type Demo = z.infer<typeof demoSchema>;
