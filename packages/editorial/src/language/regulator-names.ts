import { regulators, wordsIn, type Locale } from '@carepath/schema'
import { fold } from '../reading/normalise.ts'
import { anyOf } from './pattern.ts'

/** Characters with a meaning in patterns. */
const special = /[$()*+.?[\\\]^{|}]/gu

/** A part for other patterns that matches any name of any regulator, as a language has it, and those of `others`. */
export const regulatorNames = (locale: Locale, others: readonly string[] = []): string =>
  anyOf(
    [...new Set([...regulators.flatMap((regulator) => namesOfRegulator(regulator, locale)), ...others])]
      .map(fold)
      // "US FDA" before "FDA": a pattern takes the first that fits.
      .sort((a, b) => b.length - a.length)
      .map((name) => name.replaceAll(special, String.raw`\$&`)),
  )

/** The names by which a language speaks of a regulator. */
export const namesOfRegulator = (regulator: (typeof regulators)[number], locale: Locale): string[] => [
  wordsIn(regulator.name, locale, regulator),
  wordsIn(regulator.shortName, locale, regulator),
  ...wordsIn(regulator.alsoCalled, locale, regulator),
]
