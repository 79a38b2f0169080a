import type { CaseInput } from "../../domain/contracts";
import type { OrderSteps } from "../../worker/activities/order/order-steps";
import { type OpenCase, openCase } from "../shared/open-case";
import { openParcel, type Parcel } from "./parcel";
import { openSaga, type Saga } from "./saga";

export type Assessed = Awaited<ReturnType<OrderSteps["assessOrder"]>>;

/** An order on its way: the case, and what its story has to remember. */
export type OpenOrder = OpenCase & {
  saga: Saga;
  parcel: Parcel;
  /** Parcels sent so far. */
  shipments: number;
  /** How often operations were asked about each thing. */
  asked: Partial<Record<string, number>>;
  /** It was found that the goods have left, though the order was to be stopped. */
  goodsLeft: boolean;
};

/** Registers query and signal handlers; to be called before the first await. */
export const openOrder = (input: CaseInput): OpenOrder => {
  const open = openCase(input, "VALIDATING");
  return {
    ...open,
    saga: openSaga(open),
    parcel: openParcel(open.onUnknown),
    shipments: 0,
    asked: {},
    goodsLeft: false,
  };
};

/** The `n`th time operations are asked about something has a key of its own. */
export const nextKey = ({ asked }: OpenOrder, about: string): string => {
  asked[about] = (asked[about] ?? 0) + 1;
  return `${about}:${asked[about]}`;
};
