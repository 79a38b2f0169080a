import { loadedLater } from "./loaded-later";

/** Lists of tasks that not every screen shows: on a phone, and beside an open task. */
export const TaskCardsLater = loadedLater(async () => (await import("./task-cards")).TaskCards);
export const TaskRowsLater = loadedLater(async () => (await import("./pane/task-rows")).TaskRows);

/** From this width on a list is a table. */
export const tableWidth = "(min-width: 60rem)";

// On its way with the page that shows it.
if (typeof window !== "undefined" && !window.matchMedia(tableWidth).matches) TaskCardsLater.preload();
