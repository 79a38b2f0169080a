import { type UseMutationOptions, useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { ApiProblem } from "../api-problem";
import { createRequestKey } from "./request-key";

type Options<Answer, Input> = {
  send: (input: Input, idempotencyKey: string) => Promise<Answer>;
  onSuccess?: UseMutationOptions<Answer, Error, Input>["onSuccess"];
  onSettled?: UseMutationOptions<Answer, Error, Input>["onSettled"];
};

const mayPass = (error: Error): error is ApiProblem => error instanceof ApiProblem && error.retryable;

/**
 * A write that must happen once. When no answer came, whether it did is not known: it is asked again with the same key, which gives the
 * first answer. While `isPending` and `failureCount > 0` the outcome is unknown; `isPaused` waits for the network.
 */
export const useKeyedMutation = <Answer, Input>({ send, onSuccess, onSettled }: Options<Answer, Input>) => {
  const [requestKey] = useState(createRequestKey);
  return useMutation<Answer, Error, Input>({
    mutationFn: (input) => send(input, requestKey.keyFor(input)),
    // As long as nobody answers at all it is asked on and on; an answer that says to come back is believed in the end.
    retry: (count, error) => mayPass(error) && (count < 6 || error.status === 0),
    retryDelay: (count) => Math.min(8_000, 500 * 2 ** count),
    ...(onSuccess ? { onSuccess } : {}),
    onSettled: (...settled) => {
      const [, error] = settled;
      // Still unknown after the last try: pressing the button once more asks with the same key.
      if (!error || !mayPass(error)) requestKey.settle();
      return onSettled?.(...settled);
    },
  });
};
