import { Refusal } from "./refusal.mjs";
import { step } from "./step.mjs";
import { startTemporal } from "./temporal.mjs";
import { obtainTemporal } from "./temporal-binary.mjs";
import { accepts } from "./wait-until.mjs";

/** Refuses when the server the user named does not answer. @param {string} address `host:port` */
export const checkTemporal = async (address) => {
  const [, host, port] = /^(?:https?:\/\/)?\[?([^\]]+?)\]?:(\d+)$/.exec(address) ?? [];
  if (!host)
    throw new Refusal(`TEMPORAL_ADDRESS=${address} is not an address: write it as host:port, for example 127.0.0.1:7233.`);
  if (!(await accepts(host, Number(port), 5_000)))
    throw new Refusal(
      `The Temporal server of TEMPORAL_ADDRESS at ${address} cannot be reached: start it or correct TEMPORAL_ADDRESS, or unset it to use a local server.`,
    );
};

const bundled = async (settings, stack) => {
  const { toolsDir, temporalCliUrl: url, dataDir, temporalNamespace } = settings;
  const tool = await step("temporal cli", async ({ note, progress }) => {
    const found = await obtainTemporal({ toolsDir, url, progress });
    note(`${found.version}, ${found.way}`);
    return found;
  });
  return step("temporal", async ({ note }) => {
    const start = (port) =>
      startTemporal({ dataDir, binary: tool.binary, version: tool.version, port, namespaces: [temporalNamespace] });
    const server = stack.add(await start());
    stack.keep(server, () => start(server.port));
    note(
      `port ${server.port}${server.discarded ? "; the file of another Temporal version was thrown away, its running workflows with it" : ""}`,
    );
    return server.address;
  });
};

/** Temporal: the user's, else a local server. @returns {Promise<string>} its address */
export const findTemporal = (settings, stack) => {
  const { temporalAddress: address } = settings;
  if (!address) return bundled(settings, stack);
  return step("temporal", async ({ note }) => {
    await checkTemporal(address);
    note(`yours at ${address}`);
    return address;
  });
};
