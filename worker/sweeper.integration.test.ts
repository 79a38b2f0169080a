import { afterAll, beforeAll, expect, test } from "vitest";
import { mediumRiskApplication } from "@/prisma/builders";
import { people } from "@/prisma/people";
import { openLoan } from "@/workflows/testing/loan-case";
import { waitFor } from "@/workflows/testing/wait-for";
import { startSweeper } from "./sweeper";
import { type FaultWorld, openFaultWorld } from "./testing/fault-world";
import { decisionsSent, onceDecided, proofOf } from "./testing/trail";

let world: FaultWorld;
beforeAll(async () => {
  world = await openFaultWorld();
});
afterAll(() => world.close());

test("what was marked as sent and never reached its workflow is sent again, until it is acknowledged and no longer", async () => {
  await world.startWorker();
  const loan = await openLoan(mediumRiskApplication());
  await loan.underReview();
  await world.endWorkers();
  const { decisionId } = await loan.approve(1, people.olivia);
  // As after the engine's store was put back to an older copy: our side knows it as sent, the engine has never heard of it.
  await world.owner.query("UPDATE outbox SET sent_at = now(), attempts = 1 WHERE decision_id = $1", [decisionId]);
  await world.startWorker();
  expect(await decisionsSent(loan)).toEqual([]);

  const sweeper = startSweeper(1);
  try {
    await loan.atStage("AWAITING_SIGNATURE");
    await waitFor("the row sent and acknowledged", async () =>
      world.count("outbox WHERE decision_id = $1 AND sent_at IS NOT NULL AND acknowledged_at IS NOT NULL", [decisionId]),
    );
    expect(new Set(await decisionsSent(loan))).toEqual(new Set([decisionId]));
    await expect.poll(() => proofOf(loan)).toEqual(onceDecided);
  } finally {
    await sweeper.stop();
  }
});
