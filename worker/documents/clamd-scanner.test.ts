import { randomBytes } from "node:crypto";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { Readable } from "node:stream";
import { afterEach, expect, test } from "vitest";
import { startFakeClamd } from "../testing/fake-clamd";
import { clamdScanner } from "./clamd-scanner";
import { eicar, eicarScanner } from "./eicar-scanner";

const open: { close: () => unknown }[] = [];
afterEach(async () => {
  for (const server of open.splice(0)) await server.close();
});
const clamd = async (answer?: (file: Buffer) => string) => {
  const fake = await startFakeClamd(0, answer);
  open.push(fake);
  return { fake, scan: (bytes: Buffer) => clamdScanner(`127.0.0.1:${fake.port}`).scan(Readable.from(inPieces(bytes))) };
};
const inPieces = (bytes: Buffer, size = 60_000): Buffer[] =>
  Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) => bytes.subarray(index * size, (index + 1) * size));

test("a file reaches clamd whole, and its verdict comes back", async () => {
  const { fake, scan } = await clamd();
  const large = randomBytes(9_000_000);
  expect(await scan(large)).toEqual({ infected: false });
  expect(fake.seen[0]?.equals(large)).toBe(true);
  expect(await scan(Buffer.from(`%PDF-1.7 ${eicar}`))).toEqual({ infected: true, signature: "Eicar-Test-Signature" });
});

test("over a socket of this machine as well", async () => {
  const socket = path.join(tmpdir(), `clamd-${randomBytes(6).toString("hex")}.sock`);
  open.push(await startFakeClamd(socket));
  expect(await clamdScanner(`unix:${socket}`).scan(Readable.from([Buffer.from(eicar)]))).toMatchObject({ infected: true });
});

test("what is no verdict is no all-clear", async () => {
  for (const answer of ["INSTREAM size limit exceeded. ERROR\0", "stream: OK but FOUND?\0", "", "UNKNOWN COMMAND\0"]) {
    const { scan } = await clamd(() => answer);
    await expect(scan(Buffer.from("file"))).rejects.toThrow(/clamd (answered|ended)/);
  }
});

test("a clamd that is away, or hangs up in the middle, cannot tell", async () => {
  const { fake, scan } = await clamd();
  await fake.close();
  open.splice(0);
  await expect(scan(Buffer.from("file"))).rejects.toThrow(/ECONNREFUSED/);
  const rude = createServer((socket) => {
    socket.on("error", () => {});
    socket.once("data", () => socket.destroy());
  });
  await new Promise<void>((resolve) => rude.listen(0, resolve));
  open.push({ close: () => rude.close() });
  const { port } = rude.address() as { port: number };
  await expect(clamdScanner(`127.0.0.1:${port}`).scan(Readable.from(inPieces(randomBytes(5_000_000))))).rejects.toThrow();
});

test("the offline stub finds the test string wherever it is cut, and nothing else", async () => {
  const file = Buffer.from(`%PDF-1.7 ${"x".repeat(500)}${eicar}${"y".repeat(500)}`);
  for (const size of [1, 7, 67, 68, 69, 512, 2_000])
    expect(await eicarScanner.scan(Readable.from(inPieces(file, size)))).toMatchObject({ infected: true });
  expect(await eicarScanner.scan(Readable.from([Buffer.from(eicar.slice(0, -1))]))).toEqual({ infected: false });
});
