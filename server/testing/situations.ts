import fc from "fast-check";
import type { Role } from "@/domain/roles";
import { taskStatuses } from "@/domain/task";

const staff: Role[] = ["LOAN_OFFICER", "SENIOR_UNDERWRITER", "OPERATIONS", "ADMIN"];
// Each fact is mostly harmless, so that every rule gets to be the one that refuses, and some situations are allowed.
const rarely = <const Value>(usual: Value, ...others: Value[]) =>
  fc.oneof({ weight: 8, arbitrary: fc.constant(usual) }, { weight: 2, arbitrary: fc.constantFrom(...others) });

/** What may be the case when somebody wants to decide a task: the task, the person, a colleague, and what binds the two. Amounts in minor units. */
export const situationFacts = fc.record({
  status: rarely<(typeof taskStatuses)[number]>("OPEN", ...taskStatuses),
  level: fc.constantFrom(1, 2),
  requiredRoles: fc.subarray<Role>(["LOAN_OFFICER", "SENIOR_UNDERWRITER"], { minLength: 1 }),
  limitApplies: fc.boolean(),
  amountCeiling: rarely<number | null>(null, 9_000_00, 45_000_00),
  amount: rarely<number | null>(10_000_00, null, 50_000_00),
  currency: rarely<string | null>("EUR", null, "USD"),
  assignee: fc.constantFrom("none", "none", "me", "me", "other", "colleague"),
  earlierLevelOpen: rarely(false, true),
  applicant: rarely<"other" | "me" | "mailbox" | "nobody">("other", "me", "mailbox", "nobody"),
  createdByMe: rarely(false, true),
  cancelRequested: fc.oneof({ weight: 9, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) }),
  // A role that may read loans is always there; who may not even know of the task is told nothing, which is another test.
  roles: fc.subarray(staff, { minLength: 1 }).filter((held) => held.some((role) => role !== "ADMIN")),
  limit: rarely<number | undefined>(20_000_00, undefined, 9_999_99, 100_000_00),
  fourEyes: rarely<string | null>("case", null, "case:2"),
  outcomes: rarely<string[] | null>(null, ["APPROVED", "REJECTED"], ["REJECTED"]),
  // An own decision in the case before: under the task's first mark, a later one, or none.
  decidedBefore: rarely<"never" | "case" | "case:2" | "unmarked">("never", "case", "case:2", "unmarked"),
  approved: fc.constantFrom(8_000_00, 10_000_00, 20_000_01),
  /** Who was away: the colleague, with the person as deputy, or the other way round. */
  absence: fc.constantFrom("never", "never", "i-stand-in", "i-stood-in", "stands-in-for-me", "stood-in-before-the-case"),
  /** The person has the task from the colleague. */
  given: rarely(false, true),
  /** What the colleague is to the case. */
  colleague: rarely<"nobody" | "applicant" | "mailbox" | "creator" | "decided" | "decided-for-me">(
    "nobody",
    ...(["applicant", "mailbox", "creator", "decided", "decided-for-me"] as const),
  ),
  colleagueLimit: rarely<number | undefined>(20_000_00, undefined, 9_999_99),
  conflict: rarely(false, true),
});
export type SituationFacts = typeof situationFacts extends fc.Arbitrary<infer Value> ? Value : never;
