import { condition, defineQuery, defineSignal, setHandler } from "@temporalio/workflow";

/** The least a workflow can do between a signal and a query that shows it. */
export const floorWorkflow = async (): Promise<void> => {
  let seen = 0;
  let stopped = false;
  setHandler(defineSignal("poke"), () => {
    seen += 1;
  });
  setHandler(defineSignal("stop"), () => {
    stopped = true;
  });
  setHandler(defineQuery<number>("seen"), () => seen);
  await condition(() => stopped);
};
