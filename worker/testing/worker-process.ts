import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { waitFor } from "@/workflows/testing/wait-for";

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (address === null || typeof address === "string") throw new Error("no port was given");
  return address.port;
};

export type WorkerHealth = { ok: boolean; relay: boolean; temporal: boolean; database: boolean };

/** The worker as it runs in production, a process of its own, against the servers named in this environment. */
export const startWorkerProcess = async () => {
  const [workerPort, smtpPort] = [await freePort(), await freePort()];
  const name = `worker-${workerPort}`;
  const own = { WORKER_PORT: String(workerPort), SMTP_URL: `smtp://127.0.0.1:${smtpPort}`, LOG_LEVEL: "warn", PGAPPNAME: name };
  const child = spawn(process.execPath, ["--import", "tsx", "worker/main.ts"], {
    env: { ...process.env, ...own },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (chunk: Buffer) => {
      output += chunk;
    });
  const ended = once(child, "exit");
  const isAlive = (): boolean => child.exitCode === null && child.signalCode === null;

  const health = async (): Promise<WorkerHealth | undefined> => {
    if (!isAlive()) throw new Error(`the worker ended by itself:\n${output}`);
    const response = await fetch(`http://127.0.0.1:${workerPort}/health`).catch(() => undefined);
    return response && ((await response.json()) as WorkerHealth);
  };
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    if (isAlive()) child.kill(signal);
    await ended;
  };
  return {
    /** Under which PostgreSQL shows its connections. */
    name,
    isAlive,
    health,
    ready: () => waitFor("a worker that is well", async () => (await health())?.ok, 60_000),
    /** As a crash would: nothing is finished, nothing is said. */
    kill: () => end("SIGKILL"),
    stop: () => end("SIGTERM"),
  };
};

export type WorkerProcess = Awaited<ReturnType<typeof startWorkerProcess>>;
