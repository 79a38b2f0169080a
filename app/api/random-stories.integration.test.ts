import type pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { callApi, signedIn } from "@/app/_lib/testing/call-api";
import { dice } from "@/app/_lib/testing/random-calls";
import { openActor, type Roll, type Told } from "@/app/_lib/testing/random-stories";
import { POST as openCase } from "@/app/api/cases/route";
import { highRiskApplication, lowRiskApplication, mediumRiskApplication } from "@/prisma/builders";
import { largeOrderData, orderData, reviewedOrderData } from "@/prisma/order-builders";
import { type DemoPerson, people } from "@/prisma/people";
import { seedCatalogue } from "@/prisma/seed-base";
import { temporal } from "@/server/temporal";
import { openDocumentFolder } from "@/server/testing/document-folder";
import { type CaseCheck, caseChecks, findCaseBreaches } from "@/worker/testing/case-invariants";
import { type FaultWorld, openFaultWorld } from "@/worker/testing/fault-world";
import { findContradicted } from "@/worker/testing/find-contradicted";
import { findUnheard } from "@/worker/testing/find-unheard";
import { findUnmoved } from "@/worker/testing/find-unmoved";
import { findBrokenChains, findLedgerBreaches } from "@/worker/testing/order-invariants";
import { suppose } from "@/worker/testing/suppose";
import { waitFor } from "@/workflows/testing/wait-for";

const seed = Number(process.env.STORIES_SEED ?? 20_261_130);
const size = { loans: 24, orders: 8, rounds: 6, calls: 48, atOnce: 4 };
/** Milliseconds until every workflow is at rest, on a machine that has other things to do. */
const patience = 120_000;

const { olivia, oscar, uma, ugo, nora, nils, otto, ada, ana, ben, chen, dana } = people;
const folk: readonly DemoPerson[] = [olivia, olivia, oscar, uma, uma, ugo, nora, nils, otto, otto, ada, ana, ben, chen, dana];
const customers = [ana, ben, chen, dana];

const store = openDocumentFolder();
let world: FaultWorld;
const cookies = new Map<DemoPerson, string>();
beforeAll(async () => {
  const secret = "a-secret-of-the-test-run-that-is-long-enough";
  Object.assign(process.env, { COUNTERSIGN_MODE: "demo", SESSION_SECRET: secret, CARRIER_SECRET: secret });
  world = await openFaultWorld();
  await seedCatalogue(world.owner);
  await world.startWorker();
  for (const person of new Set(folk)) cookies.set(person, await signedIn(person));
});
afterAll(async () => {
  await world.close();
  store.close();
});

const rollOf = (next: () => number): Roll => ({
  of: (values) => values[Math.floor(next() * values.length)] as (typeof values)[number],
  chance: (percent) => next() * 100 < percent,
});

/** A loan or order of somebody's own, or entered for him by the desk. */
const open = async (roll: Roll, kind: "loan" | "order"): Promise<void> => {
  const person = kind === "loan" ? roll.of([...customers, oscar]) : roll.of(customers);
  const clerk = kind === "loan" ? olivia : otto;
  const by = person !== oscar && roll.chance(25) ? clerk : person;
  const loan = roll.of([lowRiskApplication, mediumRiskApplication, mediumRiskApplication, highRiskApplication]);
  // Small enough to need nobody, one person, or two.
  const amount = loan === lowRiskApplication ? 6_000_00 : roll.of([15_000_00, 45_000_00, 90_000_00]);
  const order = roll.of([orderData, reviewedOrderData, largeOrderData]);
  const data = kind === "loan" ? loan({ person, amount }) : order({ person });
  const { status, json } = await callApi(openCase, { cookie: cookies.get(by), body: { type: kind, data } });
  expect({ status, json }).toMatchObject({ status: 201 });
};

const openTask = "EXISTS (SELECT FROM tasks t WHERE t.case_id = c.id AND t.status IN ('OPEN', 'CLAIMED', 'ESCALATED'))";
/** Cases the machine has still work with: neither at an end, nor before a person, the applicant or the carrier, or with a message on its way. */
const busy = `cases c WHERE c.status = 'OPEN' AND NOT ${openTask} AND c.stage <> 'PROCESSING'
    AND NOT EXISTS (SELECT FROM agreements a WHERE a.case_id = c.id AND a.status = 'OPEN' AND c.stage = 'AWAITING_SIGNATURE')
    AND NOT EXISTS (SELECT FROM requests r WHERE r.case_id = c.id AND r.status = 'OPEN' AND c.stage = 'AWAITING_INFORMATION')
  OR EXISTS (SELECT FROM outbox o WHERE o.case_id = c.id AND o.acknowledged_at IS NULL AND o.parked_at IS NULL
    AND NOT (o.name = 'cancelRequested' AND o.sent_at IS NOT NULL AND ${openTask}))`;
