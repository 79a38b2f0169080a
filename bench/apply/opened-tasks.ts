import { listenToChanges } from "../decide/event-listener";

/** Hears, as a browser does, that a task was opened; `of` resolves with its id, also when it was opened before it was asked. */
export const listenToTasks = async (cookie: string) => {
  const changes = await listenToChanges(cookie);
  const known = new Map<string, { taskId: Promise<string>; heard: (taskId: string) => void }>();
  const entry = (caseId: string) => {
    const found = known.get(caseId);
    if (found) return found;
    let heard: (taskId: string) => void = () => {};
    const taskId = new Promise<string>((resolve) => {
      heard = resolve;
    });
    const made = { taskId, heard };
    known.set(caseId, made);
    return made;
  };
  // Never satisfied: it sees every change to the end.
  void changes.next(({ caseId, taskId, type }) => {
    if (type === "task.opened" && taskId) entry(caseId).heard(taskId);
    return false;
  });
  return { of: (caseId: string) => entry(caseId).taskId, close: changes.close };
};
