export { informationRequest } from "./loan/information-request";
export { loanApproval } from "./loan/loan-approval";
export { orderProcessing } from "./order/order-processing";
