import { expect, test } from "vitest";
import { paymentStanding } from "./payment-standing";

const payment = (given: object) => ({
  ...{ caseId: "c", key: "k", card: "tok_ok", currency: "EUR", authorised: 100, captured: 0, refunded: 0, voided: false },
  ...given,
});

test("a payment stands as its books say", () => {
  const standing = [
    { authorised: 0 },
    {},
    { voided: true },
    { captured: 100 },
    { captured: 100, refunded: 40 },
    { captured: 100, refunded: 100 },
  ].map((given) => paymentStanding(payment(given)));
  expect(standing).toEqual(["DECLINED", "AUTHORISED", "VOIDED", "CAPTURED", "PARTLY", "REFUNDED"]);
});
