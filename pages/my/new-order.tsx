import { NewOrder } from "@/components/order-form/new-order";

const Page = () => <NewOrder />;

export default Page;
