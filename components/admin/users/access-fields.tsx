import { useTranslations } from "next-intl";
import { decidesNothingAsAdmin } from "@/domain/admin/account";
import { currencies } from "@/domain/currency";
import { type Role, roles } from "@/domain/roles";
import { AmountInput } from "../../ui/amount-input";
import { Checkbox } from "../../ui/checkbox";
import { Field } from "../../ui/field";
import { Notice } from "../../ui/notice";
import type { AccessValues } from "./access-values";

type Props = {
  id: string;
  values: AccessValues;
  onChange: (values: AccessValues) => void;
  /** Sentences beside what is wrong, by the id of its control. */
  errors: Record<string, string>;
};

const RoleChoice = ({ id, values, onChange, errors }: Props) => {
  const t = useTranslations("admin.users.access");
  const tRole = useTranslations("common.role");
  const toggle = (role: Role, on: boolean) =>
    onChange({ ...values, roles: on ? [...values.roles, role] : values.roles.filter((held) => held !== role) });
  const error = errors[`${id}-roles`];
  return (
    <fieldset aria-describedby={`${id}-roles-hint`}>
      <legend className="font-medium">{t("roles")}</legend>
      <p id={`${id}-roles-hint`} className={`mb-1 text-sm ${error ? "text-bad" : "text-muted"}`}>
        {error ?? t("rolesHint")}
      </p>
      <div className="grid gap-x-4 sm:grid-cols-2">
        {roles.map((role, index) => (
          <Checkbox
            key={role}
            id={index === 0 ? `${id}-roles` : undefined}
            label={tRole(role)}
            checked={values.roles.includes(role)}
            onChange={({ target }) => toggle(role, target.checked)}
          />
        ))}
      </div>
    </fieldset>
  );
};

/** Roles as ticks, and a limit per currency. */
export const AccessFields = (props: Props) => {
  const { id, values, onChange, errors } = props;
  const t = useTranslations("admin.users.access");
  return (
    <>
      <RoleChoice {...props} />
      {decidesNothingAsAdmin(values.roles) && <Notice tone="warn">{t("adminDecidesNothing")}</Notice>}
      <fieldset aria-describedby={`${id}-limits-hint`}>
        <legend className="font-medium">{t("limits")}</legend>
        <p id={`${id}-limits-hint`} className="mb-2 text-sm text-muted">
          {t("limitsHint")}
        </p>
        <div className="grid gap-3 sm:grid-cols-2">
          {currencies.map((currency) => (
            <Field
              key={currency}
              id={`${id}-${currency}`}
              label={t("limitIn", { currency })}
              optional
              error={errors[`${id}-${currency}`]}
            >
              <AmountInput
                currency={currency}
                value={values.limits[currency]}
                onValueChange={(amount) => onChange({ ...values, limits: { ...values.limits, [currency]: amount } })}
              />
            </Field>
          ))}
        </div>
      </fieldset>
    </>
  );
};
