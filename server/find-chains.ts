import { statement } from "./db";

const pageSize = 500;
const readChains = statement<{ chain_id: string; case_id: string | null; number: string | null }>(
  "find-chains",
  `SELECT chains.chain_id, c.id AS case_id, c.number FROM (
    SELECT chain_id FROM audit_chains UNION SELECT DISTINCT chain_id FROM audit_events
  ) chains LEFT JOIN cases c ON c.id = chains.chain_id
  WHERE $1::uuid IS NULL OR chains.chain_id > $1 ORDER BY chains.chain_id LIMIT ${pageSize}`,
);

export type Chain = { chainId: string; caseNumber: string | null };

/** Every chain of the trail, also one whose head or whose events were taken away. */
export async function* findChains(): AsyncGenerator<Chain> {
  let last: string | null = null;
  for (;;) {
    const page: Awaited<ReturnType<typeof readChains>> = await readChains([last]);
    for (const { chain_id, number } of page) yield { chainId: chain_id, caseNumber: number };
    const end = page.at(-1);
    if (!end || page.length < pageSize) return;
    last = end.chain_id;
  }
}
