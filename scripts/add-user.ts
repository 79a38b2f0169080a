import { randomUUID } from "node:crypto";
import { z } from "zod";
import { currencies, positiveAmountSchema } from "@/domain/money";
import { roles } from "@/domain/roles";
import { emailSchema, personNameSchema } from "@/domain/text";
import { auditArguments } from "@/server/audit";
import { statement } from "@/server/db";
import { hashPassword } from "@/server/password";

/** What a new account needs. `limit` in minor units, the same number in every currency. */
export const newUserSchema = z.object({
  email: emailSchema,
  name: personNameSchema,
  roles: z.array(z.enum(roles), { error: `must be among ${roles.join(", ")}` }).min(1),
  // NIST SP 800-63B-4, 3.1.1.2: at least 15 characters where the password is the only factor.
  password: z.string().min(15, "must have at least 15 characters").max(200),
  limit: positiveAmountSchema.optional(),
});
export type NewUser = z.infer<typeof newUserSchema>;

const insertUser = statement<{ id: string }>(
  "add-user",
  `WITH added AS (
    INSERT INTO users (id, email, name, password_hash) VALUES ($1, $2, $3, $4) ON CONFLICT (email) DO NOTHING RETURNING id
  ), held AS (
    INSERT INTO user_roles (user_id, role) SELECT id, unnest($5::text[]) FROM added
  ), limited AS (
    INSERT INTO authority_limits (user_id, currency, amount) SELECT id, unnest($6::text[]), $7::bigint FROM added WHERE $7::bigint IS NOT NULL
  )
  SELECT id, append_audit($8, $9, $10) FROM added`,
);

/** Makes an account with its roles and limits and records it. @returns its id, or null when the e-mail is taken */
export const addUser = async (user: NewUser): Promise<string | null> => {
  const id = randomUUID();
  const audit = auditArguments({
    type: "user.added",
    chain: { userId: id },
    actor: { system: "console" },
    data: { roles: user.roles },
  });
  const hash = await hashPassword(user.password);
  const [added] = await insertUser([id, user.email, user.name, hash, user.roles, currencies, user.limit ?? null, ...audit]);
  return added?.id ?? null;
};
