import { loanApplication } from "./builders";
import { darkPhoto, payslips } from "./sample-documents";
import { high, home, low, medium, own, type SeededCase } from "./seed-case";
import { asks, fills, isAsked, refuses, submits, uploads } from "./seed-requests";
import { approves, awaitsSignature, declines, ends, returns, signs, waits, waitsForOperations, withdraws } from "./seed-steps";

/** The applicant is asked, has answered, or let the time pass. */
const information = [
  own(
    "ana",
    medium,
    { amount: 16_500_00, purpose: "HOME_IMPROVEMENT" },
    asks("olivia", 1, "What you earn and who you are: that is all we still need to know.", "proofOfIncome", "identity"),
    uploads("ana", 1, payslips("Ana Silva", 3_760_00)),
    uploads("ana", 3, darkPhoto),
    refuses("olivia", 3, "The photo is too dark: name and number cannot be read."),
  ),
  own(
    "ben",
    high,
    { amount: 23_500_00, purpose: "BUSINESS" },
    approves("olivia"),
    asks("uma", 2, "Please show what you earn now; the figures of your application are from last year.", "proofOfIncome"),
    uploads("ben", 1, payslips("Ben Carter", 4_180_00)),
    fills("ben", 2, 5_600_00),
    submits("ben"),
    waits(1),
  ),
  own(
    "chen",
    medium,
    { amount: 15_200_00, purpose: "EDUCATION" },
    asks("oscar", 1, "请补充最近三个月的银行流水。", "bankStatements"),
    isAsked,
  ),
] satisfies SeededCase[];

/** Their clocks run so fast that the time to answer is over in seconds. */
const passed = [
  {
    ...own(
      "dana",
      medium,
      { amount: 13_700_00, purpose: "OTHER" },
      asks("olivia", 1, "Please send both.", "proofOfIncome"),
      ends,
    ),
    timeScale: 250_000,
  },
  { ...own("oscar", low, { amount: 2_600_00, termMonths: 12, purpose: "OTHER" }, ends), timeScale: 250_000 },
];

const returned = own(
  "dana",
  high,
  { amount: 33_000_00, purpose: "HOME_IMPROVEMENT" },
  approves("olivia"),
  returns("uma", "The other loan is missing from the monthly payments; please look at the statement again."),
  waits(1),
);

/** They cannot go on until operations say how. */
const stuck = [
  own("dana", low, { amount: 5_400_00, bureau: "score800+payrefused" }, signs("dana"), waitsForOperations("loan.payoutFailed")),
  own(
    "chen",
    loanApplication,
    { ...home, amount: 620_000_00, propertyValue: 900_000_00 },
    approves("olivia"),
    waitsForOperations("loan.nobodyToDecide", 2),
  ),
];

/** The applicant changed his mind when the agreement lay before him. */
const notSigned = [
  own(
    "ana",
    medium,
    { amount: 11_600_00, purpose: "OTHER" },
    approves("olivia"),
    awaitsSignature,
    withdraws("ana", "My brother lends me the money."),
    ends,
  ),
  own("ben", low, { amount: 8_300_00, termMonths: 36 }, declines("ben"), ends),
];

/** Cases of the whole loan: information asked for, offers, signatures, pay-outs, and what can go wrong with them. */
export const laterCases: SeededCase[] = [...information, ...passed, returned, ...stuck, ...notSigned];
