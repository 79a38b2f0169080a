import { useTranslations } from "next-intl";
import { useTeam } from "../hooks/use-team";
import { EmptyState } from "../ui/empty-state";
import { Link } from "../ui/link";
import { LoadFailed } from "../ui/load-failed";
import { Notice } from "../ui/notice";
import { PageTitle } from "../ui/page-title";
import { SkeletonRows } from "../ui/skeleton";
import { LoadCard } from "./load-card";
import { sumOfLoads } from "./load-parts";
import { MemberRow } from "./member-row";
import { tasksOf } from "./tasks-of";

/** Who of those one leads has how much before him, and what nobody has taken. The names lead to the tasks, to give them to others. */
export const TeamPage = () => {
  const t = useTranslations("team");
  const { data, error, refetch } = useTeam();
  if (error && !data) return <LoadFailed onRetry={() => refetch()} />;
  if (!data) return <SkeletonRows rows={6} className="h-14" />;
  const { members, unassigned } = data;
  const all = sumOfLoads([unassigned, ...members]);
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
        <LoadCard title={t("all")} load={all} most={all.open} href={tasksOf()} />
        <LoadCard title={t("unassigned")} load={unassigned} most={most} href={tasksOf("none")} />
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
