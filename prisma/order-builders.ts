import { type Order, type OrderData, type OwnOrderData, type PricedLine, totalOf } from "../domain/order/order";
import { taggedEmail } from "./builders";
import { catalogue } from "./catalogue";
import { type DemoPerson, people } from "./people";

type OrderOverrides = Partial<Omit<OrderData, "customer" | "shippingAddress" | "payment">> & {
  /** Whose order it is: name and mailbox. */
  person?: Pick<DemoPerson, "name" | "email">;
  /** Steers the fraud check's simulator through a tag in the e-mail: `fraud85`, `suspect`, `frauddown`. */
  fraud?: string;
  customer?: Partial<OrderData["customer"]>;
  shippingAddress?: Partial<OrderData["shippingAddress"]>;
  /** Token of a test card. */
  card?: string;
};

/** A small order, which goes through by itself: one lamp of 59.00 EUR, paid with a card that works. */
export const orderData = (overrides: OrderOverrides = {}): OrderData => {
  const { person = people.ana, fraud, customer, shippingAddress, card = "tok_ok", ...rest } = overrides;
  return {
    customer: { name: person.name, email: taggedEmail(person.email, fraud), ...customer },
    shippingAddress: { line1: "Rua das Flores 12", city: "Porto", postalCode: "4050-262", country: "PT", ...shippingAddress },
    currency: "EUR",
    lines: [{ sku: "LAMP-DESK", quantity: 1 }],
    payment: { cardToken: card },
    ...rest,
  };
};

/** The same as a customer sends it, whose name and e-mail come from the account. */
export const ownOrderData = (overrides: OrderOverrides = {}): OwnOrderData => {
  const { customer: _, ...data } = orderData(overrides);
  return data;
};

/** 2,340.00 EUR: somebody has to look. */
export const reviewedOrderData = (overrides: OrderOverrides = {}): OrderData =>
  orderData({
    lines: [
      { sku: "CHAIR-TASK", quantity: 5 },
      { sku: "LAMP-FLOOR", quantity: 5 },
    ],
    ...overrides,
  });

/** 10,438.00 EUR: two people have to look. */
export const largeOrderData = (overrides: OrderOverrides = {}): OrderData =>
  orderData({
    lines: [
      { sku: "DESK-OAK", quantity: 10 },
      { sku: "CHAIR-TASK", quantity: 12 },
    ],
    ...overrides,
  });

const priced = ({ sku, quantity }: OrderData["lines"][number]): PricedLine => {
  const product = catalogue.find((one) => one.sku === sku);
  if (!product) throw new Error(`the catalogue has no ${sku}`);
  return { sku, name: product.name, unitPrice: product.unitPrice, quantity };
};

/** An order as it is stored, at the catalogue's prices. Throws Error for a product that is not in it. */
export const placedOrder = (overrides: OrderOverrides = {}): Order => {
  const data = orderData(overrides);
  const lines = data.lines.map(priced);
  return { ...data, lines, total: totalOf(lines) };
};
