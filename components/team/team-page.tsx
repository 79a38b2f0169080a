"use client";

import Link from "next/link";
import { useTranslations } from "next-intl";
import type { Team } from "@/domain/inbox";
import { useTeam } from "../hooks/use-team";
import { Badge } from "../ui/badge";
import { EmptyState } from "../ui/empty-state";
import { LoadFailed } from "../ui/load-failed";
import { Notice } from "../ui/notice";
import { PageTitle } from "../ui/page-title";
import { RelativeTime } from "../ui/relative-time";
import { SkeletonRows } from "../ui/skeleton";
import { LoadBar } from "./load-bar";

type Member = Team["members"][number];
type Load = Pick<Member, "open" | "overdue" | "breachesToday">;

const tasksOf = (assignee: string): string => `/tasks?view=led&assignee=${assignee}`;

const Figures = ({ load, decidedToday }: { load: Load; decidedToday?: number }) => {
  const t = useTranslations("team");
  const figures = [
    ["open", load.open],
    ["overdue", load.overdue],
    ["breachesToday", load.breachesToday],
    ...(decidedToday === undefined ? [] : ([["decidedToday", decidedToday]] as const)),
  ] as const;
  return (
    <dl className="flex flex-wrap gap-x-4 gap-y-1 text-sm">
      {figures.map(([name, count]) => (
        <div key={name} className="flex gap-1">
          <dt className="text-muted">{t(name)}</dt>
          <dd className="tabular font-semibold">{count}</dd>
        </div>
      ))}
    </dl>
  );
};

const MemberRow = ({ member, most }: { member: Member; most: number }) => {
  const t = useTranslations("team");
  const tRole = useTranslations("common.role");
  return (
    <li className="flex flex-col gap-2 border-b border-line p-3 last:border-b-0 md:grid md:grid-cols-[14rem_minmax(6rem,1fr)_minmax(0,2fr)] md:items-center md:gap-4">
      <div className="min-w-0">
        <p className="flex flex-wrap items-center gap-2">
          {member.open > 0 ? (
            <Link href={tasksOf(member.id)} prefetch={false} className="font-medium">
              {member.name}
            </Link>
          ) : (
            <span className="font-medium">{member.name}</span>
          )}
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
        <Figures load={member} decidedToday={member.decidedToday} />
        {member.oldestDueAt && (
          <span className="text-sm text-muted">
            {t("oldest")} <RelativeTime at={member.oldestDueAt} />
          </span>
        )}
      </div>
    </li>
  );
};

/** Who of those one leads has how much before him, and what nobody has taken. The names lead to the tasks, to give them to others. */
export const TeamPage = () => {
  const t = useTranslations("team");
  const { data, error, refetch } = useTeam();
  if (error && !data) return <LoadFailed onRetry={() => refetch()} />;
  if (!data) return <SkeletonRows rows={6} className="h-14" />;
  const { members, unassigned } = data;
  const most = Math.max(unassigned.open, ...members.map(({ open }) => open));
  const stranded = members.filter(({ active, open }) => !active && open > 0);
  return (
    <>
      <PageTitle title={t("title")} lead={t("lead")} />
      <div className="flex flex-col gap-4">
        {stranded.map(({ id, name, open }) => (
          <Notice key={id} tone="warn">
            {t.rich("stranded", {
              name,
              count: open,
              link: (words) => <Link href={tasksOf(id)}>{words}</Link>,
            })}
          </Notice>
        ))}
        <section aria-labelledby="unassigned" className="rounded-md border border-line bg-surface p-3">
          <h2 id="unassigned" className="mb-2 font-semibold">
            {unassigned.open > 0 ? (
              <Link href={tasksOf("none")} prefetch={false}>
                {t("unassigned")}
              </Link>
            ) : (
              t("unassigned")
            )}
          </h2>
          <div className="flex flex-col gap-2">
            <LoadBar load={unassigned} most={most} />
            <Figures load={unassigned} />
          </div>
        </section>
        <section aria-labelledby="members" className="rounded-md border border-line bg-surface">
          <h2 id="members" className="border-b border-line p-3 font-semibold">
            {t("members")}
          </h2>
          {members.length === 0 ? (
            <EmptyState kind="firstUse" title={t("nobody")}>
              {t("nobodyHint")}
            </EmptyState>
          ) : (
            <ul>
              {members.map((member) => (
                <MemberRow key={member.id} member={member} most={most} />
              ))}
            </ul>
          )}
        </section>
      </div>
    </>
  );
};
