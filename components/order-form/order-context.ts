import { createContext, useContext } from "react";
import type { CheckedForm } from "../hooks/use-checked-form";
import type { Catalogue } from "./catalogue";
import type { OrderValues } from "./order-values";
import type { ProductList } from "./use-catalogue";

export type OrderFormState = Pick<CheckedForm<OrderValues>, "values" | "problems" | "change"> & {
  catalogue: Catalogue;
  /** What is looked for among the products, and those that fit. */
  search: string;
  onSearch: (search: string) => void;
  list: ProductList;
};

export const OrderContext = createContext<OrderFormState | null>(null);

/** The order being filled in. @throws outside of OrderForm */
export const useOrder = (): OrderFormState => {
  const form = useContext(OrderContext);
  if (!form) throw new Error("useOrder needs an OrderForm around it");
  return form;
};
