import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { base64Bytes, base64Of } from "../../src/letters/base64.ts";
import { fitted, pictureSize } from "../../src/letters/picture-size.ts";
import { pngOf } from "../../src/letters/png.ts";

const png = (width: number, height: number): string => {
  const row = Array.from({ length: width }, () => true);
  return base64Of(
    pngOf(
      Array.from({ length: height }, () => row),
      1,
    ),
  );
};

// An application segment, a table, then the frame of a picture 640 wide and 300 high.
const jpeg = (frame: number): string =>
  base64Of([
    ...[0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 2, 0xff, 0xc4, 0, 3, 9],
    ...[0xff, frame, 0, 17, 8, 1, 44, 2, 128, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0],
  ]);

describe("pictureSize()", () => {
  test.each([
    ["png", png(80, 20), { width: 80, height: 20 }],
    ["png", png(700, 1), { width: 700, height: 1 }],
    ["jpeg", jpeg(0xc0), { width: 640, height: 300 }],
    ["jpeg", jpeg(0xc2), { width: 640, height: 300 }],
  ])("of a %s is in its header", (kind, base64, size) => {
    expect(pictureSize(`data:image/${kind};base64,${base64}`)).toEqual(size);
  });

  test.each([
    ["data:image/png;base64,iVBORw0KGgo="],
    ["data:image/png;base64,AAAA"],
    [`data:image/jpeg;base64,${png(2, 2)}`],
    [`data:image/jpeg;base64,${base64Of([0xff, 0xd8, 0xff, 0xd9])}`],
    [`data:image/gif;base64,${png(2, 2)}`],
    [`data:image/png;base64,${png(2, 2)}"><b>`],
    ["https://example.com/logo.png"],
    [""],
  ])("of %s is not known", (dataUri) => {
    expect(pictureSize(dataUri)).toBeNull();
  });
});

describe("fitted()", () => {
  test.each([
    [
      { width: 80, height: 20 },
      { width: 80, height: 20 },
    ],
    [
      { width: 880, height: 64 },
      { width: 220, height: 16 },
    ],
    [
      { width: 640, height: 640 },
      { width: 64, height: 64 },
    ],
  ])("of %o keeps its shape", (size, inBox) => {
    expect(fitted(size, { width: 220, height: 64 })).toEqual(inBox);
  });
});

describe("base64Bytes()", () => {
  test("reads back what base64Of() writes", () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect(base64Bytes(base64Of(Array.from(bytes)))).toEqual(Array.from(bytes));
      }),
    );
  });
});
