import { statement } from "@/server/db";
import type { FraudAnswer, FraudCheck, FraudQuestion } from "./fraud-check";
import { SystemUnavailable } from "./outside-system";
import { steeringTags } from "./steering-tags";
import { withFaults } from "./with-faults";

/** How often a customer tagged `+frauddown` meets a closed door. */
const triesWhileDown = 3;
const harmless = 5;

const countTry = statement<{ attempts: number }>(
  "fraud-try",
  `INSERT INTO sim_fraud_checks AS f (key, subject, attempts) VALUES ($1, $2, 1)
  ON CONFLICT (key) DO UPDATE SET attempts = f.attempts + 1 RETURNING attempts`,
);

/** The first answer under a key is the answer. */
const keepAnswer = statement<FraudAnswer>(
  "fraud-answer",
  `UPDATE sim_fraud_checks SET score = coalesce(score, $2), address_suspect = coalesce(address_suspect, $3),
    answered_at = coalesce(answered_at, now())
  WHERE key = $1 RETURNING score, address_suspect AS "addressSuspect"`,
);

const scoreOf = (tags: string[]): number => {
  const steered = tags.find((tag) => /^fraud(100|\d{1,2})$/.test(tag));
  return steered ? Number(steered.slice("fraud".length)) : harmless;
};

const check = async ({ key, person }: FraudQuestion): Promise<FraudAnswer> => {
  const [entry] = await countTry([key, person.email]);
  const tags = steeringTags(person.email);
  if (tags.includes("frauddown") && (entry?.attempts ?? 1) <= triesWhileDown)
    throw new SystemUnavailable("the fraud check does not answer");
  const [answer] = await keepAnswer([key, scoreOf(tags), tags.includes("suspect")]);
  if (!answer) throw new Error("the fraud check lost a question");
  return answer;
};

/**
 * A fraud check for offline use with books of its own; tags in the customer's address steer it: `+fraud85` gets that score, `+suspect` has
 * a suspect address, `+frauddown` is away for three tries. It never says no for good: a switch that declines leaves it away.
 */
export const fraudCheckSimulator: FraudCheck = {
  check: (question, signal) => {
    const { caseId, cardToken, address } = question;
    const about = [caseId, cardToken, address.city, address.postalCode];
    return withFaults({ port: "fraud", call: "check", about }, signal, () => check(question), {
      wrong: () => ({ score: -1, addressSuspect: false }),
      declines: () => {
        throw new SystemUnavailable("the fraud check gives no answer");
      },
    });
  },
};
