import { useRef, useState } from "react";
import type { Draft } from "@/domain/draft";
import { useKeptForm } from "../drafts/use-kept-form";
import type { Catalogue } from "./catalogue";
import { checkOrder } from "./check-order";
import { orderDraftKey, ownOrderDraftKey } from "./order-draft";
import { chosenIn, emptyOrder, type OrderMode, readOrderValues } from "./order-values";
import { useCatalogue } from "./use-catalogue";

type Options = { mode: OrderMode; userId: string /** What the server kept, where it keeps any. */; kept: Draft | null };

const nothingKnown: Catalogue = { bySku: new Map(), complete: false };

/** The order with the newest draft of this person, judged by the products as they are now; the server keeps a customer's own alone. */
export const useOrderForm = ({ mode, userId, kept }: Options) => {
  // Which products are asked for depends on the form, and what is right in the form on the products.
  const known = useRef(nothingKnown);
  const { form, ...draft } = useKeptForm({
    empty: emptyOrder,
    check: (values) => checkOrder(values, mode, known.current),
    readValues: readOrderValues,
    deviceKey: orderDraftKey(userId, mode),
    serverKey: mode === "own" ? ownOrderDraftKey : null,
    kept,
  });
  const [search, onSearch] = useState("");
  const chosen = chosenIn(form.values).map(({ sku }) => sku);
  const { catalogue, list } = useCatalogue(search, chosen);
  known.current = catalogue;
  return { form, products: { catalogue, list, search, onSearch }, ...draft };
};
