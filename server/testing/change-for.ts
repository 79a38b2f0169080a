import type { Change } from "@/domain/listing";
import type { Caller } from "../caller";
import { ownerOf, sideOf, toldOf } from "../live-view";

/** A change as a stream tells this person of it; null when it is not for him. */
export const changeFor = async (person: Pick<Caller, "id" | "email" | "roles">, change: Change): Promise<Change | null> => {
  const owner = await ownerOf(change.caseId);
  const side = owner && sideOf(person, owner);
  return side ? toldOf(change)[side] : null;
};
