import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type ApiAnswer, callApi, signedIn } from "@/app/_lib/testing/call-api";
import { POST as inviteAgain } from "@/app/api/admin/users/[id]/invite/route";
import { GET as getUser } from "@/app/api/admin/users/[id]/route";
import { POST as invite } from "@/app/api/admin/users/route";
import { POST as look } from "@/app/api/invitation/look/route";
import { POST as accept } from "@/app/api/invitation/route";
import { GET as me } from "@/app/api/me/route";
import { people } from "@/prisma/people";
import { signIn } from "@/server/sign-in";
import { openWorld, type World } from "@/server/testing/test-world";
import { composeMail } from "@/worker/mail/compose-mail";
import { type QueuedMail, sendNextMail } from "@/worker/mail/mail-queue";

let world: World;
let max: string;
beforeAll(async () => {
  world = await openWorld();
  max = await signedIn(people.max);
});
afterAll(() => world.close());

const password = "a password of mine";
const inviteNew = (given: object = {}, headers: Record<string, string> = {}): Promise<ApiAnswer> =>
  callApi(invite, {
    cookie: max,
    headers,
    body: {
      name: "Noor Haddad",
      email: `${randomUUID()}@house.test`,
      roles: ["LOAN_OFFICER"],
      limits: { EUR: 5_000_00 },
      ...given,
    },
  });

