import { checkDatabase, ensureAppLogin, ensureDatabase, placeOf } from "./database.mjs";
import { startPostgres } from "./postgres.mjs";
import { step } from "./step.mjs";

const bundled = (settings, stack, secrets) =>
  step("postgresql", async ({ note }) => {
    const start = (port) => startPostgres({ dataDir: settings.dataDir, password: secrets.databasePassword, port });
    const server = stack.add(await start());
    stack.keep(server, () => start(server.port));
    await ensureDatabase(server.ownerUrl);
    note(`${server.isNew ? "new data" : "data found"} in ${server.data}, port ${server.port}`);
    return { ownerUrl: server.ownerUrl, appUrl: () => ensureAppLogin(server.ownerUrl, secrets.appLogin) };
  });

/** With DATABASE_URL alone it is the owner's; with DATABASE_OWNER_URL beside it, it is the application's login. */
const named = ({ databaseUrl, ownerUrl }, secrets) =>
  step("postgresql", async ({ note }) => {
    await checkDatabase(ownerUrl ? "DATABASE_OWNER_URL" : "DATABASE_URL", ownerUrl ?? databaseUrl);
    note(`yours at ${placeOf(ownerUrl ?? databaseUrl)}`);
    if (!ownerUrl) return { ownerUrl: databaseUrl, appUrl: () => ensureAppLogin(databaseUrl, secrets.appLogin) };
    const appUrl = async () => {
      if (!databaseUrl) return ensureAppLogin(ownerUrl, secrets.appLogin);
      await checkDatabase("DATABASE_URL", databaseUrl);
      return databaseUrl;
    };
    return { ownerUrl, appUrl };
  });

/**
 * The database: the user's, else the bundled one.
 * @param {import("./settings.mjs").Settings} settings
 * @returns {Promise<{ ownerUrl: string, appUrl: () => Promise<string> }>} `appUrl` is for after the migrations, which make the role
 */
export const findDatabase = (settings, stack, secrets) =>
  settings.databaseUrl || settings.ownerUrl ? named(settings, secrets) : bundled(settings, stack, secrets);
