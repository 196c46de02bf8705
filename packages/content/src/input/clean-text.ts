/** Scripts whose letters change their shape beside a joiner or a non-joiner. */
const joiningScripts = [
  'Arabic',
  'Bengali',
  'Devanagari',
  'Gujarati',
  'Gurmukhi',
  'Kannada',
  'Khmer',
  'Malayalam',
  'Mongolian',
  'Myanmar',
  'Nko',
  'Oriya',
  'Sinhala',
  'Syriac',
  'Tamil',
  'Telugu',
]
  .map((script) => String.raw`\p{scx=${script}}`)
  .join('')

const lineBreaks = /\r\n?|[\u0085\u2028\u2029]/gu
/** Control characters but tab and line feed, and halves of a character. */
const controls = /(?![\t\n])\p{Cc}|\p{Cs}|\p{Noncharacter_Code_Point}/gu
/** Characters that turn the direction of the text around them: what is read is then not what is stored. */
const directions = /\p{Bidi_Control}/gu
/** Characters without a shape: soft hyphen, spaces without a width, annotations, marks of other programs. */
const invisible = /[\u00AD\u180E\u200B\u2060-\u2064\u206A-\u206F\uFEFF\uFFF9-\uFFFC]/gu
/** Tags, except in a flag such as Scotland's. */
const tags = /(?<!\u{1F3F4}[\u{E0020}-\u{E007F}]*)[\u{E0000}-\u{E007F}]/gu
/** Joiners that join nothing: they belong between letters of the scripts above and inside emoji. */
const joiners = new RegExp(
  String.raw`(?<![${joiningScripts}\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F])[\u200C\u200D]|[\u200C\u200D](?![\p{L}\p{M}\p{Extended_Pictographic}])`,
  'gu',
)

/**
 * A text as it is stored: without characters that nobody sees or that turn others around, in Unicode's composed form, so
 * that equal words are equal strings for search, addresses and hashes. Line breaks and tabs stay.
 */
export function cleanText(text: string): string {
  return text
    .replace(lineBreaks, '\n')
    .replace(controls, '')
    .replace(directions, '')
    .replace(invisible, '')
    .replace(tags, '')
    .replace(joiners, '')
    .normalize('NFC')
}
