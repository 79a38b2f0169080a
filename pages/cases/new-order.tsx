import { RoleGate } from "@/components/frame/role-gate";
import { OrderForCustomer } from "@/components/order-form/order-for-customer";
import { deskPage } from "@/components/sides/desk-side";

export default deskPage(() => (
  <RoleGate roles={["OPERATIONS"]}>
    <OrderForCustomer />
  </RoleGate>
));
