"use client";

import { useTranslations } from "next-intl";
import type { Ledgers } from "@/domain/demo/ledgers";
import { useFormat } from "../i18n/use-format";
import { Card } from "../ui/card";
import { cn } from "../ui/class-names";
import { Cell, HeadCell, numberCell, Row, Table } from "../ui/table";
import { StockBar } from "./stock-bar";

type Item = Ledgers["inventory"][number];
const columns = ["onHand", "reserved", "shipped", "initial"] as const satisfies readonly (keyof Item)[];
/** The sum of the others can be done without on a phone. */
const roomFor = (column: (typeof columns)[number]) => column === "initial" && "hidden sm:table-cell";

const StockRow = ({ item }: { item: Item }) => {
  const format = useFormat();
  return (
    <Row>
      <Cell className="min-w-28">
        <span className="font-mono text-xs break-all">{item.sku}</span>
        <StockBar item={item} />
      </Cell>
      {columns.map((column) => (
        <Cell key={column} className={cn(numberCell, roomFor(column))}>
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
              <HeadCell key={column} className={cn("text-right", roomFor(column))}>
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
