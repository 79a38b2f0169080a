import { closeSync, fdatasyncSync, openSync, rmSync, writeSync } from "node:fs";
import { join } from "node:path";
import { median } from "../measure";

/** Median milliseconds to make 8 kB durable on the disk of the data: the part of every write that no code of ours can lower. */
export const syncTime = (): number => {
  const path = join(process.env.DATA_DIR ?? ".", "sync-probe");
  const file = openSync(path, "w");
  const block = Buffer.alloc(8_192);
  const times = Array.from({ length: 200 }, () => {
    const start = performance.now();
    writeSync(file, block, 0, block.length, 0);
    fdatasyncSync(file);
    return performance.now() - start;
  });
  closeSync(file);
  rmSync(path);
  return median(times);
};
