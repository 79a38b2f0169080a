import { useTranslations } from "next-intl";
import type { NotificationItem } from "@/domain/listing";
import { useStageName } from "../cases/use-stage-name";
import { useFormat } from "../i18n/use-format";
import { cn } from "../ui/class-names";
import { Link } from "../ui/link";
import { TimeAgo } from "../ui/time-ago";
import { noticeLink } from "./notice-link";
import { noticeValues } from "./notice-values";

type Props = { notice: NotificationItem; onOpen: (notice: NotificationItem) => void };

/** One notice in a sentence; a link to what it is about. */
export const NoticeRow = ({ notice, onOpen }: Props) => {
  const t = useTranslations("notices");
  const tKind = useTranslations("noticeKinds");
  const format = useFormat();
  const stageName = useStageName();
  const href = noticeLink(notice);
  const content = (
    <>
      <span className={cn("block", notice.readAt === null && "font-medium")}>
        {notice.readAt === null && <span className="sr-only">{t("unread")} </span>}
        {tKind.has(notice.kind) ? tKind(notice.kind, noticeValues(notice.params, format, stageName)) : t("other")}
      </span>
      {typeof notice.params.message === "string" && <q className="line-clamp-2 text-sm text-muted">{notice.params.message}</q>}
      <TimeAgo at={notice.createdAt} className="text-sm text-muted" />
    </>
  );
  const look = cn(
    "block border-l-2 px-3 py-2 text-ink no-underline",
    notice.readAt === null ? "border-accent bg-accent-soft" : "border-transparent",
  );
  return href ? (
    <Link href={href} onClick={() => onOpen(notice)} className={cn(look, "hover:bg-sunken")}>
      {content}
    </Link>
  ) : (
    <div className={look}>{content}</div>
  );
};
