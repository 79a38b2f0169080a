/** A year of twelve equal months, a rate in basis points: what one basis point per year is of a balance in one month. */
const monthsTimesBps = 120_000;

/** `numerator / denominator`, both not negative, rounded to the nearest integer and in the middle to the even one. */
const dividedHalfEven = (numerator: bigint, denominator: bigint): bigint => {
  const quotient = numerator / denominator;
  const twiceRest = (numerator % denominator) * 2n;
  const up = twiceRest > denominator || (twiceRest === denominator && quotient % 2n === 1n);
  return up ? quotient + 1n : quotient;
};

/**
 * Interest of one month on a balance, rounded half-even. Exact: the product of the largest balance and the largest rate
 * stays below 2^53.
 * @param balance minor units
 * @param rateBps basis points per year
 * @returns minor units
 */
export const monthlyInterest = (balance: number, rateBps: number): number => {
  const product = balance * rateBps;
  const rest = product % monthsTimesBps;
  const whole = (product - rest) / monthsTimesBps;
  const up = rest * 2 > monthsTimesBps || (rest * 2 === monthsTimesBps && whole % 2 === 1);
  return up ? whole + 1 : whole;
};

/**
 * The payment that repays a loan in equal months: `A * i / (1 - (1 + i)^-n)` with `i` the monthly rate
 * (Brealey, Myers, Allen: Principles of Corporate Finance, annuities), computed as a fraction of integers and rounded half-even once.
 * @param amount minor units
 * @param rateBps basis points per year
 * @param termMonths at least 1
 * @returns minor units
 * @throws RangeError when an argument is no integer or the term is 0
 */
export const annuityPayment = (amount: number, rateBps: number, termMonths: number): number => {
  const [principal, rate, months] = [BigInt(amount), BigInt(rateBps), BigInt(termMonths)];
  if (rate === 0n) return Number(dividedHalfEven(principal, months));
  const one = BigInt(monthsTimesBps);
  const grown = (one + rate) ** months;
  return Number(dividedHalfEven(principal * rate * grown, one * (grown - one ** months)));
};
