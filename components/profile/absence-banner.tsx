import { Suspense } from "react";
import { holdsAny, staffRoles } from "@/domain/roles";
import { useAbsence } from "../hooks/use-absence";
import { useMe } from "../hooks/use-me";
import { lazyPart } from "../lazy-part";

const AbsenceLines = lazyPart(async () => (await import("./absence-lines")).AbsenceLines);

/** Above every page of the desk, where there is an absence to tell of. */
export const AbsenceBanner = () => {
  const { data: me } = useMe();
  const { data } = useAbsence(me !== undefined && holdsAny(me.roles, staffRoles));
  if (!data || (!data.own && data.standsInFor.length === 0)) return null;
  return (
    <Suspense>
      <AbsenceLines absences={data} />
    </Suspense>
  );
};
