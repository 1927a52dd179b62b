import { expect, test } from "vitest";
import { fileType } from "./file-type.ts";

const bytes = (text: string): Uint8Array => Uint8Array.from([...text].map((letter) => letter.charCodeAt(0)));
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

test.each([
  ["\x89PNG\r\n\x1a\n....", "image/png"],
  ["\xff\xd8\xff\xe0....", "image/jpeg"],
  ["GIF89a", "image/gif"],
  ["RIFF....WEBPVP8 ", "image/webp"],
  ["RIFF....WAVEfmt ", "audio/wav"],
  ["%PDF-1.7", "application/pdf"],
  ["....ftypisom", "video/mp4"],
  [
    "PK\x03\x04....[Content_Types].xml....word/document.xml",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  ],
  ["PK\x03\x04....notes.txt", "application/zip"],
])("the first bytes %j are %s", (text, type) => {
  expect(fileType(bytes(text))).toBe(type);
});

test("text in Chinese is text", () => {
  expect(fileType(utf8("扣费短信:悦听会员 15 元\n"))).toBe("text/plain");
});

test("programs, pages, pictures with script and nothing at all are of no kind that is taken in", () => {
  for (const text of ["MZ\x90\x00", "\x7fELF", "#!/bin/sh\n", "<html><script>", "<svg onload=alert(1)>", "<?xml ", ""])
    expect(fileType(bytes(text))).toBeNull();
  expect(fileType(bytes("text \xff\xfe broken"))).toBeNull();
});
