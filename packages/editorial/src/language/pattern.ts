/**
 * A pattern over folded text (lower case, no accents), written with plain spaces and over several lines.
 * A space matches any run of spaces; a line break and the indent after it are ignored.
 */
export function pattern(strings: TemplateStringsArray, ...parts: string[]): RegExp {
  const source = String.raw(strings, ...parts)
    .replaceAll(/\n\s*/gu, '')
    .replaceAll(/ (?=[?*])/gu, '\\s')
    .replaceAll(' ', ' +')
  return new RegExp(source, 'gu')
}

/** A part for other patterns. */
export function part(strings: TemplateStringsArray, ...parts: string[]): string {
  return `(?:${String.raw(strings, ...parts).replaceAll(/\n\s*/gu, '')})`
}

/** The first place where a pattern matches, from `from` on. */
export function firstMatch(expression: RegExp, text: string, from = 0): RegExpExecArray | null {
  expression.lastIndex = from
  return expression.exec(text)
}

/** True where a pattern matches anywhere. */
export const matches = (expression: RegExp, text: string): boolean => firstMatch(expression, text) !== null

/** A part for other patterns that matches any of some phrases, each a pattern of its own. */
export const anyOf = (phrases: readonly string[]): string => `(?:${phrases.join('|')})`
