/** Elements whose text nobody reads. Deleted words come from a text processor that tracks changes. */
const unread = new Set(['script', 'style', 'template', 'title', 'del', 'o:p'])
/** Elements without an end. */
const empty = new Set(['img', 'br', 'hr', 'col', 'input', 'wbr', 'meta', 'link'])
const blocks = new Set([
  'p',
  'div',
  'ul',
  'ol',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'tr',
  'td',
  'th',
  'table',
  'blockquote',
])
const raised: Record<string, string> = { sup: '⁰¹²³⁴⁵⁶⁷⁸⁹', sub: '₀₁₂₃₄₅₆₇₈₉' }

/** The text of a cell while its markup is read: one line, entries of a list parted by semicolons. */
export class CellText {
  #text = ''
  /** Names of the elements around whose text is left out. */
  readonly #unread: string[] = []
  readonly #raised: string[] = []

  open(name: string, attributes: Record<string, string>): void {
    if (name === 'br') this.#text += ' '
    if (blocks.has(name)) this.#text += ' '
    if (name === 'li' && this.#text.trim()) this.#text += '; '
    if (name in raised) this.#raised.push(name)
    if (empty.has(name)) return
    if (unread.has(name) || isHidden(attributes.style) || this.#unread.length > 0) this.#unread.push(name)
  }

  add(text: string): void {
    if (this.#unread.length > 0) return
    const digits = raised[this.#raised.at(-1) ?? '']
    // “10³” would read “103”.
    this.#text += digits && /^\d+$/u.test(text) ? text.replace(/\d/gu, (digit) => digits[Number(digit)] ?? digit) : text
  }

  close(name: string): void {
    if (this.#unread.at(-1) === name) this.#unread.pop()
    if (this.#raised.at(-1) === name) this.#raised.pop()
    if (blocks.has(name)) this.#text += ' '
  }

  read(): string {
    return this.#text.replace(/\s+/gu, ' ').replaceAll(' ;', ';').trim()
  }
}

const isHidden = (style = ''): boolean => /display\s*:\s*none|mso-hide\s*:\s*all/iu.test(style)
