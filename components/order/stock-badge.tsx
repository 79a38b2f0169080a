import { PackageCheck, PackageX } from "lucide-react";
import { useTranslations } from "next-intl";
import { Badge } from "../ui/badge";
import type { Stock } from "./stock-of";

/** How many pieces are left, and whether they are enough. */
export const StockBadge = ({ stock: { left, short } }: { stock: Stock }) => {
  const t = useTranslations("order.lines");
  const says = left === null ? t("gone") : t(short ? "short" : "available", { count: left });
  return (
    <Badge tone={short ? "bad" : "good"} icon={short ? PackageX : PackageCheck}>
      {says}
    </Badge>
  );
};
