import { monthlyInterest } from "./annuity-payment";

type Terms = { amount: number; rateBps: number; termMonths: number };

/** What is due in the last of `months` when every month before it brings `payment`; Infinity when the debt only grows. */
const lastDue = (from: number, rateBps: number, months: number, payment: number): number => {
  let balance = from;
  for (let month = 1; month < months; month += 1) {
    if (balance <= 0) return balance;
    const next = balance + monthlyInterest(balance, rateBps) - payment;
    // A month that lowers the debt is followed by months that do too; one that raises it, by months that raise it.
    if (next > balance) return Number.POSITIVE_INFINITY;
    balance = next;
  }
  return balance <= 0 ? balance : balance + monthlyInterest(balance, rateBps);
};

/** The largest payment that, brought every month, leaves at least as much for the last. */
const lowerPayment = ({ amount, rateBps, termMonths }: Terms, near: number): number => {
  let payment = near;
  while (payment > 0 && lastDue(amount, rateBps, termMonths, payment) < payment) payment -= 1;
  while (lastDue(amount, rateBps, termMonths, payment + 1) > payment + 1) payment += 1;
  return payment;
};

/**
 * Payments `p` or `p + 1` so that the last, which settles, is one of the two as well. Each month brings `p` as long as `p + 1` in
 * all months after it still suffices. That the last is then not less than `p`: after a month that had to bring `p + 1` the balance
 * stays at most one cent below the one that did not suffice, and a cent of balance is at most two cents of a last payment.
 * @param near the annuity payment, minor units
 * @returns the payments of all months but the last, minor units
 */
export const evenPayments = (terms: Terms, near: number): number[] => {
  const { amount, rateBps, termMonths } = terms;
  const lower = lowerPayment(terms, near);
  let balance = amount;
  return Array.from({ length: termMonths - 1 }, (_, month) => {
    const due = balance + monthlyInterest(balance, rateBps);
    const suffices = lastDue(due - lower, rateBps, termMonths - month - 1, lower + 1) <= lower + 1;
    const payment = suffices ? lower : lower + 1;
    balance = due - payment;
    return payment;
  });
};
