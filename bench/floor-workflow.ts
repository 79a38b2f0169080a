import { condition, defineQuery, defineSignal, proxyActivities, setHandler } from "@temporalio/workflow";

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

const { insertRow } = proxyActivities<{ insertRow: (id: string) => Promise<void> }>({ startToCloseTimeout: "10s" });

/** The least that can put a row before somebody through the engine. */
export const insertWorkflow = (id: string): Promise<void> => insertRow(id);
