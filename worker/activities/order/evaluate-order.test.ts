import { expect, it } from "vitest";
import type { OrderInputs } from "@/domain/order/check";
import { orderPolicy } from "@/prisma/policies";
import { evaluateOrder } from "./evaluate-order";

const inputs = (overrides: Partial<OrderInputs> = {}): OrderInputs => ({
  total: 120_00,
  pieces: 2,
  fraudScore: 5,
  addressSuspect: false,
  pastOrders: 4,
  pastCancelled: 0,
  reviewAbove: orderPolicy.reviewAbove,
  twoLevelsAbove: orderPolicy.twoLevelsAbove,
  ...overrides,
});

const found = async (overrides: Partial<OrderInputs>) => {
  const { flags, levels } = await evaluateOrder(inputs(overrides));
  return { flags: flags.map(({ flag }) => flag), levels };
};

it.each<[string, Partial<OrderInputs>, { flags: string[]; levels: number }]>([
  ["a small order of a known customer goes through by itself", {}, { flags: [], levels: 0 }],
  ["exactly the amount still does", { total: 1_000_00 }, { flags: [], levels: 0 }],
  ["a cent more needs a person", { total: 1_000_01 }, { flags: ["AMOUNT"], levels: 1 }],
  ["ten thousand needs one", { total: 10_000_00 }, { flags: ["AMOUNT"], levels: 1 }],
  ["a cent more needs two", { total: 10_000_01 }, { flags: ["AMOUNT"], levels: 2 }],
  ["a small first order goes through", { pastOrders: 0 }, { flags: [], levels: 0 }],
  ["a large first order is looked at", { pastOrders: 0, total: 500_01 }, { flags: ["FIRST_ORDER_LARGE"], levels: 1 }],
  ["a high fraud score is looked at", { fraudScore: 70 }, { flags: ["FRAUD_SCORE"], levels: 1 }],
  ["a check that was away is no yes", { fraudScore: null }, { flags: ["FRAUD_CHECK_AWAY"], levels: 1 }],
  ["a suspect address is looked at", { addressSuspect: true }, { flags: ["ADDRESS_SUSPECT"], levels: 1 }],
  ["very many pieces are looked at", { pieces: 51 }, { flags: ["MANY_PIECES"], levels: 1 }],
  ["who mostly cancels is looked at", { pastOrders: 5, pastCancelled: 3 }, { flags: ["CANCELS_OFTEN"], levels: 1 }],
])("%s", async (_, overrides, expected) => {
  expect(await found(overrides)).toEqual(expected);
});

it("says by which version, which rule and on what condition", async () => {
  const { ruleSet, trace, flags } = await evaluateOrder(inputs({ total: 12_000_00 }));
  expect(ruleSet).toEqual({ id: "order-check", version: 1 });
  expect(flags).toEqual([{ flag: "AMOUNT", value: 12_000_00 }]);
  expect(trace).toEqual([
    { table: "flags", hits: [{ rule: "amount-1", when: ["Amount total > reviewAbove"] }] },
    { table: "levels", hits: [{ rule: "levels-2", when: ["Large amount total > twoLevelsAbove"] }] },
  ]);
});
