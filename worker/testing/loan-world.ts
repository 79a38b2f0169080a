import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import type { LoanApplication } from "@/domain/loan/application";
import { loanApplication } from "@/prisma/builders";
import { type DemoPerson, people } from "@/prisma/people";
import type { Caller } from "@/server/caller";
import { answerOffer } from "@/server/offers/answer-offer";
import { startCase } from "@/server/start-case";
import { openWorld } from "@/server/testing/test-world";
import { prepareAgreement } from "../activities/loan/prepare-agreement";
import { inActivity } from "./in-activity";

type Asked = { outcome: string; data: unknown; type?: string; by?: DemoPerson };
type Event = { type: string; data: Record<string, unknown>; workflowId?: string };
type Notice = { kind: string; channel: string; place: string | null; params: Record<string, unknown> };

export const callerOf = ({ id, name, email, roles }: DemoPerson): Caller => ({
  id,
  name,
  email,
  roles,
  ip: "192.0.2.7",
  userAgent: "A browser",
});

/** A database and a store of documents of one's own, and loans at any step without an engine. Close it at the end. */
export const openLoanWorld = async () => {
  const documentsDir = mkdtempSync(path.join(os.tmpdir(), "countersign-documents-"));
  process.env.DOCUMENTS_DIR = documentsDir;
  const world = await openWorld();
  const { owner, addTask } = world;
  const rows = async <Row>(sql: string, values: unknown[]): Promise<Row[]> => (await owner.query(sql, values)).rows as Row[];

  const addLoan = async (application: LoanApplication = loanApplication(), applicant = people.ana, timeScale = 1) =>
    (await startCase({ actor: callerOf(applicant), type: "loan", data: application, timeScale })).id;
  const step = <Result>(caseId: string, work: () => Promise<Result>, scheduledAt?: number): Promise<Result> =>
    inActivity(`loan-${caseId}`, work, scheduledAt === undefined ? {} : { scheduledAt });

  /** A decision as it is stored once somebody took it. */
  const decide = async (caseId: string, { outcome, data, type = "loan.review", by = people.olivia }: Asked): Promise<string> => {
    const taskId = await addTask(caseId, { type, status: "DECIDED" });
    const id = randomUUID();
    await owner.query(
      `INSERT INTO decisions (id, task_id, case_id, level, outcome, data, seen_version, decided_by_id, decided_at, four_eyes)
      VALUES ($1, $2, $3, 1, $4, $5, 1, $6, now(), NULL)`,
      [id, taskId, caseId, outcome, JSON.stringify(data), by.id],
    );
    return id;
  };

  /** The offer of a case, put before its applicant. */
  const offer = async (
    caseId: string,
    decisionId: string | null,
    terms: { amount: number; rateBps: number; termMonths: number },
  ) => step(caseId, () => prepareAgreement({ caseId, decisionId, terms }));

  /** A case whose applicant accepted what was offered: as asked for, without a person, unless a decision says otherwise. */
  const acceptedLoan = async (application = loanApplication(), applicant = people.ana) => {
    const caseId = await addLoan(application, applicant);
    const { amount, termMonths } = application;
    const { agreementId, sha256 } = await offer(caseId, null, { amount, rateBps: 690, termMonths });
    const accepted = await answerOffer({ caller: callerOf(applicant), caseId, accepted: true, documentSha256: sha256 });
    if (!accepted) throw new Error("the offer could not be accepted");
    return { caseId, agreementId, sha256 };
  };

  /** The same without the documents, where they do not matter. */
  const acceptedOnPaper = async (application = loanApplication()) => {
    const caseId = await addLoan(application);
    const [agreementId, documentId] = [randomUUID(), randomUUID()];
    const { amount, currency, termMonths } = application;
    await owner.query(
      `WITH document AS (
        INSERT INTO documents (id, case_id, kind, name, media_type, size, sha256, stored_as, status)
        VALUES ($2::uuid, $3, 'AGREEMENT', 'Agreement', 'application/pdf', 1, repeat('0', 64), $2::uuid::text, 'CLEAN')
      )
      INSERT INTO agreements (id, case_id, document_id, sha256, locale, terms, counter_offer, status, open_until)
      VALUES ($1, $3, $2::uuid, repeat('0', 64), 'en', $4, false, 'ACCEPTED', now())`,
      [agreementId, documentId, caseId, JSON.stringify({ amount, currency, rateBps: 690, termMonths })],
    );
    return { caseId, agreementId };
  };

  const trail = async (caseId: string, ...types: string[]): Promise<Event[]> => {
    const found = await rows<{ body: string }>("SELECT body FROM audit_events WHERE chain_id = $1 ORDER BY seq", [caseId]);
    return found.map(({ body }) => JSON.parse(body) as Event).filter(({ type }) => types.length === 0 || types.includes(type));
  };
  const notices = (caseId: string, kind: string) =>
    rows<Notice>("SELECT kind, channel, place, params FROM notifications WHERE case_id = $1 AND kind = $2 ORDER BY channel", [
      caseId,
      kind,
    ]);
  const close = async (): Promise<void> => {
    await world.close();
    rmSync(documentsDir, { recursive: true, force: true });
  };
  return { ...world, rows, documentsDir, addLoan, step, decide, offer, acceptedLoan, acceptedOnPaper, trail, notices, close };
};

export type LoanWorld = Awaited<ReturnType<typeof openLoanWorld>>;
