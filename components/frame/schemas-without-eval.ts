import { config } from "zod/v4/core";

// Schemas are faster with code made on the spot, which the Content-Security-Policy of pages forbids; the mere attempt is a violation.
config({ jitless: true });
