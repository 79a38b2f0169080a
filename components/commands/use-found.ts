import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import type { Found } from "@/domain/found";
import { holdsAny, type Role, staffRoles } from "@/domain/roles";
import { api } from "../api";
import { deskQueryKeys } from "../desk-query-keys";

const pause = 200;
/** Roles that may look for cases and tasks. */
const seekers: readonly Role[] = [...staffRoles, "AUDITOR"];

/** What is typed, once there is a pause. */
const useRested = (typed: string): string => {
  const [rested, setRested] = useState(typed);
  useEffect(() => {
    const timer = setTimeout(() => setRested(typed), pause);
    return () => clearTimeout(timer);
  }, [typed]);
  return rested;
};

/** Tasks and cases that fit what is typed, from two letters on; one request after a pause. */
export const useFound = (typed: string, roles: readonly Role[]) => {
  const q = useRested(typed.trim());
  const wanted = q.length > 1 && holdsAny(roles, seekers);
  const { data, isFetching, isError } = useQuery({
    queryKey: deskQueryKeys.found(q),
    queryFn: ({ signal }) => api<Found>("/api/search", { query: { q }, signal }),
    enabled: wanted,
    placeholderData: keepPreviousData,
  });
  return {
    found: wanted && typed.trim().length > 1 ? data : undefined,
    searching: wanted && isFetching,
    failed: wanted && isError,
  };
};
