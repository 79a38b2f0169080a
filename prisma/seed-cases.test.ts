import { expect, it } from "vitest";
import { loanApplicationSchema } from "../domain/loan/application";
import { people } from "./people";
import { seededCaseId, seededCases } from "./seed-cases";

it("seeds only applications that the form would take", () => {
  const wrong = seededCases.filter(({ data }) => !loanApplicationSchema.safeParse(data).success);
  expect(wrong).toEqual([]);
});

it("has something of everything: over forty cases, every applicant, one whose clocks run fast enough to escalate", () => {
  expect(seededCases.length).toBeGreaterThanOrEqual(40);
  const applicants = Object.values(people).filter(({ roles }) => (roles as readonly string[]).includes("APPLICANT"));
  const emails = seededCases.map(({ data }) => data.applicant.email.replace(/\+.*@/, "@"));
  for (const { email } of applicants) expect(emails).toContain(email);
  expect(seededCases.some(({ timeScale = 1 }) => 72 * 3600 <= 60 * timeScale)).toBe(true);
});

it("gives each case an id of its own", () => {
  expect(new Set(seededCases.map((_, index) => seededCaseId(index))).size).toBe(seededCases.length);
});
