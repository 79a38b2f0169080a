import { afterAll, beforeAll, expect, test } from "vitest";
import { mediumRiskApplication } from "@/prisma/builders";
import { people } from "@/prisma/people";
import { answerOffer } from "@/server/offers/answer-offer";
import { loanRequests } from "../../testing/loan-requests";
import { callerOf, type LoanWorld, openLoanWorld } from "../../testing/loan-world";
import { loanActivities as steps } from "../loan-activities";

let world: LoanWorld;
beforeAll(async () => {
  world = await openLoanWorld();
});
afterAll(() => world.close());

test("what the steps of a loan give back to the engine says nothing of the person, nor in anybody's words", async () => {
  const application = mediumRiskApplication();
  const caseId = await world.addLoan(application);
  const given: unknown[] = [];
  const step = async <Result>(work: () => Promise<Result>): Promise<Result> => {
    const result = await world.step(caseId, work);
    given.push(result);
    return result;
  };
  const { score } = await step(() => steps.checkCredit(caseId));
  await step(() => steps.validateApplication(caseId));
  await step(() => steps.assessRisk(caseId, score));
  const secret = "Ana Silva earns too little";
  const rejected = await world.decide(caseId, {
    outcome: "REJECTED",
    data: { reasonCodes: ["CREDIT_HISTORY"], message: secret },
  });
  await step(() => steps.readDecidedLoan(rejected));
  const { amount, termMonths } = application;
  const offer = await step(() =>
    steps.prepareAgreement({ caseId, decisionId: null, terms: { amount, termMonths, rateBps: 690 } }),
  );
  await answerOffer({ caller: callerOf(people.ana), caseId, accepted: true, documentSha256: offer.sha256 });
  await step(() => steps.sealAgreement(offer.agreementId));
  await step(() => steps.payOut(caseId));
  const { request, caseId: other, step: otherStep } = await loanRequests(world).opened();
  const { requestId } = request;
  given.push(request, await otherStep(() => steps.remindRequest({ caseId: other, requestId, final: false })));
  given.push(await otherStep(() => steps.closeRequest({ requestId, as: "EXPIRED" })));

  const told = JSON.stringify(given);
  const { name, email, dateOfBirth } = application.applicant;
  const words = [secret, "We cannot read the payslips.", "Proof of income", "收入证明", "192.0.2.7", "A browser"];
  for (const personal of [name, email, "demo.test", dateOfBirth, ...words]) expect(told).not.toContain(personal);
});
