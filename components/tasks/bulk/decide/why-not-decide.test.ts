import { expect, test } from "vitest";
import type { Task } from "@/domain/task";
import { whyNotDecide } from "./why-not-decide";

const order = { type: "order.review", mayDecide: true } as Task;
const refused = { ...order, mayDecide: { code: "ABOVE_LIMIT", message: "", params: {} } } as Task;
const loan = { ...order, type: "loan.review" } as Task;
const why = (tasks: Task[], allowed = ["order.review"]) => whyNotDecide(tasks, allowed, (type) => type !== "foreign");

test("what may be decided together is, though one of them may turn out otherwise", () => {
  expect(why([order, order])).toBeNull();
  expect(why([order, refused])).toBeNull();
  expect(why(Array(100).fill(order))).toBeNull();
});

test("else it is said why", () => {
  expect(why([order, loan])).toBe("ONE_BY_ONE");
  expect(why([order], [])).toBe("ONE_BY_ONE");
  expect(why([order, loan], ["order.review", "loan.review"])).toBe("SEVERAL_KINDS");
  expect(why([{ ...order, type: "foreign" }], ["foreign"])).toBe("NO_FORM");
  expect(why([refused, refused])).toBe("NOT_YOURS");
  expect(why(Array(101).fill(order))).toBe("TOO_MANY");
});
