/** Runs once when the web process starts, before the first request. */
export const register = async (): Promise<void> => {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { prepareWebProcess } = await import("./server/web-process");
  prepareWebProcess();
};
