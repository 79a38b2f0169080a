import PostalMime from "postal-mime";
import { SMTPServer } from "smtp-server";
import { statement } from "@/server/db";
import { getEnv } from "@/server/env";
import { log } from "@/server/log";
import { SystemDeclined } from "../services/outside-system";
import { withFaults } from "../services/with-faults";

const keep = statement(
  "mailbox-keep",
  "INSERT INTO mailbox_messages (id, sender, recipient, subject, text, html) SELECT gen_random_uuid(), $1, r, $3, $4, $5 FROM unnest($2::text[]) r",
);

type Envelope = { sender: string; recipients: string[] };

const store = async ({ sender, recipients }: Envelope, raw: Buffer): Promise<void> => {
  const { subject = "", text = "", html = null } = await PostalMime.parse(raw);
  await keep([sender, recipients, subject, text, html]);
};

/** How long mail that is not answered stays so, milliseconds. */
const unanswered = 10_000;

/** What a mail server says instead of taking a mail: never, or not now. */
const refusal = (error: unknown): Error =>
  Object.assign(new Error(error instanceof Error ? error.message : String(error)), {
    responseCode: error instanceof SystemDeclined ? 550 : 451,
  });

const receive = (envelope: Envelope, raw: Buffer): Promise<void> =>
  withFaults(
    { port: "mail", call: "send", about: envelope.recipients },
    AbortSignal.timeout(unanswered),
    () => store(envelope, raw),
    {
      wrong: () => {},
      declines: () => {
        throw new SystemDeclined("NOT_POSSIBLE", "the mail server declines");
      },
    },
  );

/** Demo mode: a mail server on this machine that puts every mail where the mailbox page shows it, or fails as the demo's switches say. */
export const startDevMailbox = (): { stop: () => Promise<void> } => {
  const { hostname, port } = new URL(getEnv().SMTP_URL);
  const server = new SMTPServer({
    disabledCommands: ["AUTH", "STARTTLS"],
    size: 5_000_000,
    onData: (stream, session, done) => {
      const { mailFrom, rcptTo } = session.envelope;
      const envelope = { sender: mailFrom ? mailFrom.address : "", recipients: rcptTo.map(({ address }) => address) };
      stream
        .toArray()
        .then((chunks) => receive(envelope, Buffer.concat(chunks)))
        .then(
          () => done(),
          (error: unknown) => done(refusal(error)),
        );
    },
  });
  server.on("error", (error) => log.warn({ error: error.message }, "local mailbox has trouble"));
  server.listen(Number(port || 25), hostname);
  return { stop: () => new Promise((resolve) => server.close(() => resolve())) };
};
