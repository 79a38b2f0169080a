import { randomUUID } from "node:crypto";
import net from "node:net";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Digest, NoticeChannel, NoticeGroup } from "@/domain/notice-groups";
import type { NoticeKind } from "@/domain/notices";
import type { Caller } from "@/server/caller";
import { setNoticePreferences } from "@/server/notices/set-preferences";
import { recordNotices } from "@/server/record-notices";
import { openWorld, type World } from "@/server/testing/test-world";
import { waitFor } from "@/workflows/testing/wait-for";
import { startDevMailbox } from "./dev-mailbox";
import { type QueuedMail, type Send, sendNextMail } from "./mail-queue";
import { startMailer } from "./mailer";

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = net.createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address() as net.AddressInfo;
      server.close(() => resolve(port));
    });
  });

let world: World;
let cases: { id: string; number: string; taskId: string }[];
beforeAll(async () => {
  process.env.SMTP_URL = `smtp://127.0.0.1:${await freePort()}`;
  world = await openWorld();
  cases = [];
  for (let count = 0; count < 2; count += 1) {
    const { id, number } = await world.addCase();
    cases.push({ id, number, taskId: await world.addTask(id) });
  }
  await world.owner.query("UPDATE notifications SET sent_at = now() WHERE channel = 'EMAIL'");
});
afterAll(() => world.close());

const wanted: Partial<Record<NoticeGroup, NoticeChannel[]>> = { comments: ["EMAIL"], watched: ["EMAIL"], reminders: ["EMAIL"] };
const officer = async (digest: Digest, zone = "Asia/Kolkata", locale = "en"): Promise<Caller> => {
  const person = await world.addPerson({ roles: ["LOAN_OFFICER"] });
  await world.owner.query("UPDATE users SET time_zone = $2, locale = $3 WHERE id = $1", [person.id, zone, locale]);
  await setNoticePreferences(person, { channels: wanted, digest, digestHour: 9, quiet: null });
  return person;
};

const tell = async (person: Caller, kind: NoticeKind = "task.commented", about = 0, by = "Uma") => {
  const { id: caseId, taskId } = cases[about] ?? { id: "", taskId: "" };
  const audience = { to: "people" as const, taskId, userIds: [person.id] };
  await recordNotices({ caseId, eventKey: `test:${randomUUID()}`, kind, audience, params: { taskId, by } });
};
type Waiting = { id: string; sent: boolean; waits: number; due: Date; attempts: number; mail_id: string | null };
const mailsOf = async ({ id }: Caller): Promise<Waiting[]> =>
  (
    await world.owner.query(
      `SELECT id, sent_at IS NOT NULL AS sent, next_attempt_at AS due, attempts, mail_id FROM notifications
      WHERE user_id = $1 AND channel = 'EMAIL' ORDER BY created_at, id`,
      [id],
    )
  ).rows;
/** As if everything of a person that waits had come two days ago. */
const timePasses = ({ id }: Caller) =>
  world.owner.query(
    `UPDATE notifications SET created_at = created_at - interval '2 days', next_attempt_at = least(next_attempt_at, now())
    WHERE user_id = $1 AND sent_at IS NULL`,
    [id],
  );
const received = async ({ email }: Caller): Promise<{ subject: string; text: string; html: string }[]> =>
  (await world.owner.query("SELECT subject, text, html FROM mailbox_messages WHERE recipient = $1", [email])).rows;

const collect = () => {
  const sent: { id: string; address: string; notices: string[] }[] = [];
  const send: Send = async (mail: QueuedMail, together: QueuedMail[]) => {
    sent.push({ id: mail.id, address: mail.address, notices: together.length > 0 ? together.map(({ id }) => id) : [mail.id] });
  };
  return { sent, send };
};
const drain = async (send: Send): Promise<void> => {
  while (await sendNextMail(send));
};

it("mail waits for the hour on its reader's clock, and an escalation for none", async () => {
  const [hourly, daily] = [await officer("HOURLY"), await officer("DAILY")];
  const { sent, send } = collect();
  for (const person of [hourly, daily]) await tell(person);
  await tell(daily, "task.escalated");
  await drain(send);
  expect(sent.map(({ address }) => address)).toEqual([daily.email]);
  // Full hours of India are half past in UTC.
  const [atTheHour, atNine] = [(await mailsOf(hourly))[0], (await mailsOf(daily)).find((mail) => !mail.sent)];
  expect(atTheHour).toMatchObject({ sent: false, attempts: 0 });
  expect(atTheHour?.due.toISOString().slice(13)).toBe(":30:00.000Z");
  expect(Number(atTheHour?.due) - Date.now()).toBeLessThanOrEqual(3_600_000);
  expect(atNine?.due.toISOString().slice(10)).toBe("T03:30:00.000Z");
  await setNoticePreferences(daily, { channels: {}, digest: "AT_ONCE", digestHour: 9, quiet: null });
  await drain(send);
  expect(sent.map(({ address }) => address)).toEqual([daily.email, daily.email]);
});

