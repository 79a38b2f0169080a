import type { driveCase } from "./driven-case";

/** A case that has been driven so far that it ends by itself. */
export type RecordedCase = Pick<ReturnType<typeof driveCase>, "workflowId" | "handle" | "ended" | "rows">;

/** Drives one case along each path, by the path's name. */
export type RecordedPaths = Record<string, () => Promise<RecordedCase>>;
