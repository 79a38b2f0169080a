import { condition, defineSignal, proxyActivities, setHandler } from "@temporalio/workflow";

type Answer = { decisionId: string; outcome: string; data: Record<string, unknown>; by: { name: string } };
type Countersign = {
  openTask: (task: object) => Promise<{ taskId: string; caseId: string }>;
  closeCase: (end: { status: string; outcome?: string }) => Promise<void>;
};

const { openTask, closeCase } = proxyActivities<Countersign>({ taskQueue: "countersign", startToCloseTimeout: "30s" });
const decided = defineSignal<[Answer]>("claimDecided");

/** A workflow that is registered nowhere: has a task done by a person, and answers with what he said. */
export const askPerson = async (task: object): Promise<Answer> => {
  const answers: Answer[] = [];
  setHandler(decided, (answer) => void answers.push(answer));
  await openTask({ ...task, signal: decided.name });
  await condition(() => answers.length > 0);
  const [answer] = answers as [Answer];
  await closeCase({ status: "COMPLETED", outcome: `${answer.outcome} by ${answer.by.name}` });
  return answer;
};