it("what came together goes out as one mail, by case, in its reader's language; each notice once", async () => {
  const [person, reader] = [await officer("DAILY"), await officer("DAILY", "Asia/Shanghai", "zh")];
  for (const about of [0, 1, 0]) await tell(person, "task.commented", about);
  for (const about of [0, 1]) await tell(reader, "task.commented", about);
  const [mailbox, mailer] = [startDevMailbox(), startMailer()];
  await waitFor("that all wait", async () => (await mailsOf(reader)).every(({ due }) => Number(due) > Date.now()));
  await Promise.all([person, reader].map(timePasses));
  await Promise.all(
    [person, reader].map(({ id }) =>
      world.owner.query("UPDATE notifications SET next_attempt_at = now() WHERE user_id = $1", [id]),
    ),
  );
  await waitFor("the digests", async () => (await received(person)).length > 0 && (await received(reader)).length > 0);
  await waitFor("that all are sent", async () => (await mailsOf(person)).every(({ sent }) => sent));
  await Promise.all([mailer.stop(), mailbox.stop()]);
  const [mail, ...more] = await received(person);
  expect([mail?.subject, more.length]).toEqual(["3 notices from Countersign", 0]);
  for (const { number } of cases) expect(mail?.text.match(new RegExp(`Case ${number}`, "g"))).toHaveLength(1);
  expect(mail?.text.match(/Uma commented on case/g)).toHaveLength(3);
  expect(mail?.html).toContain(`/tasks/${cases[1]?.taskId}"`);
  expect((await received(reader)).map(({ subject }) => subject)).toEqual(["来自 Countersign 的 2 条通知"]);
});

it("two workers at once send each notice once, and each person one mail", async () => {
  const crowd = await Promise.all(Array.from({ length: 5 }, () => officer("HOURLY", "UTC")));
  for (const person of crowd) for (let count = 0; count < 6; count += 1) await tell(person, "task.commented", count % 2);
  await Promise.all(crowd.map(timePasses));
  const { sent, send } = collect();
  await Promise.all(Array.from({ length: 4 }, () => drain(send)));
  // A worker may have met a row another one held, and found it free later.
  await drain(send);
  const notices = sent.flatMap((mail) => mail.notices);
  expect([notices.length, new Set(notices).size]).toEqual([30, 30]);
  for (const { email } of crowd) expect(sent.filter(({ address }) => address === email)).toHaveLength(1);
});

it("a worker that dies between sending and noting it sends the same mail again, and nothing that came later with it", async () => {
  const person = await officer("DAILY");
  await tell(person);
  await tell(person);
  await timePasses(person);
  const { sent, send } = collect();
  const die: Send = async (mail, together) => {
    await send(mail, together);
    await world.owner.query(
      "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND state = 'idle in transaction'",
    );
  };
  await expect(drain(die)).rejects.toThrow();
  await tell(person);
  await timePasses(person);
  await drain(send);
  expect(sent).toHaveLength(3);
  expect(sent[1]).toEqual(sent[0]);
  expect(sent[0]?.notices).toHaveLength(2);
  expect(sent[2]?.notices).toHaveLength(1);
  expect((await mailsOf(person)).map((mail) => mail.sent)).toEqual([true, true, true]);
});

it("a mail the mail server does not take is tried again as it is", async () => {
  const person = await officer("DAILY");
  await tell(person);
  await tell(person);
  await timePasses(person);
  await drain(async () => {
    throw new Error("451 not now");
  });
  expect((await mailsOf(person)).map(({ sent, attempts }) => [sent, attempts])).toContainEqual([false, 1]);
  await world.owner.query("UPDATE notifications SET next_attempt_at = now() WHERE user_id = $1", [person.id]);
  const { sent, send } = collect();
  await drain(send);
  expect(sent.map(({ notices }) => notices.length)).toEqual([2]);
});

it("in quiet hours mail waits until they end, and what waited comes as one", async () => {
  const person = await officer("AT_ONCE", "UTC");
  const clock = (ms: number) => new Date(Date.now() + ms).toISOString().slice(11, 16);
  const quiet = { from: clock(-3_600_000), to: clock(3_600_000) };
  await setNoticePreferences(person, { channels: {}, digest: "AT_ONCE", digestHour: 9, quiet });
  await tell(person);
  await tell(person);
  const { sent, send } = collect();
  await drain(send);
  expect(sent).toEqual([]);
  for (const { due } of await mailsOf(person)) expect(due.toISOString().slice(11, 16)).toBe(quiet.to);
  await setNoticePreferences(person, { channels: {}, digest: "AT_ONCE", digestHour: 9, quiet: null });
  await timePasses(person);
  await drain(send);
  expect(sent.map(({ notices }) => notices.length)).toEqual([2]);
});

it("nothing is mailed to somebody of the desk whose account is disabled, and it is kept", async () => {
  const person = await officer("AT_ONCE");
  await tell(person);
  await world.owner.query("UPDATE users SET active = false WHERE id = $1", [person.id]);
  const { sent, send } = collect();
  await drain(send);
  await world.owner.query("UPDATE users SET active = true WHERE id = $1", [person.id]);
  expect(sent).toEqual([]);
  await drain(send);
  expect(sent).toHaveLength(1);
});
