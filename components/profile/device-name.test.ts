import { expect, test } from "vitest";
import { deviceName } from "./device-name";

test("a browser is named by what it is, not by what it pretends to be", () => {
  const base = "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko)";
  expect(deviceName(`${base} Chrome/140.0 Safari/537.36`)).toBe("Chrome · Windows");
  expect(deviceName(`${base} Chrome/140.0 Safari/537.36 Edg/140.0`)).toBe("Edge · Windows");
  expect(deviceName("Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Version/18.0 Mobile Safari/604.1")).toBe(
    "Safari · iOS",
  );
});

test("a program is not given a name it does not have", () => {
  expect(deviceName("curl/8.5.0")).toBeNull();
  expect(deviceName(null)).toBeNull();
});
