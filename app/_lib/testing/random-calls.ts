import { randomUUID } from "node:crypto";
import type { RouteHandler } from "@/app/_lib/route";
import { POST as conflict } from "@/app/api/cases/[id]/conflict/route";
import { PUT as watch } from "@/app/api/cases/[id]/watch/route";
import { GET as inbox } from "@/app/api/inbox/route";
import { POST as assign } from "@/app/api/tasks/[id]/assign/route";
import { POST as claim } from "@/app/api/tasks/[id]/claim/route";
import { POST as comment } from "@/app/api/tasks/[id]/comments/route";
import { POST as decide } from "@/app/api/tasks/[id]/decide/route";
import { POST as delegate } from "@/app/api/tasks/[id]/delegate/route";
import { GET as opening } from "@/app/api/tasks/[id]/opening/route";
import { POST as prioritise } from "@/app/api/tasks/[id]/priority/route";
import { POST as release } from "@/app/api/tasks/[id]/release/route";
import { GET as aTask } from "@/app/api/tasks/[id]/route";
import { POST as snooze, DELETE as wake } from "@/app/api/tasks/[id]/snooze/route";
import { POST as bulk } from "@/app/api/tasks/bulk/route";
import { GET as counts } from "@/app/api/tasks/counts/route";
import { GET as tasks } from "@/app/api/tasks/route";
import { GET as team } from "@/app/api/team/route";
import { people } from "@/prisma/people";

/** A die that falls the same way for the same seed (mulberry32). @returns numbers from 0 up to 1 */
export const dice = (seed: number) => {
  let state = seed;
  return (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};

/** What a call may be about; ids that are there, mostly. */
export type Pick = {
  of: <Value>(values: readonly Value[]) => Value;
  task: () => { id: string; caseId: string };
  personId: () => string;
};

export type RandomCall = {
  name: string;
  handler: RouteHandler;
  method: string;
  params: Record<string, string>;
  body?: unknown;
  query?: string;
};

const rubbish = [null, [], "text", {}, { to: 7 }, { until: "never", extra: true }, { outcome: [], data: null, seenVersion: -1 }];
const outcomes = [
  { outcome: "APPROVED", data: { amount: 12_000_00, rateBps: 700, termMonths: 24 } },
  { outcome: "APPROVED", data: { amount: 90_000_000_00, rateBps: 700, termMonths: 24 } },
  { outcome: "REJECTED", data: { reasonCodes: ["CREDIT_HISTORY"], message: "Too many late payments." } },
  { outcome: "RETRY", data: {} },
];

const strangers = Array.from({ length: 5 }, () => randomUUID());

type Make = (pick: Pick) => Omit<RandomCall, "name" | "handler" | "method">;
const onTask =
  (body?: (pick: Pick) => unknown): Make =>
  (pick) => ({ params: { id: pick.task().id }, ...(body && { body: body(pick) }) });
const onCase =
  (body?: (pick: Pick) => unknown): Make =>
  (pick) => ({ params: { id: pick.task().caseId }, ...(body && { body: body(pick) }) });
const list: Make = (pick) => ({
  params: {},
  query: `?view=${pick.of(["needs-me", "mine", "roles", "led", "snoozed", "done", "nowhere"])}&limit=${pick.of([5, 100, 0])}`,
});
const soon = (pick: Pick): string => new Date(Date.now() + pick.of([60_000, 86_400_000, -1])).toISOString();

const calls: readonly (readonly [string, RouteHandler, string, Make])[] = [
  ["claim", claim, "POST", onTask()],
  ["release", release, "POST", onTask()],
  ["decide", decide, "POST", onTask((pick) => ({ ...pick.of(outcomes), seenVersion: pick.of([1, 1, 1, 2]) }))],
  ["assign", assign, "POST", onTask((pick) => ({ to: pick.of([null, pick.personId(), pick.personId()]) }))],
  ["delegate", delegate, "POST", onTask((pick) => ({ to: pick.of([people.olivia.id, people.oscar.id]) }))],
  ["snooze", snooze, "POST", onTask((pick) => ({ until: soon(pick) }))],
  ["wake", wake, "DELETE", onTask()],
  ["prioritise", prioritise, "POST", onTask((pick) => ({ priority: pick.of(["LOW", "URGENT", "VERY"]) }))],
  ["comment", comment, "POST", onTask((pick) => ({ text: "A word", mentions: pick.of([[], [pick.personId()]]) }))],
  // Rarely about a case that is there: what is declared stays.
  [
    "conflict",
    conflict,
    "POST",
    (pick) => ({ params: { id: pick.of([pick.task().caseId, ...strangers]) }, body: { reason: "A friend" } }),
  ],
  ["watch", watch, "PUT", onCase()],
  [
    "bulk",
    bulk,
    "POST",
    (pick) => ({
      params: {},
      body: {
        action: pick.of(["claim", "release", "wake"]),
        items: [...new Set([pick.task().id, pick.task().id, pick.task().id])].map((taskId) => ({ taskId })),
      },
    }),
  ],
  ["task", aTask, "GET", onTask()],
  ["opening", opening, "GET", onTask()],
  ["tasks", tasks, "GET", list],
  ["inbox", inbox, "GET", list],
  ["counts", counts, "GET", () => ({ params: {} })],
  ["team", team, "GET", () => ({ params: {} })],
];

/** One call at random; one of twelve that send a body sends rubbish. */
export const randomCall = (pick: Pick): RandomCall => {
  const [name, handler, method, make] = pick.of(calls);
  const made = make(pick);
  const spoilt = made.body !== undefined && pick.of(Array.from({ length: 12 }, (_, side) => side === 0));
  return { name, handler, method, ...made, ...(spoilt && { body: pick.of(rubbish) }) };
};
