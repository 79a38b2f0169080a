import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";

type Message = { ready?: true; id?: string; tell?: "WAITING" | "SHIPPED" };

/** Starts the floor's worker. `heard` resolves with the instant (performance.now) at which an order of the floor got so far. */
export const startFloorWorker = async () => {
  const child = fork(fileURLToPath(new URL("./floor-worker.ts", import.meta.url)), { execArgv: ["--import", "tsx"] });
  const listeners = new Map<string, (at: number) => void>();
  const ready = new Promise<void>((resolve, reject) => {
    child.once("exit", () => reject(new Error("the floor's worker ended")));
    child.on("message", ({ ready, id, tell }: Message) => {
      if (ready) resolve();
      listeners.get(`${id} ${tell}`)?.(performance.now());
    });
  });
  await ready;
  return {
    pid: String(child.pid),
    heard: (id: string, what: "WAITING" | "SHIPPED") => new Promise<number>((resolve) => listeners.set(`${id} ${what}`, resolve)),
    stop: () => child.kill("SIGKILL"),
  };
};

export type FloorWorker = Awaited<ReturnType<typeof startFloorWorker>>;
