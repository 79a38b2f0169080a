import { RulePage } from "@/components/admin/rules/rule-page";

// One static shell for all rules: the address is rewritten to it, the page reads the rule from the address.
export const dynamicParams = false;
export const generateStaticParams = () => [{ rule: "_" }];

const Page = () => <RulePage />;

export default Page;
