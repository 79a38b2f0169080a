import { RoleGate } from "@/components/frame/role-gate";
import { OrderForCustomer } from "@/components/order-form/order-for-customer";

const NewOrderRoute = () => (
  <RoleGate roles={["OPERATIONS"]}>
    <OrderForCustomer />
  </RoleGate>
);

export default NewOrderRoute;
