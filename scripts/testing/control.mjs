import http from "node:http";
import { startOf } from "../stack/process-table.mjs";
import { endProcess } from "../stack/running.mjs";

/**
 * Lets tests stop and start the servers of their run: `POST /<service>/stop`, `/<service>/kill`, `/<service>/start`.
 * A server comes back on its port with its data.
 */
export const openControl = async ({ running, start }) => {
  const end = async (name) => {
    const { pid } = running.get(name);
    const started = startOf(pid);
    if (started) await endProcess({ name, pid, start: started }, 10_000);
  };
  const actions = {
    stop: end,
    kill: async (name) => {
      const service = running.get(name);
      process.kill(service.pid, "SIGKILL");
      await service.ended;
    },
    start: async (name) => {
      await end(name);
      running.set(name, await start[name](running.get(name).port));
    },
  };
  const server = http.createServer(async (request, response) => {
    const [, name, action] = request.url.split("/");
    const known = request.method === "POST" && running.has(name) && Object.hasOwn(actions, action);
    try {
      if (known) await actions[action](name);
      response.writeHead(known ? 200 : 404).end();
    } catch (error) {
      response.writeHead(500).end(error.message);
    }
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { url: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
};
