import { HomeRedirect } from "@/components/frame/home-redirect";

const HomePage = () => <HomeRedirect />;

export default HomePage;
