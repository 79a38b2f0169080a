import { AppError } from "@/domain/errors";

/** Largest body of a JSON request, bytes. */
export const maxBodyBytes = 256 * 1024;

const tooLarge = () => new AppError("TOO_LARGE", `The request may hold ${maxBodyBytes / 1024} kB at most.`);

/** The body as text, read no further than allowed. Throws AppError TOO_LARGE, MALFORMED. */
export const readText = async (request: Request): Promise<string> => {
  if (Number(request.headers.get("content-length") ?? 0) > maxBodyBytes) throw tooLarge();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength;
    if (size > maxBodyBytes) throw tooLarge();
    chunks.push(chunk);
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(Buffer.concat(chunks));
  } catch (cause) {
    throw new AppError("MALFORMED", "The request is not UTF-8 text.", { cause });
  }
};

// Half of a surrogate pair is no character; the database cannot store it. JSON.stringify writes exactly those as escapes.
const halfCharacter = /\\u[dD][89a-fA-F][0-9a-fA-F]{2}/;

/** Objects and lists within each other. */
const maxDepth = 100;

const isDeeperThan = (value: unknown, levels: number): boolean =>
  value !== null &&
  typeof value === "object" &&
  (levels === 0 || Object.values(value).some((entry) => isDeeperThan(entry, levels - 1)));

const parse = (text: string): unknown => {
  const value: unknown = JSON.parse(text);
  // What walks through it later may recurse.
  if (isDeeperThan(value, maxDepth)) throw new SyntaxError("nested too deeply");
  if (halfCharacter.test(JSON.stringify(value).replaceAll("\\\\", ""))) throw new SyntaxError("half of a surrogate pair");
  return value;
};

/** A JSON body, and the very text it came as. */
export type JsonBody = { text: string; value: unknown };

/** The JSON body of a request. Throws AppError UNSUPPORTED_MEDIA_TYPE, TOO_LARGE, MALFORMED. */
export const readJson = async (request: Request): Promise<JsonBody> => {
  const type = request.headers.get("content-type")?.split(";")[0]?.trim().toLowerCase();
  if (type !== "application/json") throw new AppError("UNSUPPORTED_MEDIA_TYPE", "Send the request as application/json.");
  const text = await readText(request);
  try {
    return { text, value: parse(text) };
  } catch (cause) {
    throw new AppError("MALFORMED", "The request is not valid JSON.", { cause });
  }
};
