import { useTranslations } from "next-intl";
import type { Case } from "@/domain/case";
import { Link } from "../ui/link";
import { Money } from "../ui/money";
import { RelativeTime } from "../ui/relative-time";
import { Cell, HeadCell, numberCell, Row, Table } from "../ui/table";
import { useMediaQuery } from "../ui/use-media-query";
import { CaseStatusBadge } from "./case-status-badge";
import { useStageName } from "./use-stage-name";

const CaseLink = ({ item }: { item: Case }) => (
  <Link href={`/cases/${item.id}`} className="font-medium text-ink no-underline after:absolute after:inset-0 hover:underline">
    {item.title}
  </Link>
);

const CaseCards = ({ cases }: { cases: readonly Case[] }) => {
  const t = useTranslations("cases");
  const stageName = useStageName();
  return (
    <ul aria-label={t("title")} className="flex flex-col gap-2">
      {cases.map((item) => (
        <li key={item.id} className="relative rounded-lg border border-line bg-surface p-3">
          <div className="flex items-start justify-between gap-2">
            <CaseLink item={item} />
            <Money amount={item.amount} currency={item.currency} className="font-semibold" />
          </div>
          <p className="text-sm text-muted">
            {item.number} · {stageName(item.type, item.stage)}
          </p>
          <div className="mt-2 flex items-center justify-between gap-2">
            <CaseStatusBadge status={item.status} />
            <RelativeTime quiet at={item.createdAt} className="text-sm text-muted" />
          </div>
        </li>
      ))}
    </ul>
  );
};

/** Cases as a table, or as cards on a phone. */
export const CaseTable = ({ cases }: { cases: readonly Case[] }) => {
  const t = useTranslations("cases");
  const stageName = useStageName();
  const wide = useMediaQuery("(min-width: 48rem)");
  if (!wide) return <CaseCards cases={cases} />;
  return (
    <Table aria-label={t("title")}>
      <thead>
        <tr>
          <HeadCell>{t("column.case")}</HeadCell>
          <HeadCell>{t("column.stage")}</HeadCell>
          <HeadCell>{t("column.status")}</HeadCell>
          <HeadCell className="text-right">{t("column.amount")}</HeadCell>
          <HeadCell>{t("column.opened")}</HeadCell>
          <HeadCell>{t("column.updated")}</HeadCell>
        </tr>
      </thead>
      <tbody>
        {cases.map((item) => (
          <Row key={item.id} className="relative">
            <Cell>
              <CaseLink item={item} />
              <span className="block text-sm text-muted">{item.number}</span>
            </Cell>
            <Cell>{stageName(item.type, item.stage)}</Cell>
            <Cell>
              <CaseStatusBadge status={item.status} />
            </Cell>
            <Cell className={numberCell}>
              <Money amount={item.amount} currency={item.currency} />
            </Cell>
            <Cell className="text-muted">
              <RelativeTime quiet at={item.createdAt} />
            </Cell>
            <Cell className="text-muted">
              <RelativeTime quiet at={item.updatedAt} />
            </Cell>
          </Row>
        ))}
      </tbody>
    </Table>
  );
};
