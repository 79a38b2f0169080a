import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { informationRequest } from "@/domain/contracts";
import { people } from "@/prisma/people";
import { recordNotices } from "@/server/record-notices";
import { submitRequest } from "@/server/requests/submit-request";
import { endingOf } from "../../testing/in-activity";
import { askedFor, incomeSlot, loanRequests } from "../../testing/loan-requests";
import { callerOf, type LoanWorld, openLoanWorld } from "../../testing/loan-world";
import { loanActivities } from "../loan-activities";

const { openRequest, remindRequest, closeRequest } = loanActivities;
let world: LoanWorld;
let requests: ReturnType<typeof loanRequests>;
beforeAll(async () => {
  world = await openLoanWorld();
  requests = loanRequests(world);
});
afterAll(() => world.close());

describe("asking an applicant for more", () => {
  it("writes what the reviewer asked for, once, and tells the applicant in his words with the last day", async () => {
    const { caseId, request, open, asked } = await requests.opened();
    expect(await open()).toEqual(request);
    expect(request.requestId).toBe(asked.requestId);
    expect(Date.parse(request.dueAt) - Date.parse(request.openedAt)).toBe(21 * 86_400_000);
    expect(request.slots.map(({ kind, required }) => [kind, required])).toEqual([
      ["DOCUMENT", true],
      ["NUMBER", true],
    ]);
    expect(await world.count("requests WHERE case_id = $1", [caseId])).toBe(1);
    expect(await world.count("request_slots s JOIN requests r ON r.id = s.request_id WHERE r.case_id = $1", [caseId])).toBe(2);
    expect((await world.trail(caseId, "request.opened")).map(({ data }) => data)).toEqual([
      { requestId: request.requestId, round: 1, slots: 2, dueAt: request.dueAt },
    ]);
    const told = await world.notices(caseId, "loan.informationNeeded");
    expect(told.map(({ channel }) => channel)).toEqual(["EMAIL", "IN_APP"]);
    expect(told[0]).toMatchObject({
      place: `/my/${caseId}/requests/${request.requestId}`,
      params: {
        round: 1,
        dueAt: request.dueAt,
        message: "We cannot read the payslips.",
        slots: [{ en: "Proof of income" }, { en: "Monthly income after tax", zh: "税后月收入" }],
      },
    });
  });

  it("opens one request however many workers open it at once", async () => {
    const caseId = await world.addLoan();
    const decisionId = await world.decide(caseId, { outcome: "NEED_MORE_INFO", data: askedFor() });
    const workflowId = informationRequest.workflowId(`loan-${caseId}`, 1);
    const all = await Promise.all(
      Array.from({ length: 8 }, () =>
        world.step(caseId, () => openRequest({ caseId, decisionId, round: 1, requestId: randomUUID(), workflowId })),
      ),
    );
    expect(new Set(all.map(({ requestId }) => requestId)).size).toBe(1);
    expect(await world.trail(caseId, "request.opened")).toHaveLength(1);
    expect(await world.notices(caseId, "loan.informationNeeded")).toHaveLength(2);
  });

  it("counts from the engine's time where that is ahead, and as fast as the case runs", async () => {
    const ahead = Date.now() + 30 * 86_400_000;
    for (const told of [{ scheduledAt: ahead }, { now: ahead }]) {
      const { request } = await requests.opened(undefined, { ...told, timeScale: 100 });
      expect(Date.parse(request.openedAt)).toBe(ahead);
      expect(Date.parse(request.dueAt) - ahead).toBe((21 * 86_400_000) / 100);
    }
  });

  it("lets an answer replace only what may be asked for, in the way it may be asked for", async () => {
    const { request } = await requests.opened([
      incomeSlot,
      { kind: "TEXT", label: "Mail", target: "applicant.email" },
      { kind: "TEXT", label: "Income in words", target: "applicant.monthlyIncome" },
    ]);
    expect(
      await world.rows("SELECT target FROM request_slots WHERE request_id = $1 ORDER BY place", [request.requestId]),
    ).toEqual([{ target: "applicant.monthlyIncome" }, { target: null }, { target: null }]);
  });

  it("opens nothing by a decision of another case or of another kind", async () => {
    const { decisionId } = await requests.opened();
    const caseId = await world.addLoan();
    const rejection = await world.decide(caseId, { outcome: "REJECTED", data: {} });
    for (const other of [decisionId, rejection]) {
      const wanted = { caseId, decisionId: other, round: 1, requestId: randomUUID(), workflowId: `loan-${caseId}-info-1` };
      expect(await endingOf(world.step(caseId, () => openRequest(wanted)))).toBe("NO_REQUEST finally");
    }
    expect(await world.count("requests WHERE case_id = $1", [caseId])).toBe(0);
  });
});

