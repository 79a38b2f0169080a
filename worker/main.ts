import { Runtime } from "@temporalio/worker";
import { closeDb } from "@/server/db";
import { getEnv } from "@/server/env";
import { log } from "@/server/log";
import { closeTemporal } from "@/server/temporal";
import { startDocumentChecker } from "./documents/document-checker";
import { startHealth } from "./health";
import { startDevMailbox } from "./mail/dev-mailbox";
import { startMailer } from "./mail/mailer";
import { startRelay } from "./relay";
import { runForever } from "./run-forever";
import { runtimeLogger } from "./runtime-log";
import { startCarrier } from "./services/carrier-simulator";
import { startSweeper } from "./sweeper";
import { startWebhookSender } from "./webhooks/webhook-sender";

/** Milliseconds an orderly end may take; what is unfinished then is taken up by the next worker. */
const stopWithin = 7_500;

const start = () => {
  const relay = startRelay();
  const worker = runForever();
  const health = startHealth({ relay: relay.isWell, worker: worker.isRunning });
  const outside = getEnv().mode === "demo" ? [startDevMailbox(), ...startCarrier()] : [];
  return [health, worker, relay, startSweeper(), startMailer(), startDocumentChecker(), startWebhookSender(), ...outside];
};

const stopAll = async (parts: { stop: () => Promise<void> }[]): Promise<void> => {
  await Promise.all(parts.map((part) => part.stop()));
  await Promise.all([closeTemporal(), closeDb()]);
};

const main = (): void => {
  // Before anything else of Temporal; signals are ours to handle.
  Runtime.install({ shutdownSignals: [], logger: runtimeLogger });
  const parts = start();
  let stopping = false;
  const stop = (signal: NodeJS.Signals): void => {
    if (stopping) return;
    stopping = true;
    log.info({ signal }, "worker stops");
    setTimeout(() => process.exit(0), stopWithin).unref();
    stopAll(parts).then(
      () => process.exit(0),
      (error: unknown) => {
        log.error({ error: String(error) }, "worker did not stop in order");
        process.exit(1);
      },
    );
  };
  process.on("SIGTERM", stop);
  process.on("SIGINT", stop);
};

try {
  getEnv();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}
main();
