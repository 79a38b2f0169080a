import { afterAll, beforeAll, expect, test } from "vitest";
import { askedStatements } from "@/app/_lib/testing/asked-statements";
import { callApi, signedIn } from "@/app/_lib/testing/call-api";
import { GET as documents } from "@/app/api/cases/[id]/documents/route";
import { GET as aCase } from "@/app/api/cases/[id]/route";
import { GET as timeline } from "@/app/api/cases/[id]/timeline/route";
import { GET as me } from "@/app/api/me/route";
import { GET as products } from "@/app/api/products/route";
import { GET as comments, POST as write } from "@/app/api/tasks/[id]/comments/route";
import { GET as opening } from "@/app/api/tasks/[id]/opening/route";
import { GET as aTask } from "@/app/api/tasks/[id]/route";
import { orderData } from "@/prisma/order-builders";
import { people } from "@/prisma/people";
import { seedCatalogue } from "@/prisma/seed-base";
import { startCase } from "@/server/start-case";
import { addRequest } from "@/server/testing/add-request";
import { insertOffer } from "@/server/testing/insert-offer";
import { openWorld, type World } from "@/server/testing/test-world";

let world: World;
let caseId: string;
let taskId: string;
const cookies: Record<string, string> = {};
beforeAll(async () => {
  world = await openWorld();
  await seedCatalogue(world.owner);
  for (const key of ["olivia", "oscar", "uma", "nora", "ada", "ana", "max"] as const) cookies[key] = await signedIn(people[key]);
  caseId = (await world.addCase(people.ana)).id;
  taskId = await world.addTask(caseId);
  await addRequest(world, caseId, [{}]);
  await insertOffer(world.owner, caseId);
  for (const text of ["First", "Second"])
    await callApi(write, { cookie: cookies.uma, params: { id: taskId }, body: { text, mentions: [people.olivia.id] } });
});
afterAll(() => world.close());

test.each(["olivia", "uma", "ada"])("what %s is told at once is what the single addresses tell", async (key) => {
  const cookie = cookies[key];
  const see = async (handler: Parameters<typeof callApi>[0], id: string, query?: string) =>
    (await callApi(handler, { cookie, params: { id }, ...(query && { query }) })).json;
  const { json } = await callApi(opening, { cookie, params: { id: taskId } });
  expect(json.me).toEqual((await callApi(me, { cookie })).json);
  expect(json.task).toEqual(await see(aTask, taskId));
  expect(json.case).toEqual(await see(aCase, caseId));
  expect(json.documents).toEqual((await see(documents, caseId)).items);
  expect(json.documents).not.toEqual([]);
  expect(json.timeline).toEqual(await see(timeline, caseId, "?limit=100"));
  expect(json.comments).toEqual((await see(comments, taskId)).items);
  expect(json.comments).toHaveLength(2);
});

test("a long trail goes on where the first page of it ends", async () => {
  await world.owner.query("SELECT append_audit($1, $1, $2) FROM generate_series(1, 101)", [
    caseId,
    JSON.stringify({ type: "case.noticeWarned", actor: { system: "countersign" }, data: {} }),
  ]);
  const { json } = await callApi(opening, { cookie: cookies.olivia, params: { id: taskId } });
  const first = await callApi(timeline, { cookie: cookies.olivia, params: { id: caseId }, query: "?limit=100" });
  expect(first.json.nextCursor).not.toBeNull();
  expect(json.timeline).toEqual(first.json);
});

test("a task's page opens with two statements: the session's, and one for everything else", async () => {
  const asked = await askedStatements(() => callApi(opening, { cookie: cookies.olivia, params: { id: taskId } }));
  expect(asked).toEqual(["load-session", "open-task-page"]);
});

test("who may not know of a task is not told of its case either; in one's own case nothing internal is told", async () => {
  for (const key of ["ana", "nora", "max"]) {
    const { json } = await callApi(opening, { cookie: cookies[key], params: { id: taskId } });
    expect(json).toMatchObject({ status: 404, code: "NOT_FOUND" });
  }
  const { id } = await world.addCase(people.oscar, { person: people.oscar, bureau: "score660" });
  await world.owner.query(`UPDATE cases SET assessment = '{"level": "MEDIUM"}' WHERE id = $1`, [id]);
  const own = await world.addTask(id);
  const { json } = await callApi(opening, { cookie: cookies.oscar, params: { id: own } });
  expect(json).toMatchObject({ timeline: null, comments: null, documents: [], case: { assessment: null, tasks: [] } });
  expect(JSON.stringify(json)).not.toContain("MEDIUM");
});

test("with an order comes what the warehouse has", async () => {
  const { id } = await startCase({ actor: people.ben, type: "order", data: orderData() });
  const order = await world.addTask(id, { type: "order.review", requiredRoles: ["ORDER_APPROVER"] });
  const { json } = await callApi(opening, { cookie: cookies.nora, params: { id: order } });
  const catalogue = await callApi(products, { cookie: cookies.nora, query: "?limit=100" });
  expect(json.products).toEqual(catalogue.json.items);
  expect(json.products).not.toEqual([]);
});
