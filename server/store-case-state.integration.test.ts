import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { CaseState } from "@/domain/case-state";
import { type StepEvent, storeCaseState } from "./store-case-state";
import { openWorld } from "./testing/test-world";

let world: Awaited<ReturnType<typeof openWorld>>;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const at = (minute: number): string => `2026-05-01T08:${String(minute).padStart(2, "0")}:00.000Z`;

/** A state that came through these stages, each entered a minute later. */
const stateOf = (stages: string[], version: number, minute = 0, more: Partial<CaseState> = {}): CaseState => ({
  stage: stages.at(-1) ?? "",
  status: "OPEN",
  version,
  history: stages.map((to, index) => ({ from: stages[index - 1] ?? null, to, at: at(minute + index) })),
  tasks: [],
  timers: [],
  unknownSignals: 0,
  ...more,
});

const openCase = async () => {
  const { id: caseId } = await world.addCase();
  const store = (state: CaseState, historyLength: number, entered = true, events: StepEvent[] = []) =>
    storeCaseState({
      caseId,
      state,
      historyLength,
      entered,
      events,
      acknowledges: [],
      workflowId: `loan-${caseId}`,
      runId: "run",
    });
  const read = async () => {
    const { rows } = await world.owner.query(
      `SELECT s.state, c.stage, c.version, (SELECT array_agg(e.body::jsonb #>> '{data,to}' ORDER BY e.seq) FROM audit_events e
        WHERE e.chain_id = c.id AND e.type = 'case.stageChanged') AS told
      FROM cases c JOIN case_snapshots s ON s.case_id = c.id WHERE c.id = $1`,
      [caseId],
    );
    return rows[0];
  };
  return { store, read };
};

const [A, B, C, D] = ["VALIDATING", "CREDIT_CHECK", "RISK_ASSESSMENT", "WITHDRAWN"] as const;

describe("storing a step of a case", () => {
  it("tells it once, however often it is done", async () => {
    const { store, read } = await openCase();
    expect(await store(stateOf([A, B], 2), 3)).toEqual({ enteredAt: at(1) });
    // The same try again, and a later worker that reads another clock and a longer history.
    expect(await store(stateOf([A, B], 2), 3)).toEqual({ enteredAt: at(1) });
    expect(await store(stateOf([A, B], 2, 30), 6)).toEqual({ enteredAt: at(1) });
    expect(await read()).toMatchObject({
      stage: B,
      version: 2,
      told: [B],
      state: { history: [{ to: A }, { to: B, at: at(1) }] },
    });
  });

  it("is done again up to where a lost worker had come, and goes on from there", async () => {
    const { store, read } = await openCase();
    await store(stateOf([A, B], 2), 3);
    await store(stateOf([A, B, C], 3), 3);
    expect(await store(stateOf([A, B], 2, 30), 6)).toEqual({ enteredAt: at(1) });
    expect(await read()).toMatchObject({ stage: C, told: [B, C] });
    expect(await store(stateOf([A, B, C], 3, 30), 6)).toEqual({ enteredAt: at(2) });
    await store(stateOf([A, B, C, D], 4, 30), 6);
    expect(await read()).toMatchObject({ stage: D, version: 4, told: [B, C, D] });
  });

  it("that takes another way than a lost worker had begun is stored and told, though its version is no higher", async () => {
    const { store, read } = await openCase();
    await store(stateOf([A, B, C], 3), 3);
    expect(await store(stateOf([A, B, D], 3, 30, { status: "CANCELLED" }), 6)).toEqual({ enteredAt: at(32) });
    expect(await read()).toMatchObject({ stage: D, version: 3, told: [C, D], state: { status: "CANCELLED" } });
  });

  it("of a worker that was given up changes nothing when it comes late", async () => {
    const { store, read } = await openCase();
    await store(stateOf([A, B, D], 3), 6);
    await store(stateOf([A, B, C], 4, 30), 3);
    expect(await read()).toMatchObject({ stage: D, version: 3, told: [D] });
  });

  it("within a stage replaces what a lost worker had found there, without telling it again", async () => {
    const { store, read } = await openCase();
    const flagged: StepEvent[] = [{ type: "case.noticeWarned", data: { limitAt: at(50) } }];
    await store(stateOf([A, B], 2), 3);
    await store(stateOf([A, B], 3, 0, { nobodyCanDecide: true }), 3, false, flagged);
    await store(stateOf([A, B], 3, 0, { nobodyCanDecide: false }), 6, false, flagged);
    expect(await read()).toMatchObject({ version: 3, told: [B], state: { nobodyCanDecide: false } });
  });
});
