import { addMonths } from "./age";
import { annuityPayment, monthlyInterest } from "./annuity-payment";
import { evenPayments } from "./even-payments";

/** One month of the plan, minor units: `payment = interest + principal`, `balance` is what is owed afterwards. */
export type Instalment = {
  number: number;
  /** `YYYY-MM-DD`, if the first due date is known. */
  dueDate?: string;
  payment: number;
  interest: number;
  principal: number;
  balance: number;
};

/** `payment` is the regular instalment. Amounts in minor units. */
export type RepaymentPlan = { payment: number; instalments: Instalment[]; totalInterest: number; totalPaid: number };

/** Amount in minor units, rate in basis points per year, first due date `YYYY-MM-DD`. */
export type RepaymentTerms = { amount: number; rateBps: number; termMonths: number; firstDueDate?: string };

type Row = Omit<Instalment, "number" | "dueDate">;

/** Each payment covers the month's interest first; the last one settles, so the principal adds up to the amount. */
const rowsFor = (payments: number[], { amount, rateBps, termMonths }: RepaymentTerms): Row[] => {
  let balance = amount;
  return Array.from({ length: termMonths }, (_, month) => {
    const interest = monthlyInterest(balance, rateBps);
    const due = balance + interest;
    const payment = month === termMonths - 1 ? due : Math.min(payments[month] ?? 0, due);
    balance = due - payment;
    return { payment, interest, principal: payment - interest, balance };
  });
};

/**
 * Rounding to the cent drifts: at a high rate over a long term a fraction of a cent per month becomes a multiple of the payment at
 * the end. The usual plan is taken while that stays within a tenth of the regular instalment, far from a balloon
 * (more than twice the regular payment, 12 CFR 1026.18(s)(5)(i)).
 */
const lastIsClose = (rows: Row[], payment: number): boolean => {
  const regular = rows.slice(0, -1).every((row) => row.payment === payment);
  const last = rows.at(-1)?.payment ?? 0;
  return regular && Math.abs(last - payment) * 10 <= payment;
};

/**
 * The repayment plan of an annuity loan, exact to the cent. All instalments but the last are the annuity payment, the last one
 * settles the balance and lies within a tenth of it. Where rounding would drift further (tiny amounts, very high rates over decades)
 * instalments alternate between two amounts one cent apart, and the last is one of the two; of a few cents over many months some are 0.
 * The balance never grows: the payment is at least the interest of the first month, since both are rounded by the same rule.
 * @throws RangeError when amount, rate or term is no integer or the term is 0
 */
export const repaymentPlan = (terms: RepaymentTerms): RepaymentPlan => {
  const { amount, rateBps, termMonths, firstDueDate } = terms;
  const payment = annuityPayment(amount, rateBps, termMonths);
  const usual = rowsFor(Array<number>(termMonths).fill(payment), terms);
  const rows = lastIsClose(usual, payment) ? usual : rowsFor(evenPayments(terms, payment), terms);
  const instalments = rows.map((row, month) => ({
    number: month + 1,
    ...(firstDueDate === undefined ? {} : { dueDate: addMonths(firstDueDate, month) }),
    ...row,
  }));
  const totalInterest = rows.reduce((sum, { interest }) => sum + interest, 0);
  return { payment, instalments, totalInterest, totalPaid: amount + totalInterest };
};
