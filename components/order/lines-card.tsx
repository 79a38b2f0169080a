import { useTranslations } from "next-intl";
import type { Order } from "@/domain/order/order";
import { useProducts } from "../hooks/use-products";
import { Card } from "../ui/card";
import { Notice } from "../ui/notice";
import { LinesTable } from "./lines-table";
import { stockOf } from "./stock-of";

type Props = { order: Pick<Order, "lines" | "total" | "currency"> };

/** What was ordered. */
export const LinesCard = ({ order }: Props) => {
  const t = useTranslations("order.lines");
  return (
    <Card title={t("title")}>
      <LinesTable {...order} />
    </Card>
  );
};

/** What was ordered, beside what the warehouse has of it now: what is short would make the order fail. */
export const LinesWithStockCard = ({ order }: Props) => {
  const t = useTranslations("order.lines");
  const { data: products, error } = useProducts();
  const short = products ? order.lines.filter((line) => stockOf(line, products).short).length : 0;
  return (
    <Card title={t("title")}>
      <div className="flex flex-col gap-3">
        <div role="status" className="empty:hidden">
          {short > 0 && <Notice tone="warn">{t("someShort", { count: short })}</Notice>}
        </div>
        <LinesTable {...order} stockOf={products && ((line) => stockOf(line, products))} />
        {error && !products && <p className="text-sm text-muted">{t("stockUnknown")}</p>}
      </div>
    </Card>
  );
};
