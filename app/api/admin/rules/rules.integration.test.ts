import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type ApiAnswer, callApi, signedIn } from "@/app/_lib/testing/call-api";
import { POST as activate } from "@/app/api/admin/rules/[kind]/[id]/activate/route";
import { DELETE as drop, PUT as save } from "@/app/api/admin/rules/[kind]/[id]/draft/route";
import { GET as getRule } from "@/app/api/admin/rules/[kind]/[id]/route";
import { POST as sendBack } from "@/app/api/admin/rules/[kind]/[id]/send-back/route";
import { POST as submit } from "@/app/api/admin/rules/[kind]/[id]/submit/route";
import { GET as findRules } from "@/app/api/admin/rules/route";
import { firstCalendars } from "@/prisma/calendars";
import { people } from "@/prisma/people";
import { loanPolicy } from "@/prisma/policies";
import { readLoanPolicy } from "@/server/read-policy";
import { openWorld, type World } from "@/server/testing/test-world";

let world: World;
let max: string;
let alan: string;
beforeAll(async () => {
  world = await openWorld();
  [max, alan] = [await signedIn(people.max), await signedIn(people.alan)];
});
afterAll(() => world.close());

const loan = { kind: "policy", id: "loan" };
type Rule = typeof loan;
const call = (handler: typeof submit, cookie: string, body: object, rule: Rule = loan, method = "POST"): Promise<ApiAnswer> =>
  callApi(handler, { cookie, params: rule, body, method });
const look = async (rule: Rule = loan) => (await callApi(getRule, { cookie: max, params: rule })).json;
const write = (cookie: string, data: object, revision: number, rule: Rule = loan): Promise<ApiAnswer> =>
  call(save, cookie, { data, note: "less work for the second level", revision }, rule, "PUT");

/** A submitted change of max with this revision. */
const submitted = async (change: object): Promise<number> => {
  const { active, draft } = await look();
  const { json } = await write(max, { ...active.data, ...change }, draft?.revision ?? 0);
  await call(submit, max, { revision: json.draft.revision });
  return json.draft.revision;
};
const trail = async (type: string) =>
  (
    await world.owner.query(
      "SELECT actor_name AS by, body::jsonb -> 'data' AS data FROM audit_events WHERE type = $1 ORDER BY at",
      [type],
    )
  ).rows;

