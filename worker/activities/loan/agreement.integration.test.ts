import { createHash, randomUUID } from "node:crypto";
import { readdirSync } from "node:fs";
import { buffer } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loanApplication, loanTerms } from "@/prisma/builders";
import { people } from "@/prisma/people";
import { readFile } from "@/server/document-store";
import { answerOffer } from "@/server/offers/answer-offer";
import { readPdf } from "../../agreements/testing/pdf-text";
import { endingOf } from "../../testing/in-activity";
import { callerOf, type LoanWorld, openLoanWorld } from "../../testing/loan-world";
import { loanActivities } from "../loan-activities";

const { prepareAgreement, remindOffer, closeAgreement, voidAgreement, sealAgreement } = loanActivities;
let world: LoanWorld;
beforeAll(async () => {
  world = await openLoanWorld();
});
afterAll(() => world.close());

const terms = { amount: 18_000_00, rateBps: 725, termMonths: 48 };
const day = 86_400_000;

/** A case approved with these terms, its offer prepared. */
const offered = async (granted = terms, applicant = people.ana) => {
  const caseId = await world.addLoan(loanApplication({ person: applicant }), applicant);
  const decisionId = await world.decide(caseId, { outcome: "APPROVED", data: loanTerms(granted) });
  const prepare = () => world.step(caseId, () => prepareAgreement({ caseId, decisionId, terms: granted }));
  const agreement = await prepare();
  const step = <Result>(work: () => Promise<Result>) => world.step(caseId, work);
  const answer = (accepted: boolean) =>
    answerOffer({ caller: callerOf(applicant), caseId, accepted, documentSha256: agreement.sha256 });
  return { caseId, decisionId, agreement, agreementId: agreement.agreementId, prepare, step, answer };
};
type DocumentRow = { id: string; name: string; kind: string; sha256: string; size: string; stored_as: string; status: string };
const documents = (caseId: string) =>
  world.rows<DocumentRow>("SELECT * FROM documents WHERE case_id = $1 ORDER BY created_at, kind", [caseId]);
const bytesOf = ({ stored_as }: DocumentRow): Promise<Buffer> => buffer(readFile(stored_as));
const hashOf = (bytes: Buffer): string => createHash("sha256").update(bytes).digest("hex");
const filesKept = (): number =>
  readdirSync(world.documentsDir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).length;

