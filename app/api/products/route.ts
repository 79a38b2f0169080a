import { route } from "@/app/_lib/route";
import { pageSchema } from "@/domain/listing";
import { productSchema } from "@/domain/order/order";
import { findProducts, findProductsSchema } from "@/server/find-products";

export const GET = route({
  path: "/api/products",
  summary: "What can be ordered and how much of it is available now, by name",
  policy: "signedIn",
  query: findProductsSchema,
  answer: pageSchema(productSchema),
  handler: ({ query }) => findProducts(query),
});
