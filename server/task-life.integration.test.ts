import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { answerOf, beginTaskLife, doers, isListed, readLife, type TaskLife } from "./testing/task-life";
import { type Model, type Name, names, needs, newModel, steps } from "./testing/task-model";
import { openWorld, type World } from "./testing/test-world";

const seed = Number(process.env.TASK_LIFE_SEED ?? 20_261_130);
const runs = Number(process.env.TASK_LIFE_RUNS ?? 5_000);
/** Runs that share the database at a time. */
const atOnce = 8;

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

/** What the lives went through: answers by step, and steps taken on behalf of another. */
const reached = new Set<string>();
const mustReach = [
  ...[
    "claim OK",
    "claim CLAIMED_BY_OTHER",
    "claim IS_CREATOR",
    "claim MISSING_ROLE",
    "claim COUNTS_AS_ONE",
    "claim CONFLICT_DECLARED",
  ],
  ...["claim ABOVE_LIMIT", "claim OK for", "decide OK", "decide OK for", "decide CHANGED_MEANWHILE", "decide ALREADY_DECIDED"],
  ...[
    "decide CLAIMED_BY_OTHER",
    "decide TASK_CLOSED",
    "release OK",
    "release NOT_CLAIMED_BY_YOU",
    "assign OK",
    "assign NOT_LEAD",
  ],
  ...[
    "assign ASSIGNEE_MAY_NOT",
    "assign ALREADY_DECIDED",
    "delegate OK for",
    "delegate ALREADY_DELEGATED",
    "delegate ASSIGNEE_MAY_NOT",
  ],
  ...["snooze OK", "wake OK", "prioritise OK", "prioritise NOT_LEAD", "conflict OK"],
];

type Step = keyof typeof steps;
type Real = TaskLife;

/** One step, taken in the model and for real: the answers are the same, and so is the task afterwards. */
class Take implements fc.AsyncCommand<Model, Real> {
  constructor(
    readonly step: Step,
    readonly given: unknown[],
    /** Who looks into his inbox afterwards, if anybody does. */
    readonly looker: Name | null,
  ) {}
  check = () => true;
  async run(model: Model, life: Real): Promise<void> {
    const before = { ...model };
    const expected = steps[this.step](model, ...(this.given as [never, never]));
    const onBehalf = model.giver !== null || Boolean(model.decided?.for);
    reached.add(`${this.step} ${expected}`);
    if (onBehalf) reached.add(`${this.step} ${expected} for`);
    const answer = await answerOf(doers[this.step](life, before, ...(this.given as never[])));
    expect(answer).toBe(expected);
    const { status, holder, giver, escalated, version, priority, decided } = model;
    expect(await readLife(life)).toEqual({ status, holder, giver, escalated, version, priority, decided });
    if (this.looker !== null)
      expect({ looker: this.looker, listed: await isListed(life, this.looker) }).toEqual({
        looker: this.looker,
        listed: needs(model, this.looker),
      });
  }
  toString = () => `${this.step}(${this.given.join(", ")})`;
}

// Mostly the two who can do most, so that lives get somewhere.
const someone = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom<Name>("ann", "ben") },
  { weight: 3, arbitrary: fc.constantFrom(...names) },
);
const take = (step: Step, ...given: fc.Arbitrary<unknown>[]) =>
  fc.tuple(fc.tuple(...given), fc.oneof(fc.constant(null), someone)).map(([values, looker]) => new Take(step, values, looker));

const commands = fc.commands(
  [
    ...[take("claim", someone), take("claim", someone), take("claim", someone), take("release", someone)],
    ...[take("assign", fc.constantFrom<Name>("sue", "sue", "ann"), fc.option(someone)), take("delegate", someone, someone)],
    ...[
      take("snooze", someone),
      take("wake", someone),
      take("prioritise", fc.constantFrom<Name>("sue", "ben"), fc.constantFrom("LOW", "URGENT")),
    ],
    ...[take("decide", someone, fc.constantFrom(false, false, true)), take("conflict", someone)],
    ...[
      take("leave", someone, someone),
      take("leave", someone, someone),
      take("comeBack", someone),
      take("escalate"),
      take("change"),
      take("withdraw"),
    ],
  ],
  { maxCommands: 12, size: "max" },
);

test(`whatever people do with a task, it lives as it should (${runs} lives)`, async () => {
  process.stdout.write(`lives of tasks: TASK_LIFE_SEED=${seed}\n`);
  await Promise.all(
    Array.from({ length: atOnce }, (_, share) =>
      fc.assert(
        fc.asyncProperty(commands, async (taken) => {
          const setup = async () => ({ model: newModel(), real: await beginTaskLife(world) });
          await fc.asyncModelRun(setup, taken);
        }),
        { numRuns: Math.ceil(runs / atOnce), seed: seed + share },
      ),
    ),
  );
  expect([...reached]).toEqual(expect.arrayContaining(mustReach));
}, 600_000);