describe("preparing the agreement", () => {
  it("keeps one file whose hash is the same in the store, on its row, in the agreement and on the trail", async () => {
    const { caseId, agreement, prepare } = await offered();
    expect(await prepare()).toEqual(agreement);
    const kept = await documents(caseId);
    expect(kept).toMatchObject([{ kind: "AGREEMENT", status: "CLEAN", sha256: agreement.sha256, media_type: "application/pdf" }]);
    const [document] = kept as [DocumentRow];
    const bytes = await bytesOf(document);
    expect(hashOf(bytes)).toBe(agreement.sha256);
    expect(Number(document.size)).toBe(bytes.length);
    expect(bytes.subarray(0, 5).toString()).toBe("%PDF-");
    expect((await world.trail(caseId, "agreement.prepared")).map(({ data }) => data)).toEqual([
      {
        agreementId: agreement.agreementId,
        documentId: document.id,
        sha256: agreement.sha256,
        currency: "EUR",
        ...terms,
        counterOffer: false,
        openUntil: agreement.openUntil,
      },
    ]);
  });

  it("stands 14 days, and 90 when other terms are offered than were asked for", async () => {
    const open = ({ openUntil, preparedAt }: { openUntil: string; preparedAt: string }) =>
      (Date.parse(openUntil) - Date.parse(preparedAt)) / day;
    const { agreement } = await offered();
    expect([open(agreement), agreement.counterOffer, agreement.clock.closeAfter]).toEqual([14, false, "14d"]);
    const { agreement: counter } = await offered({ ...terms, amount: 12_000_00 });
    expect([open(counter), counter.counterOffer, counter.clock.closeAfter]).toEqual([90, true, "90d"]);
  });

  it("tells the applicant what it costs and until when it stands, once per channel", async () => {
    const { caseId, agreement, prepare } = await offered({ ...terms, termMonths: 60 });
    await prepare();
    const told = await world.notices(caseId, "loan.documentsReady");
    expect(told.map(({ channel }) => channel)).toEqual(["EMAIL", "IN_APP"]);
    const { params, place } = told[0] as (typeof told)[number];
    expect(place).toBe(`/my/${caseId}/offer`);
    expect(params).toMatchObject({
      amount: 18_000_00,
      currency: "EUR",
      termMonths: 60,
      rateBps: 725,
      counterOffer: true,
      openUntil: agreement.openUntil,
      askedFor: { amount: 18_000_00, termMonths: 48 },
    });
    const { totalPaid, totalInterest, monthlyPayment } = params as Record<string, number>;
    expect(totalPaid).toBe(18_000_00 + (totalInterest ?? 0));
    expect(Math.abs((monthlyPayment ?? 0) * 60 - (totalPaid ?? 0))).toBeLessThan(60);
  });

  it("is written in the applicant's language", async () => {
    const { caseId } = await offered(terms, people.chen);
    expect((await documents(caseId)).map(({ name }) => name)).toEqual([expect.stringMatching(/^贷款协议 L-\d{6}\.pdf$/)]);
    expect(await world.rows("SELECT locale FROM agreements WHERE case_id = $1", [caseId])).toEqual([{ locale: "zh" }]);
  });

  it("writes one agreement however many workers write it at once, and leaves no file behind that nobody names", async () => {
    const caseId = await world.addLoan();
    const before = filesKept();
    const prepare = () => world.step(caseId, () => prepareAgreement({ caseId, decisionId: null, terms }));
    const all = await Promise.all([prepare(), prepare(), prepare(), prepare()]);
    expect(new Set(all.map(({ agreementId }) => agreementId)).size).toBe(1);
    expect(await world.trail(caseId, "agreement.prepared")).toHaveLength(1);
    expect(await documents(caseId)).toHaveLength(1);
    expect(filesKept() - before).toBe(1);
  });

  it("writes down nothing but what was approved", async () => {
    const caseId = await world.addLoan();
    const approved = await world.decide(caseId, { outcome: "APPROVED", data: loanTerms({ amount: 10_000_00 }) });
    const prepare = (decisionId: string) => endingOf(world.step(caseId, () => prepareAgreement({ caseId, decisionId, terms })));
    expect(await prepare(approved)).toBe("TERMS_NOT_APPROVED finally");
    expect(await prepare(randomUUID())).toBe("DECISION_MISSING in passing");
    expect(await documents(caseId)).toEqual([]);
  });
});

describe("an offer that waits", () => {
  it("is told again by number, each once, while it is open", async () => {
    const { caseId, agreementId, step, answer } = await offered();
    const remind = (number: number) => step(() => remindOffer({ caseId, agreementId, number }));
    await remind(1);
    await remind(1);
    await remind(2);
    await answer(true);
    await remind(3);
    expect((await world.trail(caseId, "agreement.reminded")).map(({ data }) => data.number)).toEqual([1, 2]);
    const told = (await world.notices(caseId, "loan.signatureReminder")).filter(({ channel }) => channel === "IN_APP");
    expect(told.map(({ params, place }) => [params.reminder, place]).sort()).toEqual([
      [1, `/my/${caseId}/offer`],
      [2, `/my/${caseId}/offer`],
    ]);
    for (const { params } of told) expect(params.number).toMatch(/^L-\d{6}$/);
  });

  it("expires once, and is answered no more", async () => {
    const { caseId, agreementId, step, answer } = await offered();
    const expire = () => step(() => closeAgreement({ agreementId, as: "EXPIRED" }));
    expect([await expire(), await expire()]).toEqual([{ status: "EXPIRED" }, { status: "EXPIRED" }]);
    expect(await answer(true)).toBe(false);
    await step(() => voidAgreement(caseId));
    expect((await world.trail(caseId)).filter(({ type }) => type.startsWith("agreement.")).map(({ type }) => type)).toEqual([
      "agreement.prepared",
      "agreement.expired",
    ]);
  });

  it("is either accepted or expired when both happen at the same moment", async () => {
    const { caseId, agreementId, step, answer } = await offered();
    const [accepted, { status }] = await Promise.all([answer(true), step(() => closeAgreement({ agreementId, as: "EXPIRED" }))]);
    expect(status).toBe(accepted ? "ACCEPTED" : "EXPIRED");
    expect(await world.trail(caseId, "agreement.accepted", "agreement.expired")).toHaveLength(1);
  });

  it("is taken back when the case stops, unless it was answered; without one there is nothing to take back", async () => {
    const open = await offered();
    const answered = await offered();
    await answered.answer(false);
    for (const { step, caseId } of [open, open, answered]) await step(() => voidAgreement(caseId));
    const without = await world.addLoan();
    await world.step(without, () => voidAgreement(without));
    const statusOf = async ({ caseId }: { caseId: string }) =>
      (await world.rows<{ status: string }>("SELECT status FROM agreements WHERE case_id = $1", [caseId]))[0]?.status;
    expect([await statusOf(open), await statusOf(answered)]).toEqual(["VOIDED", "DECLINED"]);
    expect(await world.trail(open.caseId, "agreement.voided")).toHaveLength(1);
  });
});

