import { type LucideIcon, ShieldAlert, ShieldCheck, ShieldQuestion } from "lucide-react";
import type { RiskFactor, RiskLevel } from "@/domain/loan/risk";
import type { Tone } from "../ui/tone";

export const riskLooks: Record<RiskLevel, { tone: Tone; icon: LucideIcon }> = {
  LOW: { tone: "good", icon: ShieldCheck },
  MEDIUM: { tone: "warn", icon: ShieldQuestion },
  HIGH: { tone: "bad", icon: ShieldAlert },
};

/** What weighs most comes first, whichever way it pulls. */
export const byWeight = (factors: readonly RiskFactor[]): RiskFactor[] =>
  [...factors].sort((a, b) => Math.abs(b.score) - Math.abs(a.score));
