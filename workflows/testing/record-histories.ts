import { mkdir, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { historyToJSON } from "@temporalio/common/lib/proto-utils";
import { highRiskApplication, loanApplication, lowRiskApplication, mediumRiskApplication } from "../../prisma/builders";
import { people } from "../../prisma/people";
import { startEngine } from "./engine";
import { type LoanCase, openLoan } from "./loan-case";

const folder = fileURLToPath(new URL("../histories/", import.meta.url));

/** One run of each path, driven to its end. */
const paths: Record<string, () => Promise<LoanCase>> = {
  "auto-approved": () => openLoan(lowRiskApplication()),
  "bureau-down-then-approved": () => openLoan(lowRiskApplication({ bureau: "down+score790" })),
  "not-plausible": () => openLoan(loanApplication({ amount: 1_00 })),
  "applicant-unknown": () => openLoan(loanApplication({ bureau: "unknown" })),
  "one-level-approved": async () => {
    const loan = await openLoan(mediumRiskApplication());
    await loan.approve(1, people.olivia);
    return loan;
  },
  "one-level-rejected": async () => {
    const loan = await openLoan(mediumRiskApplication());
    await loan.reject(1, people.olivia);
    return loan;
  },
  "two-levels-approved": async () => {
    const loan = await openLoan(highRiskApplication());
    await loan.approve(1, people.olivia);
    await loan.approve(2, people.uma);
    return loan;
  },
  "reminded-escalated-approved": async () => {
    const loan = await openLoan(mediumRiskApplication());
    await loan.underReview();
    await loan.advance("9d");
    await loan.signal("nobodyAskedForThis", {});
    await loan.approve(1, people.uma);
    return loan;
  },
  "withdrawn-in-credit-check": async () => {
    const loan = await openLoan(mediumRiskApplication({ bureau: "down" }));
    await loan.atStage("CREDIT_CHECK");
    await loan.withdraw();
    return loan;
  },
  "withdrawn-in-review": async () => {
    const loan = await openLoan(mediumRiskApplication());
    await loan.underReview();
    await loan.withdraw();
    return loan;
  },
};

/** Stack traces name the folders of the machine they come from. */
const withoutTraces = (key: string, value: unknown): unknown => (key === "stackTrace" ? "" : value);

const record = async (name: string): Promise<void> => {
  const loan = await paths[name]?.();
  if (!loan) return;
  await loan.ended();
  const json = historyToJSON(await loan.handle.fetchHistory());
  await writeFile(`${folder}${name}.json`, `${JSON.stringify(JSON.parse(json), withoutTraces, 1)}\n`);
};

await mkdir(folder, { recursive: true });
const stop = await startEngine();
await Promise.all(Object.keys(paths).map(record));
await stop();
