import { CircleAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "../ui/button";
import { EmptyState } from "../ui/empty-state";
import { LoadFailed } from "../ui/load-failed";
import { SearchInput } from "../ui/search-input";
import { SkeletonRows } from "../ui/skeleton";
import { useOrder } from "./order-context";
import { orderControlId, useOrderField } from "./order-field";
import { chosenIn } from "./order-values";
import { ProductRow } from "./product-row";

const listStyle = "divide-y divide-line border-y border-line";

/** What is ordered already and not among the products that fit the search. */
const AlsoChosen = ({ shown }: { shown: readonly string[] }) => {
  const t = useTranslations("orderForm.products");
  const { values, catalogue } = useOrder();
  const others = chosenIn(values).filter(({ sku }) => !shown.includes(sku));
  if (others.length === 0) return null;
  return (
    <section aria-labelledby="order-others">
      <h3 id="order-others" className="mb-2 font-semibold">
        {t("others")}
      </h3>
      <ul className={listStyle}>
        {others.map(({ sku }) => (
          <ProductRow key={sku} sku={sku} product={catalogue.bySku.get(sku)} />
        ))}
      </ul>
    </section>
  );
};

const NothingFits = ({ searched, onClear }: { searched: boolean; onClear: () => void }) => {
  const t = useTranslations("orderForm.products");
  return searched ? (
    <EmptyState kind="noMatch" title={t("noMatch")} action={<Button onClick={onClear}>{t("showAll")}</Button>} />
  ) : (
    <EmptyState kind="firstUse" title={t("empty.title")}>
      {t("empty.body")}
    </EmptyState>
  );
};

const Products = ({ searched, onClear }: { searched: boolean; onClear: () => void }) => {
  const t = useTranslations("common");
  const { data, isError, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useOrder().list;
  if (!data) return isError ? <LoadFailed onRetry={() => void refetch()} /> : <SkeletonRows rows={6} className="h-20" />;
  return (
    <>
      {data.length === 0 && <NothingFits searched={searched} onClear={onClear} />}
      {data.length > 0 && (
        <ul className={listStyle}>
          {data.map((product) => (
            <ProductRow key={product.sku} sku={product.sku} product={product} />
          ))}
        </ul>
      )}
      {hasNextPage && (
        <Button busy={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {t("loadMore")}
        </Button>
      )}
      <AlsoChosen shown={data.map(({ sku }) => sku)} />
    </>
  );
};

/** Looks for products and chooses how many of each. */
export const ProductsStep = () => {
  const t = useTranslations("orderForm.products");
  const { search, onSearch } = useOrder();
  const { error } = useOrderField("choice");
  const id = orderControlId("choice");
  return (
    <div className="flex flex-col gap-4">
      {error && (
        <p id={`${id}-error`} className="flex items-start gap-1 text-bad">
          <CircleAlert aria-hidden className="mt-0.5 size-4 shrink-0" />
          <span>{error}</span>
        </p>
      )}
      {/* As wide as the list: it grows along its row. */}
      <div className="flex">
        <SearchInput
          apart
          id={id}
          describedBy={error ? `${id}-error` : undefined}
          label={t("search")}
          value={search}
          onValueChange={onSearch}
        />
      </div>
      <Products searched={search !== ""} onClear={() => onSearch("")} />
    </div>
  );
};
