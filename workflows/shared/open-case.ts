import type { CaseInput } from "../../domain/contracts";
import { listen, type Messages } from "./messages";
import { beginProgress, type Progress } from "./progress";

/** What every part of a case's workflow works with. */
export type OpenCase = CaseInput & { messages: Messages; progress: Progress };

/** Registers query and signal handlers; to be called before the first await. */
export const openCase = (input: CaseInput, firstStage: string): OpenCase => {
  const progress = beginProgress(input.caseId, firstStage);
  const messages = listen(() => progress.change({ unknownSignals: progress.state.unknownSignals + 1 }));
  return { ...input, progress, messages };
};
