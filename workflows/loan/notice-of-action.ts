import { proxyLocalActivities } from "@temporalio/workflow";
import type { NoticeClock } from "../../domain/policy";
import type { Role } from "../../domain/roles";
import { isoInstant, noticeRings, type Ring } from "../../domain/schedule";
import type { Activities } from "../../worker/activities/activities";
import type { StepEvent } from "../shared/progress";
import type { ClockBeside } from "../shared/review-request";
import { steps } from "../shared/steps";
import type { Loan } from "./open-loan";

const { raiseAlert, warnDesk } = proxyLocalActivities<Activities>(steps.bookkeeping);

/** What counts until the policy is known: 30 days for an answer (12 CFR 1002.9(a)(1)(i)), said five days before. */
export const regulationB: NoticeClock = { within: "30d", warnBefore: "5d" };

/** The application is complete from here on: its time counts anew. @param at milliseconds since the epoch */
export const completeFrom = ({ notice }: Loan, at: number): void => {
  notice.completeAt = at;
  notice.rung = [];
};

/** The time the law gives for an answer, as a clock beside those of a task. @returns undefined for a case whose release knew none */
export const noticeClock = ({ caseId, notice, timeScale }: Loan): ClockBeside | undefined => {
  if (!notice.clock) return undefined;
  const rings = noticeRings(notice.clock, notice.completeAt, timeScale);
  const limitAt = isoInstant(rings.at(-1)?.at ?? 0);
  const effects: Partial<Record<Ring["name"], (roles: Role[]) => Promise<StepEvent[]>>> = {
    noticeWarning: async (roles) => {
      await warnDesk({ caseId, roles, limitAt });
      return [{ type: "case.noticeWarned", data: { limitAt } }];
    },
    noticeLimit: async () => {
      await raiseAlert({ kind: "case.noticeLimitPassed", caseId, message: "The time the law gives for an answer has passed." });
      return [{ type: "case.noticeLimitPassed", data: { limitAt } }];
    },
  };
  return {
    rings,
    rung: notice.rung,
    onRing: async (ring, roles) => {
      notice.rung = [...notice.rung, ring];
      return (await effects[ring.name]?.(roles)) ?? [];
    },
  };
};
