import { afterAll, beforeAll, expect, test } from "vitest";
import { callApi, signedIn } from "@/app/_lib/testing/call-api";
import { GET as read, PUT as set } from "@/app/api/me/notices/route";
import { POST as comment } from "@/app/api/tasks/[id]/comments/route";
import type { NoticePreferences } from "@/domain/notice-preferences";
import { people } from "@/prisma/people";
import { recordNotices } from "@/server/record-notices";
import { openWorld, type World } from "@/server/testing/test-world";

let world: World;
const cookies: Record<string, string> = {};
beforeAll(async () => {
  world = await openWorld();
  for (const key of ["ana", "olivia", "oscar", "ada", "max"] as const) cookies[key] = await signedIn(people[key]);
});
afterAll(() => world.close());

type Named = keyof typeof people;
const see = async (key: Named): Promise<NoticePreferences> => (await callApi(read, { cookie: cookies[key] })).json;
const usual = { channels: {}, digest: "AT_ONCE", digestHour: 8, quiet: null };
const choose = (key: Named, given: object) => callApi(set, { cookie: cookies[key], method: "PUT", body: { ...usual, ...given } });
const channelsOf = async (key: Named, group: string) => (await see(key)).groups.find(({ name }) => name === group)?.channels;

/** Channels by which a person was told of an event, and what the trail says of it. */
const told = async (key: Named, eventKey: string) => {
  const { rows } = await world.owner.query("SELECT channel, case_id FROM notifications WHERE event_key = $1 AND user_id = $2", [
    eventKey,
    people[key].id,
  ]);
  return rows.map(({ channel }) => channel).sort();
};
const trailOf = async (caseId: string, key: Named): Promise<string[][]> => {
  const { rows } = await world.owner.query(
    "SELECT body FROM audit_events WHERE case_id = $1 AND type = 'notice.recorded' ORDER BY seq",
    [caseId],
  );
  return rows
    .map(({ body }) => JSON.parse(body).data)
    .flatMap(({ userId, channels }) => (userId === people[key].id ? [channels] : []));
};

test("who chose nothing sees what is usual, of what concerns him", async () => {
  const { groups, ...times } = await see("olivia");
  expect(times).toEqual({ digest: "AT_ONCE", digestHour: 8, quiet: null });
  expect(groups).toContainEqual({ name: "assigned", channels: ["IN_APP", "EMAIL"], fixed: false });
  expect(groups).toContainEqual({ name: "comments", channels: ["IN_APP"], fixed: false });
  expect((await see("ana")).groups.map(({ name, fixed }) => [name, fixed])).toEqual([
    ["decisions", true],
    ["progress", false],
    ["deskMessages", false],
  ]);
  expect((await see("max")).groups).toEqual([]);
});

test("what is chosen is kept; a group that is left out stays as it was", async () => {
  const quiet = { from: "22:00", to: "06:30" };
  const first = await choose("olivia", { channels: { comments: ["EMAIL"] }, digest: "DAILY", digestHour: 17, quiet });
  expect(first).toMatchObject({ status: 200, json: { digest: "DAILY", digestHour: 17, quiet } });
  await choose("olivia", { channels: { watched: [] } });
  expect([await channelsOf("olivia", "comments"), await channelsOf("olivia", "watched")]).toEqual([["EMAIL"], []]);
  expect(await see("olivia")).toMatchObject({ digest: "AT_ONCE", quiet: null });
});

test("a notice is recorded for the channels its reader wants, and the trail says which; where he wants none it is not recorded", async () => {
  const { id: caseId } = await world.addCase();
  const taskId = await world.addTask(caseId);
  const audience = { to: "people" as const, taskId, userIds: [people.olivia.id, people.oscar.id] };
  const tell = (eventKey: string) => recordNotices({ caseId, eventKey, kind: "task.commented", audience, params: { taskId } });
  for (const wanted of [["EMAIL"], ["EMAIL", "IN_APP"], []]) {
    await choose("olivia", { channels: { comments: wanted } });
    await tell(`test:${wanted.length}`);
    expect(await told("olivia", `test:${wanted.length}`)).toEqual(wanted);
    expect(await told("oscar", `test:${wanted.length}`)).toEqual(["IN_APP"]);
  }
  expect(await trailOf(caseId, "olivia")).toEqual([["EMAIL"], ["EMAIL", "IN_APP"]]);
  expect(await trailOf(caseId, "oscar")).toEqual([["IN_APP"], ["IN_APP"], ["IN_APP"]]);
});

test("who wants to be told of mentions in the portal alone is mailed none", async () => {
  await choose("olivia", { channels: { mentioned: ["IN_APP"] } });
  const { id: caseId } = await world.addCase();
  const id = await world.addTask(caseId);
  const body = { text: "@Olivia Hart look here", mentions: [people.olivia.id] };
  const { json } = await callApi(comment, { cookie: cookies.oscar, params: { id }, body });
  expect(await told("olivia", `comment:${json.id}`)).toEqual(["IN_APP"]);
});

test("an applicant may do without news of progress, and is told of decisions whatever he likes", async () => {
  expect(await choose("ana", { channels: { decisions: [] } })).toMatchObject({
    status: 422,
    json: { errors: [{ path: "channels.decisions", code: "fixed" }] },
  });
  await choose("ana", { channels: { progress: [] } });
  const { id: caseId } = await world.addCase();
  expect(await told("ana", `case:${caseId}:received`)).toEqual([]);
  expect(await trailOf(caseId, "ana")).toEqual([]);
  await recordNotices({ caseId, eventKey: `test:${caseId}`, kind: "loan.rejected", audience: { to: "applicant" } });
  expect(await told("ana", `test:${caseId}`)).toEqual(["EMAIL", "IN_APP"]);
  await choose("ana", { channels: { progress: ["EMAIL"] } });
  expect(await told("ana", `case:${(await world.addCase()).id}:received`)).toEqual(["EMAIL"]);
});

test("nobody chooses of what he is not told, and what is wrong is named", async () => {
  expect((await choose("ana", { channels: { operations: ["EMAIL"] } })).json.errors).toMatchObject([
    { path: "channels.operations" },
  ]);
  const wrong: [object, string][] = [
    [{ digest: "WEEKLY" }, "digest"],
    [{ digestHour: 24 }, "digestHour"],
    [{ quiet: { from: "7:00", to: "08:00" } }, "quiet.from"],
    [{ quiet: { from: "07:00", to: "07:00" } }, "quiet.to"],
    [{ channels: { comments: ["PIGEON"] } }, "channels.comments.0"],
    [{ userId: people.olivia.id }, "userId"],
  ];
  for (const [given, path] of wrong)
    expect(await choose("olivia", given)).toMatchObject({ status: 422, json: { errors: [{ path }] } });
});
