import { useTranslations } from "next-intl";
import { ruleDifferences } from "@/domain/admin/rule-differences";
import { Cell, HeadCell, Row, Table } from "../../ui/table";
import { useRuleWords } from "./use-rule-words";

type Props = { before: Record<string, unknown>; after: Record<string, unknown> };

/** In which fields two versions differ, in words. */
export const DifferenceTable = ({ before, after }: Props) => {
  const t = useTranslations("admin.rules");
  const words = useRuleWords();
  const differences = ruleDifferences(before, after);
  if (differences.length === 0) return <p className="text-muted">{t("noDifference")}</p>;
  return (
    <Table aria-label={t("differences")}>
      <thead>
        <tr>
          <HeadCell>{t("column.field")}</HeadCell>
          <HeadCell>{t("column.before")}</HeadCell>
          <HeadCell>{t("column.after")}</HeadCell>
        </tr>
      </thead>
      <tbody>
        {differences.map(({ path, before: was, after: is }) => (
          <Row key={path.join(".")}>
            <Cell>{words.field(path)}</Cell>
            <Cell className="text-muted">{words.value(path, was)}</Cell>
            <Cell className="font-medium">{words.value(path, is)}</Cell>
          </Row>
        ))}
      </tbody>
    </Table>
  );
};
