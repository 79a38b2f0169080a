import { type DemoPerson, people } from "@/prisma/people";
import type { Viewer } from "@/server/sessions";

const viewerOf = (person: DemoPerson): Viewer => ({
  ...{ ...person, sessionId: "", sessionExpiresAt: "", limits: { EUR: person.limit ?? 0 }, theme: "system" },
  ...{ timeZone: "Europe/Berlin", demo: false, unread: 0, savedViews: [], absences: { own: null, standsInFor: [] } },
});

/** Who reads the inbox: most tasks ask for an officer, one of fifteen for a senior, who leads officers; none for operations, who lead a third. */
export const readers = { officer: viewerOf(people.olivia), senior: viewerOf(people.uma), operations: viewerOf(people.otto) };
