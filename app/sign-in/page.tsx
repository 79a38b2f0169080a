import { SignInPage } from "@/components/sign-in/sign-in-page";

const Page = () => <SignInPage />;

export default Page;
