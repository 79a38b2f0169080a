/**
 * Schemas are faster with code made on the spot, which the Content-Security-Policy of pages forbids; the mere attempt is a violation. Said
 * where the library looks when it is loaded, since the first view of the desk does without it.
 */
Object.assign(globalThis, { __zod_globalConfig: { jitless: true } });
