import { randomUUID } from "node:crypto";
import { createServer } from "node:net";
import { createTransport } from "nodemailer";
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { type OrderWorld, openOrderWorld } from "../testing/order-world";
import { startDevMailbox } from "./dev-mailbox";

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });

let world: OrderWorld;
let mailbox: ReturnType<typeof startDevMailbox>;
let transport: ReturnType<typeof createTransport>;
beforeAll(async () => {
  process.env.SMTP_URL = `smtp://127.0.0.1:${await freePort()}`;
  world = await openOrderWorld();
  mailbox = startDevMailbox();
  transport = createTransport(process.env.SMTP_URL);
});
afterEach(async () => {
  await world.switchOff();
});
afterAll(async () => {
  transport.close();
  await mailbox.stop();
  await world.close();
});

/** @returns `taken`, or what the mail server said instead, and how often the mail is in the mailbox */
const send = async (to = `${randomUUID()}@demo.test`): Promise<[answer: string | number, found: number]> => {
  const answer = await transport.sendMail({ from: "us@countersign.test", to, subject: "Hello", text: "Hello" }).then(
    () => "taken",
    (error: { responseCode: number }) => error.responseCode,
  );
  return [answer, await world.count("mailbox_messages WHERE recipient = $1", [to])];
};

it("takes mail, and fails as the switches say", async () => {
  expect(await send()).toEqual(["taken", 1]);
  await world.switchOn({ port: "mail", call: "send", fault: "DOWN", times: 1 });
  expect(await send()).toEqual([451, 0]);
  expect(await send()).toEqual(["taken", 1]);
  await world.switchOn({ port: "mail", call: "send", fault: "DECLINES", match: "Chen@demo.test" });
  expect(await send()).toEqual(["taken", 1]);
  expect(await send("chen@demo.test")).toEqual([550, 0]);
  await world.switchOff();
  await world.switchOn({ port: "mail", call: "send", fault: "TWICE", times: 1 });
  expect(await send()).toEqual(["taken", 2]);
  await world.switchOn({ port: "mail", call: "send", fault: "WRONG", times: 1 });
  expect(await send()).toEqual(["taken", 0]);
});
