import { signedIn } from "../decide/web-client";
import { checkFloorOrders, runFloorOrder } from "./floor-orders";
import { startFloorWorker } from "./floor-process";
import { costOf, type EngineCost, planOf } from "./order-plan";
import { type Rounds, runRound } from "./order-round";
import { addProduct, checkOrders, runOrder } from "./real-orders";
import { listenToStages } from "./stage-listener";

export type OrdersBench = { steady: Rounds; burst: Rounds; cost: { floor: EngineCost; system: EngineCost } };

/** Orders of a round that come one by one, how many a second, and those that come all at once. */
export const load = { rounds: 7, steady: 20, perSecond: 2, burst: 20 } as const;

/**
 * B4: orders from their POST until they are shipped, against bare workflows with the same steps that do nothing. Floor and system take turns:
 * first at a rate two cores bear with room to spare, then as fast as they can.
 */
export const ordersBench = async (): Promise<OrdersBench> => {
  await addProduct();
  const [customer, stages, worker] = [await signedIn("ana"), await listenToStages(), await startFloorWorker()];
  const first = await runOrder(customer, stages);
  await checkOrders([first], stages);
  const plan = await planOf(`order-${first}`);
  const floor = {
    pids: [worker.pid],
    run: () => runFloorOrder(worker, plan),
    check: (ids: string[]) => checkFloorOrders(ids, plan),
  };
  const system = {
    pids: [process.env.BENCH_WEB_PID, process.env.BENCH_WORKER_PID],
    run: () => runOrder(customer, stages),
    check: (ids: string[]) => checkOrders(ids, stages),
  };
  const [steady, burst]: [Rounds, Rounds] = [
    { floor: [], system: [] },
    { floor: [], system: [] },
  ];
  // The first round warms up and is not counted.
  for (let round = 0; round <= load.rounds; round += 1) {
    for (const [rounds, count, perSecond] of [
      [steady, load.steady, load.perSecond],
      [burst, load.burst, Number.POSITIVE_INFINITY],
    ] as const) {
      const both = [await runRound(floor, count, perSecond), await runRound(system, count, perSecond)] as const;
      if (round > 0) rounds.floor.push(both[0]);
      if (round > 0) rounds.system.push(both[1]);
    }
    process.stdout.write(`round ${round} of ${load.rounds}\n`);
  }
  const cost = {
    floor: await costOf(steady.floor.at(-1)?.ids[0] ?? ""),
    system: await costOf(`order-${steady.system.at(-1)?.ids[0]}`),
  };
  worker.stop();
  await stages.close();
  return { steady, burst, cost };
};
