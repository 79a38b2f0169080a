import { useTranslations } from "next-intl";
import type { RuleVersion } from "@/domain/admin/rule";
import { useFormat } from "../../i18n/use-format";
import { Badge } from "../../ui/badge";
import { Cell, HeadCell, Row, Table } from "../../ui/table";

/** Every version there was: since when, who wrote it, and who put it in force. */
export const VersionTable = ({ versions }: { versions: readonly RuleVersion[] }) => {
  const t = useTranslations("admin.rules");
  const format = useFormat();
  return (
    <Table aria-label={t("versions")}>
      <thead>
        <tr>
          <HeadCell>{t("column.version")}</HeadCell>
          <HeadCell>{t("column.since")}</HeadCell>
          <HeadCell>{t("column.by")}</HeadCell>
          <HeadCell>{t("column.activatedBy")}</HeadCell>
          <HeadCell>{t("column.note")}</HeadCell>
        </tr>
      </thead>
      <tbody>
        {versions.map(({ version, active, since, authors, activatedBy, note }) => (
          <Row key={version}>
            <Cell className="whitespace-nowrap">
              {version} {active && <Badge tone="good">{t("active")}</Badge>}
            </Cell>
            <Cell className="whitespace-nowrap text-muted">{format.dateTime(since)}</Cell>
            <Cell>{authors.length > 0 ? format.list(authors.map(({ name }) => name)) : t("fromTheStart")}</Cell>
            <Cell>{activatedBy?.name ?? t("notHere")}</Cell>
            <Cell className="break-words">{note ?? t("notHere")}</Cell>
          </Row>
        ))}
      </tbody>
    </Table>
  );
};
