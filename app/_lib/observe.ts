import { metrics } from "@/server/metrics";

/** Starts the clock of a request; call the result with the status once it is answered. */
export const observe = (method: string, route: string): ((status: number) => void) => {
  const stop = metrics().duration.startTimer({ method, route });
  return (status) => {
    stop();
    metrics().requests.inc({ method, route, status });
  };
};
