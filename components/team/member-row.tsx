import { useTranslations } from "next-intl";
import type { Team } from "@/domain/inbox";
import { Badge } from "../ui/badge";
import { Link } from "../ui/link";
import { RelativeTime } from "../ui/relative-time";
import { LoadBar } from "./load-bar";
import { LoadFigures } from "./load-figures";
import { tasksOf } from "./tasks-of";

type Member = Team["members"][number];

const Name = ({ member: { id, name, open } }: { member: Member }) =>
  open > 0 ? (
    <Link href={tasksOf(id)} className="font-medium underline">
      {name}
    </Link>
  ) : (
    <span className="font-medium">{name}</span>
  );

/** One person: who, how much before him, and since when. */
export const MemberRow = ({ member, most }: { member: Member; most: number }) => {
  const t = useTranslations("team");
  const tRole = useTranslations("common.role");
  return (
    <li className="flex flex-col gap-2 border-b border-line p-3 last:border-b-0 md:grid md:grid-cols-[14rem_minmax(6rem,1fr)_minmax(0,2fr)] md:items-center md:gap-4">
      <div className="min-w-0">
        <p className="flex flex-wrap items-center gap-2">
          <Name member={member} />
          {!member.active && <Badge tone="bad">{t("left")}</Badge>}
          {member.awayUntil && (
            <Badge tone="warn">
              {t("away")} <RelativeTime quiet at={member.awayUntil} />
            </Badge>
          )}
        </p>
        <p className="text-sm text-muted">{member.roles.map((role) => tRole(role)).join(", ")}</p>
      </div>
      <LoadBar load={member} most={most} />
      <div className="flex flex-wrap items-center justify-between gap-2">
        <LoadFigures load={member} decidedToday={member.decidedToday} href={tasksOf(member.id)} />
        {member.oldestDueAt && (
          <span className="text-sm text-muted">
            {t("oldest")} <RelativeTime at={member.oldestDueAt} />
          </span>
        )}
      </div>
    </li>
  );
};
