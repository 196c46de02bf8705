/** "qu" and "gu" before e and i: the u is only spelt. */
const silentU = /(?<=q)u(?=[eiéí])|(?<=g)u(?=[eiéí])/gu

/** A y with no vowel after it is a vowel: "rey", "y". */
const vocalicY = /y(?![aeiouáéíóúü])/gu

const vowelGroup = /[aeiouáéíóúü]+(?:h[aeiouáéíóúü]+)*/gu
const strong = /[aeoáéó]/u
const accentedWeak = /[íú]/u

/**
 * Counts the syllables of a Spanish word, by the rules of the Real Academia's orthography: two strong vowels make two syllables, a strong and a
 * weak one make one unless the weak one carries the accent. No maintained library counts them: see
 * docs/decisions/0031-spanish-syllables.md.
 */
export function spanishSyllables(word: string): number {
  const spelt = word.toLowerCase().normalize('NFC').replaceAll(silentU, '').replaceAll(vocalicY, 'i')
  const count = (spelt.match(vowelGroup) ?? []).reduce((sum, group) => sum + countNuclei(group), 0)
  return Math.max(count, /\p{L}/u.test(word) ? 1 : 0)
}

/** A silent h separates no vowels: "ahumar" has two syllables, "búho" two. */
function countNuclei(group: string): number {
  const vowels = Array.from(group.replaceAll('h', ''))
  return vowels.reduce((count, vowel, index) => {
    const before = vowels[index - 1]
    return before === undefined || parts(before, vowel) ? count + 1 : count
  }, 0)
}

function parts(before: string, vowel: string): boolean {
  if (strong.test(before) && strong.test(vowel)) return true
  if (accentedWeak.test(vowel)) return strong.test(before)
  if (accentedWeak.test(before)) return strong.test(vowel)
  return before === vowel
}
