import { report } from "../report";
import { pageBench } from "./page-bench";

report("inbox-page", await pageBench((text) => process.stdout.write(`  ... ${text}\n`)));
