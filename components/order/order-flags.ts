import {
  Banknote,
  type LucideIcon,
  MapPinX,
  PackageSearch,
  RotateCcw,
  ShieldAlert,
  ShieldQuestion,
  UserPlus,
} from "lucide-react";
import type { OrderCheck, OrderFlag } from "@/domain/order/check";
import type { Tone } from "../ui/tone";

type Raised = OrderCheck["flags"][number];

/** What weighs most first: what may be fraud before what is merely large. */
const weight: Record<OrderFlag, number> = {
  FRAUD_SCORE: 0,
  ADDRESS_SUSPECT: 1,
  FIRST_ORDER_LARGE: 2,
  CANCELS_OFTEN: 3,
  FRAUD_CHECK_AWAY: 4,
  MANY_PIECES: 5,
  AMOUNT: 6,
};

export const flagLooks: Record<OrderFlag, { icon: LucideIcon; tone: Tone }> = {
  FRAUD_SCORE: { icon: ShieldAlert, tone: "bad" },
  ADDRESS_SUSPECT: { icon: MapPinX, tone: "bad" },
  FIRST_ORDER_LARGE: { icon: UserPlus, tone: "warn" },
  CANCELS_OFTEN: { icon: RotateCcw, tone: "warn" },
  FRAUD_CHECK_AWAY: { icon: ShieldQuestion, tone: "warn" },
  MANY_PIECES: { icon: PackageSearch, tone: "warn" },
  AMOUNT: { icon: Banknote, tone: "neutral" },
};

/** The reasons for a person to look, the heaviest first. */
export const byWeight = (flags: readonly Raised[]): Raised[] => [...flags].sort((a, b) => weight[a.flag] - weight[b.flag]);
