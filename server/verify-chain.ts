import { createHash } from "node:crypto";
import { statement } from "./db";
import { isoSql } from "./sql";

type StoredEvent = {
  seq: number;
  at: string;
  type: string;
  case_id: string | null;
  task_id: string | null;
  actor_id: string | null;
  actor_name: string | null;
  system: string | null;
  body: string;
  prev_hash: Buffer;
  hash: Buffer;
};

export type ChainBreak = { seq: number; reason: string };
export type ChainVerdict = { events: number; brokenAt: ChainBreak | null };

const pageSize = 1_000;
const readEvents = statement<StoredEvent>(
  "verify-chain-events",
  `SELECT seq, ${isoSql("at")} AS at, type, case_id, task_id, actor_id, actor_name, system, body, prev_hash, hash
  FROM audit_events WHERE chain_id = $1 AND seq > $2 ORDER BY seq LIMIT ${pageSize}`,
);
const readHead = statement<{ seq: number; head: Buffer }>(
  "verify-chain-head",
  "SELECT seq, head FROM audit_chains WHERE chain_id = $1",
);

/** SHA-256(previous hash || seq as 8 bytes big-endian || UTF-8 bytes of the body), as `append_audit` makes it. */
export const eventHash = (previous: Buffer, seq: number, body: string): Buffer => {
  const place = Buffer.alloc(8);
  place.writeBigUInt64BE(BigInt(seq));
  return createHash("sha256").update(previous).update(place).update(body, "utf8").digest();
};

type Body = Record<string, unknown> & { actor?: { id?: string; name?: string; system?: string } };

const bodyOf = ({ body }: StoredEvent): Body => {
  try {
    return JSON.parse(body);
  } catch {
    return {};
  }
};

/** Columns exist for searching; the body is what was hashed. Both must tell the same. */
const wrongColumn = (event: StoredEvent): string | undefined => {
  const body = bodyOf(event);
  const pairs: Record<string, [unknown, unknown]> = {
    seq: [event.seq, body.seq],
    at: [event.at, body.at],
    type: [event.type, body.type],
    case_id: [event.case_id, body.caseId ?? null],
    task_id: [event.task_id, body.taskId ?? null],
    actor_id: [event.actor_id, body.actor?.id ?? null],
    actor_name: [event.actor_name, body.actor?.name ?? null],
    system: [event.system, body.actor?.system ?? null],
  };
  return Object.entries(pairs).find(([, [column, said]]) => column !== said)?.[0];
};

const reasonOf = (event: StoredEvent, expectedSeq: number, previous: Buffer): string | null => {
  if (event.seq !== expectedSeq) return `event ${expectedSeq} is missing`;
  if (!event.prev_hash.equals(previous)) return "the previous hash is not the hash of the event before";
  if (!event.hash.equals(eventHash(previous, event.seq, event.body))) return "the hash does not fit the body";
  const column = wrongColumn(event);
  return column ? `column ${column} differs from the body` : null;
};

/** Recomputes every hash of a chain from the stored bytes and compares the end with the chain's head. Reads in pages. */
export const verifyChain = async (chainId: string): Promise<ChainVerdict> => {
  // Head first: events written while we read are then beyond it, not missing.
  const [head] = await readHead([chainId]);
  let previous: Buffer = Buffer.alloc(32);
  let headHash: Buffer | null = null;
  let events = 0;
  for (;;) {
    const page = await readEvents([chainId, events]);
    for (const event of page) {
      const reason = reasonOf(event, events + 1, previous);
      if (reason) return { events, brokenAt: { seq: events + 1, reason } };
      previous = event.hash;
      events += 1;
      if (events === head?.seq) headHash = event.hash;
    }
    if (page.length < pageSize) break;
  }
  if (!head && events === 0) return { events, brokenAt: null };
  if (!head) return { events, brokenAt: { seq: events, reason: "the chain has no head" } };
  if (events < head.seq) return { events, brokenAt: { seq: events + 1, reason: `event ${events + 1} is missing` } };
  if (!headHash?.equals(head.head))
    return { events, brokenAt: { seq: head.seq, reason: "the head is not the hash of the last event" } };
  return { events, brokenAt: null };
};
