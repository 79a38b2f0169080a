import { expect, test } from "vitest";
import type { Me } from "@/domain/me";
import type { Task } from "@/domain/task";
import { actionsFor } from "./task-actions";

const me = { id: "1", name: "Olivia Hart" } as Me;
const refusal = (code: string) => ({ code, message: "", params: {} });
const task = (change: Partial<Task>): Task =>
  ({
    status: "OPEN",
    assignee: null,
    delegatedBy: null,
    mayDecide: true,
    mayLead: refusal("NOT_LEAD"),
    ...change,
  }) as Task;

test("who may decide puts off and declares; who holds gives away, unless it was given to him", () => {
  const holder = { status: "CLAIMED", assignee: me } as const;
  expect(actionsFor(task({}), me)).toEqual(["followUp", "conflict"]);
  expect(actionsFor(task(holder), me)).toEqual(["followUp", "delegate", "conflict"]);
  expect(actionsFor(task({ ...holder, delegatedBy: { id: "2", name: "Oscar Lindqvist" } }), me)).toEqual([
    "followUp",
    "conflict",
  ]);
});

test("a lead who could not decide says who does, and how urgent it is", () => {
  expect(actionsFor(task({ mayDecide: refusal("MISSING_ROLE"), mayLead: true }), me)).toEqual(["assign", "priority"]);
});

test("who is above his limit or behind another may still say that he cannot decide the case; once said it is not offered again", () => {
  for (const code of ["ABOVE_LIMIT", "CLAIMED_BY_OTHER"])
    expect(actionsFor(task({ mayDecide: refusal(code) }), me)).toContain("conflict");
  for (const code of ["CONFLICT_DECLARED", "IS_APPLICANT", "IS_CREATOR"])
    expect(actionsFor(task({ mayDecide: refusal(code) }), me)).toEqual([]);
});

test("nothing is offered for what is over", () => {
  expect(actionsFor(task({ status: "DECIDED", mayDecide: refusal("ALREADY_DECIDED") }), me)).toEqual([]);
});
