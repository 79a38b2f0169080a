import { randomUUID } from "node:crypto";
import net from "node:net";
import { afterAll, beforeAll, expect, it } from "vitest";
import { loanApplication } from "@/prisma/builders";
import { type DemoPerson, people } from "@/prisma/people";
import { closeDb, pool } from "@/server/db";
import { recordNotices } from "@/server/record-notices";
import { startCase } from "@/server/start-case";
import { prepareDatabase } from "@/workflows/testing/prepare-database";
import { waitFor } from "@/workflows/testing/wait-for";
import { startDevMailbox } from "./dev-mailbox";
import { startMailer } from "./mailer";

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = net.createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address() as net.AddressInfo;
      server.close(() => resolve(port));
    });
  });

beforeAll(async () => {
  process.env.SESSION_SECRET ??= randomUUID();
  process.env.SMTP_URL = `smtp://127.0.0.1:${await freePort()}`;
  await prepareDatabase();
});
afterAll(() => closeDb());

const withdrawnNotice = async ({ id, name, email, roles }: DemoPerson): Promise<string> => {
  const mailbox = `${name.split(" ")[0]?.toLowerCase()}+${randomUUID().slice(0, 8)}@demo.test`;
  const data = loanApplication({ applicant: { email: mailbox, name } });
  const opened = await startCase({ actor: { id, name, email, roles }, type: "loan", data });
  const notice = { caseId: opened.id, kind: "loan.withdrawn" as const, audience: { to: "applicant" as const } };
  await recordNotices({ ...notice, eventKey: `test:${opened.id}` });
  await recordNotices({ ...notice, eventKey: `test:${opened.id}` });
  return mailbox;
};

const received = async (recipient: string): Promise<string[]> =>
  (await pool().query("SELECT subject FROM mailbox_messages WHERE recipient = $1", [recipient])).rows.map(
    ({ subject }) => subject,
  );

it("notices reach their reader once, in his language, also when the mail server was away at first", async () => {
  const [ana, chen] = await Promise.all([withdrawnNotice(people.ana), withdrawnNotice(people.chen)]);
  const mailer = startMailer();
  await waitFor("a try that failed", async () => {
    const { rows } = await pool().query("SELECT id FROM notifications WHERE address = $1 AND attempts > 0 AND sent_at IS NULL", [
      ana,
    ]);
    return rows.length > 0;
  });
  const mailbox = startDevMailbox();
  await waitFor("all mails", async () => (await received(ana)).length > 1 && (await received(chen)).length > 1, 60_000);
  await Promise.all([mailer.stop(), mailbox.stop()]);
  expect((await received(ana)).sort()).toEqual([
    expect.stringMatching(/^We have your loan application L-\d+$/),
    expect.stringMatching(/^Your loan application L-\d+ is withdrawn$/),
  ]);
  expect((await received(chen)).sort()).toEqual([
    expect.stringMatching(/^您的贷款申请 L-\d+ 已撤回$/),
    expect.stringMatching(/^我们已收到您的贷款申请 L-\d+$/),
  ]);
});
