import type { Browser, Page } from "@playwright/test";
import { demoPassword, people } from "@/prisma/people";
import { fillApplication, sendApplication } from "./application-steps";
import { pdfWith } from "./document-steps";
import { expect, test } from "./fixtures";
import { approve, openTaskOf } from "./loan-steps";
import { linkIn, mailTo } from "./mail-steps";
import { acceptOffer } from "./offer-steps";
import { expectNoSidewaysScroll, phone } from "./phone-screen";
import { answerQuestions, askForIncome, sendFile } from "./request-steps";

const email = people.ana.email;

/** Opens a link from a mail on a phone where nobody is signed in, and signs in. */
const followLink = async (browser: Browser, link: string): Promise<Page> => {
  const page = await (await browser.newContext(phone)).newPage();
  await page.goto(link);
  await page.getByLabel("E-mail").fill(email);
  await page.getByLabel("Password").fill(demoPassword);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await page.waitForURL(link);
  return page;
};

/** The officer reads what came and ticks it, or says why it does not do. */
const refusePayslip = async (officer: Page, caseId: string) => {
  await officer.goto(`/cases/${caseId}?part=documents`);
  await officer.getByRole("button", { name: /^payslip\.pdf/ }).click();
  await expect(officer.getByRole("region", { name: "Text of page 1" })).toHaveText("Payslip of October");
  await officer.getByRole("button", { name: "Not acceptable" }).click();
  const dialog = officer.getByRole("dialog", { name: "Why is this not acceptable?" });
  await dialog.getByLabel("Reason").fill("August and September are missing.");
  await dialog.getByRole("button", { name: "Not acceptable" }).click();
  await expect(officer.getByText(/^Not acceptable, says Olivia Hart/)).toBeVisible();
};

