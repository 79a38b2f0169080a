import { once } from "node:events";
import { connect, type Socket } from "node:net";
import type { Finding, Scanner } from "./scanner";

/** Milliseconds without a sign of life from clamd after which it counts as away. */
const timeoutMs = 15_000;

const addressOf = (address: string): { path: string } | { host: string; port: number } => {
  if (address.startsWith("unix:")) return { path: address.slice("unix:".length) };
  const colon = address.lastIndexOf(":");
  return { host: address.slice(0, colon).replace(/^\[|\]$/g, ""), port: Number(address.slice(colon + 1)) };
};

const send = async (socket: Socket, bytes: Buffer): Promise<void> => {
  if (!socket.write(bytes)) await once(socket, "drain");
};

// Each chunk follows its length as 4 bytes, big-endian; a chunk of no length ends the file.
const sendFile = async (socket: Socket, bytes: AsyncIterable<Buffer>): Promise<void> => {
  await send(socket, Buffer.from("zINSTREAM\0"));
  for await (const chunk of bytes) {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(chunk.length);
    await send(socket, Buffer.concat([length, chunk]));
  }
  socket.write(Buffer.alloc(4));
};

const readReply = async (socket: Socket): Promise<string> => {
  let reply = "";
  for await (const chunk of socket) {
    reply += (chunk as Buffer).toString("utf8");
    if (reply.includes("\0") || reply.length > 4_096) break;
  }
  return reply.split("\0")[0]?.trim() ?? "";
};

const findingOf = (reply: string): Finding => {
  if (/^stream: OK$/.test(reply)) return { infected: false };
  const [, signature] = /^stream: (.+) FOUND$/.exec(reply) ?? [];
  if (signature !== undefined) return { infected: true, signature };
  throw new Error(reply === "" ? "clamd ended the connection without an answer" : `clamd answered: ${reply.slice(0, 200)}`);
};

/**
 * Asks a ClamAV daemon by INSTREAM, one connection per file. Throws when it is away, slow, or answers with an error (a file above its
 * StreamMaxLength is one).
 * @param address `host:port` or `unix:/path`
 */
export const clamdScanner = (address: string): Scanner => ({
  name: "clamd",
  scan: async (bytes) => {
    const socket = connect({ ...addressOf(address), timeout: timeoutMs });
    socket.on("timeout", () => socket.destroy(new Error("clamd does not answer")));
    try {
      await once(socket, "connect");
      // It may answer, and hang up, before it has read everything.
      const [reply] = await Promise.all([readReply(socket), sendFile(socket, bytes).catch(() => {})]);
      return findingOf(reply);
    } finally {
      socket.destroy();
    }
  },
});
