import { useTranslations } from "next-intl";
import type { UserDetail } from "@/domain/admin/account";
import { NotFoundPage } from "../../errors/not-found-page";
import { usePathId } from "../../frame/use-path-id";
import { useMe } from "../../hooks/use-me";
import { useUser } from "../../hooks/use-user";
import { problemOf } from "../../tasks/problem-of";
import { Card } from "../../ui/card";
import { LoadFailed } from "../../ui/load-failed";
import { Notice } from "../../ui/notice";
import { PageTitle } from "../../ui/page-title";
import { SkeletonRows } from "../../ui/skeleton";
import { TextLink } from "../../ui/text-link";
import { AbsenceOfCard } from "./absence-of-card";
import { AccessForm } from "./access-form";
import { AccountCard } from "./account-card";
import { HeldTasksCard } from "./held-tasks-card";
import { SessionsCard } from "./sessions-card";
import { StandingCard } from "./standing-card";

const Account = ({ user, onStale }: { user: UserDetail; onStale: () => void }) => {
  const t = useTranslations("admin.users");
  const { data: me } = useMe();
  const own = me?.id === user.id;
  return (
    <div className="grid gap-4 lg:grid-cols-[minmax(0,1fr)_22rem] lg:items-start">
      <div className="flex min-w-0 flex-col gap-4">
        <AccountCard user={user} />
        {own ? (
          <Notice title={t("you")}>{t("yourself")}</Notice>
        ) : (
          <Card title={t("access.title")}>
            <AccessForm key={user.accessVersion} user={user} onStale={onStale} />
          </Card>
        )}
      </div>
      <div className="flex min-w-0 flex-col gap-4">
        {!own && <StandingCard user={user} />}
        <HeldTasksCard user={user} />
        <AbsenceOfCard user={user} />
        <SessionsCard user={user} />
      </div>
    </div>
  );
};

/** One account: who it is, what he may do, and where he is signed in. */
export const UserPage = () => {
  const t = useTranslations("admin.users");
  const { data: user, error, refetch } = useUser(usePathId());
  if (error && problemOf(error).code === "NOT_FOUND") return <NotFoundPage />;
  if (error && !user) return <LoadFailed onRetry={() => void refetch()} />;
  if (!user) return <SkeletonRows rows={4} className="h-20" />;
  return (
    <>
      <PageTitle title={user.name} lead={<TextLink href="/users">{t("back")}</TextLink>} />
      <Account user={user} onStale={() => void refetch()} />
    </>
  );
};
