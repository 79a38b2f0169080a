import { readdirSync } from "node:fs";
import { dirname, relative } from "node:path";
import { methods, type RouteModule } from "../api-index";

const root = process.cwd();

/** Every route file of the API: its address as OpenAPI writes it, and its handlers. */
export const allRoutes = async (): Promise<{ path: string; module: RouteModule & Record<string, unknown> }[]> => {
  const files = readdirSync(`${root}/app/api`, { recursive: true, encoding: "utf8" }).filter((file) =>
    /(^|\/)route\.tsx?$/.test(file),
  );
  return Promise.all(
    files.map(async (file) => ({
      path: `/api/${dirname(relative("", file))}`.replace(/\[(?:\.\.\.)?(\w+)\]/g, "{$1}"),
      module: await import(/* @vite-ignore */ `${root}/app/api/${file}`),
    })),
  );
};

/** Every handler with its method. */
export const allHandlers = async () =>
  (await allRoutes()).flatMap(({ path, module }) =>
    methods.flatMap((method) => (module[method] ? [{ path, method, handler: module[method] }] : [])),
  );
