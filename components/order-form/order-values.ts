/** Whose order it is: one's own, or somebody else's entered by staff. */
export type OrderMode = "own" | "onBehalf";

/** Holds how many of a product are ordered, `quantity.LAMP-DESK`. */
export type QuantityField = `quantity.${string}`;

type PlainField = "choice" | "name" | "email" | "line1" | "line2" | "postalCode" | "city" | "country" | "cardToken";
export type OrderField = PlainField | QuantityField;

/**
 * What the form holds while it is filled in, all as typed. A quantity is undefined when the product is not ordered. `choice` holds
 * nothing: complaints about the choice as a whole stand there.
 */
export type OrderValues = Record<PlainField, string> & { [field: QuantityField]: string | undefined };

export const emptyOrder: OrderValues = {
  choice: "",
  name: "",
  email: "",
  line1: "",
  line2: "",
  postalCode: "",
  city: "",
  country: "",
  cardToken: "",
};

const quantityPrefix = "quantity.";

export const quantityField = (sku: string): QuantityField => `quantity.${sku}`;

export const isQuantityField = (field: string): field is QuantityField => field.startsWith(quantityPrefix);

/** What is ordered, in the order it was chosen, with quantities as typed. */
export const chosenIn = (values: OrderValues): { sku: string; quantity: string }[] =>
  Object.entries(values).flatMap(([field, quantity]) =>
    isQuantityField(field) && quantity !== undefined ? [{ sku: field.slice(quantityPrefix.length), quantity }] : [],
  );

/** Values as they were kept; what is unknown or no text is dropped. */
export const readOrderValues = (found: Record<string, unknown>): OrderValues => {
  const known = Object.entries(found).filter(
    ([field, value]) => typeof value === "string" && (Object.hasOwn(emptyOrder, field) || isQuantityField(field)),
  );
  return { ...emptyOrder, ...Object.fromEntries(known) };
};
