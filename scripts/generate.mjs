import { generatePrismaClient } from "./stack/prisma-client.mjs";
import { step } from "./stack/step.mjs";

await step("client", generatePrismaClient);
