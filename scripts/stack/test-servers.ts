export type TestServers = { ownerUrl: string; appUrl: string; temporalAddress: string };

/** The servers `npm test` started for its tests. Throws a sentence that says how to run them when there are none. */
export const testServers = (env: NodeJS.ProcessEnv = process.env): TestServers => {
  const { DATABASE_OWNER_URL: ownerUrl, DATABASE_URL: appUrl, TEMPORAL_ADDRESS: temporalAddress } = env;
  if (!ownerUrl || !appUrl || !temporalAddress)
    throw new Error(
      "These tests need servers: run them with npm test, npm run test:workflow or npm run test:integration (a file name may follow), which start PostgreSQL and Temporal.",
    );
  return { ownerUrl, appUrl, temporalAddress };
};
