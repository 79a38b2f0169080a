import type { ApiProblem } from "../api-problem";

/** One file on its way. `sent` and `size` in bytes; `problem` says why it did not arrive, `mayRetry` whether sending it again makes sense. */
export type Upload = {
  id: string;
  name: string;
  size: number;
  state: "WAITING" | "SENDING" | "FAILED";
  sent: number;
  problem: ApiProblem | null;
  mayRetry: boolean;
};

/** How much of a file was sent, whole percent; 99 until the server has answered. */
export const percentSent = ({ sent, size }: Pick<Upload, "sent" | "size">): number =>
  size === 0 ? 0 : Math.min(99, Math.floor((sent / size) * 100));
