import { expect, test } from "vitest";
import { parseEnv } from "./env";

const complete = {
  COUNTERSIGN_MODE: "production",
  PUBLIC_URL: "https://countersign.example.com",
  DATABASE_URL: "postgresql://app@127.0.0.1/countersign",
  TEMPORAL_ADDRESS: "127.0.0.1:7233",
  CLAMD_ADDRESS: "127.0.0.1:3310",
  SESSION_SECRET: "a text of the test, long enough for it",
};
const complaint = (changes: Record<string, string | undefined>): string => {
  try {
    parseEnv({ ...complete, ...changes });
    return "";
  } catch (error) {
    return (error as Error).message;
  }
};

test("a complete environment is right", () => {
  expect(parseEnv(complete)).toMatchObject({ mode: "production", PORT: 3000, TRUST_PROXY: false });
});

test("every missing variable is named in one sentence, also an empty one", () => {
  expect(complaint({ SESSION_SECRET: undefined })).toBe(
    "The environment is not right: SESSION_SECRET is missing. See .env.example.",
  );
  expect(complaint({ SESSION_SECRET: "", DATABASE_URL: undefined, TEMPORAL_ADDRESS: "" })).toBe(
    "The environment is not right: DATABASE_URL is missing; TEMPORAL_ADDRESS is missing; SESSION_SECRET is missing. See .env.example.",
  );
});

test("a wrong variable says what it must be", () => {
  expect(complaint({ SESSION_SECRET: "short" })).toContain("SESSION_SECRET must be a random text of at least 32 characters");
  expect(complaint({ PUBLIC_URL: undefined })).toContain("PUBLIC_URL must name the exact https origin");
  expect(complaint({ CLAMD_ADDRESS: undefined })).toContain("CLAMD_ADDRESS must name the virus scanner");
  expect(complaint({ CLAMD_ADDRESS: "http://clamd" })).toContain("CLAMD_ADDRESS must be host:port or unix:/path");
  expect(complaint({ METRICS_TOKEN: "short" })).toContain("METRICS_TOKEN must be a random text of at least 32 characters");
  expect(complaint({ CARRIER_SECRET: "short" })).toContain("CARRIER_SECRET must be a random text of at least 32 characters");
  expect(complaint({ PAYMENT_PORT: "unknown" })).toContain('PAYMENT_PORT is not right (Invalid input: expected "simulator")');
  expect(complaint({ PORT: "70000" })).toMatch(/: PORT is not right \(.*65535\)/);
});
