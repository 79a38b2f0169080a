export { loanApproval } from "./loan/loan-approval";
