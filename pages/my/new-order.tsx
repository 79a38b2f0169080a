import { NewOrder } from "@/components/order-form/new-order";
import { applicantPage } from "@/components/sides/applicant-side";

export default applicantPage(() => <NewOrder />);
