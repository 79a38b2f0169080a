import type { Locale, Me, Preferences, Theme } from "@/domain/me";
import type { Role } from "@/domain/roles";
import { prisma } from "./db";
import { loadViewer, type Viewer } from "./sessions";

/** What a signed-in person is told about himself. */
export const meOf = (viewer: Viewer): Me => ({
  id: viewer.id,
  name: viewer.name,
  email: viewer.email,
  roles: viewer.roles as Role[],
  limits: viewer.limits,
  locale: viewer.locale as Locale,
  theme: viewer.theme as Theme,
  timeZone: viewer.timeZone,
  sessionExpiresAt: viewer.sessionExpiresAt,
  unreadNotifications: viewer.unread,
  absences: viewer.absences,
  demo: viewer.demo,
});

/** Stores language, theme or time zone. */
export const updatePreferences = async (viewer: Viewer, { locale, theme, timeZone }: Preferences): Promise<Me> => {
  const given = Object.fromEntries(Object.entries({ locale, theme, timeZone }).filter(([, value]) => value !== undefined));
  await prisma().user.update({ where: { id: viewer.id }, data: given, select: { id: true } });
  return meOf((await loadViewer(viewer.sessionId, viewer)) ?? viewer);
};
