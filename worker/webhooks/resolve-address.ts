import { type LookupAddress, promises } from "node:dns";
import { isIP } from "node:net";
import { hostOf } from "@/server/webhooks/check-url";
import { isPublicAddress } from "@/server/webhooks/public-address";

/** Asks where a name leads. */
export type Resolve = (host: string) => Promise<LookupAddress[]>;

const byName: Resolve = (host) => promises.lookup(host, { all: true });

/**
 * The addresses a URL leads to; those alone may be connected to, so that a second look-up cannot lead elsewhere. Throws Error when one of them
 * is not on the public internet.
 */
export const resolveAddress = async (url: URL, allowPrivate: boolean, resolve: Resolve = byName): Promise<LookupAddress[]> => {
  const host = hostOf(url);
  const family = isIP(host);
  const addresses = family === 0 ? await resolve(host) : [{ address: host, family }];
  if (addresses.length === 0) throw new Error("its name leads nowhere");
  if (!allowPrivate && !addresses.every(({ address }) => isPublicAddress(address)))
    throw new Error("refused: it leads to an address that is not on the public internet");
  return addresses;
};
