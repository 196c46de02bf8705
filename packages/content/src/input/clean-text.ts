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
/** Control characters but tab and line feed, halves of a character, and characters that only one program or font knows. */
const controls = /(?![\t\n])\p{Cc}|\p{Cs}|\p{Co}|\p{Noncharacter_Code_Point}/gu
/**
 * Characters that nobody sees: soft hyphens, spaces without a width, blank letters, and those that turn the direction of the
 * text around them, so that what is read isn't what is stored. Joiners, variation selectors and tags have rules of their own.
 */
const invisible =
  /(?![\u034F\u180B-\u180F\u200C\u200D\uFE00-\uFE0F\u{E0000}-\u{E01EF}])\p{Default_Ignorable_Code_Point}|[\uFFF9-\uFFFC]/gu
/** A joiner of marks that stands between no marks. */
const markJoiners = /(?<!\p{M})\u034F|\u034F(?!\p{M})/gu
/** Marks that choose the shape of a Mongolian letter, without one before them. */
const mongolianMarks = /(?<!\p{Script=Mongolian})[\u180B-\u180F]/gu
/** Tags, except in a flag such as Scotland's. */
const tags = /(?<!\u{1F3F4}[\u{E0020}-\u{E007F}]*)[\u{E0000}-\u{E007F}]/gu
/** Characters that choose the look of the one before them, where none before them has a choice. */
const emojiSelectors = /(?<![\p{Emoji}\p{S}\p{Script=Han}])[\uFE0E\uFE0F]/gu
const letterSelectors = /(?<![\p{Script=Han}\p{Script=Myanmar}\p{Script=Phags_Pa}\p{Sm}0])[\uFE00-\uFE0D]/gu
const hanSelectors = /(?<!\p{Script=Han})[\u{E0100}-\u{E01EF}]|[\u{E0080}-\u{E00FF}]/gu
/** Scripts whose letters are written in one stroke: a joiner beside one gives it the shape that it has within a word. */
const cursive = String.raw`[\p{scx=Arabic}\p{scx=Mongolian}\p{scx=Nko}\p{scx=Syriac}]`
/** Marks that end a letter without its vowel. A joiner after one makes another letter of it, also at the end of a word. */
const viramas = String.raw`[\u094D\u09CD\u0A4D\u0ACD\u0B4D\u0BCD\u0C4D\u0CCD\u0D4D\u0DCA]`
const joining = `[${joiningScripts}]`
/** Joiners and non-joiners that belong where they are: in words of the scripts above, and inside emoji. */
const neededJoiners = [
  String.raw`(?<=[${joiningScripts}\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F])[\u200C\u200D](?=[\p{L}\p{M}\p{Extended_Pictographic}])`,
  String.raw`(?<=${cursive}|${viramas})\u200D`,
  String.raw`\u200D(?=${cursive})`,
  // A foreign word or a number with an ending of such a script.
  String.raw`(?<=${joining})\u200C(?=\p{N})`,
  String.raw`(?<=[\p{L}\p{N}])\u200C(?=${joining})`,
].join('|')
const joiners = new RegExp(String.raw`(?!${neededJoiners})[\u200C\u200D]`, 'gu')
/** Spaces of a width of their own, which search and comparison would take for other words. */
const oddSpaces = /[\u1680\u2000-\u2006\u2008-\u200A\u205F\u3000]/gu
/** A space that must not end a line, between a number and its unit: 56 mg, 5 000, 30 %. */
const spaceInNumber = /(?<=\p{N})[\u00A0\u2007\u202F](?=[\p{L}\p{N}%°‰])/gu
const otherFixedSpaces = /(?<!\p{N})[\u00A0\u2007\u202F]|[\u00A0\u2007\u202F](?![\p{L}\p{N}%°‰])/gu

/**
 * A text as it is stored: without characters that nobody sees or that turn others around, with plain spaces, in Unicode's
 * composed form, so that equal words are equal strings for search, addresses and hashes. Line breaks and tabs stay, and so
 * does a no-break space between a number and its unit. A clean text is not changed again.
 */
export function cleanText(text: string): string {
  if (isPlain.test(text)) return text
  let clean = text
  // A mark can follow another letter once what stood between them is gone: nearly every text is clean after one round.
  for (let before; before !== clean;) {
    before = clean
    clean = cleanOnce(clean)
  }
  return clean
}

/** Printable ASCII, tabs and line feeds: most texts. */
const isPlain = /^[\t\n\x20-\x7E]*$/u

function cleanOnce(text: string): string {
  return text
    .replace(lineBreaks, '\n')
    .replace(controls, '')
    .replace(invisible, '')
    .replace(markJoiners, '')
    .replace(mongolianMarks, '')
    .replace(tags, '')
    .replace(emojiSelectors, '')
    .replace(letterSelectors, '')
    .replace(hanSelectors, '')
    .replace(joiners, '')
    .replace(oddSpaces, ' ')
    .replace(otherFixedSpaces, ' ')
    .replace(spaceInNumber, '\u00A0')
    .normalize('NFC')
}

/** A text of one line: what a table or another program puts between its words is a space. */
export function cleanLine(text: string): string {
  return cleanText(text.replace(/[\t\u0085\u2028\u2029]+/gu, ' '))
}
