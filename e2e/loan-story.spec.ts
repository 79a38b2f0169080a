import { lowRiskApplication } from "@/prisma/builders";
import { people } from "@/prisma/people";
import { expect, test } from "./fixtures";
import { startLoan } from "./loan-steps";
import { acceptOffer, openOffer } from "./offer-steps";
import { phone } from "./phone-screen";

test("a small loan of low risk reaches the offer without a person, and is paid out once accepted", async ({ asPerson }) => {
  const ben = await asPerson("ben", phone);
  const { id } = await startLoan(ben, lowRiskApplication({ person: people.ben }));
  await openOffer(ben, id);
  await acceptOffer(ben);
  await expect(ben.getByText("The loan is paid out")).toBeVisible();
  const ada = await asPerson("ada");
  const { tasks } = await (await ada.request.get(`/api/cases/${id}`)).json();
  expect(tasks).toEqual([]);
});

test("the auditor finds the whole story in order and unchanged, and may change nothing", async ({ asPerson }) => {
  const ada = await asPerson("ada");
  const { items } = await (await ada.request.get("/api/cases?status=COMPLETED&limit=1")).json();
  await ada.goto(`/audit/${items[0].id}`);
  await expect(ada.getByText(/in order and unchanged/)).toBeVisible();
  expect((await ada.request.post(`/api/cases/${items[0].id}/cancel`, { data: { reason: "x" } })).status()).toBe(403);
});
