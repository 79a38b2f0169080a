import { anyText } from "../hooks/address-parts";
import { useAddress } from "../hooks/use-address";
import { usePreferences } from "../i18n/use-preferences";
import { startOfDay } from "./zoned-day";

const uuid = /^[0-9a-f-]{36}$/i;
const system = /^[a-z]{1,30}$/;

const filterParts = { type: anyText, actor: anyText, caseId: anyText, from: anyText, to: anyText };

/** Filters of the event list; they live in the address, days as the reader's calendar has them. */
export const useAuditFilters = () => {
  const [filters, setFilters] = useAddress(filterParts);
  const timeZone = usePreferences()?.timeZone ?? "UTC";
  const { type, actor, caseId, from, to } = filters;
  const query = {
    type,
    // What was typed into the address by hand and cannot be is no filter.
    actor: actor && (uuid.test(actor) || system.test(actor)) ? actor : null,
    caseId: caseId && uuid.test(caseId) ? caseId : null,
    from: startOfDay(from, timeZone),
    to: startOfDay(to, timeZone, 1),
  };
  return { filters, query, setFilters, filtered: Object.values(query).some(Boolean) };
};

export type AuditFilters = ReturnType<typeof useAuditFilters>["filters"];
export type SetAuditFilters = (change: Partial<AuditFilters> | null) => void;
