import fs from "node:fs";
import { fileURLToPath } from "node:url";
import { PrismaPg } from "@prisma/adapter-pg";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import type { SchemaEngine } from "@prisma/schema-engine-wasm";
import * as bindings from "@prisma/schema-engine-wasm/schema_engine_bg";
import type pg from "pg";

type Loadable = { SchemaEngine: typeof SchemaEngine; __wbg_set_wasm: (exports: WebAssembly.Exports) => void };

/** Node 20 does not import WebAssembly modules by itself, which the package's own entry relies on. */
const instantiate = async (): Promise<Loadable> => {
  const loadable = bindings as unknown as Loadable;
  const file = new URL("schema_engine_bg.wasm", import.meta.resolve("@prisma/schema-engine-wasm"));
  const imports = { "./schema_engine_bg.js": bindings as unknown as WebAssembly.ModuleImports };
  const { instance } = await WebAssembly.instantiate(fs.readFileSync(fileURLToPath(file)), imports);
  loadable.__wbg_set_wasm(instance.exports);
  (instance.exports.__wbindgen_start as () => void)();
  return loadable;
};

let loading: Promise<Loadable> | undefined;

/** Once per process: the bindings keep their instance in a variable of the module, and a second one would cut off engines of the first. */
const loadBindings = (): Promise<Loadable> => {
  loading ??= instantiate();
  return loading;
};

/** The adapter cuts scripts at every semicolon, also within comments and function bodies; PostgreSQL takes them whole. */
class WholeScripts extends PrismaPg {
  failure: Error | undefined;

  constructor(private readonly connections: pg.Pool) {
    super(connections);
  }

  override async connect() {
    const adapter = await super.connect();
    adapter.executeScript = async (script) => {
      await this.connections.query(script).catch((error: Error) => {
        this.failure = error;
        throw error;
      });
    };
    return adapter;
  }
}

const emptySchema = 'datasource db {\n  provider = "postgresql"\n}\n';

/**
 * Prisma's own schema engine over our connections: what `prisma migrate deploy` runs, without a native program to download.
 * `scriptFailure` gives what PostgreSQL said of a failed script; the engine's own error does not hold it.
 */
export const openSchemaEngine = async (
  pool: pg.Pool,
): Promise<{ engine: SchemaEngine; scriptFailure: () => Error | undefined }> => {
  const loaded = await loadBindings();
  const scripts = new WholeScripts(pool);
  const options = { datamodels: [["schema.prisma", emptySchema]] as [string, string][] };
  const engine = await loaded.SchemaEngine.new(options, () => {}, bindMigrationAwareSqlAdapterFactory(scripts));
  return { engine, scriptFailure: () => scripts.failure };
};
