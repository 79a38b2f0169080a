import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { callApi, signedIn } from "@/app/_lib/testing/call-api";
import { POST as cancel } from "@/app/api/cases/[id]/cancel/route";
import { POST as tell } from "@/app/api/cases/[id]/events/route";
import { GET as getOffer } from "@/app/api/cases/[id]/offer/route";
import { people } from "@/prisma/people";
import { demoPassword } from "@/server/demo";
import { answerOffer } from "@/server/offers/answer-offer";
import { insertLoan, insertOffer, type OfferOptions } from "@/server/testing/insert-offer";
import { openWorld, type World } from "@/server/testing/test-world";

let world: World;
const cookies: Record<string, string> = {};
beforeAll(async () => {
  world = await openWorld();
  for (const key of ["ana", "ben", "olivia", "uma", "otto", "ada", "max"] as const) cookies[key] = await signedIn(people[key]);
});
afterAll(() => world.close());
beforeEach(async () => {
  await world.owner.query("DELETE FROM rate_limits");
});

const offered = async (options: OfferOptions = {}) => {
  const { id } = await world.addCase(people.ana);
  return { id, ...(await insertOffer(world.owner, id, options)) };
};
type Offered = Awaited<ReturnType<typeof offered>>;

const sign = ({ id, sha256 }: Pick<Offered, "id" | "sha256">, change: object = {}, key = "ana") =>
  callApi(tell, {
    cookie: cookies[key],
    params: { id },
    body: { name: "documentSigned", data: { accepted: true, documentSha256: sha256, password: demoPassword, ...change } },
  });

const effects = async ({ id }: { id: string }) => ({
  signals: (await world.owner.query("SELECT dedupe_key, name, payload FROM outbox WHERE case_id = $1 AND kind = 'SIGNAL'", [id]))
    .rows,
  events: (
    await world.owner.query(
      "SELECT type, body::jsonb AS body FROM audit_events WHERE chain_id = $1 AND type LIKE 'agreement.%' ORDER BY seq",
      [id],
    )
  ).rows,
  agreement: (await world.owner.query("SELECT * FROM agreements WHERE case_id = $1", [id])).rows[0],
});

describe("the offer", () => {
  test("is the agreement's: terms, dates a month apart from the day after a month, plan to the cent", async () => {
    const terms = { amount: 18_000_00, currency: "EUR", rateBps: 690, termMonths: 48 };
    const { id, agreementId, sha256 } = await offered({ preparedAt: "2026-01-31T23:30:00Z", openFor: 1, terms });
    const { json } = await callApi(getOffer, { cookie: cookies.ana, params: { id } });
    expect(json).toMatchObject({
      agreementId,
      caseId: id,
      status: "OPEN",
      terms,
      asked: { amount: 18_000_00, termMonths: 48 },
      counterOffer: false,
      documentSha256: sha256,
      answeredAt: null,
      loan: null,
    });
    const { instalments, totalPaid, totalInterest } = json.plan;
    expect(instalments).toHaveLength(48);
    expect(instalments.slice(0, 2).map(({ dueDate }: { dueDate: string }) => dueDate)).toEqual(["2026-02-28", "2026-03-28"]);
    expect(instalments.reduce((sum: number, { principal }: { principal: number }) => sum + principal, 0)).toBe(terms.amount);
    expect(totalPaid).toBe(terms.amount + totalInterest);
  });

  test("is for the applicant and who may read the case; before it is made there is none", async () => {
    const { id } = await offered();
    const status = async (key: string, caseId: string) =>
      (await callApi(getOffer, { cookie: cookies[key], params: { id: caseId } })).status;
    for (const key of ["ana", "olivia", "uma", "otto", "ada"]) expect([key, await status(key, id)]).toEqual([key, 200]);
    for (const key of ["ben", "max"]) expect([key, await status(key, id)]).toEqual([key, 404]);
    expect(await status("ana", (await world.addCase(people.ana)).id)).toBe(404);
  });

  test("says which loan came of it", async () => {
    const { id } = await offered({ status: "ACCEPTED" });
    await insertLoan(world.owner, id);
    const loan = { loanId: expect.any(String), number: expect.stringMatching(/^LN-/), disbursementDate: null };
    expect((await callApi(getOffer, { cookie: cookies.ana, params: { id } })).json.loan).toEqual(loan);
  });
});

