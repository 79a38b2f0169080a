import { printBanner } from "./banner.mjs";
import { bringUp } from "./bring-up.mjs";
import { Refusal } from "./refusal.mjs";
import { loadEnvironment, readSettings } from "./settings.mjs";
import { createStack } from "./stack.mjs";
import { say } from "./step.mjs";

const explain = (error) => {
  if (!(error instanceof Refusal)) return process.stderr.write(`\n${error.stack}\n`);
  process.stderr.write(`\n${error.message}\n${error.detail ? `\n${error.detail}\n` : ""}`);
};

/** Brings everything up and keeps it until a signal. @param {{ watch: boolean }} options */
export const launch = async ({ watch }) => {
  let stopping = false;
  let stack;
  const stop = async (code, why) => {
    if (stopping) return;
    stopping = true;
    if (why) say(`\n${why}`);
    await stack?.stop((name) => say(`  --  ${name} stopped`));
    process.exit(code);
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => stop(0, "Stopping ..."));
  try {
    const settings = { ...readSettings(loadEnvironment()), watch };
    stack = createStack(settings.dataDir, (name) => {
      process.stderr.write(`\n${name} keeps ending by itself: see ${settings.dataDir}/logs/${name}.log, then start again.\n`);
      stop(1);
    });
    await printBanner(settings, await bringUp(settings, stack));
  } catch (error) {
    if (stopping) return;
    explain(error);
    await stop(1);
  }
};
