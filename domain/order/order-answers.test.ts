import fc from "fast-check";
import { expect, test } from "vitest";
import { orderDataSchema, ownOrderDataSchema } from "./order";
import { addressLimits, findWrongOrderAnswers, orderLimits } from "./order-answers";

const words = (max: number) =>
  fc.oneof(
    fc.constantFrom("", " ", "Rua das Flores 12", "\u0007", " a\n", "a".repeat(max), "a".repeat(max + 1), undefined),
    fc.string(),
  );
const lines = fc.uniqueArray(
  fc.record({
    sku: fc.oneof(fc.constantFrom("LAMP-DESK", "DESK-OAK", "lamp", "", "A", "-A", "A".repeat(33)), fc.string()),
    quantity: fc.oneof(
      fc.constantFrom(0, 1, -1, 1.5, orderLimits.quantity, orderLimits.quantity + 1, 1e9, Number.NaN),
      fc.integer(),
    ),
  }),
  { maxLength: 4, selector: ({ sku }) => sku },
);
const orders = fc.record({
  customer: fc.option(
    fc.record(
      {
        name: fc.constantFrom("Ana Silva", "", "=cmd", "a".repeat(121), undefined),
        email: fc.constantFrom("ana@demo.test", "ana@", undefined),
      },
      { requiredKeys: [] },
    ),
    { nil: undefined },
  ),
  shippingAddress: fc.record({
    line1: words(addressLimits.line1),
    line2: words(addressLimits.line2),
    city: words(addressLimits.city),
    postalCode: fc.oneof(fc.constantFrom("4050-262", "", " 1050 ", "-1", "SW1A 1AA", "1234567890123", undefined), fc.string()),
    country: fc.constantFrom("PT", "pt", "XX", "", undefined),
  }),
  currency: fc.constantFrom("EUR", "XXX", undefined),
  lines: fc.oneof(
    lines,
    fc.constant(Array.from({ length: orderLimits.lines + 1 }, (_, place) => ({ sku: `SKU-${place}`, quantity: 1 }))),
  ),
  payment: fc.record({ cardToken: fc.constantFrom("tok_ok", "4111111111111111", "", undefined) }),
});

test.each([true, false])("the light check and the schema find the same answers wrong, own order: %s", (own) => {
  const schema = own ? ownOrderDataSchema : orderDataSchema;
  fc.assert(
    fc.property(orders, (order) => {
      const issues = schema.safeParse(order).error?.issues ?? [];
      // Somebody who is missing is missing with his name and his address.
      const found = issues.flatMap(({ path }) =>
        path.join(".") === "customer" ? ["customer.name", "customer.email"] : [path.join(".")],
      );
      expect(new Set(findWrongOrderAnswers(order, own))).toEqual(new Set(found));
    }),
    { numRuns: 2_000 },
  );
});
