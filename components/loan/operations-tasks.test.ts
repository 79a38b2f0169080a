import { expect, test } from "vitest";
import { nobodyToDecideDecision, stepFailureDecisions } from "@/domain/loan/step-failure";
import { type OperationsField, operationsAnswers } from "./operations-tasks";

const filled: Record<OperationsField, Record<string, unknown>> = {
  note: { note: "Asked the bureau." },
  requiredNote: { note: "Asked the bureau." },
  creditScore: { creditScore: 700 },
  riskLevel: { riskLevel: "MEDIUM" },
  paymentReference: { paymentReference: "TX-1" },
  disbursementDate: { disbursementDate: "2026-03-02" },
  reasonCodes: { reasonCodes: ["UNABLE_TO_VERIFY"] },
  message: { message: "We could not check your details." },
};

const schemas = { ...stepFailureDecisions, "loan.nobodyToDecide": nobodyToDecideDecision };

test("every answer the server takes from operations has a form, and what the form gives is taken", () => {
  for (const [type, schema] of Object.entries(schemas)) {
    const forms = operationsAnswers(type);
    const known = "options" in schema ? schema.options.map(({ shape }) => shape.outcome.value) : [schema.shape.outcome.value];
    expect(forms.map(({ outcome }) => outcome).sort(), type).toEqual([...known].sort());
    for (const { outcome, fields } of forms) {
      const data = Object.assign({}, ...fields.map((field) => filled[field]));
      expect(schema.safeParse({ outcome, data }).success, `${type} ${outcome}`).toBe(true);
    }
  }
});

test("a field the server does not demand may be left out, all others may not", () => {
  for (const [type, schema] of Object.entries(schemas))
    for (const { outcome, fields } of operationsAnswers(type))
      for (const left of fields) {
        const data = Object.assign({}, ...fields.filter((field) => field !== left).map((field) => filled[field]));
        expect(schema.safeParse({ outcome, data }).success, `${type} ${outcome} without ${left}`).toBe(left === "note");
      }
});
