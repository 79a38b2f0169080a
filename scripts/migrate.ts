import { MigrationRefused, migrateDatabase } from "./migrate-database";

const say = (text: string) => process.stdout.write(`${text}\n`);

const ownerUrl = process.env.DATABASE_OWNER_URL || process.env.DATABASE_URL;
if (!ownerUrl) {
  say("Name the owner's connection in DATABASE_OWNER_URL (or DATABASE_URL) to migrate a database; npm start does it by itself.");
  process.exit(1);
}

const migrate = async (url: string): Promise<number> => {
  try {
    const applied = await migrateDatabase(url);
    say(applied.length === 0 ? "up to date" : `applied ${applied.join(", ")}`);
    return 0;
  } catch (error) {
    say(
      error instanceof MigrationRefused
        ? error.message
        : `The database could not be migrated: ${(error as Error).message.trim()}`,
    );
    return 1;
  }
};

// Ended by hand: the schema engine leaves a timer of 10 s behind.
process.exit(await migrate(ownerUrl));
