import { useTranslations } from "next-intl";
import type { UserDetail } from "@/domain/admin/account";
import { useChangeUser } from "../../hooks/use-change-user";
import { deviceName } from "../../profile/device-name";
import { Button } from "../../ui/button";
import { Card } from "../../ui/card";
import { RelativeTime } from "../../ui/relative-time";
import { toast } from "../../ui/toast-manager";
import { AdminProblem } from "../admin-problem";

/** Where somebody is signed in, and ending all of it at once. */
export const SessionsCard = ({ user: { id, sessions } }: { user: UserDetail }) => {
  const t = useTranslations("admin.users.sessions");
  const tProfile = useTranslations("profile.sessions");
  const { mutate, isPending, error } = useChangeUser(id);
  const end = () => mutate({ action: "end-sessions" }, { onSuccess: () => toast(t("ended"), { tone: "good" }) });
  return (
    <Card title={t("title")}>
      <AdminProblem error={error} />
      {sessions.length === 0 && <p className="text-muted">{t("none")}</p>}
      <ul className="flex flex-col gap-2">
        {sessions.map((session) => (
          <li key={session.id} className="text-sm">
            <span className="block font-medium">{deviceName(session.userAgent) ?? tProfile("unknownDevice")}</span>
            <span className="text-muted">
              {session.ip && `${session.ip} · `}
              {tProfile("lastSeen")} <RelativeTime at={session.lastSeenAt} quiet />
            </span>
          </li>
        ))}
      </ul>
      {sessions.length > 0 && (
        <Button className="mt-3" busy={isPending} onClick={end}>
          {t("endAll")}
        </Button>
      )}
    </Card>
  );
};
