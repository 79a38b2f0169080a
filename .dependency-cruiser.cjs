/** Who may import whom, as in docs/architecture.md. scripts/import-rules.test.ts proves that each rule bites. */
const ours = "^(app|bench|components|domain|e2e|generated|pages|prisma|scripts|server|worker|workflows)/";
const tests = "(\\.test\\.tsx?$|^(app/_lib|app|domain|server|worker|workflows)/testing/)";

/** @param {string} folder @param {string[]} allowed folders of ours it may import @param {string} why */
const mayImportOnly = (folder, allowed, why) => ({
  name: `${folder}-imports`,
  comment: why,
  severity: "error",
  from: { path: `^${folder}/`, pathNot: tests },
  to: { path: ours, pathNot: `^(${[folder, ...allowed].join("|")})/` },
});

/** @param {string} name @param {string} packages @param {string} homes folders that may use them */
const onlyHome = (name, packages, homes) => ({
  name,
  comment: `only ${homes} use it`,
  severity: "error",
  from: { path: ours, pathNot: [`^(${homes})/`, "^(bench|e2e|scripts)/", tests] },
  to: { path: packages },
});

module.exports = {
  forbidden: [
    mayImportOnly("domain", [], "rules know nothing of ours"),
    mayImportOnly(
      "workflows",
      ["domain", "worker/activities"],
      "a workflow knows rules and contracts; of activities only types, which scripts/workflow-imports.test.ts sees to",
    ),
    mayImportOnly("server", ["domain", "generated"], "framework-free I/O over the rules"),
    mayImportOnly("worker", ["server", "domain"], "workflows are named by path, never imported"),
    mayImportOnly("components", ["domain"], "screens speak to the API"),
    mayImportOnly("app", ["components", "server", "domain"], "thin routes, and the page for an address that is none"),
    mayImportOnly("pages", ["app", "components", "domain"], "thin pages; of app/ what answers past its router"),
    onlyHome("prisma-home", "(^generated/prisma|(^|/)node_modules/@prisma)/", "server|prisma|generated"),
    onlyHome("temporal-client-home", "(^|/)node_modules/@temporalio/client/", "server"),
    onlyHome("temporal-workflow-home", "(^|/)node_modules/@temporalio/workflow/", "workflows"),
    onlyHome("temporal-worker-home", "(^|/)node_modules/@temporalio/(worker|activity)/", "worker"),
    onlyHome("next-auth-home", "(^|/)node_modules/next-auth/", "app"),
    onlyHome("next-home", "(^|/)node_modules/next/", "app|components|pages"),
    onlyHome("react-home", "(^|/)node_modules/(react|react-dom|@tanstack/react-query)/", "app|components"),
    {
      name: "case-types-apart",
      comment: "case folders never import each other",
      severity: "error",
      from: { path: "^(domain|workflows|worker/activities|components)/(loan|order)/" },
      to: { path: "^(domain|workflows|worker/activities|components)/(loan|order)/", pathNot: "/$2/" },
    },
    {
      name: "no-cycles",
      comment: "each file can be read on its own; only the list of all routes holds the route that shows the list",
      severity: "error",
      from: { path: ours, pathNot: "^generated/" },
      to: { circular: true, viaOnly: { pathNot: "^app/_lib/api-index\\.ts$" } },
    },
    {
      name: "tests-stay-out",
      comment: "nothing but tests imports a test or what tests share",
      severity: "error",
      from: { path: ours, pathNot: tests },
      to: { path: tests },
    },
    {
      name: "resolvable",
      comment: "every import leads to a file",
      severity: "error",
      from: { path: ours },
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^(\\.next|\\.next-test|\\.build|\\.data|\\.tools)/" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
      extensions: [".ts", ".tsx", ".mjs", ".js", ".json", ".css"],
    },
  },
};