test("a loan from an application on a phone to its pay-out: asked and answered, reviewed anew with other terms, signed", async ({
  asPerson,
  browser,
}) => {
  test.slow();
  let ana = await asPerson("ana", phone);
  const [olivia, uma] = [await asPerson("olivia", { stays: true }), await asPerson("uma")];
  await ana.goto("/my");
  await ana.getByRole("main").getByRole("link", { name: "Apply for a loan" }).first().click();
  await fillApplication(ana, { amount: "64,000.00", months: "120", income: "4,200.00", debts: "900.00", bankruptcy: "No" });
  await expectNoSidewaysScroll(ana);
  const caseId = await sendApplication(ana);
  await expect(ana.getByRole("heading", { name: "A loan officer is looking at your application" })).toBeVisible();

  await test.step("the officer asks for more, the applicant is told and answers", async () => {
    const first = await openTaskOf(olivia, caseId);
    const { number: application } = await (await ana.request.get(`/api/cases/${caseId}`)).json();
    await olivia.goto(`/tasks?q=${application}`);
    await olivia.locator(`a[href="/tasks/${first.id}"]`).first().click();
    await expect(olivia).toHaveURL(new RegExp(first.id));
    await olivia.getByRole("button", { name: /^Claim/ }).click();
    await expect(olivia.getByText("You hold it")).toBeVisible();
    await askForIncome(olivia);

    await expect(ana.getByRole("heading", { name: "We need something from you" })).toBeVisible();
    await ana.getByRole("button", { name: /^Notices/ }).click();
    await ana.getByRole("link", { name: `${application} needs something more from you: Proof of income` }).click();
    await expect(ana.getByRole("heading", { level: 1, name: "What we need from you" })).toBeVisible();
    await expect(ana.getByText("Your employer is new to us.")).toBeVisible();
    await expectNoSidewaysScroll(ana);
    await ana.getByRole("link", { name: "Begin" }).click();
    const buffer = await pdfWith(["Payslip of October"]);
    await sendFile(ana, "Choose a file: Proof of income", { name: "payslip.pdf", mimeType: "application/pdf", buffer });
    await ana.getByRole("link", { name: "Next" }).click();
    await answerQuestions(ana, "4,350.00");
    await expectNoSidewaysScroll(ana);
  });

  await test.step("a file that does not do is asked for again, and the mail leads to its very place", async () => {
    await refusePayslip(olivia, caseId);
    await expect(ana.getByText("One thing is still missing.")).toBeVisible();
    const photo = await ana.screenshot({ type: "jpeg" });
    await ana.context().close();
    const mail = await mailTo(olivia, email, /has to be sent again$/, caseId);
    expect(mail.text).toContain("August and September are missing.");
    ana = await followLink(browser, linkIn(mail));
    await expect(ana.getByRole("heading", { level: 1, name: "Proof of income" })).toBeVisible();
    await expect(ana.getByText("August and September are missing.")).toBeVisible();
    await sendFile(ana, "Take a photo: Proof of income", { name: "all-three.jpg", mimeType: "image/jpeg", buffer: photo });
    await expectNoSidewaysScroll(ana);
    await ana.getByRole("link", { name: "All we need" }).click();
    await ana.getByRole("link", { name: "Check and send" }).click();
    await ana.getByRole("button", { name: "Send to us" }).click();
    await expect(ana.getByText("Thank you, we have everything.")).toBeVisible();
  });

  await test.step("level 1 begins anew with what came, level 2 decides on other terms", async () => {
    const again = await openTaskOf(olivia, caseId);
    await olivia.goto(`/tasks/${again.id}`);
    await expect(olivia.getByText("Reviewed 1 of 2")).toBeVisible();
    await olivia.getByRole("button", { name: /^all-three\.jpg/ }).click();
    await expect(olivia.getByRole("img", { name: "Picture all-three.jpg" })).toBeVisible();
    await olivia.getByRole("checkbox", { name: "Reviewed" }).click();
    await expect(olivia.getByText("Reviewed 2 of 2")).toBeVisible();
    await expect(olivia.getByText("4,350.00").first()).toBeVisible();
    await approve(olivia);
    await expect(olivia.getByText("Workflow moved to: Review, level 2")).toBeVisible();

    const second = await openTaskOf(uma, caseId, 2);
    await uma.goto(`/tasks/${second.id}`);
    await uma.getByRole("radio", { name: "Approve" }).check();
    await uma.getByLabel("Amount", { exact: true }).fill("60,000");
    await expect(uma.getByText("Changed against level 1")).toBeVisible();
    await approve(uma, "6.90");
    await expect(uma.getByText("Workflow moved to: Waiting for signature")).toBeVisible();
  });

  await test.step("the applicant reads what it costs, and accepts with the password", async () => {
    await ana.goto(linkIn(await mailTo(olivia, email, /^Our offer/, caseId)));
    await expect(ana.getByText("You asked for 64,000.00 EUR over 120 months.")).toBeVisible();
    await expect(ana.getByText("We offer 60,000.00 EUR over 120 months.")).toBeVisible();
    await expectNoSidewaysScroll(ana);
    const download = ana.waitForEvent("download");
    await ana.getByRole("link", { name: "Read the agreement (PDF)" }).click();
    expect((await download).suggestedFilename()).toMatch(/\.pdf$/);
    await acceptOffer(ana, "not this one");
    await expect(ana.getByText("This password is wrong. Try again.")).toBeVisible();
    await expectNoSidewaysScroll(ana);
    await ana.getByLabel("Your password").fill(demoPassword);
    await ana.getByRole("button", { name: "Accept and sign" }).click();
    await expect(ana.getByText("The loan is paid out")).toBeVisible();
    await expect(ana.getByRole("link", { name: "Signed agreement (PDF)" })).toBeVisible();
  });

  await test.step("both sides know the loan, and the trail is whole", async () => {
    const paid = await mailTo(olivia, email, /is paid out$/, caseId);
    const [number = "none"] = paid.subject.match(/\S*\d{4,}/) ?? [];
    await ana.goto(`/my/${caseId}`);
    await expect(ana.getByRole("main").getByText(number).first()).toBeVisible();
    await expect(ana.getByRole("main")).not.toContainText(/workflow|level|underwriter|Olivia|Uma|[A-Z]{2,}_[A-Z]/);
    await expectNoSidewaysScroll(ana);
    await olivia.goto(`/cases/${caseId}`);
    await expect(olivia.getByRole("main").getByText(number).first()).toBeVisible();
    const { stage, status } = await (await olivia.request.get(`/api/cases/${caseId}`)).json();
    expect({ stage, status }).toEqual({ stage: "COMPLETED", status: "COMPLETED" });
    await ana.context().close();
    const ada = await asPerson("ada");
    await ada.goto(`/audit/${caseId}`);
    await expect(ada.getByText(/in order and unchanged/)).toBeVisible();
  });
});
