import { useTranslations } from "next-intl";
import { ruleFields } from "@/domain/admin/rule-differences";
import { Cell, HeadCell, Row, Table } from "../../ui/table";
import { useRuleWords } from "./use-rule-words";

/** Everything a rule says, in words. */
export const RuleFields = ({ data }: { data: Record<string, unknown> }) => {
  const t = useTranslations("admin.rules");
  const words = useRuleWords();
  return (
    <Table aria-label={t("inForce")}>
      <thead>
        <tr>
          <HeadCell>{t("column.field")}</HeadCell>
          <HeadCell>{t("column.value")}</HeadCell>
        </tr>
      </thead>
      <tbody>
        {ruleFields(data).map(({ path, value }) => (
          <Row key={path.join(".")}>
            <Cell>{words.field(path)}</Cell>
            <Cell className="break-words">{words.value(path, value)}</Cell>
          </Row>
        ))}
      </tbody>
    </Table>
  );
};
