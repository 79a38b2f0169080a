import { readdirSync } from "node:fs";
import { dirname } from "node:path";
import { methods, type RouteModule } from "../api-index";

const root = process.cwd();
type Found = { path: string; module: RouteModule & Record<string, unknown> };

const filesOf = (folder: string, name: RegExp): string[] =>
  readdirSync(`${root}/${folder}`, { recursive: true, encoding: "utf8" }).filter((file) => name.test(file));

const addressOf = (place: string): string => `/api/${place}`.replace(/\[(?:\.\.\.)?(\w+)\]/g, "{$1}");

/** Every route of the API, of both routers of Next: its address as OpenAPI writes it, and its handlers. */
export const allRoutes = (): Promise<Found[]> =>
  Promise.all([
    ...filesOf("app/api", /(^|\/)route\.tsx?$/).map(async (file) => ({
      path: addressOf(dirname(file)),
      module: await import(/* @vite-ignore */ `${root}/app/api/${file}`),
    })),
    ...filesOf("pages/api", /\.tsx?$/).map(async (file) => ({
      path: addressOf(file.replace(/\.tsx?$/, "")),
      // Served by `serveOnNode`, or without a declaration.
      module: (await import(/* @vite-ignore */ `${root}/pages/api/${file}`)).default.module,
    })),
  ]);

/** Every handler with its method. */
export const allHandlers = async () =>
  (await allRoutes()).flatMap(({ path, module }) =>
    methods.flatMap((method) => (module[method] ? [{ path, method, handler: module[method] }] : [])),
  );