describe("sealing what was accepted", () => {
  it("keeps it once more with a last page; the first file stays as it was read", async () => {
    const { caseId, agreement, agreementId, step, answer } = await offered();
    const [read] = (await documents(caseId)) as [DocumentRow];
    const bytes = await bytesOf(read);
    await answer(true);
    const seal = () => step(() => sealAgreement(agreementId));
    const sealed = await seal();
    expect(await seal()).toEqual(sealed);
    expect(sealed.sha256).not.toBe(agreement.sha256);
    const [first, second] = (await documents(caseId)) as [DocumentRow, DocumentRow];
    expect(await bytesOf(first)).toEqual(bytes);
    expect(second).toMatchObject({ kind: "SIGNED_AGREEMENT", status: "CLEAN", sha256: sealed.sha256 });
    const signed = await bytesOf(second);
    expect(hashOf(signed)).toBe(sealed.sha256);
    const [{ pages: before }, { pages: after }] = await Promise.all([readPdf(bytes), readPdf(signed)]);
    expect(after).toHaveLength(before.length + 1);
    const [accepted] = await world.rows<{ at: Date }>("SELECT answered_at AS at FROM agreements WHERE id = $1", [agreementId]);
    const at = accepted?.at.toISOString().replace("T", " ").replace("Z", "");
    const lastPage = after.at(-1)?.replaceAll("\n", "");
    for (const said of [people.ana.name, people.ana.id, "192.0.2.7", at, agreement.sha256]) expect(lastPage).toContain(said);
    expect(await world.rows("SELECT signed_document_id, signed_sha256 FROM agreements WHERE id = $1", [agreementId])).toEqual([
      { signed_document_id: second.id, signed_sha256: sealed.sha256 },
    ]);
    expect((await world.trail(caseId, "agreement.sealed")).map(({ data }) => data)).toEqual([
      { agreementId, documentId: second.id, sha256: sealed.sha256 },
    ]);
  });

  it("seals once when two workers do it at the same time", async () => {
    const { caseId, agreementId, step, answer } = await offered();
    await answer(true);
    const before = filesKept();
    const both = await Promise.all([1, 2].map(() => step(() => sealAgreement(agreementId))));
    expect(both[0]).toEqual(both[1]);
    expect(await documents(caseId)).toHaveLength(2);
    expect(filesKept() - before).toBe(1);
  });

  it("seals nothing that was not accepted", async () => {
    const { agreementId, step, answer } = await offered();
    const seal = () => endingOf(step(() => sealAgreement(agreementId)));
    expect(await seal()).toBe("NOT_ACCEPTED finally");
    await answer(false);
    expect(await seal()).toBe("NOT_ACCEPTED finally");
  });
});