const atRest = () => waitFor("every case at rest", async () => (await world.count(busy)) === 0, patience);

/** An earlier decision `o` of the same review as `d`. */
const ofEarlier = "FROM decisions o WHERE o.case_id = d.case_id AND o.decided_at < d.decided_at AND o.four_eyes = d.four_eyes";

const share = async (next: () => number, calls: number): Promise<Told[]> => {
  const roll = rollOf(next);
  const told: Told[] = [];
  for (let number = 0; number < calls; number += 1) {
    const person = roll.of(folk);
    told.push(await openActor({ person, cookie: cookies.get(person) ?? "" }, roll, folk).act());
  }
  return told;
};

const breaches = async (): Promise<string[]> => {
  const ids = (await world.rows<{ id: string }>("SELECT id FROM cases")).map(({ id }) => id);
  const found = [findCaseBreaches(world.owner), findLedgerBreaches(world.owner), findBrokenChains(ids)];
  const asked = [findUnheard(world.owner), findUnmoved(world.owner), findContradicted(world.owner)];
  return (await Promise.all([...found, ...asked])).flat();
};

test("some hundred calls on loans and orders that really run leave nothing lost, doubled, stuck or paid that must not be", async () => {
  process.stdout.write(`random stories: STORIES_SEED=${seed}\n`);
  const next = dice(seed);
  const roll = rollOf(next);
  for (let number = 0; number < size.loans; number += 1) await open(roll, "loan");
  for (let number = 0; number < size.orders; number += 1) await open(roll, "order");

  const told: Told[] = [];
  for (let round = 0; round < size.rounds; round += 1) {
    await atRest();
    const shares = Array.from({ length: size.atOnce }, () => share(dice(Math.floor(next() * 2 ** 31)), size.calls / size.atOnce));
    told.push(...(await Promise.all(shares)).flat());
  }
  await atRest();

  expect(told.filter(({ status }) => status >= 500 && status !== 503)).toEqual([]);
  // I1: each yes is there.
  const decided = told.flatMap(({ decisionId }) => (decisionId ? [decisionId] : []));
  const stored = await world.rows<{ id: string }>("SELECT id FROM decisions");
  expect(stored.map(({ id }) => id).sort()).toEqual(decided.sort());
  expect(await breaches()).toEqual([]);
  // It was a run.
  for (const status of ["COMPLETED", "REJECTED", "OPEN"])
    expect([status, await world.count("cases WHERE status = $1", [status])]).not.toEqual([status, 0]);
  const agreed = "loans l JOIN agreements a ON a.id = l.agreement_id WHERE l.paid_at IS NOT NULL AND a.decision_id";
  for (const how of ["IS NULL", "IS NOT NULL"]) expect([how, await world.count(`${agreed} ${how}`)]).not.toEqual([how, 0]);
  expect(await world.count(`decisions d WHERE EXISTS (SELECT ${ofEarlier})`)).toBeGreaterThan(0);
}, 300_000);

const decision = "(SELECT d.id FROM decisions d JOIN tasks t ON t.id = d.task_id WHERE t.type = 'loan.review' LIMIT 1)";
const paid =
  "(SELECT case_id FROM loans WHERE agreement_id IN (SELECT id FROM agreements WHERE decision_id IS NOT NULL) LIMIT 1)";
const approval = `(SELECT id FROM decisions WHERE case_id = ${paid} AND outcome = 'APPROVED' ORDER BY decided_at DESC LIMIT 1)`;

