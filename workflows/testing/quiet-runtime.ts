import { DefaultLogger, Runtime } from "@temporalio/worker";

let installed = false;

/** Temporal's runtime for tests: says nothing below an error. Once per process. */
export const quietRuntime = (): void => {
  if (installed) return;
  installed = true;
  Runtime.install({ logger: new DefaultLogger("ERROR", () => {}) });
};