describe("the applicant's answer", () => {
  for (const accepted of [true, false])
    test(`${accepted ? "yes" : "no"} is stored with time, address and document, told to the trail and sent once; again it gets the same answer`, async () => {
      const offer = await offered();
      const status = accepted ? "ACCEPTED" : "DECLINED";
      const first = await sign(offer, { accepted });
      expect(first).toMatchObject({ status: 200, json: { agreementId: offer.agreementId, status } });
      expect((await sign(offer, { accepted })).json).toEqual(first.json);
      const { signals, events, agreement } = await effects(offer);
      expect(signals).toEqual([
        {
          dedupe_key: `signature:${offer.agreementId}`,
          name: "documentSigned",
          payload: { agreementId: offer.agreementId, accepted, at: first.json.answeredAt },
        },
      ]);
      expect(events).toMatchObject([
        {
          type: accepted ? "agreement.accepted" : "agreement.declined",
          body: {
            actor: { id: people.ana.id },
            ip: "10.1.2.3",
            workflowId: `loan-${offer.id}`,
            data: { agreementId: offer.agreementId, documentSha256: offer.sha256 },
          },
        },
      ]);
      expect(agreement).toMatchObject({ status, answered_by_id: people.ana.id, answered_from_ip: "10.1.2.3" });
      expect(JSON.stringify([events, agreement])).not.toContain(demoPassword);
      expect((await sign(offer, { accepted: !accepted })).json).toMatchObject({
        status: 409,
        code: "OFFER_CLOSED",
        params: { status },
      });
    });

  test("is refused with another document, for an offer that ran out, was taken back or is being stopped, and stores nothing", async () => {
    const open = await offered();
    expect((await sign(open, { documentSha256: "0".repeat(64) })).json).toMatchObject({
      status: 409,
      code: "CHANGED_MEANWHILE",
      params: { documentSha256: open.sha256 },
    });
    const late = await offered({ openFor: -0.001 });
    const voided = await offered({ status: "VOIDED" });
    const stopping = await offered();
    await callApi(cancel, { cookie: cookies.ana, params: { id: stopping.id }, body: { reason: "no more" } });
    const closed: [Offered, string][] = [
      [late, "EXPIRED"],
      [voided, "VOIDED"],
      [stopping, "VOIDED"],
    ];
    for (const [offer, status] of closed)
      expect((await sign(offer)).json).toMatchObject({ status: 409, code: "OFFER_CLOSED", params: { status } });
    for (const offer of [open, late, voided, stopping]) expect((await effects(offer)).events).toEqual([]);
  });

  test("is his alone, and nobody else's who may see the case", async () => {
    const offer = await offered();
    for (const key of ["olivia", "otto", "ada"]) expect([key, (await sign(offer, {}, key)).status]).toEqual([key, 403]);
    for (const key of ["ben", "max"]) expect([key, (await sign(offer, {}, key)).status]).toEqual([key, 404]);
    expect((await effects(offer)).agreement.status).toBe("OPEN");
  });

  test("names wrong fields and unknown events", async () => {
    const offer = await offered();
    const paths = async (change: object) => (await sign(offer, change)).json.errors.map(({ path }: { path: string }) => path);
    expect(await paths({ accepted: "yes" })).toEqual(["data.accepted"]);
    expect(await paths({ documentSha256: "x" })).toEqual(["data.documentSha256"]);
    expect(await paths({ password: undefined })).toEqual(["data.password"]);
    expect(await paths({ by: people.ben.id })).toEqual(["data.by"]);
    for (const name of ["paid", "__proto__", "toString"]) {
      const answer = await callApi(tell, { cookie: cookies.ana, params: { id: offer.id }, body: { name, data: {} } });
      expect(answer.json).toMatchObject({ status: 422, errors: [{ path: "name" }] });
    }
  });

  test("needs his password, which cannot be guessed: further attempts have to wait, the right one too", async () => {
    const offer = await offered();
    const wrong = await Promise.all(Array.from({ length: 15 }, () => sign(offer, { password: `guess ${randomUUID()}` })));
    const codes = wrong.map(({ json }) => json.code);
    expect(codes.filter((code) => code === "WRONG_PASSWORD").length).toBeLessThanOrEqual(11);
    expect(codes).toContain("TOO_MANY_REQUESTS");
    expect(wrong.find(({ json }) => json.code === "WRONG_PASSWORD")?.status).toBe(403);
    expect((await sign(offer)).json).toMatchObject({ status: 429, code: "TOO_MANY_REQUESTS" });
    expect((await effects(offer)).agreement.status).toBe("OPEN");
    expect(await world.count("audit_events WHERE chain_id = $1 AND type = 'session.refused'", [people.ana.id])).toBeGreaterThan(
      0,
    );
  });

  test("of a hundred at once, half yes and half no, one counts", async () => {
    for (let round = 0; round < 4; round += 1) {
      const { id: caseId, sha256: documentSha256 } = await offered();
      const attempts = Array.from({ length: 100 }, (_, number) => (number + round) % 2 === 0);
      const stored = await Promise.all(
        attempts.map((accepted) => answerOffer({ caller: people.ana, caseId, accepted, documentSha256 })),
      );
      expect(stored.filter(Boolean)).toHaveLength(1);
      const { signals, events, agreement } = await effects({ id: caseId });
      const accepted = attempts[stored.indexOf(true)];
      expect(signals).toMatchObject([{ payload: { accepted } }]);
      expect(events).toMatchObject([{ type: accepted ? "agreement.accepted" : "agreement.declined" }]);
      expect(agreement.status).toBe(accepted ? "ACCEPTED" : "DECLINED");
    }
  });

  test("yes and no over the wire at the same time: one gets through, the other is told which", async () => {
    for (let round = 0; round < 5; round += 1) {
      const offer = await offered();
      const answers = await Promise.all([true, false, true, false].map((accepted) => sign(offer, { accepted })));
      const status = (await effects(offer)).agreement.status;
      for (const [number, { json }] of answers.entries()) {
        const same = status === (number % 2 === 0 ? "ACCEPTED" : "DECLINED");
        expect(json).toMatchObject(same ? { status } : { code: "OFFER_CLOSED", params: { status } });
      }
      expect((await effects(offer)).signals).toHaveLength(1);
    }
  });
});
