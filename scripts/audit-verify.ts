import { closeDb } from "@/server/db";
import { findChains } from "@/server/find-chains";
import { verifyChain } from "@/server/verify-chain";

/** Walks every chain of the audit trail and names the first break. Exit code 1 when there is one. */
const main = async (): Promise<number> => {
  let chains = 0;
  let total = 0;
  for await (const { chainId, caseNumber } of findChains()) {
    const { events, brokenAt } = await verifyChain(chainId);
    if (brokenAt) {
      const owner = caseNumber ? `case ${caseNumber}` : "account trail";
      process.stderr.write(`BROKEN: chain ${chainId} (${owner}), event ${brokenAt.seq}: ${brokenAt.reason}.\n`);
      return 1;
    }
    chains += 1;
    total += events;
  }
  process.stdout.write(`The audit trail is whole: ${total} events in ${chains} chains.\n`);
  return 0;
};

process.exitCode = await main().finally(closeDb);
