import net from "node:net";
import { portOwner } from "./port-owner.mjs";
import { Refusal } from "./refusal.mjs";

const tryListen = (host, port) =>
  new Promise((resolve, reject) => {
    const server = net.createServer();
    server.once("error", reject);
    server.listen({ host, port, exclusive: true }, () => {
      const { port: got } = server.address();
      server.close(() => resolve(got));
    });
  });

/** Refuses when nobody can listen there. @param {string} variable @param {string} host @param {number} port */
export const checkPort = async (variable, host, port) => {
  try {
    await tryListen(host, port);
  } catch (error) {
    if (error.code === "EADDRINUSE") {
      const owner = portOwner(port);
      throw new Refusal(
        `Port ${port} on ${host} is already used${owner ? ` by ${owner}` : ""}: stop it, or choose another with ${variable}=<port>.`,
      );
    }
    throw new Refusal(
      `Nobody may listen on ${host}:${port} here (${error.code ?? error.message}): choose another address with HOST and ${variable}.`,
    );
  }
};

/** @param {number} [preferred] taken when it is free @returns {Promise<number>} a free port on 127.0.0.1 */
export const freePort = (preferred) => tryListen("127.0.0.1", preferred ?? 0).catch(() => tryListen("127.0.0.1", 0));
