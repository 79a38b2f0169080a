import { type EventValueRegistry, list, record, text, texts } from "./event-value";

/** The case itself and its steps. */
export const caseEventValues: EventValueRegistry = {
  "case.created": ({ onBehalf }) => ({ onBehalf: text(onBehalf) }),
  "case.validated": ({ reasons }, { format }) => ({ count: texts(reasons).length, reasons: format.list(texts(reasons)) }),
  "case.creditChecked": ({ score }) => ({ known: text(typeof score === "number"), score: text(score) }),
  "case.riskAssessed": ({ level, score, ruleVersion }, { riskLevel }) => ({
    level: riskLevel(text(level)),
    score: text(score),
    version: text(ruleVersion),
  }),
  // "none" is what the sentence knows as saying no reason.
  "case.stageChanged": ({ to, reason }, words) => ({
    stage: words.stage(text(to)),
    reason: words.reason(text(reason)) ?? "none",
  }),
  "case.approvedAutomatically": ({ rateBps, termMonths }, { format }) => ({
    rate: format.rate(Number(rateBps)),
    months: Number(termMonths),
  }),
  "case.cancelRequested": ({ reason, as }) => ({ reason: text(reason), by: text(as) }),
  "case.parked": ({ error }) => ({ error: text(error) }),
  "case.dataChanged": ({ after }, { format, field }) => ({ fields: format.list(Object.keys(record(after)).map(field)) }),
  "case.approvalsReset": ({ reason, decisionIds, round }, words) => ({
    reason: words.reason(text(reason)) ?? text(reason),
    count: list(decisionIds).length,
    round: text(round),
  }),
  "case.noticeWarned": ({ limitAt }, { format }) => ({ at: format.dateTime(text(limitAt)) }),
  "case.noticeLimitPassed": ({ limitAt }, { format }) => ({ at: format.dateTime(text(limitAt)) }),
  "case.nobodyCanDecide": ({ level }) => ({ level: text(level) }),
  "case.stepFailed": ({ step, error, attempts }, words) => ({
    step: words.step(text(step)),
    error: words.reason(text(error)) ?? text(error),
    attempts: Number(attempts ?? 0),
  }),
  "case.stepContinued": ({ step, given }, words) => ({
    step: words.stage(text(step)),
    given: words.format.list(
      Object.entries(record(given))
        .filter(([name]) => name !== "note")
        .map(([name, value]) => words.given(name, text(value))),
    ),
  }),
  "case.undone": ({ step }, words) => ({ step: words.step(text(step)) }),
  "case.undoFailed": ({ step, error }, words) => ({
    step: words.step(text(step)),
    error: words.reason(text(error)) ?? text(error),
  }),
  "case.undoneByHand": ({ step }, words) => ({ step: words.step(text(step)) }),
  "case.cancelDeclined": ({ reason }, words) => ({ reason: words.reason(text(reason)) ?? "none" }),
  "case.systemRests": ({ system, until }, { format, system: nameOf }) => ({
    system: nameOf(text(system)),
    until: format.dateTime(text(until)),
  }),
  "case.conflictDeclared": ({ released }) => ({ count: list(released).length }),
  "case.messageWritten": ({ fromDesk }) => ({ fromDesk: text(fromDesk) }),
};
