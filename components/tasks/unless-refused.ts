import { ApiProblem } from "../api-problem";
import type { Opening } from "../opening";

/** A screen that is refused to somebody says so itself, in the frame of who he is; who is signed out is another matter. */
export const unlessRefused =
  (opening: Opening): Opening =>
  async (client, signal) => {
    try {
      return await opening(client, signal);
    } catch (error) {
      if (error instanceof ApiProblem && error.status !== 401 && !error.retryable) return null;
      throw error;
    }
  };
