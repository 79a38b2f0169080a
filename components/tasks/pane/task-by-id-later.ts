import { loadedLater } from "../loaded-later";

/** What shows a task is no part of the list's first script; it comes when somebody is about to open one. */
export const TaskByIdLater = loadedLater(async () => (await import("../task-by-id")).TaskById);
