import { createTransport } from "nodemailer";
import { getEnv } from "@/server/env";
import { every, type Repeated } from "../every";
import { composeMail } from "./compose-mail";
import { type QueuedMail, sendNextMail } from "./mail-queue";

/** Sends notices by SMTP, one after the other; a case never waits for it. */
export const startMailer = (): Repeated => {
  const { SMTP_URL, MAIL_FROM, publicUrl } = getEnv();
  const timeouts = { connectionTimeout: 5_000, greetingTimeout: 5_000, socketTimeout: 8_000 };
  const transport = createTransport({ url: SMTP_URL, ...timeouts }, { from: MAIL_FROM });
  const send = async (mail: QueuedMail): Promise<void> => {
    // The id of the notice: should a mail go out twice after a crash, mail programs show it once.
    await transport.sendMail({ to: mail.address, messageId: `<${mail.id}@countersign>`, ...composeMail(mail, publicUrl) });
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
