import type { StepState } from "../ui/stepper";

/** One step of a case's story, named by a stage. */
export type CaseStep = {
  stage: string;
  state: StepState;
  /** When it was last reached. */
  at: string | null;
  /** How often it was gone through. */
  times: number;
};
