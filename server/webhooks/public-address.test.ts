import { expect, test } from "vitest";
import { isPublicAddress } from "./public-address";

test("addresses of this machine, of this network and of nobody are not public", () => {
  for (const address of [
    ...["127.0.0.1", "127.255.0.1", "0.0.0.0", "10.1.2.3", "172.16.0.1", "172.31.255.255", "192.168.1.1", "100.64.0.1"],
    ...["169.254.169.254", "192.0.0.8", "192.0.2.1", "198.18.0.1", "198.51.100.7", "203.0.113.9", "224.0.0.1", "255.255.255.255"],
    ...["::1", "::", "fe80::1", "fc00::1", "fd12:3456::1", "ff02::1", "::ffff:127.0.0.1", "::ffff:8.8.8.8", "::127.0.0.1"],
    ...["64:ff9b::a00:1", "2002:7f00:1::", "2001:db8::1", "2001::1", "3fff::1", "not an address", ""],
  ])
    expect(isPublicAddress(address), address).toBe(false);
});

test("addresses on the internet are", () => {
  for (const address of [
    "8.8.8.8",
    "172.32.0.1",
    "172.15.0.1",
    "100.128.0.1",
    "11.0.0.1",
    "2606:4700::1111",
    "2a00:1450:4001::1",
  ])
    expect(isPublicAddress(address), address).toBe(true);
});
