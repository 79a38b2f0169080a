/** Where the floor's worker waits for orders. */
export const floorQueue = "bench-floor-orders";
