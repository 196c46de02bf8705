import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { toSlug } from '../../src/fields/inputs/to-slug.ts'
import { cleanLine, cleanText } from '../../src/input/clean-text.ts'
import { cleanTexts } from '../../src/input/clean-texts.ts'
import { toAscii } from '../../src/model/text/to-ascii.ts'

/** Text of any of Unicode's characters, halves of characters included, rich in those that cleaning is about. */
const anyText = fc
  .array(
    fc.oneof(
      fc.integer({ min: 0, max: 0x10_ff_ff }),
      fc.integer({ min: 0, max: 0x24f }),
      fc.integer({ min: 0x2000, max: 0x206f }),
      fc.integer({ min: 0xfe00, max: 0xfeff }),
      fc.constantFrom(
        0x200c,
        0x200d,
        0xfe0f,
        0x1f3f4,
        0xe0067,
        0xe007f,
        0x34f,
        0x180b,
        0x1820,
        0x915,
        0x94d,
        0x301,
        0x31,
      ),
      fc.constantFrom(0xa0, 0x202f, 0xd83d, 0xdc69, 0x1f469, 0x2764, 0x845b, 0xe0100, 0x110bd, 0x3164),
    ),
    { maxLength: 12 },
  )
  .map((points) => points.map((point) => String.fromCodePoint(point)).join(''))

describe('cleaning a text', () => {
  test('changes a clean text no more', () => {
    fc.assert(
      fc.property(anyText, (text) => cleanText(cleanText(text)) === cleanText(text)),
      { numRuns: 3000 },
    )
  })

  test('leaves nothing that XML or a database refuses, that turns text around or that is half a character', () => {
    const refused =
      /[\0-\x08\v\f\x0E-\x1F\x7F-\x9F\uFFFE\uFFFF]|\p{Bidi_Control}|\p{Cs}|\p{Co}|[\u2028\u2029\u00AD\uFEFF]/u
    fc.assert(
      fc.property(anyText, (text) => !refused.test(cleanText(text))),
      { numRuns: 3000 },
    )
  })

  test.each([
    ['German', 'Straße für Ärztinnen – „äöüß“'],
    ['Spanish', '¿Náuseas? ¡Sí! 30 % de 5 000'.normalize('NFC')],
    ['Vietnamese', 'Tiếng Việt: Đà Nẵng, ngủ được'],
    ['Arabic', 'مرحبا بكم في العيادة، ٥٦ ملغ'],
    ['Persian', 'می‌خواهم خانه‌ها'],
    ['Persian beside numbers and foreign words', 'کلاس\u200C۳ PDF\u200Cها ۳\u200Cتایی'],
    ['an Arabic letter in the shape of a word’s beginning or end', '1445 ه\u200D، \u200Dه'],
    ['Malayalam', 'അവന്\u200D പറഞ്ഞു അവന്\u200D'],
    ['Sinhala and Kannada', 'ශ්\u200Dරී ක්\u200D ರ\u200D್ಯ'],
    ['Hindi', 'क्‍ष और रक्‌त हिन्दी में'],
    ['Hebrew', 'שָׁלוֹם עֲלֵיכֶם'],
    ['Mongolian', 'ᠮᠣᠩᠭᠣᠯ ᠤ\u180B'],
    ['Chinese and Japanese', '葛\u{E0100}城市、東京タワー、한국어'],
    ['emoji', '👨‍👩‍👧‍👦 ❤️ 5️⃣ 👩🏽‍⚕️ 🏳️‍🌈 🏴󠁧󠁢󠁳󠁣󠁴󠁿 ☎︎'],
    ['formulas', 'x² ≤ 5 µg, α‑blocker, 3–5 %, ½, H₂O, C₂₁H₂₂'],
    ['a number and its unit', 'Take 56\u00A0mg, 5\u00A0000 steps, 30\u00A0%.'],
    ['lines and tabs', 'one\n\ttwo\n'],
  ])('leaves %s as it is', (_, text) => {
    expect(cleanText(text)).toBe(text)
  })

  test.each([
    ['Wo\u00ADrd', 'Word'],
    ['A\u000BB', 'AB'],
    ['\u0000a\u0002\u001B\u007F\u0093', 'a'],
    ['\u200B\u2060\uFEFFa\u180E\u3164\u115F\uFFA0\u{1D173}', 'a'],
    ['\u202Eevil\u202C \u2066x\u2069 \u200Fy', 'evil x y'],
    ['a\uD800b\uDC00', 'ab'],
    ['\uF0B7 point \u{F0000}', ' point '],
    ['a\uFFFEb\u{1FFFF}', 'ab'],
    ['a\u200Db \u200Dx\u200C', 'ab x'],
    ['auf\u200Clage \u200C \u200D 👩\u200D', 'auflage   👩'],
    ['hidden\u{E0101}\u{E0110}\uFE01 tag\u{E0041}', 'hidden tag'],
    ['😀\u{E0101}\u{E0110}', '😀'],
    ['a\u034F\u0301', 'á'],
    ['a\u00A0b\u2009c\u3000d\u202Fe', 'a b c d e'],
    ['5\u202F000\u202F mg', '5\u00A0000  mg'],
    ['one\r\ntwo\rthree\u2028four\u0085five', 'one\ntwo\nthree\nfour\nfive'],
    ['Nu\u0301ria \u1100\u1161', 'Núria 가'],
  ])('of %j', (text, clean) => {
    expect(cleanText(text)).toBe(clean)
  })

  test('puts a space where a line has a tab or a break of its own', () => {
    expect(cleanLine('Dose\thow often\u2028when')).toBe('Dose how often when')
  })

  test('reaches every text of a value, but no secret', () => {
    const at = new Date(0)
    const sent = { a: ['x\u0000', { b: 'y\u200B' }], at, password: 'p\u200B', n: 5, none: null }
    expect(cleanTexts(sent)).toEqual({ a: ['x', { b: 'y' }], at, password: 'p\u200B', n: 5, none: null })
  })
})

