import { expect, test } from "vitest";
import { refusalBeforeUpload } from "./upload-check";

test("what the server would refuse by name or size is said before anything is sent", () => {
  expect(refusalBeforeUpload({ name: "payslip.pdf", size: 1 })).toBeUndefined();
  expect(refusalBeforeUpload({ name: "IMG_0001.JPG", size: 10 * 1024 * 1024 })).toBeUndefined();
  expect(refusalBeforeUpload({ name: "IMG_0001.JPG", size: 10 * 1024 * 1024 + 1 })).toBe("DOCUMENT_TOO_LARGE");
  expect(refusalBeforeUpload({ name: "payslip.pdf", size: 0 })).toBe("DOCUMENT_EMPTY");
  expect(refusalBeforeUpload({ name: "payslip.docx", size: 5 })).toBe("DOCUMENT_WRONG_TYPE");
  expect(refusalBeforeUpload({ name: "payslip.pdf.exe", size: 5 })).toBe("DOCUMENT_WRONG_TYPE");
  expect(refusalBeforeUpload({ name: "payslip", size: 5 })).toBe("DOCUMENT_WRONG_TYPE");
});

test("a slot that asks for a picture takes no other type", () => {
  expect(refusalBeforeUpload({ name: "payslip.pdf", size: 5 }, ["image/png", "image/jpeg"])).toBe("DOCUMENT_WRONG_TYPE");
  expect(refusalBeforeUpload({ name: "payslip.png", size: 5 }, ["image/png", "image/jpeg"])).toBeUndefined();
});
