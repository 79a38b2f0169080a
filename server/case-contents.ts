import type { CaseType, CaseTypeDefinition, caseTypes } from "@/domain/case-types";
import { priceOrder } from "./order/price-order";

type Definitions = typeof caseTypes;
export type DataOf<Type extends CaseType> = Definitions[Type] extends CaseTypeDefinition<infer Data, infer _> ? Data : never;
export type ContentOf<Type extends CaseType> =
  Definitions[Type] extends CaseTypeDefinition<infer _, infer Content> ? Content : never;

type Contents = { [Type in CaseType]: (data: DataOf<Type>) => ContentOf<Type> | Promise<ContentOf<Type>> };

/** What is stored of the data a case is opened with, by its type: what is ours to say, like a price, is looked up here. */
export const caseContents: Contents = {
  loan: (application) => application,
  order: priceOrder,
  general: (nothing) => nothing,
};
