import type { ReasonCodes } from "./mail-language";

/** Why we said no to a loan, in Chinese. */
export const reasonsZh: Record<ReasonCodes["loan"], string> = {
  UNDER_AGE: "申请人须年满 18 周岁。",
  AMOUNT_OUTSIDE_PRODUCT: "贷款金额须在 500.00 至 2,000,000.00 之间。",
  TERM_OUTSIDE_PRODUCT: "贷款期限须在 3 至 480 个月之间。",
  EMPLOYMENT_LONGER_THAN_WORKING_LIFE: "工作年限与出生日期不符。",
  TOO_OLD_AT_END: "贷款到期时年龄超过 85 岁。",
  PROPERTY_VALUE_MISSING: "购房贷款须填写房产价值。",
  INCOME_INSUFFICIENT: "收入不足以承担此贷款。",
  OBLIGATIONS_EXCESSIVE: "每月负债过高。",
  CREDIT_HISTORY: "信用记录。",
  EMPLOYMENT_TOO_SHORT: "工作年限过短。",
  COLLATERAL_INSUFFICIENT: "房产不足以担保此贷款。",
  BANKRUPTCY: "曾经破产。",
  UNABLE_TO_VERIFY: "无法核实所填信息。",
  OUTSIDE_POLICY: "此贷款不在我们的产品范围内。",
  APPLICATION_INCOMPLETE: "申请资料仍不完整。",
};