describe('an address made from a name', () => {
  test.each([
    ['Straße', 'strasse'],
    ['Sjøgren’s syndrome', 'sjogrens-syndrome'],
    ['Wo\u00ADrd', 'word'],
    ['Náuseas y vómitos'.normalize('NFD'), 'nauseas-y-vomitos'],
    ['Crème brûlée – Łódź, İzmir', 'creme-brulee-lodz-izmir'],
    ['Привет, мир', 'privet-mir'],
    ['Αθήνα', 'athina'],
    ['你好世界', 'ni-hao-shi-jie'],
    ['한국', 'hangug'],
    ['5 µg and 5 μg', '5-ug-and-5-ug'],
    ['ﬁsh ½', 'fish-1-2'],
    ['rock ‘n’ roll, don’t', 'rock-n-roll-dont'],
    ['GROẞ', 'gross'],
    ['Əliyev', 'eliyev'],
    ['Әлия', 'aliya'],
    ['أحمد', 'ahmd'],
    ['Nguyễn Thị Hồng', 'nguyen-thi-hong'],
    ['ışık', 'isik'],
    ['\u{12000}', 'page-1'],
    ['🙂👍', ''],
    ['…', ''],
    ['\u200B', ''],
  ])('%s', (name, address) => {
    expect(toSlug(name, 'page-1')).toBe(address)
  })

  test('of any name is valid or empty', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, fc.string({ unit: 'grapheme', maxLength: 200 })), (name) => {
        const slug = toSlug(name, 'page-1')
        expect(slug).toMatch(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/u)
        expect(slug.length).toBeLessThanOrEqual(80)
        expect(toAscii(name)).toMatch(/^[\t\n\x20-\x7E]*$/u)
      }),
      { numRuns: 1000 },
    )
  })
})
