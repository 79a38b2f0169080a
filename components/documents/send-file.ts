import type { CaseDocument } from "@/domain/requests/slot";
import { offline, toProblem } from "../api-problem";
import { sessionExpired } from "../sign-in/session-state";
import { contentDigest } from "./file-digest";

type Order = {
  path: string;
  file: File;
  /** The same key again gives the same document: what was cut is sent anew, what arrived is not stored twice. */
  idempotencyKey: string;
  /** @param sent bytes handed over so far */
  onProgress: (sent: number) => void;
  signal: AbortSignal;
};

const answerOf = (request: XMLHttpRequest): unknown => {
  try {
    return JSON.parse(request.responseText);
  } catch {
    return null;
  }
};

const settle = (request: XMLHttpRequest): CaseDocument => {
  const body = answerOf(request);
  if (request.status >= 200 && request.status < 300) return body as CaseDocument;
  const problem = toProblem(request.status, body, request.getResponseHeader("retry-after"));
  if (problem.code === "NOT_SIGNED_IN") sessionExpired();
  throw problem;
};

/** Sends a file as the raw body of a PUT; `fetch` would tell no progress. Throws ApiProblem; an AbortError when `signal` says so. */
export const sendFile = async ({ path, file, idempotencyKey, onProgress, signal }: Order): Promise<CaseDocument> => {
  const digest = await contentDigest(file).catch(() => {
    // The file went away or cannot be read any more.
    throw toProblem(422, { code: "DOCUMENT_CUT" });
  });
  signal.throwIfAborted();
  const request = new XMLHttpRequest();
  return new Promise((resolve, reject) => {
    const stop = () => request.abort();
    signal.addEventListener("abort", stop);
    request.open("PUT", `${path}?name=${encodeURIComponent(file.name)}`);
    request.setRequestHeader("content-type", file.type || "application/octet-stream");
    request.setRequestHeader("accept", "application/json");
    request.setRequestHeader("idempotency-key", idempotencyKey);
    if (digest) request.setRequestHeader("content-digest", digest);
    request.upload.onprogress = ({ loaded }) => onProgress(loaded);
    request.onerror = () => reject(offline());
    request.onabort = () => reject(signal.reason);
    request.onload = () => {
      try {
        resolve(settle(request));
      } catch (problem) {
        reject(problem);
      }
    };
    request.onloadend = () => signal.removeEventListener("abort", stop);
    request.send(file);
  });
};
