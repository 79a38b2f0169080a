import { RulesPage } from "@/components/admin/rules/rules-page";

const Page = () => <RulesPage />;

export default Page;
