import { useFormStep } from "../hooks/use-form-step";
import { type StepName, stepsFor } from "./application-steps";

export type Place = StepName | "check";

const places: readonly Place[] = [...stepsFor("own").map(({ name }) => name), "check"];

/** The page of the application. */
export const useStep = () => useFormStep<Place>(places, "amount");
