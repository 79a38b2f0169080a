/** A server-sent event as it goes over the wire. */
export const liveEvent = (event: string, data: unknown = {}): Buffer =>
  Buffer.from(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
