import { type EventValueRegistry, text } from "./event-value";

/** Agreement and pay-out; amounts in minor units. */
export const agreementEventValues: EventValueRegistry = {
  "agreement.prepared": ({ amount, currency, rateBps, termMonths, counterOffer, openUntil }, { format }) => ({
    amount: format.money(Number(amount), text(currency)),
    rate: format.rate(Number(rateBps)),
    months: Number(termMonths),
    counterOffer: text(counterOffer),
    until: format.dateTime(text(openUntil)),
  }),
  "agreement.reminded": ({ number }) => ({ number: text(number) }),
  "loan.payoutBegun": ({ number, amount, currency }, { format }) => ({
    number: text(number),
    amount: format.money(Number(amount), text(currency)),
  }),
  "loan.paidOut": ({ number, amount, currency, paymentReference, disbursementDate }, { format }) => ({
    number: text(number),
    amount: format.money(Number(amount), text(currency)),
    reference: text(paymentReference),
    date: format.calendarDate(text(disbursementDate)),
  }),
};
