import { AppError } from "@/domain/errors";

/** What the headers of an upload claim of its body; each is checked against what arrives. */
export type Claimed = {
  /** Bytes. */
  size: number | undefined;
  /** Hex. */
  sha256: string | undefined;
  mediaType: string | undefined;
};

const wrongDigest = () =>
  new AppError("VALIDATION_FAILED", "The Content-Digest is not right.", {
    errors: [{ path: "Content-Digest", code: "invalid_format", message: "sha-256=:<base64>: as in RFC 9530" }],
  });

// A dictionary of structured fields (RFC 8941); other algorithms beside sha-256 are passed over.
const digestOf = (header: string | null): string | undefined => {
  const entry = header
    ?.split(",")
    .map((part) => part.trim())
    .find((part) => part.startsWith("sha-256="));
  if (entry === undefined) return undefined;
  const [, base64] = /^sha-256=:([A-Za-z0-9+/]{43}=):(?:;.*)?$/.exec(entry) ?? [];
  if (base64 === undefined) throw wrongDigest();
  return Buffer.from(base64, "base64").toString("hex");
};

/** Reads what an upload claims to be. Throws AppError VALIDATION_FAILED for a digest that is none. */
export const readClaimed = ({ headers }: Request): Claimed => {
  const length = headers.get("content-length");
  return {
    size: length !== null && /^\d{1,15}$/.test(length) ? Number(length) : undefined,
    sha256: digestOf(headers.get("content-digest")),
    mediaType: headers.get("content-type")?.split(";")[0]?.trim().toLowerCase(),
  };
};
