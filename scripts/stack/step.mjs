const out = process.stdout;
// A closed terminal or pipe must not keep the stack from stopping in order.
for (const stream of [process.stdout, process.stderr]) stream.on("error", () => {});

const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

/** @param {string} text */
export const say = (text) => out.write(`${text}\n`);

/**
 * Runs one step of the start and prints one line with its time. While it works, `report.progress(text)` shows how far it is:
 * on a terminal by redrawing the line, else by a line of its own, at most every 10 s.
 * @template T
 * @param {string} name
 * @param {(report: { note: (text: string) => void, progress: (text: string) => void }) => Promise<T> | T} work
 * @returns {Promise<T>}
 */
export const step = async (name, work) => {
  const since = performance.now();
  let note = "";
  let lastLine = since;
  const progress = (text) => {
    if (out.isTTY) out.write(`\r\x1b[2K  ... ${name.padEnd(12)} ${text}  ${seconds(since)}`);
    else if (performance.now() - lastLine > 10_000) {
      lastLine = performance.now();
      say(`  ... ${name.padEnd(12)} ${text}  ${seconds(since)}`);
    }
  };
  const clear = () => out.isTTY && out.write("\r\x1b[2K");
  if (out.isTTY) progress("");
  try {
    const result = await work({ note: (text) => (note = text), progress });
    clear();
    say(`  ok  ${name.padEnd(12)} ${note}  ${seconds(since)}`);
    return result;
  } catch (error) {
    clear();
    say(`  no  ${name.padEnd(12)} ${seconds(since)}`);
    throw error;
  }
};
