import type { CaseInput } from "../../domain/contracts";
import { beginCompensations, type Compensations } from "./compensations";
import type { Editioned } from "./edition";
import { listen, type Messages } from "./messages";
import { beginProgress, type Progress } from "./progress";

/** What every part of a case's workflow works with. */
export type OpenCase = CaseInput &
  Editioned & {
    messages: Messages;
    progress: Progress;
    compensations: Compensations;
    /** Counts a signal that nobody asked for or that cannot be read. */
    onUnknown: () => void;
  };

/** Registers query and signal handlers; to be called before the first await. */
export const openCase = (input: CaseInput, firstStage: string): OpenCase => {
  const progress = beginProgress(input.caseId, firstStage);
  const onUnknown = () => progress.change({ unknownSignals: progress.state.unknownSignals + 1 });
  const messages = listen(onUnknown);
  return { ...input, edition: 1, progress, messages, compensations: beginCompensations(input.caseId), onUnknown };
};
