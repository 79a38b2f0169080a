import { expect } from "vitest";
import type { RouteHandler } from "@/app/_lib/route";
import { POST as cancel } from "@/app/api/cases/[id]/cancel/route";
import { POST as tell } from "@/app/api/cases/[id]/events/route";
import { GET as offer } from "@/app/api/cases/[id]/offer/route";
import { GET as aCase } from "@/app/api/cases/[id]/route";
import { GET as cases } from "@/app/api/cases/route";
import { GET as aRequest } from "@/app/api/requests/[id]/route";
import { PUT as answer } from "@/app/api/requests/[id]/slots/[slotId]/value/route";
import { POST as submit } from "@/app/api/requests/[id]/submit/route";
import { POST as assign } from "@/app/api/tasks/[id]/assign/route";
import { POST as claim } from "@/app/api/tasks/[id]/claim/route";
import { POST as decide } from "@/app/api/tasks/[id]/decide/route";
import { POST as release } from "@/app/api/tasks/[id]/release/route";
import { GET as aTask } from "@/app/api/tasks/[id]/route";
import { POST as snooze } from "@/app/api/tasks/[id]/snooze/route";
import { GET as tasks } from "@/app/api/tasks/route";
import type { Task } from "@/domain/task";
import { loanRejection } from "@/prisma/builders";
import { type DemoPerson, demoPassword, people } from "@/prisma/people";
import { callApi } from "./call-api";

export type Actor = { person: DemoPerson; cookie: string };
/** What came of a call; `decisionId` of a decision that was answered with yes. */
export type Told = { name: string; status: number; decisionId?: string };
export type Roll = { of: <Value>(values: readonly Value[]) => Value; chance: (percent: number) => boolean };
type Answer = { outcome: string; data: unknown };

const monthlyIncome = {
  kind: "NUMBER",
  label: { en: "Monthly income", zh: "月收入" },
  required: true,
  maxFiles: 1,
  target: "applicant.monthlyIncome",
};

const onLoan = (roll: Roll, { amount, level }: Task): Answer => {
  const asked = amount ?? 0;
  const granted = roll.of([asked, asked, Math.ceil(asked / 2), 2 * asked]);
  if (roll.chance(70)) return { outcome: "APPROVED", data: { amount: granted, rateBps: 700, termMonths: 48 } };
  if (level > 1 && roll.chance(30)) return { outcome: "RETURNED", data: { reason: "Look at the debts again." } };
  if (roll.chance(40)) return { outcome: "NEED_MORE_INFO", data: { slots: [monthlyIncome], message: "Please tell us." } };
  return { outcome: "REJECTED", data: loanRejection() };
};
const onOrder = (roll: Roll): Answer =>
  roll.chance(75)
    ? { outcome: "APPROVED", data: {} }
    : { outcome: "REJECTED", data: { reasonCodes: ["OUTSIDE_POLICY"], message: "We cannot go on with this order." } };
const decisions: Record<string, (roll: Roll, task: Task) => Answer> = { "loan.review": onLoan, "order.review": onOrder };

type Call = { id?: string; method?: string; body?: unknown; query?: string; params?: Record<string, string> };

/** One person at work, through the API alone. */
export const openActor = ({ person, cookie }: Actor, roll: Roll, everybody: readonly DemoPerson[]) => {
  const ask = (handler: RouteHandler, { id = "", params, ...rest }: Call = {}) =>
    callApi(handler, { cookie, params: { id, ...params }, ...rest });
  const told = async (name: string, handler: RouteHandler, call: Call): Promise<Told> => {
    const { status } = await ask(handler, call);
    return { name, status };
  };

  const decideOn = async (task: Task): Promise<Told> => {
    const given = decisions[task.type]?.(roll, task) ?? { outcome: "RETRY", data: {} };
    const body = { ...given, seenVersion: roll.chance(95) ? task.version : task.version + 1 };
    const { status, json } = await ask(decide, { id: task.id, body });
    if (status !== 200) return { name: "decide", status };
    // I11: his own next look shows it, however far the workflow is.
    const by = { id: person.id };
    expect((await ask(aTask, { id: task.id })).json).toMatchObject({ decision: { decisionId: json.decisionId, by } });
    return { name: "decide", status, decisionId: json.decisionId };
  };
  const claimIt = async ({ id }: Task): Promise<Told> => {
    const { status } = await ask(claim, { id, method: "POST" });
    if (status === 200) await ask(aTask, { id });
    return { name: "claim", status };
  };
  const workOn = (task: Task): Promise<Told> => {
    if (roll.chance(65)) return decideOn(task);
    const until = new Date(Date.now() + 3_600_000).toISOString();
    return roll.of([
      () => claimIt(task),
      () => told("release", release, { id: task.id, method: "POST" }),
      () =>
        told("assign", assign, {
          id: task.id,
          body: { to: roll.of([null, ...everybody]) === null ? null : roll.of(everybody).id },
        }),
      () => told("snooze", snooze, { id: task.id, body: { until } }),
    ])();
  };
  const atTheDesk = async (): Promise<Told> => {
    const view = roll.of(["needs-me", "needs-me", "roles", "mine"]);
    const { status, json } = await ask(tasks, { query: `?view=${view}&limit=100` });
    return json.items?.length > 0 ? workOn(roll.of(json.items as Task[])) : { name: "tasks", status };
  };

  const sign = async (id: string): Promise<Told> => {
    const { json, status } = await ask(offer, { id });
    if (status !== 200) return { name: "offer", status };
    const data = { accepted: roll.chance(80), documentSha256: json.documentSha256, password: demoPassword };
    return told("sign", tell, { id, body: { name: "documentSigned", data } });
  };
  const inform = async (requestId: string): Promise<Told> => {
    const { json } = await ask(aRequest, { id: requestId });
    for (const { id: slotId } of json.slots)
      await ask(answer, { method: "PUT", params: { id: requestId, slotId }, body: { value: roll.of([3_000_00, 9_000_00]) } });
    return told("submit", submit, { id: requestId, method: "POST" });
  };
  const ship = (id: string): Promise<Told> => {
    const data = { status: "SHIPPED", at: new Date().toISOString() };
    return told("ship", tell, { id, body: { name: "shippingUpdated", data } });
  };
  const withCase = async (query: string): Promise<Told> => {
    const listed = await ask(cases, { query });
    if (!listed.json.items?.length) return { name: "cases", status: listed.status };
    const { json } = await ask(aCase, { id: roll.of(listed.json.items as { id: string }[]).id });
    if (roll.chance(4)) return told("cancel", cancel, { id: json.id, body: { reason: "changed my mind" } });
    if (json.stage === "PROCESSING" && person.roles.includes("OPERATIONS")) return ship(json.id);
    if (json.stage === "AWAITING_SIGNATURE") return sign(json.id);
    const open = (json.requests as { id: string; status: string }[]).find(({ status }) => status === "OPEN");
    return open ? inform(open.id) : { name: "case", status: 200 };
  };
  return {
    /** One thing somebody in his place would do now. */
    act: (): Promise<Told> => {
      if (person.roles.includes("APPLICANT") && roll.chance(person.roles.length > 1 ? 20 : 100))
        return withCase("?view=mine&limit=100");
      if (person === people.otto && roll.chance(40)) return withCase("?type=order&stage=PROCESSING&limit=100");
      return atTheDesk();
    },
  };
};
