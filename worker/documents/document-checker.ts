import { readFile } from "@/server/document-store";
import { concludeCheck } from "@/server/documents/conclude-check";
import { getEnv } from "@/server/env";
import { log } from "@/server/log";
import { backoffMs } from "../backoff";
import { every, type Repeated } from "../every";
import { listenFor } from "../listen-for";
import { postponeCheck, takeUnchecked, type UncheckedDocument } from "./check-queue";
import { clamdScanner } from "./clamd-scanner";
import { eicarScanner } from "./eicar-scanner";
import type { Scanner } from "./scanner";

export type CheckerOptions = { scanner?: Scanner; pollMs?: number };

const scannerOfEnvironment = (): Scanner => {
  const { CLAMD_ADDRESS: address } = getEnv();
  return address === undefined ? eicarScanner : clamdScanner(address);
};

const check = async (document: UncheckedDocument, scanner: Scanner): Promise<void> => {
  const bytes = readFile(document.storedAs);
  try {
    const finding = await scanner.scan(bytes);
    if (finding.infected) log.warn({ documentId: document.id, signature: finding.signature }, "infected document refused");
    await concludeCheck({ ...document, infected: finding.infected, scanner: scanner.name });
  } finally {
    bytes.destroy();
  }
};

/** Looks at the next file that waits. One that cannot be looked at now stays in quarantine and waits ever longer. @returns whether there was one */
export const checkNext = async (scanner: Scanner): Promise<boolean> => {
  const document = await takeUnchecked();
  if (!document) return false;
  try {
    await check(document, scanner);
  } catch (error) {
    log.warn(
      { documentId: document.id, attempts: document.attempts, error: String(error) },
      "document not checked; tried again later",
    );
    await postponeCheck(document.id, backoffMs(document.attempts, 1_000, 60_000));
  }
  return true;
};

/**
 * Brings documents out of quarantine through the scanner. Woken by NOTIFY, polls in any case; any number may run at once.
 * A check of a file that nobody finished is taken up again after a minute.
 */
export const startDocumentChecker = ({ scanner = scannerOfEnvironment(), pollMs = 1_000 }: CheckerOptions = {}): Repeated => {
  let running: Promise<void> | undefined;
  let again = false;
  let stopped = false;
  const checkAll = async (): Promise<void> => {
    do {
      again = false;
      while (!stopped && (await checkNext(scanner)));
    } while (again && !stopped);
  };
  const wake = (): Promise<void> => {
    again = true;
    running ??= checkAll().finally(() => {
      running = undefined;
    });
    return running;
  };
  // What fails here is told by the poll, which tries again.
  const listener = listenFor("countersign_documents", () => void wake().catch(() => {}));
  const poll = every(pollMs, "document checker", wake);
  return {
    stop: async () => {
      stopped = true;
      await listener.stop();
      await poll.stop();
    },
  };
};
