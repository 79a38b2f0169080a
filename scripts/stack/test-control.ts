type Service = "postgres" | "temporal" | "web" | "worker";

const order = async (service: Service, action: "stop" | "kill" | "start"): Promise<void> => {
  const control = process.env.TEST_CONTROL_URL;
  if (!control) throw new Error("Only npm test can stop and start servers: run this test with it.");
  const response = await fetch(`${control}/${service}/${action}`, { method: "POST" });
  if (!response.ok) throw new Error(`${service} did not ${action}: ${await response.text()}`);
};

/** Stops a server of this test run in order; resolves when it is gone. `web` and `worker` exist in browser tests only. */
export const stopServer = (service: Service): Promise<void> => order(service, "stop");

/** Ends it by SIGKILL, as a crash would. */
export const killServer = (service: Service): Promise<void> => order(service, "kill");

/** Starts it on the same port with the same data; resolves when it is ready. */
export const startServer = (service: Service): Promise<void> => order(service, "start");
