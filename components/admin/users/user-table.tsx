import { useTranslations } from "next-intl";
import type { ListedUser } from "@/domain/admin/account";
import { Link } from "../../ui/link";
import { RelativeTime } from "../../ui/relative-time";
import { Cell, HeadCell, Row, Table } from "../../ui/table";
import { useMediaQuery } from "../../ui/use-media-query";
import { useUserWords } from "./use-user-words";
import { UserStateBadge } from "./user-state-badge";

type Props = { users: readonly ListedUser[] };

const UserLink = ({ user: { id, name } }: { user: ListedUser }) => (
  <Link href={`/users/${id}`} className="font-medium text-ink no-underline after:absolute after:inset-0 hover:underline">
    {name}
  </Link>
);

const LastSeen = ({ at }: { at: string | null }) => {
  const t = useTranslations("admin.users");
  return at ? <RelativeTime quiet at={at} className="text-muted" /> : <span className="text-muted">{t("never")}</span>;
};

const UserCards = ({ users }: Props) => {
  const t = useTranslations("admin.users");
  const words = useUserWords();
  return (
    <ul aria-label={t("title")} className="flex flex-col gap-2">
      {users.map((user) => (
        <li key={user.id} className="relative rounded-lg border border-line bg-surface p-3">
          <div className="flex items-start justify-between gap-2">
            <UserLink user={user} />
            <UserStateBadge state={user.state} />
          </div>
          <p className="text-sm break-all text-muted">{user.email}</p>
          <p className="mt-1 text-sm">{words.roles(user)}</p>
          {user.away && <p className="text-sm text-muted">{words.away(user)}</p>}
          <p className="mt-1 text-sm">
            <LastSeen at={user.lastSeenAt} />
          </p>
        </li>
      ))}
    </ul>
  );
};

/** Accounts as a table, or as cards on a phone. */
export const UserTable = ({ users }: Props) => {
  const t = useTranslations("admin.users");
  const words = useUserWords();
  const wide = useMediaQuery("(min-width: 48rem)");
  if (!wide) return <UserCards users={users} />;
  return (
    <Table aria-label={t("title")}>
      <thead>
        <tr>
          <HeadCell>{t("column.name")}</HeadCell>
          <HeadCell>{t("column.roles")}</HeadCell>
          <HeadCell>{t("column.limits")}</HeadCell>
          <HeadCell>{t("column.state")}</HeadCell>
          <HeadCell>{t("column.lastSeen")}</HeadCell>
        </tr>
      </thead>
      <tbody>
        {users.map((user) => (
          <Row key={user.id} className="relative">
            <Cell>
              <UserLink user={user} />
              <span className="block text-sm text-muted">{user.email}</span>
              {user.away && <span className="block text-sm text-muted">{words.away(user)}</span>}
            </Cell>
            <Cell>{words.roles(user)}</Cell>
            <Cell className="tabular text-sm">{words.limits(user)}</Cell>
            <Cell>
              <UserStateBadge state={user.state} />
            </Cell>
            <Cell className="whitespace-nowrap">
              <LastSeen at={user.lastSeenAt} />
            </Cell>
          </Row>
        ))}
      </tbody>
    </Table>
  );
};
