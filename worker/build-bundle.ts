import { loadWorkflowBundle } from "./workflow-bundle";

await loadWorkflowBundle();
