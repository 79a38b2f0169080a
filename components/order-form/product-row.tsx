import { CircleAlert, Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { type RefObject, useEffect, useRef } from "react";
import type { Product } from "@/domain/order/order";
import { orderLimits } from "@/domain/order/order-answers";
import { useFormat } from "../i18n/use-format";
import { Button } from "../ui/button";
import { QuantityStepper } from "../ui/quantity-stepper";
import { stockProblem } from "./catalogue";
import { useOrder } from "./order-context";
import { orderControlId } from "./order-field";
import { quantityField } from "./order-values";
import { StockNote } from "./stock-note";
import { parseQuantity } from "./to-order";
import { useOrderProblem } from "./use-order-problem";

/** Keeps the focus where the button was that put a product in or took it out. */
const useHeldFocus = (chosen: boolean): { control: RefObject<HTMLButtonElement | null>; hold: () => void } => {
  const control = useRef<HTMLButtonElement>(null);
  const pressed = useRef(chosen);
  const hold = () => {
    pressed.current = !chosen;
  };
  const before = useRef(chosen);
  useEffect(() => {
    if (before.current !== chosen && pressed.current === chosen) control.current?.focus();
    before.current = chosen;
  }, [chosen]);
  return { control, hold };
};

const useLine = (sku: string) => {
  const { values, problems, change, catalogue } = useOrder();
  const problemText = useOrderProblem();
  const field = quantityField(sku);
  const quantity = values[field];
  const line = { sku, quantity: parseQuantity(quantity ?? ""), product: catalogue.bySku.get(sku) };
  // What is not there is said at once, what was typed wrong when the page is sent.
  const problem = quantity === undefined ? undefined : (problems[field] ?? stockProblem(line, catalogue));
  return {
    id: orderControlId(field),
    quantity,
    error: problem ? problemText(field, problem) : undefined,
    set: (value: string | undefined) => change(field, value),
  };
};

const Choose = ({ sku, name, available }: { sku: string; name: string; available: number }) => {
  const t = useTranslations("orderForm.products");
  const { id, quantity, error, set } = useLine(sku);
  const { control, hold } = useHeldFocus(quantity !== undefined);
  const put = (value: string | undefined) => {
    hold();
    set(value);
  };
  if (quantity === undefined)
    return (
      available > 0 && (
        <Button ref={control} className="min-h-11 scroll-mb-36 sm:min-h-9" onClick={() => put("1")}>
          <Plus aria-hidden className="size-4" />
          {t("add")}
          <span className="sr-only">{name}</span>
        </Button>
      )
    );
  return (
    <QuantityStepper
      id={id}
      value={quantity}
      onChange={set}
      onRemove={() => put(undefined)}
      max={orderLimits.quantity}
      describedBy={error ? `${id}-error` : undefined}
      invalid={error !== undefined}
      labels={{
        quantity: t("quantity", { name }),
        fewer: t("fewer", { name }),
        more: t("more", { name }),
        remove: t("remove", { name }),
      }}
      moreRef={control}
    />
  );
};

/** A product, what it costs, how much of it there is, and how many are ordered. */
export const ProductRow = ({ sku, product }: { sku: string; product: Product | undefined }) => {
  const format = useFormat();
  const { id, error } = useLine(sku);
  const name = product?.name ?? sku;
  return (
    <li className="flex flex-col gap-1 py-3">
      <div className="flex items-center justify-between gap-x-4">
        <div className="min-w-0 flex-1">
          <p className="font-medium break-words">{name}</p>
          <p className="text-sm break-words text-muted">
            {product && <span className="tabular">{format.money(product.unitPrice, product.currency)} · </span>}
            {sku}
          </p>
          {product && <StockNote available={product.available} />}
        </div>
        {/* As wide as its widest, so that nothing moves when a product is chosen. */}
        <div className="flex w-36 shrink-0 justify-end sm:w-32">
          <Choose sku={sku} name={name} available={product?.available ?? 0} />
        </div>
      </div>
      {error && (
        <p id={`${id}-error`} className="flex items-start gap-1 text-sm text-bad">
          <CircleAlert aria-hidden className="mt-0.5 size-3.5 shrink-0" />
          <span>{error}</span>
        </p>
      )}
    </li>
  );
};
