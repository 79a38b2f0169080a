import { expect, test } from "vitest";
import { orderDataSchema, ownOrderDataSchema } from "@/domain/order/order";
import { type Catalogue, chosenLines, totalOfChosen } from "./catalogue";
import { checkOrder, orderFieldAt } from "./check-order";
import { fieldsOf, orderStepsFor, stepWith } from "./order-steps";
import { emptyOrder, type OrderValues, readOrderValues } from "./order-values";
import { toOrder } from "./to-order";

const product = (sku: string, available: number, unitPrice = 59_00) => ({
  sku,
  name: sku,
  unitPrice,
  currency: "EUR",
  available,
});
const catalogue: Catalogue = {
  bySku: new Map([product("LAMP-DESK", 200), product("GREEN-WALL", 2), product("SOLD-OUT", 0)].map((one) => [one.sku, one])),
  complete: true,
};
const filled: OrderValues = {
  ...emptyOrder,
  name: "Ana Silva",
  email: "ana@demo.test",
  line1: "Rua das Flores 12",
  postalCode: "4050-262",
  city: "Porto",
  country: "PT",
  cardToken: "tok_ok",
  "quantity.LAMP-DESK": "2",
};
const problems = (change: Partial<OrderValues>, known = catalogue) => checkOrder({ ...filled, ...change }, "onBehalf", known);

test("a filled form is an order the API takes, without a price and without what was left empty", () => {
  expect(problems({})).toEqual({});
  expect(orderDataSchema.parse(toOrder(filled, "onBehalf", "EUR")).lines).toEqual([{ sku: "LAMP-DESK", quantity: 2 }]);
  const own = toOrder(filled, "own", "EUR");
  expect(ownOrderDataSchema.safeParse(own).success).toBe(true);
  expect(own).not.toHaveProperty("customer");
  expect(own.shippingAddress).not.toHaveProperty("line2");
});

test("an empty form says of every question that its answer is missing, and each is asked on some page", () => {
  for (const mode of ["own", "onBehalf"] as const) {
    const asked = orderStepsFor(mode).flatMap((step) => fieldsOf(step, emptyOrder));
    for (const [field, problem] of Object.entries(checkOrder(emptyOrder, mode, catalogue))) {
      expect(problem, field).toBe("missing");
      expect(asked).toContain(field);
    }
  }
});

test("what was typed and cannot be is told apart from what is missing", () => {
  for (const quantity of ["0", "-1", "1.5", "1001", "1e9", "many", "1000000000"])
    expect(problems({ "quantity.LAMP-DESK": quantity }), quantity).toEqual({ "quantity.LAMP-DESK": "wrong" });
  expect(problems({ "quantity.LAMP-DESK": "" })).toEqual({ "quantity.LAMP-DESK": "missing" });
  expect(problems({ postalCode: "?" })).toEqual({ postalCode: "wrong" });
  expect(problems({ cardToken: "4111111111111111" })).toEqual({ cardToken: "wrong" });
});

test("a product that is taken out again is not ordered", () => {
  expect(problems({ "quantity.LAMP-DESK": undefined })).toEqual({ choice: "missing" });
});

test("what is not there in that number is said at its line, as far as it is known", () => {
  const none = { "quantity.LAMP-DESK": undefined };
  expect(problems({ ...none, "quantity.GREEN-WALL": "3" })).toEqual({ "quantity.GREEN-WALL": "short" });
  expect(problems({ ...none, "quantity.SOLD-OUT": "1" })).toEqual({ "quantity.SOLD-OUT": "none" });
  expect(problems({ ...none, "quantity.NO-MORE": "1" })).toEqual({ "quantity.NO-MORE": "gone" });
  expect(problems({ ...none, "quantity.NO-MORE": "1" }, { ...catalogue, complete: false })).toEqual({});
});

test("more lines, or more money, than an order may have are said of the choice as a whole", () => {
  const many = Object.fromEntries(Array.from({ length: 100 }, (_, place) => [`quantity.SKU-${place}`, "1"]));
  expect(problems(many, { bySku: new Map(), complete: false })).toEqual({ choice: "tooMany" });
  const dear = { bySku: new Map([["LAMP-DESK", product("LAMP-DESK", 1_000, 900_000_000_00)]]), complete: true };
  expect(problems({}, dear)).toEqual({ choice: "tooMuch" });
});

test("the total grows with the choice and leaves out what is no number", () => {
  const total = (change: Partial<OrderValues>) => totalOfChosen(chosenLines({ ...filled, ...change }, catalogue));
  expect(total({ "quantity.GREEN-WALL": "1" })).toBe(3 * 59_00);
  expect(total({ "quantity.GREEN-WALL": "x" })).toBe(2 * 59_00);
});

test("a complaint of the server finds its field and its page", () => {
  const lines = [{ sku: "DESK-OAK" }, { sku: "LAMP-DESK" }];
  expect(orderFieldAt("data.lines.1.sku", lines)).toBe("quantity.LAMP-DESK");
  expect(orderFieldAt("data.lines", lines)).toBe("choice");
  expect(orderFieldAt("data.shippingAddress.postalCode", lines)).toBe("postalCode");
  expect(orderFieldAt("data.payment.cardToken", lines)).toBe("cardToken");
  expect(orderFieldAt("data.iban", lines)).toBeNull();
  expect(stepWith(["quantity.LAMP-DESK"], "own", filled)).toBe("products");
  expect(stepWith(["cardToken", "city"], "own", filled)).toBe("address");
});

test("a kept order comes back, without what no form knows", () => {
  expect(readOrderValues(JSON.parse(JSON.stringify({ ...filled, colour: "red", city: 5 })))).toEqual({
    ...filled,
    city: "",
  });
});
