import { expect, test } from "vitest";
import { orderDecisions } from "@/domain/order/decision";
import { messages as en } from "@/messages/en";
import { messages as zh } from "@/messages/zh";
import { type OrderField, orderAnswers, taskName } from "./order-tasks";

const shippingAddress = { line1: "Rua das Flores 12", city: "Porto", postalCode: "4050-262", country: "PT" };
const filled: Record<OrderField, Record<string, unknown>> = {
  comment: { comment: "Called the customer." },
  note: { note: "Asked the carrier." },
  requiredNote: { note: "Refunded by bank transfer, reference 17." },
  reasonCodes: { reasonCodes: ["ORDER_UNVERIFIED"] },
  message: { message: "We could not verify your details." },
  address: { shippingAddress },
};
const mayBeLeftOut: readonly OrderField[] = ["comment", "note"];

const forms = Object.entries(orderDecisions).map(([type, schema]) => ({ type, schema, answers: orderAnswers(type) }));

test("every answer the server takes has a form, and what the form gives is taken", () => {
  for (const { type, schema, answers } of forms) {
    const known = "options" in schema ? schema.options.map(({ shape }) => shape.outcome.value) : [schema.shape.outcome.value];
    expect(answers.map(({ outcome }) => outcome).sort(), type).toEqual([...known].sort());
    for (const { outcome, fields } of answers) {
      const data = Object.assign({}, ...fields.map((field) => filled[field]));
      expect(schema.safeParse({ outcome, data }).success, `${type} ${outcome}`).toBe(true);
    }
  }
});

test("a field the server does not demand may be left out, all others may not", () => {
  for (const { type, schema, answers } of forms)
    for (const { outcome, fields } of answers)
      for (const left of fields) {
        const data = Object.assign({}, ...fields.filter((field) => field !== left).map((field) => filled[field]));
        expect(schema.safeParse({ outcome, data }).success, `${type} ${outcome} without ${left}`).toBe(
          mayBeLeftOut.includes(left),
        );
      }
});

test("every answer has its words in both languages", () => {
  for (const { order, common } of [en, zh])
    for (const { type, answers } of forms)
      for (const { outcome } of answers) {
        const name = taskName(type);
        expect(order, type).toHaveProperty(["confirm", name, "title", outcome]);
        expect(order, type).toHaveProperty(["confirm", name, "sentence", outcome]);
        expect(order.then.verb).toHaveProperty(outcome);
        expect(common.outcome).toHaveProperty(outcome);
      }
});
