import { hostInUrl } from "./application.mjs";
import { say } from "./step.mjs";

const demoAccounts = async (url) => {
  const { password, people } = await (await fetch(`${url}/api/demo`)).json();
  const lines = people.map(({ email, name, roles }) => `    ${email.padEnd(20)} ${name.padEnd(18)} ${roles.join(", ")}`);
  return ["", `  Demo accounts, password ${password}:`, ...lines];
};

/** Says where it runs and who may sign in. @param {import("./settings.mjs").Settings} settings @param {Record<string, string>} env */
export const printBanner = async (settings, env) => {
  const url = `http://${hostInUrl(env.HOST)}:${env.PORT}`;
  const lines = [
    "",
    `  Countersign is ready: ${settings.env.PUBLIC_URL || url}`,
    ...(settings.mode === "demo" ? await demoAccounts(url) : ["  The first account is made with npm run user:add."]),
    "",
    `  Logs are in ${settings.dataDir}/logs. Ctrl-C stops everything; the data stays.`,
  ];
  say(lines.join("\n"));
};
