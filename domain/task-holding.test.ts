import { describe, expect, test } from "vitest";
import { whyNotClaim, whyNotDecide, whyNotDelegate, whyNotHold, whyNotLead } from "./task-rules";
import type { TaskSituation } from "./task-situation";
import { away, free, me, other } from "./testing/free-situation";

describe("who holds a task", () => {
  const held = (assignee: { id: string; name: string }, delegatedBy: TaskSituation["task"]["delegatedBy"] = null) => ({
    ...free,
    task: { ...free.task, assignee, delegatedBy },
  });

  test("gives it to a colleague, unless it was given to him", () => {
    expect(whyNotDelegate(held({ id: me.id, name: "Me" }))).toBeNull();
    expect(whyNotDelegate(held(other))).toMatchObject({ code: "NOT_CLAIMED_BY_YOU", params: { by: "Other" } });
    expect(whyNotDelegate(free)?.code).toBe("NOT_CLAIMED_BY_YOU");
    expect(whyNotDelegate(held({ id: me.id, name: "Me" }, other))?.code).toBe("ALREADY_DELEGATED");
  });

  test("is no reason against giving it to another", () => {
    expect(whyNotHold(held(other))).toBeNull();
    expect(whyNotClaim(held(other))?.code).toBe("CLAIMED_BY_OTHER");
  });

  test("may be away: his deputy decides with the lower limit of both", () => {
    const last = held(away);
    const limits = { EUR: 400 };
    const deputy = { ...last, task: { ...last.task, limitApplies: true }, person: { ...free.person, limits: { EUR: 900 } } };
    expect(whyNotDecide({ ...deputy, actsFor: { ...away, limits } })?.code).toBe("ABOVE_LIMIT_FOR");
    expect(whyNotDecide({ ...deputy, actsFor: { ...away, limits: { EUR: 500 } } })).toBeNull();
    expect(whyNotDecide({ ...deputy, actsFor: null })?.code).toBe("CLAIMED_BY_OTHER");
  });
});

test("leads give out the work of the roles they lead, not of others, and not in their own case", () => {
  const senior = { ...free, person: { ...free.person, roles: ["SENIOR_UNDERWRITER" as const] } };
  expect(whyNotLead(senior)).toBeNull();
  expect(whyNotLead(free)?.code).toBe("NOT_LEAD");
  expect(whyNotLead({ ...senior, task: { ...free.task, requiredRoles: ["ORDER_APPROVER"] } })?.code).toBe("NOT_LEAD");
  expect(whyNotLead({ ...senior, case: { ...free.case, applicantId: me.id } })?.code).toBe("IS_APPLICANT");
});
