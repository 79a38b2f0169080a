import { loanApplication } from "./builders";
import { high, home, low, medium, own, type SeededCase } from "./seed-case";
import { laterCases } from "./seed-later-cases";
import { approves, awaitsSignature, claims, ends, rejects, signs, waits, waitsForOperations, withdraws } from "./seed-steps";

const walkIn = { person: { name: "Frida Sand", email: "frida.sand@example.com" } };

const automatic = [
  own("ana", low, { amount: 3_000_00, termMonths: 24, purpose: "EDUCATION" }, signs("ana"), ends),
  own("ben", low, { amount: 7_500_00, termMonths: 36, purpose: "HOME_IMPROVEMENT" }, signs("ben"), ends),
  own("chen", low, { amount: 9_900_00, purpose: "VEHICLE" }, awaitsSignature),
  own("dana", low, { amount: 1_200_00, termMonths: 12, purpose: "OTHER" }, signs("dana"), ends),
  own("oscar", low, { amount: 4_800_00, termMonths: 24, purpose: "DEBT_CONSOLIDATION" }, awaitsSignature),
];

const waiting = [
  own("ana", medium, { amount: 12_400_00, purpose: "VEHICLE" }, waits(1)),
  own("ben", medium, { amount: 24_500_00, termMonths: 60, purpose: "HOME_IMPROVEMENT" }, waits(1)),
  own("chen", medium, { amount: 16_000_00, purpose: "BUSINESS" }, waits(1)),
  own("dana", loanApplication, { amount: 31_000_00, termMonths: 72, bureau: "score760", purpose: "VEHICLE" }, waits(1)),
  own("oscar", medium, { amount: 15_000_00, purpose: "HOME_IMPROVEMENT" }, waits(1)),
  { by: "olivia", data: medium({ ...walkIn, amount: 14_200_00 }), steps: [waits(1)] },
  own("ben", medium, { amount: 11_000_00, bureau: "down+score650", purpose: "EDUCATION" }, waits(1)),
  own("dana", high, { amount: 19_000_00, purpose: "DEBT_CONSOLIDATION" }, waits(1)),
] satisfies SeededCase[];

const secondLevel = [
  own("ana", high, { amount: 22_000_00, purpose: "BUSINESS" }, approves("olivia"), waits(2)),
  own("chen", loanApplication, { ...home, amount: 240_000_00, propertyValue: 320_000_00 }, approves("oscar"), waits(2)),
  own(
    "ben",
    loanApplication,
    { ...home, amount: 78_000_00, propertyValue: 110_000_00 },
    approves("olivia", 1, { amount: 70_000_00, rateBps: 640, comment: "The property carries 70,000.00." }),
    waits(2),
  ),
];

const claimed = [
  own("dana", medium, { amount: 17_800_00, purpose: "EDUCATION" }, claims("olivia")),
  own("chen", medium, { amount: 13_300_00, purpose: "VEHICLE" }, claims("oscar")),
  own("ana", high, { amount: 27_500_00, purpose: "HOME_IMPROVEMENT" }, approves("olivia"), claims("uma", 2)),
];

/** Their clocks run so fast that one is overdue a minute after its start, and the other overdue and escalated. */
const late = [
  { ...own("ben", medium, { amount: 20_500_00, purpose: "VEHICLE" }, waits(1)), timeScale: 1_440 },
  { ...own("dana", medium, { amount: 29_000_00, termMonths: 60, purpose: "BUSINESS" }, waits(1)), timeScale: 4_320 },
];

const approved = [
  own("ana", medium, { amount: 14_500_00 }, approves("olivia"), signs("ana"), ends),
  own(
    "ben",
    medium,
    { amount: 18_000_00 },
    approves("oscar", 1, { amount: 16_000_00, comment: "Less than asked for: the payment fits then." }),
    awaitsSignature,
  ),
  own("dana", high, { amount: 21_000_00 }, approves("olivia"), approves("ugo", 2, { rateBps: 980 }), signs("dana"), ends),
  own(
    "chen",
    loanApplication,
    { ...home, amount: 130_000_00, propertyValue: 180_000_00 },
    approves("olivia"),
    approves("uma", 2),
    signs("chen"),
    ends,
  ),
];

const refused = [
  own("ben", medium, { amount: 26_000_00, purpose: "BUSINESS" }, rejects("olivia"), ends),
  own(
    "ana",
    high,
    { amount: 35_000_00 },
    approves("oscar"),
    rejects("ugo", 2, { reasonCodes: ["CREDIT_HISTORY", "BANKRUPTCY"] }),
    ends,
  ),
  own("dana", loanApplication, { amount: 45_000_00, termMonths: 480, applicant: { dateOfBirth: "1951-03-09" } }, ends),
];

const stopped = [
  own("ana", medium, { amount: 12_900_00, purpose: "VEHICLE" }, waits(1), withdraws("ana", "I found a car for less."), ends),
  own(
    "chen",
    medium,
    { amount: 19_900_00, purpose: "OTHER" },
    waits(1),
    withdraws("chen", "I do not need the loan any more."),
    ends,
  ),
  own(
    "ben",
    loanApplication,
    { amount: 10_500_00, bureau: "unknown", purpose: "OTHER" },
    waitsForOperations("loan.creditCheckFailed"),
  ),
];

/** Loan cases of the demo: each a real workflow, brought to where it stands by the people named. New ones at the end: the place is the id. */
export const seededCases: SeededCase[] = [
  ...late,
  ...approved,
  ...refused,
  ...stopped,
  ...secondLevel,
  ...claimed,
  ...waiting,
  ...automatic,
  ...laterCases,
];

/** Fixed, so that a second seed finds them. */
export const seededCaseId = (index: number): string => `00000000-0000-4000-9000-${String(index + 1).padStart(12, "0")}`;
