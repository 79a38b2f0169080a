import http, { type RequestOptions } from "node:http";
import https from "node:https";
import type { LookupFunction } from "node:net";
import { type Resolve, resolveAddress } from "./resolve-address";

export type Post = { url: string; body: string; headers: Record<string, string> };
export type PostOptions = { allowPrivate: boolean; timeoutMs: number; resolve?: Resolve };

const request = (url: URL, options: RequestOptions, body: string): Promise<number> =>
  new Promise((resolve, reject) => {
    const { request: send } = url.protocol === "https:" ? https : http;
    const asked = send(url, options, (response) => {
      resolve(response.statusCode ?? 0);
      // Nothing that is answered is read or kept.
      response.destroy();
    });
    asked.on("error", reject);
    asked.end(body);
  });

/**
 * Posts a body to where a URL leads, within a time for all of it, looking its name up once. Redirects are not followed.
 * @returns the status of the answer. Throws Error without an answer, or when the address is refused.
 */
export const postBody = async ({ url: address, body, headers }: Post, options: PostOptions): Promise<number> => {
  const url = new URL(address);
  const signal = AbortSignal.timeout(options.timeoutMs);
  const late = new Promise<never>((_, reject) => {
    signal.addEventListener("abort", () => reject(new Error(`no answer within ${options.timeoutMs / 1_000} s`)), { once: true });
  });
  const post = async (): Promise<number> => {
    const addresses = await resolveAddress(url, options.allowPrivate, options.resolve);
    const [first] = addresses;
    const lookup: LookupFunction = (_host, { all }, found) =>
      all ? found(null, addresses) : found(null, first?.address ?? "", first?.family);
    return request(url, { method: "POST", agent: false, lookup, signal, headers }, body);
  };
  return Promise.race([post(), late]);
};
