import { Refusal } from "./refusal.mjs";

// Loaded late: these programs also run before anything is installed.
const loadPg = async () => (await import("pg")).default;

/** The place of a connection text without its password. @param {string} url */
export const placeOf = (url) => {
  const { hostname, port, pathname } = new URL(url);
  return `${hostname}:${port || 5432}${pathname}`;
};

/** @param {string} url @param {(client: import("pg").Client) => Promise<unknown>} work */
export const withClient = async (url, work) => {
  const { Client } = await loadPg();
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  // A connection lost while idle is told by the next query.
  client.on("error", () => {});
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
};

/** Refuses when a database the user named does not answer. @param {string} variable @param {string} url */
export const checkDatabase = async (variable, url) => {
  if (!/^postgres(ql)?:\/\//.test(url) || !URL.canParse(url))
    throw new Refusal(`${variable} is not a PostgreSQL address: write it as postgresql://user:password@host:5432/database.`);
  try {
    await withClient(url, (client) => client.query("SELECT 1"));
  } catch (error) {
    throw new Refusal(
      `The database of ${variable} at ${placeOf(url)} cannot be reached (${error.code ?? error.message}): start it or correct ${variable}, or unset it to use the bundled PostgreSQL.`,
    );
  }
};

/** Creates the database a connection text names, unless it is there. @param {string} url */
export const ensureDatabase = async (url) => {
  const name = new URL(url).pathname.slice(1);
  const maintenance = new URL(url);
  maintenance.pathname = "/postgres";
  await withClient(maintenance.href, async (client) => {
    const { rowCount } = await client.query("SELECT 1 FROM pg_database WHERE datname = $1", [name]);
    if (rowCount === 0) await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)}`);
  });
};

/**
 * Gives the application a login of its own, member of `countersign_app`, which the first migration made.
 * @param {string} ownerUrl @param {{ name: string, password: string }} login
 * @returns {Promise<string>} the application's connection
 */
export const ensureAppLogin = async (ownerUrl, { name, password }) => {
  try {
    await withClient(ownerUrl, async (client) => {
      const role = client.escapeIdentifier(name);
      const secret = client.escapeLiteral(password);
      const { rowCount } = await client.query("SELECT 1 FROM pg_roles WHERE rolname = $1", [name]);
      await client.query(`${rowCount === 0 ? "CREATE" : "ALTER"} ROLE ${role} LOGIN PASSWORD ${secret}`);
      await client.query(`GRANT countersign_app TO ${role}`);
    });
  } catch (error) {
    throw new Refusal(
      `The application's login cannot be made with DATABASE_URL (${error.message}): give its user the right CREATEROLE, or name the owner in DATABASE_OWNER_URL and the application's login in DATABASE_URL.`,
    );
  }
  const url = new URL(ownerUrl);
  url.username = name;
  url.password = password;
  return url.href;
};
