/** "Call", "(310) 555-0142" and ", extension 7": a line may end between them, never within the number. */
export function splitPhoneLabel(label: string): Record<'before' | 'number' | 'after', string> {
  const found = /\u2066?[+(]?\d(?:[\d()-]|(?<=[ -])[A-Z]{2,}|(?<=-)[A-Z]| (?=[\d(]|[A-Z]{2}))*\u2069?/u.exec(label)
  if (!found) return { before: label, number: '', after: '' }
  const end = found.index + found[0].length
  return { before: label.slice(0, found.index), number: found[0], after: label.slice(end) }
}
