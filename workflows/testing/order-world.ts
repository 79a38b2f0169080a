import { startOwnWorld } from "./own-world";

type World = Awaited<ReturnType<typeof startOwnWorld>>;

/** The one thing orders share is the breaker before the payment provider: here it never opens, however many calls fail. */
const keepBreakerClosed = (owner: World["owner"]): Promise<unknown> =>
  owner.query(`
    CREATE FUNCTION test_keep_closed() RETURNS trigger LANGUAGE plpgsql AS $f$ BEGIN
      NEW.state := 'CLOSED'; NEW.calls := 0; NEW.failures := 0; NEW.retry_at := NULL;
      RETURN NEW;
    END $f$;
    CREATE TRIGGER test_keep_closed BEFORE UPDATE ON circuit_breakers FOR EACH ROW EXECUTE FUNCTION test_keep_closed()`);

/** A world of its own for orders whose faults do not disturb each other. @param others activities that answer otherwise */
export const startOrderWorld = async (others?: object): Promise<World> => {
  const world = await startOwnWorld({}, others);
  await keepBreakerClosed(world.owner);
  return world;
};
