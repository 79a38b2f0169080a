// The entry of `npm start`. Plain syntax and no imports of our own before the check, so that an old Node reads it and gets a sentence.
const [major, minor] = process.versions.node.split(".").map(Number);

if (major < 20 || (major === 20 && minor < 19)) {
  process.stderr.write(
    `Countersign needs Node.js 20.19 or newer and this is ${process.versions.node}: install a current Node.js from https://nodejs.org and run npm start again.\n`,
  );
  process.exit(1);
} else {
  import("./stack/launch.mjs").then((launcher) => launcher.launch({ watch: process.argv.includes("--watch") }));
}
