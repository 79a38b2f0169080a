import { once } from "node:events";
import { createServer, type Socket } from "node:net";
import { eicar } from "../documents/eicar-scanner";

/** What is read of `zINSTREAM`: the file, once its closing chunk of no length has come. */
const fileIn = (bytes: Buffer): Buffer | undefined => {
  const command = "zINSTREAM\0";
  if (bytes.toString("latin1", 0, command.length) !== command) return undefined;
  const chunks: Buffer[] = [];
  for (let at = command.length; at + 4 <= bytes.length; ) {
    const length = bytes.readUInt32BE(at);
    if (length === 0) return Buffer.concat(chunks);
    chunks.push(bytes.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return undefined;
};

const verdict = (file: Buffer): string => (file.includes(eicar) ? "stream: Eicar-Test-Signature FOUND\0" : "stream: OK\0");

export type FakeClamd = {
  /** The files it was shown, in order. */
  seen: Buffer[];
  close: () => Promise<void>;
};

/** A little server that speaks as much of clamd's protocol as an adapter needs. @param answer what it says of a file */
export const startFakeClamd = async (
  at: number | string,
  answer: (file: Buffer) => string = verdict,
): Promise<FakeClamd & { port: number }> => {
  const seen: Buffer[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    let bytes = Buffer.alloc(0);
    socket.on("error", () => {});
    socket.on("data", (chunk) => {
      bytes = Buffer.concat([bytes, chunk]);
      const file = fileIn(bytes);
      if (!file) return;
      seen.push(file);
      socket.end(answer(file));
    });
  });
  server.listen(at);
  await once(server, "listening");
  const address = server.address();
  const close = async (): Promise<void> => {
    for (const socket of sockets) socket.destroy();
    server.close();
    await once(server, "close");
  };
  return { seen, close, port: typeof address === "object" && address ? address.port : 0 };
};
