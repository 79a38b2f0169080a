import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL(".", import.meta.url));
const project = (name: string, include: string[], options: object = {}) => ({
  extends: true as const,
  test: { name, include, ...options },
});

const withServers = { testTimeout: 180_000, hookTimeout: 180_000 };

export default defineConfig({
  resolve: { alias: { "@": root } },
  test: {
    // What is waited for may take its time on a busy machine; how long it takes is measured in bench/.
    expect: { poll: { timeout: 60_000 } },
    projects: [
      project("unit", ["{domain,components,server,worker,prisma,scripts,app,bench}/**/*.test.ts", "scripts/**/*.test.mjs"], {
        // What a build leaves behind brings tests of packages along.
        exclude: ["**/*.integration.test.ts", "**/node_modules/**", "**/.next*/**"],
        // Of a machine that is busy with other things; what hangs fails all the same.
        testTimeout: 30_000,
      }),
      // They wait for the engine more than they compute.
      project("workflow", ["workflows/**/*.test.ts"], { testTimeout: 120_000, hookTimeout: 120_000, maxWorkers: 4 }),
      project("integration", ["{server,app,worker/*}/**/*.integration.test.ts"], { ...withServers, maxWorkers: 2 }),
      // These stop and start the servers that all of them use, lose workers, or watch the time: one after the other.
      project("integration-alone", ["worker/*.integration.test.ts", "scripts/**/*.integration.test.ts"], {
        ...withServers,
        maxWorkers: 1,
        sequence: { groupOrder: 1 },
      }),
    ],
  },
});
