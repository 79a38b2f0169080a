import { createHash } from "node:crypto";
import { statement } from "@/server/db";
import { ApplicantUnknown, BureauUnavailable, type CreditBureau } from "./credit-bureau";
import { steeringTags } from "./steering-tags";

const bureau = "simulator";
/** How often a person tagged `+down` meets a closed door. */
const triesWhileDown = 3;

const countTry = statement<{ attempts: number; outcome: string | null; score: number | null }>(
  "bureau-try",
  `INSERT INTO sim_bureau_inquiries (idempotency_key, subject, attempts) VALUES ($1, $2, 1)
  ON CONFLICT (idempotency_key) DO UPDATE SET attempts = sim_bureau_inquiries.attempts + 1
  RETURNING attempts, outcome, score`,
);

const keepAnswer = statement(
  "bureau-answer",
  "UPDATE sim_bureau_inquiries SET outcome = $2, score = $3, answered_at = now() WHERE idempotency_key = $1 AND outcome IS NULL",
);

/** The same person has the same score on every machine, 550-820. */
const stableScore = (email: string): number =>
  550 + (createHash("sha256").update(email.toLowerCase()).digest().readUInt32BE(0) % 271);

const scoreOf = (email: string): number => {
  const steered = steeringTags(email).find((tag) => /^score\d{3}$/.test(tag));
  return steered ? Number(steered.slice("score".length)) : stableScore(email);
};

/** A bureau for offline use with a ledger of its own; tags in the applicant's address steer it: `+score780`, `+unknown`, `+unknownonce`, `+down`. */
export const creditBureauSimulator: CreditBureau = {
  inquire: async ({ idempotencyKey, person }) => {
    const [entry] = await countTry([idempotencyKey, person.email]);
    const attempts = entry?.attempts ?? 1;
    const tags = steeringTags(person.email);
    if (tags.includes("down") && attempts <= triesWhileDown) throw new BureauUnavailable("the bureau does not answer");
    if (tags.includes("unknownonce") && attempts === 1) throw new ApplicantUnknown("the bureau does not know this person yet");
    if (tags.includes("unknown")) {
      await keepAnswer([idempotencyKey, "UNKNOWN", null]);
      throw new ApplicantUnknown("the bureau does not know this person");
    }
    const score = entry?.score ?? scoreOf(person.email);
    await keepAnswer([idempotencyKey, "FOUND", score]);
    return { bureau, score, attempts };
  },
};
