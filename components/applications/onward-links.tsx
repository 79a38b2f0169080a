import { ChevronRight, FileCheck, FileQuestion, type LucideIcon, MessageSquare } from "lucide-react";
import { useTranslations } from "next-intl";
import type { CaseDetail } from "@/domain/case";
import { useFormat } from "../i18n/use-format";
import { Badge } from "../ui/badge";
import { Link } from "../ui/link";

type Onward = { href: string; icon: LucideIcon; label: string; badge?: string | undefined };

/** What belongs to a case: messages, what was asked for, the offer. */
export const OnwardLinks = ({ detail, label: name }: { detail: CaseDetail; label: string }) => {
  const t = useTranslations("my.onward");
  const format = useFormat();
  const { id, requests, offer, unreadMessages } = detail;
  const links: Onward[] = [
    {
      href: `/my/${id}/messages`,
      icon: MessageSquare,
      label: t("messages"),
      badge: unreadMessages > 0 ? t("unread", { count: unreadMessages }) : undefined,
    },
    ...requests.map((request) => ({
      href: `/my/${id}/requests/${request.id}`,
      icon: FileQuestion,
      label: t("request", { date: format.date(request.openedAt) }),
      badge: request.status === "OPEN" ? t("open") : undefined,
    })),
    ...(offer
      ? [{ href: `/my/${id}/offer`, icon: FileCheck, label: t("offer"), badge: offer.status === "OPEN" ? t("open") : undefined }]
      : []),
  ];
  return (
    <nav aria-label={name}>
      <ul className="divide-y divide-line rounded-lg border border-line bg-surface">
        {links.map(({ href, icon: Icon, label, badge }) => (
          <li key={href} className="relative flex min-h-12 items-center gap-3 px-4 py-2 hover:bg-sunken">
            <Icon aria-hidden className="size-4 shrink-0 text-muted" />
            <Link href={href} className="min-w-0 flex-1 font-medium text-ink no-underline after:absolute after:inset-0">
              {label}
            </Link>
            {badge && <Badge tone="warn">{badge}</Badge>}
            <ChevronRight aria-hidden className="size-4 shrink-0 text-muted" />
          </li>
        ))}
      </ul>
    </nav>
  );
};
