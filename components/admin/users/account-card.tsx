import { useTranslations } from "next-intl";
import type { UserDetail } from "@/domain/admin/account";
import { useChangeUser } from "../../hooks/use-change-user";
import { useFormat } from "../../i18n/use-format";
import { useNow } from "../../i18n/use-now";
import { Button } from "../../ui/button";
import { Card } from "../../ui/card";
import { Facts } from "../../ui/facts";
import { Notice } from "../../ui/notice";
import { toast } from "../../ui/toast-manager";
import { AdminProblem } from "../admin-problem";
import { useUserWords } from "./use-user-words";
import { UserStateBadge } from "./user-state-badge";

const InvitationNote = ({ user, sentAt, expiresAt }: { user: UserDetail; sentAt: string; expiresAt: string }) => {
  const t = useTranslations("admin.users");
  const format = useFormat();
  const { mutate, isPending, error } = useChangeUser(user.id);
  const values = { sent: format.dateTime(sentAt), until: format.dateTime(expiresAt) };
  const again = () => mutate({ action: "invite" }, { onSuccess: () => toast(t("invitedAgain"), { tone: "good" }) });
  return (
    <Notice
      tone="accent"
      className="mt-3"
      title={t(Date.parse(expiresAt) > useNow() ? "invitedUntil" : "invitedExpired", values)}
    >
      <AdminProblem error={error} />
      {user.state === "INVITED" && (
        <Button size="sm" className="mt-2" busy={isPending} onClick={again}>
          {t("inviteAgain")}
        </Button>
      )}
    </Notice>
  );
};

/** Who it is, and what he may do now. */
export const AccountCard = ({ user }: { user: UserDetail }) => {
  const t = useTranslations("admin.users");
  const format = useFormat();
  const words = useUserWords();
  const facts = [
    { key: "email", label: t("email"), value: user.email },
    { key: "state", label: t("state"), value: <UserStateBadge state={user.state} /> },
    { key: "roles", label: t("column.roles"), value: words.roles(user) },
    { key: "limits", label: t("column.limits"), value: <span className="tabular">{words.limits(user)}</span> },
    { key: "since", label: t("since"), value: format.dateTime(user.createdAt) },
    { key: "seen", label: t("column.lastSeen"), value: user.lastSeenAt ? format.dateTime(user.lastSeenAt) : t("never") },
  ];
  return (
    <Card title={t("account")}>
      <Facts facts={facts} />
      {user.invitation && <InvitationNote user={user} {...user.invitation} />}
    </Card>
  );
};