/** Ways in which each thing could be wrong. */
const breaks: Record<CaseCheck, readonly string[]> = {
  "a decision is not on the trail or not queued, or twice": [
    `DELETE FROM outbox WHERE decision_id = ${decision}`,
    `DELETE FROM audit_events WHERE type = 'task.decided' AND task_id = (SELECT task_id FROM decisions WHERE id = ${decision})`,
  ],
  "a decision was never taken by its workflow": [`UPDATE decisions SET acknowledged_at = NULL WHERE id = ${decision}`],
  "a task is decided twice, or said to be decided and is not": [
    `UPDATE tasks SET status = 'EXPIRED' WHERE id = (SELECT task_id FROM decisions WHERE id = ${decision})`,
    `UPDATE decisions d SET task_id = o.task_id ${ofEarlier}`,
  ],
  "one pair of eyes decided twice": [
    `UPDATE decisions d SET decided_by_id = o.decided_by_id ${ofEarlier}`,
    `UPDATE decisions d SET for_id = o.decided_by_id ${ofEarlier}`,
  ],
  "somebody decided about himself, or about what he entered": [
    "UPDATE cases c SET created_by_id = d.decided_by_id FROM decisions d WHERE d.case_id = c.id",
    "UPDATE cases c SET applicant_id = d.decided_by_id FROM decisions d WHERE d.case_id = c.id",
    "UPDATE cases c SET applicant_email = replace(u.email, '@', '+x@') FROM decisions d, users u WHERE d.case_id = c.id AND u.id = d.decided_by_id",
  ],
  "case, snapshot and trail differ": [
    `UPDATE cases SET stage = 'REJECTED' WHERE id = ${paid}`,
    `DELETE FROM case_snapshots WHERE case_id = ${paid}`,
    `DELETE FROM audit_events WHERE chain_id = ${paid} AND type = 'case.stageChanged'`,
  ],
  "a closed case still has a task": [`UPDATE tasks SET status = 'OPEN' WHERE case_id = ${paid}`],
  "a loan is there twice": [
    `INSERT INTO loans (id, number, case_id, agreement_id, amount, currency, payment_key)
    SELECT gen_random_uuid(), 'x', case_id, agreement_id, amount, currency, 'x' FROM loans WHERE case_id = ${paid}`,
  ],
  "money is paid that no loan asks for, or not what it asks for": [
    "UPDATE sim_payouts SET amount = amount + 1 WHERE outcome = 'PAID'",
    "INSERT INTO sim_payouts (idempotency_key, payee, amount, currency, outcome) SELECT 'random', payee, amount, currency, outcome FROM sim_payouts WHERE outcome = 'PAID' LIMIT 1",
  ],
  "a loan is more than was approved": [
    "UPDATE loans SET amount = amount + 1",
    `UPDATE decisions SET data = jsonb_set(data, '{amount}', '1') WHERE id = ${approval}`,
  ],
  "a loan begins before every level has said yes": [
    `UPDATE decisions SET outcome = 'REJECTED' WHERE id = ${approval}`,
    `UPDATE decisions SET decided_at = now() + interval '1 day' WHERE id = ${approval}`,
    "DELETE FROM audit_events WHERE type = 'case.approvedAutomatically'",
  ],
};

/** What the database itself would not let happen is a breach all the same. */
const withoutGuards = `ALTER TABLE audit_events DISABLE TRIGGER USER; DROP INDEX decisions_task_id_key, decisions_four_eyes_key, loans_case_id_key`;

/** In a transaction that comes to nothing. */
const supposing = (sql: string, look: (on: pg.PoolClient) => Promise<string[]>) =>
  suppose(world.owner, `${withoutGuards}; ${sql}`, look);

describe("the checker finds", () => {
  for (const name of Object.keys(caseChecks) as CaseCheck[])
    test(name, async () => {
      for (const sql of breaks[name])
        expect({ sql, found: await supposing(sql, findCaseBreaches) }).toMatchObject({
          found: expect.arrayContaining([expect.stringContaining(`${name}: `)]),
        });
    });

  test("a case that is stored otherwise than its workflow says", async () => {
    const elsewhere = `UPDATE case_snapshots SET state = jsonb_set(state, '{stage}', '"REJECTED"') WHERE case_id = ${paid}`;
    const another = `(SELECT case_id FROM case_snapshots WHERE case_id <> ${paid} LIMIT 1)`;
    const shorter = `UPDATE case_snapshots SET state = jsonb_set(state, '{history}', (state -> 'history') - 0) WHERE case_id = ${another}`;
    const found = await supposing(`${elsewhere}; ${shorter}`, findContradicted);
    const breach = expect.stringContaining("a workflow says otherwise than what is stored: ");
    expect(found).toEqual([breach, breach]);
  });

  test("a decision its workflow never heard of, and a case that nothing moves any more", async () => {
    const unheard = await supposing("UPDATE tasks SET signal = 'another'", findUnheard);
    expect(unheard).toContainEqual(expect.stringContaining("a workflow never heard of a decision: "));
    const [open] = await world.rows<{ id: string; workflow: string }>(
      "SELECT id, workflow_id AS workflow FROM cases WHERE status = 'OPEN' AND type = 'loan' LIMIT 1",
    );
    await temporal()
      .workflow.getHandle(open?.workflow ?? "")
      .terminate();
    expect(await findUnmoved(world.owner)).toEqual([`an open loan has no workflow: ${open?.id}`]);
  });
});
