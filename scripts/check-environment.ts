import { parseEnv } from "../server/env";

try {
  parseEnv(process.env);
} catch (error) {
  process.stdout.write(`${(error as Error).message}\n`);
  process.exitCode = 1;
}
