import { Check, Circle, CircleDashed, CircleDot, Hand, type LucideIcon, Minus, Undo2, X } from "lucide-react";
import type { LaneStep } from "@/domain/order/saga";
import type { Tone } from "../ui/tone";

type Look = { icon: LucideIcon; tone: Tone };

export const stepLooks: Record<LaneStep["status"], Look> = {
  WAITING: { icon: Circle, tone: "neutral" },
  RUNNING: { icon: CircleDot, tone: "accent" },
  DONE: { icon: Check, tone: "good" },
  FAILED: { icon: X, tone: "bad" },
};

export const undoLooks: Record<LaneStep["undoStatus"], Look> = {
  NONE: { icon: Minus, tone: "neutral" },
  REGISTERED: { icon: CircleDashed, tone: "neutral" },
  RUNNING: { icon: CircleDot, tone: "accent" },
  DONE: { icon: Undo2, tone: "good" },
  FAILED: { icon: X, tone: "bad" },
  BY_HAND: { icon: Hand, tone: "good" },
};
