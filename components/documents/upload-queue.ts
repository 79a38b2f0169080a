import type { CaseDocument, DocumentType } from "@/domain/requests/slot";
import { ApiProblem, offline, toProblem } from "../api-problem";
import { createRequestKey } from "../hooks/request-key";
import { sendFile } from "./send-file";
import type { Upload } from "./upload";
import { refusalBeforeUpload } from "./upload-check";

type Options = {
  /** Where files are put, such as `/api/cases/{id}/documents`. */
  path: () => string;
  onChange: (uploads: Upload[]) => void;
  onStored: (document: CaseDocument) => void;
  send?: typeof sendFile;
  /** Waits so long before a file is sent again by itself, milliseconds; then it is the person's turn. */
  pauses?: readonly number[];
};

type Held = Upload & { file: File; key: string; stop: AbortController };

const shown = ({ id, name, size, state, sent, problem, mayRetry }: Held): Upload => {
  return { id, name, size, state, sent, problem, mayRetry };
};
const problemIn = (error: unknown): ApiProblem => (error instanceof ApiProblem ? error : offline());
const mayPass = ({ retryable, status }: ApiProblem): boolean => retryable || status === 401 || status === 429;
const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Sends files one after the other; what failed stays until it is sent again, with the same key, or taken out. */
export const createUploadQueue = ({ path, onChange, onStored, send = sendFile, pauses = [1_000, 4_000] }: Options) => {
  const all = new Map<string, Held>();
  let turn = Promise.resolve();
  const tell = () => onChange([...all.values()].map(shown));
  const change = (held: Held, to: Partial<Upload>) => {
    Object.assign(held, to);
    tell();
  };
  const attempt = (held: Held) =>
    send({
      path: path(),
      file: held.file,
      idempotencyKey: held.key,
      onProgress: (sent) => change(held, { sent }),
      signal: held.stop.signal,
    });
  const deliver = async (held: Held, again: readonly number[] = pauses): Promise<void> => {
    if (!all.has(held.id)) return;
    change(held, { state: "SENDING", sent: 0, problem: null, mayRetry: false });
    try {
      const document = await attempt(held);
      remove(held.id);
      onStored(document);
    } catch (error) {
      if (held.stop.signal.aborted) return;
      const problem = problemIn(error);
      const [pause, ...later] = again;
      if (!problem.retryable || pause === undefined)
        return change(held, { state: "FAILED", problem, mayRetry: mayPass(problem) });
      await wait(pause);
      return deliver(held, later);
    }
  };
  const enqueue = (held: Held) => {
    turn = turn.then(() => deliver(held));
  };
  const remove = (id: string) => {
    all.get(id)?.stop.abort(new DOMException("Taken out", "AbortError"));
    all.delete(id);
    tell();
  };
  const hold = (file: File, accept?: readonly DocumentType[]): Held => {
    const refusal = refusalBeforeUpload(file, accept);
    const key = createRequestKey().keyFor(file.name);
    const problem = refusal ? toProblem(422, { code: refusal }) : null;
    const state = refusal ? "FAILED" : "WAITING";
    return {
      id: key,
      key,
      file,
      name: file.name,
      size: file.size,
      state,
      sent: 0,
      problem,
      mayRetry: false,
      stop: new AbortController(),
    };
  };
  return {
    add: (files: Iterable<File>, accept?: readonly DocumentType[]): void => {
      const added = [...files].map((file) => hold(file, accept));
      for (const held of added) all.set(held.id, held);
      tell();
      for (const held of added) if (held.state === "WAITING") enqueue(held);
    },
    retry: (id: string): void => {
      const held = all.get(id);
      if (held?.state !== "FAILED" || !held.mayRetry) return;
      change(held, { state: "WAITING", problem: null });
      enqueue(held);
    },
    /** Stops a file that is on its way, or takes one out that failed. */
    remove,
    /** The network is back: what was lost on the way is sent again. */
    resume: (): void => {
      for (const held of all.values())
        if (held.problem?.status === 0 && held.state === "FAILED") {
          change(held, { state: "WAITING", problem: null });
          enqueue(held);
        }
    },
    close: (): void => {
      for (const { stop } of all.values()) stop.abort(new DOMException("The page is left", "AbortError"));
    },
  };
};
