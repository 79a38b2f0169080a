import type pg from "pg";
import { statement } from "../db";
import { inTransaction } from "../in-transaction";

const takeTurn = statement("accounts-turn", "SELECT pg_advisory_xact_lock(hashtext('countersign.accounts'))");

/**
 * Runs a change of accounts while no other one runs. Two admins who disable each other come one after the other: the second is no admin
 * any more when his turn comes. As nobody changes himself, one admin always stays.
 */
export const changeAccounts = <Result>(work: (connection: pg.PoolClient) => Promise<Result>): Promise<Result> =>
  inTransaction(async (connection) => {
    await takeTurn([], connection);
    return work(connection);
  });
