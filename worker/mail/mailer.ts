import { createTransport } from "nodemailer";
import { getEnv } from "@/server/env";
import { every, type Repeated } from "../every";
import { composeDigest } from "./compose-digest";
import { composeMail } from "./compose-mail";
import { type Send, sendNextMail } from "./mail-queue";

/** Sends notices by SMTP, one after the other; a case never waits for it. */
export const startMailer = (): Repeated => {
  const { SMTP_URL, MAIL_FROM, publicUrl } = getEnv();
  const timeouts = { connectionTimeout: 5_000, greetingTimeout: 5_000, socketTimeout: 8_000 };
  const transport = createTransport({ url: SMTP_URL, ...timeouts }, { from: MAIL_FROM });
  const send: Send = async (mail, together) => {
    const composed = together.length > 1 ? composeDigest(together, publicUrl) : composeMail(mail, publicUrl);
    // The same id however often it is sent: should a mail go out twice after a crash, mail programs show it once.
    await transport.sendMail({ to: mail.address, messageId: `<${mail.id}@countersign>`, ...composed });
  };
  const repeated = every(1_000, "mailer", async () => {
    while (await sendNextMail(send));
  });
  return {
    stop: async () => {
      await repeated.stop();
      transport.close();
    },
  };
};
