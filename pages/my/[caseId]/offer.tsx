import { OfferPage } from "@/components/applicant/offer/offer-page";
import { applicantPage } from "@/components/sides/applicant-side";

export default applicantPage(() => <OfferPage />);
