import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type ApiAnswer, callApi, signedIn } from "@/app/_lib/testing/call-api";
import { PUT as putAccess } from "@/app/api/admin/users/[id]/access/route";
import { POST as disable } from "@/app/api/admin/users/[id]/disable/route";
import { POST as enable } from "@/app/api/admin/users/[id]/enable/route";
import { POST as endSessions } from "@/app/api/admin/users/[id]/end-sessions/route";
import { GET as getUser } from "@/app/api/admin/users/[id]/route";
import { GET as findUsers } from "@/app/api/admin/users/route";
import { GET as me } from "@/app/api/me/route";
import { people } from "@/prisma/people";
import { verifyPassword } from "@/server/password";
import { openWorld, type World } from "@/server/testing/test-world";

let world: World;
let max: string;
let alan: string;
beforeAll(async () => {
  world = await openWorld();
  [max, alan] = [await signedIn(people.max), await signedIn(people.alan)];
});
afterAll(() => world.close());

const person = (roles: Parameters<World["addPerson"]>[0]["roles"], limit?: number) =>
  world.addPerson({ roles, ...(limit !== undefined && { limit }), name: "Nadia Berg" });

const changeAccess = (cookie: string, id: string, body: object): Promise<ApiAnswer> =>
  callApi(putAccess, { cookie, params: { id }, method: "PUT", body });
const act = (handler: typeof disable, cookie: string, id: string): Promise<ApiAnswer> =>
  callApi(handler, { cookie, params: { id }, body: { reason: "left the house" } });

const events = async (id: string) =>
  (
    await world.owner.query(
      "SELECT type, actor_name, body::jsonb -> 'data' AS data FROM audit_events WHERE chain_id = $1 ORDER BY seq",
      [id],
    )
  ).rows;

describe("the list of accounts", () => {
  test("is found by a part of name or e-mail, role and state, page by page, every account once", async () => {
    const names = async (query: string) =>
      (await callApi(findUsers, { cookie: max, query })).json.items.map(({ name }: { name: string }) => name);
    expect(await names("?q=hart")).toEqual(["Olivia Hart"]);
    expect(await names("?q=ALAN%40demo")).toEqual(["Alan Reyes"]);
    expect(await names("?role=ADMIN")).toEqual(["Alan Reyes", "Max Feld"]);
    expect(await names("?q=%25")).toEqual([]);
    expect(await names("?state=DISABLED")).toEqual([]);
    const seen: string[] = [];
    let cursor: string | null = "";
    while (cursor !== null) {
      const { json } = await callApi(findUsers, { cookie: max, query: `?limit=3${cursor && `&cursor=${cursor}`}` });
      seen.push(...json.items.map(({ id }: { id: string }) => id));
      cursor = json.nextCursor;
    }
    expect(seen).toHaveLength(await world.count("users"));
    expect(new Set(seen).size).toBe(seen.length);
  });

  test("an account nobody has, or that cannot be one, is not there", async () => {
    for (const id of [randomUUID(), "x"])
      expect((await callApi(getUser, { cookie: max, params: { id } })).json).toMatchObject({ status: 404, code: "NOT_FOUND" });
  });
});

