const Page = () => <p>Floor</p>;
export default Page;
