import { offline, toProblem } from "../api-problem";
import { sessionExpired } from "../sign-in/session-state";

/** Address of a document's bytes; a browser that goes there saves it as a file. */
export const documentAddress = (documentId: string): string => `/api/documents/${documentId}`;

const readJson = (response: Response): Promise<unknown> => response.json().catch(() => null);

/** The bytes of a document. Throws ApiProblem. */
export const fetchDocument = async (documentId: string, signal: AbortSignal): Promise<Blob> => {
  const response = await fetch(documentAddress(documentId), { signal }).catch((error) => {
    throw signal.aborted ? error : offline();
  });
  if (response.ok)
    return response.blob().catch((error) => {
      throw signal.aborted ? error : offline();
    });
  const problem = toProblem(response.status, await readJson(response), response.headers.get("retry-after"));
  if (problem.code === "NOT_SIGNED_IN") sessionExpired();
  throw problem;
};
