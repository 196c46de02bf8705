import { lowered, raised } from '../model/text/raised-text.ts'

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

type Shift = 'raised' | 'lowered'

/** The text of a cell while its markup is read: one line, entries of a list parted by semicolons. */
export class CellText {
  #text = ''
  /** Names of the elements around whose text is left out. */
  readonly #unread: string[] = []
  /** The open elements from the first that is raised or lowered; `start` is where the text of one of these begins. */
  readonly #shifted: { name: string; shift: Shift | undefined; start: number }[] = []

  open(name: string, attributes: Record<string, string>): void {
    if (name === 'br') this.#text += ' '
    if (blocks.has(name)) this.#text += ' '
    if (name === 'li' && this.#text.trim()) this.#text += '; '
    if (empty.has(name)) return
    const shift = shiftOf(name, attributes.style)
    if (shift || this.#shifted.length > 0) this.#shifted.push({ name, shift, start: this.#text.length })
    if (unread.has(name) || isHidden(attributes.style) || this.#unread.length > 0) this.#unread.push(name)
  }

  add(text: string): void {
    if (this.#unread.length === 0) this.#text += text
  }

  close(name: string): void {
    if (this.#unread.at(-1) === name) this.#unread.pop()
    if (this.#shifted.at(-1)?.name === name) this.#endShifted()
    if (blocks.has(name)) this.#text += ' '
  }

  read(): string {
    return this.#text.replace(/\s+/gu, ' ').replaceAll(' ;', ';').trim()
  }

  /** “10³” would read “103”. */
  #endShifted(): void {
    const { shift, start } = this.#shifted.pop() ?? {}
    if (!shift) return
    const before = this.#text.slice(0, start)
    const text = this.#text.slice(start)
    this.#text = before + (shift === 'raised' ? raised(text, before) : lowered(text))
  }
}

function shiftOf(name: string, style = ''): Shift | undefined {
  if (name === 'sup' || /vertical-align\s*:\s*super/iu.test(style)) return 'raised'
  return name === 'sub' || /vertical-align\s*:\s*sub/iu.test(style) ? 'lowered' : undefined
}

const isHidden = (style = ''): boolean => /display\s*:\s*none|mso-hide\s*:\s*all/iu.test(style)
