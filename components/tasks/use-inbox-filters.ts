import { useAddress } from "../hooks/use-address";
import { inboxParts, inboxQuery } from "./inbox-query";

/** View, filters and order of the inbox; they live in the address, so that a list can be sent to somebody. */
export const useInboxFilters = () => {
  const [filters, setFilters] = useAddress(inboxParts);
  const query = inboxQuery(filters);
  return { filters, query, setFilters, filtered: Boolean(query.status || query.q || query.assignee) };
};
