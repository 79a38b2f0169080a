import { useTranslations } from "next-intl";
import { holdsAny, staffRoles } from "@/domain/roles";
import { useMe } from "../hooks/use-me";
import { useFormat } from "../i18n/use-format";
import { Card } from "../ui/card";
import { Facts } from "../ui/facts";
import { PageTitle } from "../ui/page-title";
import { SkeletonRows } from "../ui/skeleton";
import { AbsenceCard } from "./absence-card";
import { NoticesCard } from "./notices-card";
import { PreferencesCard } from "./preferences-card";
import { SessionList } from "./session-list";

/** Who one is here, how one likes it, and where one is signed in. */
export const ProfilePage = () => {
  const t = useTranslations("profile");
  const tRole = useTranslations("common.role");
  const format = useFormat();
  const { data: me } = useMe();
  if (!me) return <SkeletonRows rows={4} className="h-20" />;
  const limits = Object.entries(me.limits).map(([currency, limit]) => format.money(limit, currency));
  const facts = [
    { key: "name", label: t("name"), value: me.name },
    { key: "email", label: t("email"), value: me.email },
    { key: "roles", label: t("roles"), value: format.list(me.roles.map((role) => tRole(role))) },
    ...(limits.length > 0
      ? [{ key: "limits", label: t("limits"), value: <span className="tabular">{limits.join(" · ")}</span> }]
      : []),
    { key: "session", label: t("sessionUntil"), value: format.dateTime(me.sessionExpiresAt) },
  ];
  return (
    <div className="mx-auto max-w-3xl">
      <PageTitle title={t("title")} />
      <div className="flex flex-col gap-4">
        <Card title={t("account")}>
          <Facts facts={facts} />
        </Card>
        {holdsAny(me.roles, staffRoles) && <AbsenceCard me={me} />}
        <PreferencesCard me={me} />
        <NoticesCard />
        <SessionList />
      </div>
    </div>
  );
};
