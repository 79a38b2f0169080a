import { useTranslations } from "next-intl";
import type { PricedLine } from "@/domain/order/order";
import { useFormat } from "../i18n/use-format";
import { Cell, HeadCell, numberCell, Row, Table } from "../ui/table";
import { StockBadge } from "./stock-badge";
import type { Stock } from "./stock-of";

type Props = {
  lines: readonly PricedLine[];
  total: number;
  currency: string;
  /** How a line's stock stands; left out where nobody asks for it. */
  stockOf?: ((line: PricedLine) => Stock) | undefined;
};

/** Columns there is only room for where the table is wide; what they say stands below the product else. */
const wide = "hidden @lg:table-cell";
const narrow = "@lg:hidden";

const LineRow = ({ line, currency, stockOf }: { line: PricedLine } & Pick<Props, "currency" | "stockOf">) => {
  const format = useFormat();
  const { sku, name, unitPrice, quantity } = line;
  const stock = stockOf && <StockBadge stock={stockOf(line)} />;
  const price = format.money(unitPrice, currency);
  return (
    <Row>
      <Cell>
        <span className="font-medium break-words">{name}</span>
        <span className="block font-mono text-xs break-all text-muted">{sku}</span>
        <span className={`tabular block text-sm ${narrow}`}>{`${format.number(quantity)} × ${price}`}</span>
        {stock && <span className={`mt-1 block ${narrow}`}>{stock}</span>}
      </Cell>
      <Cell className={`${numberCell} ${wide}`}>{price}</Cell>
      <Cell className={`${numberCell} ${wide}`}>{format.number(quantity)}</Cell>
      <Cell className={numberCell}>{format.money(unitPrice * quantity, currency)}</Cell>
      {stock && <Cell className={wide}>{stock}</Cell>}
    </Row>
  );
};

/** Products with price, quantity and sum, and what is left of each where somebody has to know. */
export const LinesTable = ({ lines, total, currency, stockOf }: Props) => {
  const t = useTranslations("order.lines");
  const format = useFormat();
  return (
    <div className="@container">
      <Table aria-label={t("label")}>
        <thead>
          <tr>
            <HeadCell>{t("product")}</HeadCell>
            <HeadCell className={`text-right ${wide}`}>{t("price")}</HeadCell>
            <HeadCell className={`text-right ${wide}`}>{t("quantity")}</HeadCell>
            <HeadCell className="text-right">{t("sum")}</HeadCell>
            {stockOf && <HeadCell className={wide}>{t("stock")}</HeadCell>}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <LineRow key={line.sku} line={line} currency={currency} stockOf={stockOf} />
          ))}
        </tbody>
      </Table>
      <p className="mt-2 flex justify-between gap-2 px-3 text-lg font-semibold">
        {t("total")}
        <span className="tabular">{format.money(total, currency)}</span>
      </p>
    </div>
  );
};
