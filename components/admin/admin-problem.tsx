import { Notice } from "../ui/notice";
import { useAdminProblem } from "./use-admin-problem";

/** Why something did not happen, in its place; nothing while all is well. */
export const AdminProblem = ({ error }: { error: Error | null }) => {
  const say = useAdminProblem();
  return (
    error && (
      <Notice tone="bad" role="alert">
        {say(error)}
      </Notice>
    )
  );
};
