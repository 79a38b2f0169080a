import { spawn } from "node:child_process";
import { once } from "node:events";
import { loanApplication } from "@/prisma/builders";
import { orderData } from "@/prisma/order-builders";
import { people } from "@/prisma/people";
import { pool } from "@/server/db";
import { startCase } from "@/server/start-case";
import { signedIn } from "../decide/web-client";
import { type Comparison, compare, interleave, type Sample } from "../measure";
import type { Count } from "../print";
import { cpuOf } from "../process-cpu";
import { openViewers, type Viewers } from "./viewers";

const viewerCount = 1_000;
const [rounds, perRound, perSecond] = [7, 20, 10];
/** Milliseconds after which a change counts as lost. */
const patience = 10_000;

let told = 0;
/** A change of the case: its name, when the last viewer hears of it, and what makes it so (both as performance.now). */
const newChange = (caseId: string) => {
  told += 1;
  const name = `case.bench${told}`;
  const event = JSON.stringify({ type: name, actor: { system: "bench" }, data: {} });
  return {
    name,
    heard: (viewers: Viewers) => viewers.last(name),
    commit: async () => {
      await pool().query("SELECT append_audit($1, $1, $2)", [caseId, event]);
      return performance.now();
    },
  };
};

const within = (last: Promise<number>): Promise<number> =>
  Promise.race([last, new Promise<number>((resolve) => setTimeout(() => resolve(Number.NaN), patience).unref())]);

/** Ten changes a second, whether or not all have heard of the last. */
const round = async (viewers: Viewers, caseId: string, pid: string | undefined, lost: () => void): Promise<Sample> => {
  const cpu = cpuOf(pid);
  const running: Promise<number>[] = [];
  for (let index = 0; index < perRound; index += 1) {
    const change = newChange(caseId);
    const last = within(change.heard(viewers));
    const committed = change.commit();
    running.push(Promise.all([committed, last]).then(([from, to]) => Math.max(0, to - from)));
    await new Promise((resolve) => setTimeout(resolve, 1_000 / perSecond));
  }
  const times = (await Promise.all(running)).filter((time) => !Number.isNaN(time) || lost());
  return { times, cpuPerOperation: (cpuOf(pid) - cpu) / perRound };
};

/** B6: from the commit of a change until the last of a thousand viewers has heard of it, against a bare broadcast; and what is lost when they are cut off. */
export const viewersBench = async (progress: (text: string) => void): Promise<{ comparisons: Comparison[]; counts: Count[] }> => {
  // Each side is told of a case the other does not hear of: an officer hears of no orders.
  const { id } = await startCase({ actor: people.ana, type: "loan", data: loanApplication({ person: people.ana }) });
  const { id: floorId } = await startCase({ actor: people.dana, type: "order", data: orderData({ person: people.dana }) });
  const floor = spawn(process.execPath, ["bench/inbox/raw-broadcast.mjs", floorId], { stdio: ["ignore", "pipe", "inherit"] });
  const [port] = await once(floor.stdout, "data");
  const olivia = await signedIn("olivia");
  progress(`${viewerCount} viewers come`);
  const system = await openViewers(`${process.env.BENCH_WEB}/api/events`, olivia.cookie, viewerCount);
  const bare = await openViewers(`http://127.0.0.1:${Number(port)}/`, "", viewerCount);
  let late = 0;
  const lost = () => {
    late += 1;
  };
  const samples = await interleave(
    rounds,
    () => round(bare, floorId, String(floor.pid), () => {}),
    () => round(system, id, process.env.BENCH_WEB_PID, lost),
    (number) => progress(`viewers: round ${number} of ${rounds}`),
  );
  progress("every third viewer is cut off");
  const names: string[] = [];
  const cut = system.cut(3);
  for (let index = 0; index < perRound; index += 1) {
    const change = newChange(id);
    names.push(change.name);
    await change.commit();
  }
  await cut;
  const after = newChange(id);
  const all = within(after.heard(system));
  await after.commit();
  if (Number.isNaN(await all)) lost();
  const missing = system.lost(names) + late;
  bare.close();
  system.close();
  floor.kill();
  return {
    comparisons: [
      compare("B6", `commit -> last of ${viewerCount} viewers`, samples, "p50", 1.5),
      compare("B6", `commit -> last of ${viewerCount} viewers`, samples, "p99", 1.5),
    ],
    counts: [{ id: "B6", name: "changes lost over a forced reconnect", count: missing, budget: 0, met: missing === 0 }],
  };
};
