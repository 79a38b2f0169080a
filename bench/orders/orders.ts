import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { closeDb } from "@/server/db";
import { closeTemporal } from "@/server/temporal";
import { countOf, figureOf, orderTable, timeAt } from "./order-table";
import { load, ordersBench } from "./orders-bench";

type Budget = { historyEvents: { plainOrder: number }; stateTransitions: { plainOrder: number } };

const budget: Budget = JSON.parse(readFileSync("bench/budget.json", "utf8"));
const { steady, burst, cost } = await ordersBench();
await closeTemporal();
await closeDb();

const steadily = `${load.perSecond} a second`;
const atOnce = `${load.burst} at once`;
const figures = [
  figureOf(`orders shipped per second, ${steadily} sent`, steady, ({ perSecond }) => perSecond, 0.85),
  figureOf("P50 ms from POST to SHIPPED", steady, timeAt(0.5)),
  figureOf("P99 ms from POST to SHIPPED", steady, timeAt(0.99)),
  figureOf("CPU ms per order, web and worker", steady, ({ cpu }) => cpu),
  figureOf(`orders shipped per second, ${atOnce} sent`, burst, ({ perSecond }) => perSecond),
  countOf("history events per order", cost.floor.events, cost.system.events, budget.historyEvents.plainOrder),
  countOf("state transitions per order", cost.floor.transitions, cost.system.transitions, budget.stateTransitions.plainOrder),
];
process.stdout.write(`\n${orderTable(figures)}\n`);
const folder = process.env.BENCH_OUT ?? ".build/bench";
mkdirSync(folder, { recursive: true });
writeFileSync(
  join(folder, "orders.json"),
  `${JSON.stringify({ at: new Date().toISOString(), figures, rounds: { steady, burst } }, null, 2)}\n`,
);
