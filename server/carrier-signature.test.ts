import { createHmac } from "node:crypto";
import { expect, test } from "vitest";
import { isSignedByCarrier, signatureLives, signCarrierBody } from "./carrier-signature";

const secret = "a-carriers-secret-of-the-test-long-enough";
const now = Date.parse("2026-11-30T12:00:00.400Z");
const said = {
  caseId: "3f0f2d3e-6a0e-4f4e-9f5a-0a5b5f1c2d3e",
  body: '{"name":"shippingUpdated","data":{"status":"PICKED"}}',
  secret,
};
const header = signCarrierBody({ ...said, at: now });

test("the header is what the description says, so that any carrier can make it", () => {
  const seconds = Math.floor(now / 1_000);
  const hex = createHmac("sha256", secret).update(`${seconds}.${said.caseId}.${said.body}`).digest("hex");
  expect(header).toBe(`t=${seconds},v1=${hex}`);
  expect(isSignedByCarrier(header, { ...said, now })).toBe(true);
});

test("it fits one case, one body, one secret and one moment", () => {
  expect(isSignedByCarrier(header, { ...said, now, caseId: said.caseId.replace("3f", "4f") })).toBe(false);
  expect(isSignedByCarrier(header, { ...said, now, body: said.body.replace("PICKED", "SHIPPED") })).toBe(false);
  expect(isSignedByCarrier(header, { ...said, now, body: `${said.body} ` })).toBe(false);
  expect(isSignedByCarrier(header, { ...said, now, secret: `${secret}x` })).toBe(false);
  const later = header.replace(/t=(\d+)/, (_, seconds) => `t=${Number(seconds) + 1}`);
  expect(isSignedByCarrier(later, { ...said, now })).toBe(false);
});

test("it lives for five minutes, on either side of a clock that is not ours", () => {
  const at = (ms: number) => isSignedByCarrier(header, { ...said, now: Math.floor(now / 1_000) * 1_000 + ms });
  expect([at(signatureLives), at(-signatureLives)]).toEqual([true, true]);
  expect([at(signatureLives + 1), at(-signatureLives - 1)]).toEqual([false, false]);
});

test("anything else is no signature", () => {
  const [time = "", mark = ""] = header.split(",");
  for (const wrong of [
    ...["", "t=,v1=", "v1=0", time, mark, `${mark},${time}`, `${header},v1=${"0".repeat(64)}`, ` ${header}`, `${header}\n`],
    ...[header.toUpperCase(), header.slice(0, -1), `${header}0`, `t=1e9,${mark}`, `t=-1,${mark}`, `${time},v1=${"0".repeat(64)}`],
    ...[`${time},v1=${"é".repeat(32)}`, "x".repeat(100_000)],
  ])
    expect(isSignedByCarrier(wrong, { ...said, now }), wrong.slice(0, 100)).toBe(false);
});
