import type { CardPayments, PaymentState } from "./card-payments";
import { makeSure } from "./make-sure";

type Check = (state: PaymentState) => boolean;
const possible: Check = ({ authorised, captured, refunded, voided }) =>
  0 <= refunded && refunded <= captured && captured <= authorised && !(voided && captured > 0);

const checked = async (answer: Promise<PaymentState>, check: Check): Promise<PaymentState> => {
  const state = await answer;
  makeSure(possible(state) && check(state), "the payment provider");
  return state;
};

/** The same provider, believed only where its answer fits what was asked; all else is SystemUnavailable. */
export const checkedPayments = (payments: CardPayments): CardPayments => ({
  authorise: (order, signal) => checked(payments.authorise(order, signal), ({ authorised }) => authorised === order.amount),
  capture: (call, signal) => checked(payments.capture(call, signal), ({ captured }) => captured === call.amount),
  void: (call, signal) => checked(payments.void(call, signal), ({ voided }) => voided),
  refund: (call, signal) => checked(payments.refund(call, signal), ({ refunded }) => refunded === call.amount),
  find: async (payment, signal) => {
    const state = await payments.find(payment, signal);
    makeSure(state === undefined || possible(state), "the payment provider");
    return state;
  },
});
