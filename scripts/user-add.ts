import { parseArgs } from "node:util";
import { closeDb } from "@/server/db";
import { addUser, newUserSchema } from "./add-user";
import { ask, firstLineOfInput } from "./ask";

const { values } = parseArgs({
  options: { email: { type: "string" }, name: { type: "string" }, roles: { type: "string" }, limit: { type: "string" } },
});
const interactive = process.stdin.isTTY;

const given = async (value: string | undefined, question: string): Promise<string> =>
  value ?? (interactive ? await ask(`${question}: `) : "");

/** Creates an account: `npm run user:add -- --email E --name N --roles ADMIN[,ROLE] [--limit 50000.00]`, the password from the terminal or a pipe. */
const main = async (): Promise<number> => {
  const input = {
    email: await given(values.email, "E-mail"),
    name: await given(values.name, "Name"),
    roles: (await given(values.roles, "Roles, separated by commas")).split(",").map((role) => role.trim().toUpperCase()),
    password: interactive ? await ask("Password: ", { hidden: true }) : await firstLineOfInput(),
    limit: values.limit === undefined ? undefined : Math.round(Number(values.limit) * 100),
  };
  const checked = newUserSchema.safeParse(input);
  if (!checked.success) {
    for (const { path, message } of checked.error.issues) process.stderr.write(`${path.join(".")}: ${message}\n`);
    return 1;
  }
  const id = await addUser(checked.data);
  if (!id) {
    process.stderr.write(`There is an account with ${checked.data.email} already.\n`);
    return 1;
  }
  process.stdout.write(`${checked.data.name} can sign in as ${checked.data.email} (${checked.data.roles.join(", ")}).\n`);
  return 0;
};

process.exitCode = await main().finally(closeDb);
