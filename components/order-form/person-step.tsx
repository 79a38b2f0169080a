import { maxEmailLength, maxNameLength } from "@/domain/text-rules";
import { Input } from "../ui/input";
import { OrderField } from "./order-field";

/** Whose order it is, when somebody else enters it. */
export const PersonStep = () => (
  <>
    <OrderField name="name">{(control) => <Input autoComplete="off" maxLength={maxNameLength} {...control} />}</OrderField>
    <OrderField name="email" hint>
      {(control) => <Input type="email" autoComplete="off" maxLength={maxEmailLength} {...control} />}
    </OrderField>
  </>
);
