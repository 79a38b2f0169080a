import net from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { Refusal } from "./refusal.mjs";

/** @param {string} host @param {number} port @param {number} [timeoutMs] @returns {Promise<boolean>} whether something accepts there */
export const accepts = (host, port, timeoutMs = 2_000) =>
  new Promise((resolve) => {
    const socket = net.connect({ host, port, timeout: timeoutMs });
    const answer = (yes) => {
      socket.destroy();
      resolve(yes);
    };
    socket.once("connect", () => answer(true));
    socket.once("error", () => answer(false));
    socket.once("timeout", () => answer(false));
  });

/** @param {string} url @returns {Promise<{ ok: boolean, text: string }>} */
export const probe = async (url) => {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(3_000) });
    return { ok: response.ok, text: (await response.text()).slice(0, 500) };
  } catch (error) {
    return { ok: false, text: String(error.cause?.code ?? error.message) };
  }
};

/**
 * Waits until a service is ready; refuses when it ends before or takes too long, with the end of its output.
 * @param {import("./service.mjs").Service} service
 * @param {() => Promise<boolean>} ready
 * @param {number} timeoutMs
 */
export const waitUntil = async (service, ready, timeoutMs) => {
  let ended;
  service.ended.then((how) => (ended = how));
  const deadline = Date.now() + timeoutMs;
  while (!(await ready())) {
    if (ended)
      throw new Refusal(`${service.name} ended while starting (${ended}); its last words are below.`, {
        detail: service.lastOutput(),
      });
    if (Date.now() > deadline)
      throw new Refusal(`${service.name} was not ready after ${timeoutMs / 1000} s; its last words are below.`, {
        detail: service.lastOutput(),
      });
    await sleep(50);
  }
};
