import { useTranslations } from "next-intl";
import type { Ledgers } from "@/domain/demo/ledgers";
import { useFormat } from "../i18n/use-format";
import { Card } from "../ui/card";
import { cn } from "../ui/class-names";
import { Cell, HeadCell, numberCell, Row, Table } from "../ui/table";
import { StockBar } from "./stock-bar";

type Item = Ledgers["inventory"][number];
const columns = ["onHand", "reserved", "shipped", "initial"] as const satisfies readonly (keyof Item)[];
/** On a phone the numbers stand in a line below the product. */
const wide = "hidden sm:table-cell";

const StockRow = ({ item }: { item: Item }) => {
  const t = useTranslations("ledgers.inventory");
  const format = useFormat();
  const { sku, onHand, reserved, shipped } = item;
  return (
    <Row>
      <Cell className="sm:min-w-28">
        <span className="font-mono text-xs break-all">{sku}</span>
        <span className="tabular block text-sm sm:hidden">{t("bar", { onHand, reserved, shipped })}</span>
        <StockBar item={item} />
      </Cell>
      {columns.map((column) => (
        <Cell key={column} className={cn(numberCell, wide)}>
          {format.number(item[column])}
        </Cell>
      ))}
    </Row>
  );
};

/** What the warehouse has of each product, reserved and on its way out; the three make up what it began with. */
export const StockCard = ({ inventory }: { inventory: readonly Item[] }) => {
  const t = useTranslations("ledgers.inventory");
  return (
    <Card title={t("title")}>
      <Table aria-label={t("label")}>
        <thead>
          <tr>
            <HeadCell>{t("sku")}</HeadCell>
            {columns.map((column) => (
              <HeadCell key={column} className={cn("text-right", wide)}>
                {t(column)}
              </HeadCell>
            ))}
          </tr>
        </thead>
        <tbody>
          {inventory.map((item) => (
            <StockRow key={item.sku} item={item} />
          ))}
        </tbody>
      </Table>
    </Card>
  );
};
