import { useTranslations } from "next-intl";
import type { WorkflowItem } from "@/domain/admin/workflow";
import { useStageName } from "../../cases/use-stage-name";
import { Link } from "../../ui/link";
import { RelativeTime } from "../../ui/relative-time";
import { Cell, HeadCell, numberCell, Row, Table } from "../../ui/table";
import { useMediaQuery } from "../../ui/use-media-query";
import { StandingBadge } from "./standing-badge";

type Props = { workflows: readonly WorkflowItem[] };

const CaseLink = ({ item: { caseId, caseNumber } }: { item: WorkflowItem }) => (
  <Link href={`/workflows/${caseId}`} className="font-medium text-ink no-underline after:absolute after:inset-0 hover:underline">
    {caseNumber}
  </Link>
);

const Standing = ({ item: { standing, reason } }: { item: WorkflowItem }) => {
  const t = useTranslations("admin.workflows.why");
  return (
    <>
      <StandingBadge standing={standing} />
      {reason !== "WAITS" && <span className="mt-1 block text-sm text-muted">{t(reason)}</span>}
    </>
  );
};

const WorkflowCards = ({ workflows }: Props) => {
  const t = useTranslations("admin.workflows");
  const stageName = useStageName();
  return (
    <ul aria-label={t("title")} className="flex flex-col gap-2">
      {workflows.map((item) => (
        <li key={item.caseId} className="relative rounded-lg border border-line bg-surface p-3">
          <div className="mb-1 flex items-start justify-between gap-2">
            <CaseLink item={item} />
            <RelativeTime quiet at={item.changedAt} className="text-sm text-muted" />
          </div>
          <p className="mb-1 text-sm text-muted">{stageName(item.type, item.stage)}</p>
          <Standing item={item} />
        </li>
      ))}
    </ul>
  );
};

/** Open cases with how their workflows stand, as a table, or as cards on a phone. */
export const WorkflowTable = ({ workflows }: Props) => {
  const t = useTranslations("admin.workflows");
  const stageName = useStageName();
  const wide = useMediaQuery("(min-width: 48rem)");
  if (!wide) return <WorkflowCards workflows={workflows} />;
  return (
    <Table aria-label={t("title")}>
      <thead>
        <tr>
          <HeadCell>{t("column.case")}</HeadCell>
          <HeadCell>{t("column.stage")}</HeadCell>
          <HeadCell>{t("column.standing")}</HeadCell>
          <HeadCell className="text-right">{t("column.tasks")}</HeadCell>
          <HeadCell>{t("column.changed")}</HeadCell>
        </tr>
      </thead>
      <tbody>
        {workflows.map((item) => (
          <Row key={item.caseId} className="relative">
            <Cell>
              <CaseLink item={item} />
            </Cell>
            <Cell>{stageName(item.type, item.stage)}</Cell>
            <Cell>
              <Standing item={item} />
            </Cell>
            <Cell className={numberCell}>{item.openTasks}</Cell>
            <Cell className="whitespace-nowrap text-muted">
              <RelativeTime quiet at={item.changedAt} />
            </Cell>
          </Row>
        ))}
      </tbody>
    </Table>
  );
};
