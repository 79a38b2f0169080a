import { expect, test } from "vitest";
import { stockOf } from "./stock-of";

const products = [{ sku: "LAMP-DESK", name: "Desk lamp", unitPrice: 59_00, currency: "EUR", available: 3 }];

test("a line is short when fewer pieces are left than were ordered, and when the product is gone", () => {
  expect(stockOf({ sku: "LAMP-DESK", quantity: 3 }, products)).toEqual({ left: 3, short: false });
  expect(stockOf({ sku: "LAMP-DESK", quantity: 4 }, products)).toEqual({ left: 3, short: true });
  expect(stockOf({ sku: "GREEN-WALL", quantity: 1 }, products)).toEqual({ left: null, short: true });
});