describe("roles and limits", () => {
  test("are exactly what was given, from the next request on, with before and after on the trail", async () => {
    const { id } = await person(["LOAN_OFFICER"], 1_000_00);
    const body = { roles: ["SENIOR_UNDERWRITER", "APPLICANT"], limits: { USD: 9_000_00 }, reason: "promoted", seenVersion: 1 };
    const { json } = await changeAccess(max, id, body);
    expect(json).toMatchObject({ roles: ["APPLICANT", "SENIOR_UNDERWRITER"], limits: { USD: 9_000_00 }, accessVersion: 2 });
    expect(await events(id)).toEqual([
      {
        type: "user.changed",
        actor_name: "Max Feld",
        data: {
          before: { roles: ["LOAN_OFFICER"], limits: { EUR: 1_000_00 } },
          after: { roles: ["APPLICANT", "SENIOR_UNDERWRITER"], limits: { USD: 9_000_00 } },
          reason: "promoted",
        },
      },
    ]);
  });

  test("that somebody has already are no change", async () => {
    const { id } = await person(["AUDITOR"]);
    const { status, json } = await changeAccess(max, id, { roles: ["AUDITOR"], limits: {}, reason: "same", seenVersion: 1 });
    expect([status, json.accessVersion, (await events(id)).length]).toEqual([200, 1, 0]);
  });

  test("are not overwritten by who has not seen them", async () => {
    const { id } = await person(["AUDITOR"]);
    const give = (cookie: string, roles: string[]) =>
      changeAccess(cookie, id, { roles, limits: {}, reason: "x", seenVersion: 1 });
    const answers = await Promise.all([give(max, ["LOAN_OFFICER"]), give(alan, ["OPERATIONS"])]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(answers.find(({ status }) => status === 409)?.json.code).toBe("CHANGED_MEANWHILE");
    expect(await events(id)).toHaveLength(1);
  });

  test("of one's own are refused, whatever they are", async () => {
    for (const roles of [["ADMIN"], ["ADMIN", "LOAN_OFFICER"], ["AUDITOR"]])
      expect((await changeAccess(max, people.max.id, { roles, limits: {}, reason: "x", seenVersion: 1 })).json).toMatchObject({
        status: 403,
        code: "OWN_ACCOUNT",
      });
    expect(await events(people.max.id)).not.toContainEqual(expect.objectContaining({ type: "user.changed" }));
  });

  test("that cannot be are refused beside their field", async () => {
    const { id } = await person(["AUDITOR"]);
    const wrong: [object, string][] = [
      [{ roles: [] }, "roles"],
      [{ roles: ["KING"] }, "roles.0"],
      [{ roles: ["AUDITOR", "AUDITOR"] }, "roles"],
      [{ limits: { EUR: -1 } }, "limits.EUR"],
      [{ limits: { XXX: 1 } }, "limits.XXX"],
      [{ reason: " " }, "reason"],
      [{ seenVersion: 0 }, "seenVersion"],
      [{ active: false }, "active"],
    ];
    for (const [part, path] of wrong) {
      const answer = await changeAccess(max, id, { roles: ["AUDITOR"], limits: {}, reason: "x", seenVersion: 1, ...part });
      expect({ part, status: answer.status, path: answer.json.errors?.[0]?.path }).toMatchObject({ part, status: 422 });
      expect(JSON.stringify(answer.json.errors)).toContain(path.split(".")[0]);
    }
    expect(await events(id)).toEqual([]);
  });

  test("of somebody who changed others a short while ago do not let him decide under his own change", async () => {
    const changer = await person(["ADMIN", "LOAN_OFFICER"]);
    const [other, another] = [await person(["AUDITOR"]), await person(["AUDITOR"])];
    await world.owner.query("UPDATE users SET password_hash = (SELECT password_hash FROM users WHERE id = $1) WHERE id = $2", [
      people.max.id,
      changer.id,
    ]);
    const cookie = await signedIn(changer);
    expect(
      (await changeAccess(cookie, other.id, { roles: ["OPERATIONS"], limits: {}, reason: "x", seenVersion: 1 })).status,
    ).toBe(200);
    const drop = (roles: string[], seenVersion = 1) =>
      changeAccess(max, changer.id, { roles, limits: {}, reason: "x", seenVersion });
    const refused = await drop(["LOAN_OFFICER"]);
    expect(refused.json).toMatchObject({ status: 409, code: "CHANGED_RULES" });
    expect(Date.parse(refused.json.params.at) - Date.now()).toBeGreaterThan(23 * 3_600_000);
    // Nor by two steps.
    expect((await drop(["AUDITOR"])).status).toBe(200);
    expect((await drop(["AUDITOR", "LOAN_OFFICER"], 2)).json.code).toBe("CHANGED_RULES");
    const plain = await changeAccess(max, another.id, { roles: ["LOAN_OFFICER"], limits: {}, reason: "x", seenVersion: 1 });
    expect(plain.status).toBe(200);
  });
});

describe("a disabled account", () => {
  test("is refused with the next request, keeps its tasks, and can be enabled again", async () => {
    const cookie = await signedIn(people.nils);
    const { id: caseId } = await world.addCase(people.ana);
    await world.addTask(caseId, { assigneeId: people.nils.id, status: "CLAIMED", requiredRoles: ["ORDER_APPROVER"] });
    const { json } = await act(disable, max, people.nils.id);
    expect(json).toMatchObject({ state: "DISABLED", sessions: [], tasksHeld: 1, tasks: [{ caseId, type: "loan.review" }] });
    expect(JSON.stringify(json.tasks)).not.toMatch(/amount|title|Ana/);
    expect((await callApi(me, { cookie })).status).toBe(401);
    await expect(signedIn(people.nils)).rejects.toThrow("cannot sign in");
    expect((await act(disable, alan, people.nils.id)).status).toBe(200);
    expect((await act(enable, alan, people.nils.id)).json.state).toBe("ACTIVE");
    expect((await callApi(me, { cookie })).status).toBe(401);
    expect((await callApi(me, { cookie: await signedIn(people.nils) })).status).toBe(200);
    const told = (await events(people.nils.id)).filter(({ type }) => type === "user.changed");
    expect(told.map(({ actor_name, data }) => [actor_name, data.after, data.sessionsEnded])).toEqual([
      ["Max Feld", { active: false }, 1],
      ["Alan Reyes", { active: true }, 0],
    ]);
  });

  test("is never one's own", async () => {
    expect((await act(disable, max, people.max.id)).json).toMatchObject({ status: 403, code: "OWN_ACCOUNT" });
    expect((await callApi(me, { cookie: max })).status).toBe(200);
  });
});

describe("an admin always stays", () => {
  const two = async () => {
    const hash = (await world.owner.query("SELECT password_hash AS hash FROM users WHERE id = $1", [people.max.id])).rows[0]
      ?.hash;
    expect(await verifyPassword(hash, "x")).toBe(false);
    const both = [await person(["ADMIN"]), await person(["ADMIN"])];
    await world.owner.query("UPDATE users SET password_hash = $1 WHERE id = ANY ($2)", [hash, both.map(({ id }) => id)]);
    return Promise.all(both.map(async (admin) => ({ ...admin, cookie: await signedIn(admin) })));
  };
  beforeEach(() => world.owner.query("UPDATE users SET active = true WHERE id = ANY ($1)", [[people.max.id, people.alan.id]]));

  test("when two disable each other at once, ten times over", async () => {
    for (let round = 0; round < 10; round += 1) {
      const [a, b] = await two();
      if (!a || !b) throw new Error("two admins were made");
      const answers = await Promise.all([act(disable, a.cookie, b.id), act(disable, b.cookie, a.id)]);
      expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
      expect(await world.count("users WHERE active AND id = ANY ($1)", [[a.id, b.id]])).toBe(1);
    }
  });

  test("when each takes the other's role at once, ten times over", async () => {
    const body = { roles: ["AUDITOR"], limits: {}, reason: "x", seenVersion: 1 };
    for (let round = 0; round < 10; round += 1) {
      const [a, b] = await two();
      if (!a || !b) throw new Error("two admins were made");
      const answers = await Promise.all([changeAccess(a.cookie, b.id, body), changeAccess(b.cookie, a.id, body)]);
      expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
      expect(await world.count("user_roles WHERE role = 'ADMIN' AND user_id = ANY ($1)", [[a.id, b.id]])).toBe(1);
    }
  });
});

test("ending somebody's sessions ends all of them at once, each told on the trail, and he may sign in again", async () => {
  const cookies = [await signedIn(people.otto), await signedIn(people.otto)];
  const { json } = await callApi(endSessions, { cookie: max, params: { id: people.otto.id }, method: "POST" });
  expect(json).toMatchObject({ state: "ACTIVE", sessions: [] });
  for (const cookie of cookies) expect((await callApi(me, { cookie })).status).toBe(401);
  const ended = (await events(people.otto.id)).filter(({ type }) => type === "session.ended");
  expect(ended.map(({ actor_name, data }) => [actor_name, data.by])).toEqual(Array(2).fill(["Max Feld", "admin"]));
  await signedIn(people.otto);
});