/** The link of the mail that waits for somebody, as the mailer writes it. */
const mailedToken = async (email: string): Promise<string> => {
  const mails: QueuedMail[] = [];
  const keep = async (mail: QueuedMail) => void mails.push(mail);
  while (await sendNextMail(keep));
  const mail = mails.findLast(({ address }) => address === email);
  if (!mail) throw new Error(`no mail to ${email}`);
  const { text, html } = composeMail(mail, "https://portal.test");
  const [, token] = text.match(/https:\/\/portal\.test\/invitation#([\w-]{43})/) ?? [];
  if (!token) throw new Error(`no link in ${text}`);
  expect(html).toContain(token);
  return token;
};

const codeOf = async (token: string): Promise<string | undefined> => (await callApi(look, { body: { token } })).json.code;

describe("an invitation", () => {
  test("makes an account with roles and limits that nobody can sign in to, and one mail; its link sets the password and signs in", async () => {
    const { status, json, headers } = await inviteNew();
    expect([status, headers.get("location")]).toEqual([201, `/api/admin/users/${json.id}`]);
    expect(json).toMatchObject({ state: "INVITED", roles: ["LOAN_OFFICER"], limits: { EUR: 5_000_00 }, lastSeenAt: null });
    expect(Math.round((Date.parse(json.invitation.expiresAt) - Date.parse(json.invitation.sentAt)) / 3_600_000)).toBe(72);
    expect(await signIn({ email: json.email, password, ip: "10.1.1.1", userAgent: "test" })).toBeNull();

    const token = await mailedToken(json.email);
    expect((await callApi(look, { body: { token } })).json).toMatchObject({ name: "Noor Haddad", email: json.email });
    const accepted = await callApi(accept, { body: { token, password } });
    expect(accepted.status).toBe(204);
    const cookie = accepted.headers.get("set-cookie") ?? "";
    expect(cookie).toMatch(/; Path=\/; Max-Age=28800; HttpOnly; SameSite=Lax$/);
    expect((await callApi(me, { cookie: cookie.split(";")[0] })).json).toMatchObject({ id: json.id, email: json.email });
    expect(await signIn({ email: json.email, password, ip: "10.1.1.1", userAgent: "test" })).not.toBeNull();
    expect((await callApi(getUser, { cookie: max, params: { id: json.id } })).json).toMatchObject({
      state: "ACTIVE",
      invitation: null,
    });
    const { rows } = await world.owner.query(
      "SELECT type, actor_name AS by FROM audit_events WHERE chain_id = $1 ORDER BY seq LIMIT 5",
      [json.id],
    );
    expect(rows).toEqual([
      { type: "user.added", by: "Max Feld" },
      { type: "user.invited", by: "Max Feld" },
      { type: "session.refused", by: "Noor Haddad" },
      { type: "user.joined", by: "Noor Haddad" },
      { type: "session.opened", by: "Noor Haddad" },
    ]);
  });

  test("is stored nowhere as it is mailed", async () => {
    const { json } = await inviteNew();
    const token = await mailedToken(json.email);
    const { rows } = await world.owner.query(
      `SELECT i::text AS text FROM invitations i UNION ALL SELECT n::text FROM notifications n
      UNION ALL SELECT u::text FROM users u UNION ALL SELECT body FROM audit_events UNION ALL SELECT k::text FROM idempotency_keys k`,
    );
    expect(rows.length).toBeGreaterThan(3);
    for (const { text } of rows) expect(text).not.toContain(token);
  });

  test("works once, also for two who follow it at the same time", async () => {
    const token = await mailedToken((await inviteNew()).json.email);
    const answers = await Promise.all([1, 2].map((n) => callApi(accept, { body: { token, password: `${password} ${n}` } })));
    expect(answers.map(({ status }) => status).sort()).toEqual([204, 409]);
    expect(await codeOf(token)).toBe("INVITATION_USED");
  });

  test("sent again makes the earlier link worthless; expired, unknown and of a disabled account they say so", async () => {
    const { json } = await inviteNew();
    const first = await mailedToken(json.email);
    expect((await callApi(inviteAgain, { cookie: max, params: { id: json.id }, method: "POST" })).status).toBe(200);
    const second = await mailedToken(json.email);
    expect(await codeOf(first)).toBe("INVITATION_REPLACED");
    expect((await callApi(accept, { body: { token: first, password } })).json.code).toBe("INVITATION_REPLACED");
    expect(await codeOf(second)).toBeUndefined();
    await world.owner.query("UPDATE invitations SET expires_at = now() WHERE user_id = $1", [json.id]);
    expect(await codeOf(second)).toBe("INVITATION_EXPIRED");
    expect((await callApi(accept, { body: { token: second, password } })).json.code).toBe("INVITATION_EXPIRED");
    expect(await codeOf("x".repeat(43))).toBe("INVITATION_UNKNOWN");
    await world.owner.query("UPDATE users SET active = false WHERE id = $1", [json.id]);
    expect(await codeOf(second)).toBe("INVITATION_UNKNOWN");
  });

  test("is for nobody who has a password", async () => {
    const answer = await callApi(inviteAgain, { cookie: max, params: { id: people.olivia.id }, method: "POST" });
    expect(answer.json).toMatchObject({ status: 409, code: "ALREADY_JOINED" });
  });

  test("to an address that has an account is refused; the same request again is answered as the first", async () => {
    expect((await inviteNew({ email: "OLIVIA@demo.test" })).json).toMatchObject({ status: 409, code: "EMAIL_TAKEN" });
    const body = { email: `${randomUUID()}@house.test` };
    const key = { "idempotency-key": randomUUID() };
    const answers = await Promise.all([1, 2, 3].map(() => inviteNew(body, key)));
    expect(new Set(answers.map(({ json }) => json.id)).size).toBe(1);
    expect(await world.count("notifications n JOIN users u ON u.id = n.user_id WHERE u.email = $1", [body.email])).toBe(1);
    expect((await inviteNew(body)).json.code).toBe("EMAIL_TAKEN");
  });

  test("with a password that is too short, or a link that is none, is refused beside its field", async () => {
    const token = "x".repeat(43);
    for (const [body, path] of [
      [{ token, password: "elevenchars" }, "password"],
      [{ token: "short", password }, "token"],
      [{ token, password, roles: ["ADMIN"] }, "roles"],
    ] as const)
      expect((await callApi(accept, { body })).json).toMatchObject({ status: 422, errors: [{ path }] });
  });
});
