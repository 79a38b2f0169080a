import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { signals } from "../../domain/contracts";
import { highRiskApplication, mediumRiskApplication } from "../../prisma/builders";
import { people } from "../../prisma/people";
import { startEngine } from "../testing/engine";
import { openLoan, typesOf } from "../testing/loan-case";
import { waitFor } from "../testing/wait-for";

let stop: () => Promise<void>;
beforeAll(async () => {
  stop = await startEngine();
});
afterAll(() => stop());

describe.concurrent("what is sent to a case", () => {
  it("is counted when nobody asked for it or it cannot be read, and never stops the case", async () => {
    const loan = await openLoan(mediumRiskApplication());
    const before = await loan.underReview();
    await loan.signal("shippingUpdated", { status: "SHIPPED" });
    await loan.signal(signals.taskDecided, { decisionId: "not an id" });
    await loan.signal(signals.taskDecided, undefined);
    await loan.signal(signals.cancelRequested, "please");
    const after = await loan.query();
    expect(after.unknownSignals).toBe(4);
    expect(after.version).toBeGreaterThan(before.version);
    await loan.approve(1, people.olivia);
    expect((await loan.atStage("AWAITING_SIGNATURE")).unknownSignals).toBe(4);
  });

  it("has one effect however often it comes", async () => {
    const loan = await openLoan(highRiskApplication());
    const { decisionId, taskId, outcome, decidedAt } = await loan.approve(1, people.olivia);
    const again = { decisionId, taskId, outcome, decidedAt };
    await loan.underReview(2);
    await Promise.all([1, 2, 3].map(() => loan.signal(signals.taskDecided, again)));
    const state = await loan.query();
    expect(state).toMatchObject({ stage: "MANUAL_REVIEW", unknownSignals: 0, tasks: [{ level: 2 }] });
    await loan.approve(2, people.uma);
    await loan.atStage("AWAITING_SIGNATURE");
    expect(typesOf(await loan.audit()).filter((type) => type === "task.decisionAcknowledged")).toHaveLength(2);
  });

  it("decides only the task it names", async () => {
    const loan = await openLoan(mediumRiskApplication());
    await loan.underReview();
    const decidedAt = new Date().toISOString();
    await loan.signal(signals.taskDecided, { decisionId: randomUUID(), taskId: randomUUID(), outcome: "APPROVED", decidedAt });
    expect((await loan.query()).tasks).toMatchObject([{ level: 1 }]);
    await loan.reject(1, people.olivia);
    expect(await loan.ended()).toBe("REJECTED");
  });

  it("is sent again when it was not acknowledged, and set aside with an alert when the case has ended", async () => {
    const loan = await openLoan(mediumRiskApplication());
    await loan.reject(1, people.olivia);
    expect(await loan.ended()).toBe("REJECTED");
    // As after a crash of Temporal's store: delivered, never acknowledged.
    await loan.rows(
      "UPDATE outbox SET acknowledged_at = NULL, sent_at = now() - interval '1 day' WHERE case_id = $1 AND decision_id IS NOT NULL",
    );
    await waitFor(
      "the parked row",
      async () => (await loan.rows("SELECT id FROM outbox WHERE case_id = $1 AND parked_at IS NOT NULL")).length === 1,
    );
    expect(await loan.rows("SELECT kind FROM alerts WHERE case_id = $1")).toEqual([{ kind: "outbox.parked" }]);
    expect((await loan.taskAt(1)).status).toBe("ORPHANED");
    expect(typesOf(await loan.audit()).slice(-2)).toEqual(["case.parked", "task.orphaned"]);
  });
});
