import { z } from "zod";
import { AppError } from "@/domain/errors";
import { cursorSchema, limitSchema, type mailboxMessageSchema, type Page } from "@/domain/listing";
import type { demoSchema } from "@/domain/me";
import { instantSchema, textSchema } from "@/domain/text";
import { decodeCursor, pageOf } from "./cursor";
import { statement } from "./db";
import { getEnv } from "./env";
import { isoSql, mailboxSql } from "./sql";

/** The common password of demo accounts; such accounts cannot sign in in production mode. */
export const demoPassword = "countersign-demo";

/** Outside demo mode none of this exists. Throws AppError NOT_FOUND. */
export const requireDemo = (): void => {
  if (getEnv().mode !== "demo") throw new AppError("NOT_FOUND", "There is no such address.");
};

type Demo = z.infer<typeof demoSchema>;
type PersonRow = { name: string; email: string; roles: Demo["people"][number]["roles"]; limit: number | null };

const listPeople = statement<PersonRow>(
  "demo-people",
  `SELECT u.name, u.email, ARRAY(SELECT r.role FROM user_roles r WHERE r.user_id = u.id ORDER BY r.role) AS roles,
    (SELECT max(l.amount) FROM authority_limits l WHERE l.user_id = u.id) AS limit
  FROM users u WHERE u.demo AND u.active ORDER BY u.created_at, u.id`,
);

/** Who one can be in the demo. Throws AppError NOT_FOUND outside demo mode. */
export const getDemo = async (): Promise<Demo> => {
  requireDemo();
  const people = (await listPeople([])).map(({ limit, ...person }) => (limit === null ? person : { ...person, limit }));
  return { password: demoPassword, people };
};

export const findMailSchema = z.object({ to: textSchema(254).optional(), cursor: cursorSchema, limit: limitSchema });
type Mail = z.infer<typeof mailboxMessageSchema>;

const listMail = statement<Mail>(
  "demo-mailbox",
  `SELECT id, sender, recipient, subject, text, ${isoSql("received_at")} AS "receivedAt" FROM mailbox_messages
  WHERE ($1::text IS NULL OR ${mailboxSql("recipient")} = ${mailboxSql("$1::text")})
    AND ($2::timestamptz IS NULL OR (received_at, id) < ($2, $3::uuid))
  ORDER BY received_at DESC, id DESC LIMIT $4`,
);

/** Mail the local server caught, latest first; `to` also finds tagged addresses of the mailbox. Throws AppError NOT_FOUND outside demo mode. */
export const findMail = async ({ to, cursor, limit }: z.output<typeof findMailSchema>): Promise<Page<Mail>> => {
  requireDemo();
  const after = decodeCursor(cursor, z.tuple([instantSchema, z.uuid()]));
  const rows = await listMail([to ?? null, after?.[0] ?? null, after?.[1] ?? null, limit + 1]);
  return pageOf(
    rows,
    limit,
    (row) => row,
    ({ receivedAt, id }) => [receivedAt, id],
  );
};