describe("reminding and ending a request", () => {
  it("reminds twice at most, each time of what is missing then", async () => {
    const { caseId, request, step } = await requests.opened();
    const { requestId } = request;
    const remind = (final: boolean) => step(() => remindRequest({ caseId, requestId, final }));
    await remind(false);
    await remind(false);
    await requests.fill(requestId, 2, 5_000_00);
    await remind(true);
    expect((await world.trail(caseId, "request.reminded")).map(({ data }) => data)).toEqual([
      { requestId, round: 1, final: false },
      { requestId, round: 1, final: true },
    ]);
    const told = (await world.notices(caseId, "loan.informationReminder")).filter(({ channel }) => channel === "IN_APP");
    expect(told.map(({ params }) => [params.final, (params.missing as { en: string }[]).map(({ en }) => en)])).toEqual(
      expect.arrayContaining([
        [false, ["Proof of income", "Monthly income after tax"]],
        [true, ["Proof of income"]],
      ]),
    );
  });

  it("reminds nobody of what was sent", async () => {
    const { caseId, request, step } = await requests.submitted([incomeSlot], [5_000_00]);
    await step(() => remindRequest({ caseId, requestId: request.requestId, final: true }));
    expect(await world.trail(caseId, "request.reminded")).toEqual([]);
    expect(await world.notices(caseId, "loan.informationReminder")).toEqual([]);
  });

  it("expires once and keeps what was missing on the trail; the notice of the ending can name it", async () => {
    const { caseId, request, step } = await requests.opened();
    const { requestId } = request;
    await requests.fill(requestId, 2, 5_000_00);
    const expire = () => step(() => closeRequest({ requestId, as: "EXPIRED" }));
    expect([await expire(), await expire()]).toEqual([{ status: "EXPIRED" }, { status: "EXPIRED" }]);
    expect((await world.trail(caseId, "request.expired")).map(({ data }) => data)).toEqual([
      { requestId, round: 1, missing: ["Proof of income"] },
    ]);
    await recordNotices({ caseId, eventKey: "the end", kind: "loan.rejected", audience: { to: "applicant" }, requestId });
    const [told] = await world.notices(caseId, "loan.rejected");
    expect(told?.params.missing).toEqual([{ en: "Proof of income", zh: "收入证明" }]);
  });

  it("does not call missing what is being filled at that very moment", async () => {
    const { caseId, request, step } = await requests.opened();
    const { requestId } = request;
    const connection = await world.owner.connect();
    await connection.query("BEGIN");
    await connection.query("SELECT FROM cases WHERE id = $1 FOR NO KEY UPDATE", [caseId]);
    const expiring = step(() => closeRequest({ requestId, as: "EXPIRED" }));
    await expect.poll(() => world.count("pg_locks WHERE NOT granted")).toBeGreaterThan(0);
    await connection.query("UPDATE request_slots SET status = 'FILLED' WHERE request_id = $1 AND place = 1", [requestId]);
    await connection.query("COMMIT");
    connection.release();
    await expiring;
    expect((await world.trail(caseId, "request.expired")).map(({ data }) => data.missing)).toEqual([
      ["Monthly income after tax"],
    ]);
  });

  it("is taken back when the case stops; an end stays the end it was", async () => {
    const { caseId, request, step } = await requests.opened();
    const close = (as: "EXPIRED" | "CANCELLED") => step(() => closeRequest({ requestId: request.requestId, as }));
    expect([await close("CANCELLED"), await close("EXPIRED")]).toEqual([{ status: "CANCELLED" }, { status: "CANCELLED" }]);
    expect(await world.trail(caseId, "request.cancelled", "request.expired")).toHaveLength(1);
  });

  it("either expires or is sent, never both", async () => {
    const outcomes = new Set<string>();
    for (let round = 0; round < 40; round += 1) {
      const { caseId, request, step } = await requests.opened([incomeSlot]);
      const { requestId } = request;
      await requests.fill(requestId, 1, 5_000_00);
      const send = () =>
        submitRequest(callerOf(people.ana), requestId).then(
          () => "SUBMITTED",
          () => "EXPIRED",
        );
      const expire = () => step(() => closeRequest({ requestId, as: "EXPIRED" })).then(({ status }) => status);
      const [one, other] = await Promise.all(round % 2 === 0 ? [send(), expire()] : [expire(), send()]);
      expect(one).toBe(other);
      expect(await world.trail(caseId, "request.expired", "request.submitted")).toHaveLength(1);
      outcomes.add(one);
    }
    expect(outcomes.size).toBe(2);
  });
});
