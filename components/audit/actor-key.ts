import type { AuditItem } from "@/domain/listing";

/** An actor as the filter names him: a person's id, or the part of the system. */
export const actorKey = (actor: AuditItem["actor"]): string => ("id" in actor ? actor.id : actor.system);

/** People among these events, each once, by name. */
export const peopleIn = (items: readonly AuditItem[]): { id: string; name: string }[] => {
  const people = new Map(items.flatMap(({ actor }) => ("id" in actor ? [[actor.id, actor] as const] : [])));
  return [...people.values()].sort((a, b) => a.name.localeCompare(b.name));
};