describe("a change of a policy", () => {
  test("is written by one admin and put in force by another; until then nothing is changed", async () => {
    const { json } = await write(max, { ...loanPolicy, twoLevelsAbove: 60_000_00 }, 0);
    expect(json.draft).toMatchObject({ status: "DRAFT", revision: 1, authors: [{ name: "Max Feld" }], sentBack: null });
    expect((await call(activate, alan, { revision: 1 })).json.code).toBe("CHANGED_MEANWHILE");
    expect((await call(submit, max, { revision: 1 })).json.draft.status).toBe("SUBMITTED");
    expect((await readLoanPolicy()).policy.twoLevelsAbove).toBe(50_000_00);
    expect((await call(activate, max, { revision: 1 })).json).toMatchObject({ status: 403, code: "OWN_DRAFT" });

    const done = await call(activate, alan, { revision: 1 });
    expect(done.json).toMatchObject({ active: { version: 2, data: { twoLevelsAbove: 60_000_00 } }, draft: null });
    expect(done.json.versions.map(({ version, active }: { version: number; active: boolean }) => [version, active])).toEqual([
      [2, true],
      [1, false],
    ]);
    expect(done.json.versions[0]).toMatchObject({
      authors: [{ name: "Max Feld" }],
      activatedBy: { name: "Alan Reyes" },
      note: "less work for the second level",
    });
    expect(await readLoanPolicy()).toMatchObject({ version: 2, policy: { twoLevelsAbove: 60_000_00 } });
    const differences = [{ path: ["twoLevelsAbove"], before: 50_000_00, after: 60_000_00 }];
    expect(await trail("rule.activated")).toEqual([{ by: "Alan Reyes", data: { ...loan, version: 2, differences } }]);
    expect(await trail("rule.drafted")).toEqual([{ by: "Max Feld", data: { ...loan, version: 2, differences } }]);
  });

  test("is given back with a reason, changed and submitted anew", async () => {
    const revision = await submitted({ returns: 2 });
    expect((await call(sendBack, alan, { revision, reason: " " })).status).toBe(422);
    const back = await call(sendBack, alan, { revision, reason: "Three is enough." });
    expect(back.json.draft).toMatchObject({
      status: "DRAFT",
      sentBack: { by: { name: "Alan Reyes" }, reason: "Three is enough." },
    });
    const again = await submitted({ returns: 1 });
    expect((await look()).draft).toMatchObject({ status: "SUBMITTED", sentBack: null, revision: again });
    expect((await call(drop, max, { revision: again }, loan, "DELETE")).json.draft).toBeNull();
    expect(await trail("rule.dropped")).toHaveLength(1);
  });

  test("is put in force by nobody who wrote a part of it", async () => {
    const revision = await submitted({ returns: 2 });
    const { active } = await look();
    const { json } = await write(alan, { ...active.data, returns: 4 }, revision);
    expect(json.draft).toMatchObject({ status: "DRAFT", authors: [{ name: "Max Feld" }, { name: "Alan Reyes" }] });
    await call(submit, alan, { revision: revision + 1 });
    for (const cookie of [max, alan])
      expect((await call(activate, cookie, { revision: revision + 1 })).json.code).toBe("OWN_DRAFT");
    await call(drop, max, { revision: revision + 1 }, loan, "DELETE");
  });

  test("of which another is on its way is refused, and the one who comes late is told", async () => {
    const { active } = await look();
    const answers = await Promise.all([max, alan].map((cookie) => write(cookie, { ...active.data, returns: 0 }, 0)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect((await write(alan, { ...active.data, returns: 1 }, 7)).json.code).toBe("CHANGED_MEANWHILE");
    const { revision } = (await look()).draft;
    await call(drop, max, { revision }, loan, "DELETE");
  });
});

describe("two at the same moment", () => {
  test("put a change in force once, ten times over, and never two versions are in force", async () => {
    const third = await world.addPerson({ roles: ["ADMIN"] });
    await world.owner.query("UPDATE users SET password_hash = (SELECT password_hash FROM users WHERE id = $1) WHERE id = $2", [
      people.max.id,
      third.id,
    ]);
    const other = await signedIn(third);
    for (let round = 0; round < 10; round += 1) {
      const revision = await submitted({ twoLevelsAbove: 70_000_00 + round });
      const answers = await Promise.all([alan, other, max].map((cookie) => call(activate, cookie, { revision })));
      expect(answers.map(({ status }) => status).filter((status) => status === 200)).toHaveLength(1);
      expect(answers[2]?.json.status).toBeGreaterThanOrEqual(403);
      expect(await world.count("policies WHERE id = 'loan' AND active")).toBe(1);
      expect((await readLoanPolicy()).policy.twoLevelsAbove).toBe(70_000_00 + round);
    }
  });

  test("what is put in force is what was looked at, also when its author saves once more meanwhile", async () => {
    for (let round = 0; round < 10; round += 1) {
      const revision = await submitted({ returns: 0 });
      const { data } = (await look()).draft;
      const [put] = await Promise.all([call(activate, alan, { revision }), write(max, { ...data, returns: 5 }, revision)]);
      expect((await readLoanPolicy()).policy.returns === 5).toBe(false);
      if (put.status !== 200) expect(put.json.code).toBe("CHANGED_MEANWHILE");
      const { draft } = await look();
      if (draft) await call(drop, max, { revision: draft.revision }, loan, "DELETE");
    }
  });
});

test("a rule under which something could never happen is refused beside its field, and nothing is kept", async () => {
  const { active } = await look();
  const [first, second] = loanPolicy.levels;
  const before = await world.count("rule_drafts");
  const wrong: [object, string][] = [
    [{ levels: [] }, "data.levels"],
    [{ levels: [first, { ...second, roles: ["AUDITOR"] }] }, "data.levels.1.roles"],
    [{ calendar: "moon" }, "data.calendar"],
    [{ review: { ...loanPolicy.review, due: "soon" } }, "data.review.due"],
    [{ twoLevelAbove: 1 }, "data.twoLevelAbove"],
  ];
  for (const [change, path] of wrong)
    expect((await write(max, { ...active.data, ...change }, 0)).json).toMatchObject({ status: 422, errors: [{ path }] });
  expect(await world.count("rule_drafts")).toBe(before);
});

test("a new calendar is written, put in force, and then a policy may name it", async () => {
  const tokyo = { kind: "calendar", id: "tokyo-office" };
  expect(await look(tokyo)).toMatchObject({ active: null, draft: null, versions: [] });
  const data = { ...firstCalendars[1]?.data, timeZone: "Asia/Tokyo", holidays: { country: "JP" } };
  const shut = { ...data, week: { mon: [], tue: [], wed: [], thu: [], fri: [], sat: [], sun: [] } };
  expect((await write(max, shut, 0, tokyo)).json.errors).toMatchObject([{ path: "data.week" }]);
  for (const [holidays, path] of [
    [{ country: "XX" }, "data.holidays.country"],
    [{ country: "DE", region: "ZZ" }, "data.holidays.region"],
  ] as const)
    expect((await write(max, { ...data, holidays }, 0, tokyo)).json.errors).toMatchObject([{ path }]);
  const { active } = await look();
  expect((await write(max, { ...active.data, calendar: "tokyo-office" }, 0)).status).toBe(422);
  await write(max, data, 0, tokyo);
  const { json } = await callApi(findRules, { cookie: max });
  expect(json.items).toContainEqual({ ...tokyo, version: null, since: null, draft: "DRAFT" });
  await call(submit, max, { revision: 1 }, tokyo);
  expect((await call(activate, alan, { revision: 1 }, tokyo)).json.active.version).toBe(1);
  const revision = await submitted({ calendar: "tokyo-office" });
  expect((await call(activate, alan, { revision })).status).toBe(200);
  expect(await readLoanPolicy()).toMatchObject({
    policy: { calendar: "tokyo-office" },
    timing: { calendar: { id: "tokyo-office", version: 1 } },
  });
});

test("what is no rule is not there", async () => {
  for (const rule of [
    { kind: "policy", id: "boat" },
    { kind: "law", id: "loan" },
    { kind: "calendar", id: "A B" },
    { kind: "policy", id: "__proto__" },
  ])
    expect((await callApi(getRule, { cookie: max, params: rule })).json).toMatchObject({ status: 404, code: "NOT_FOUND" });
});
