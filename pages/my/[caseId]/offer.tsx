import { OfferPage } from "@/components/applicant/offer/offer-page";

const Page = () => <OfferPage />;

export default Page;
