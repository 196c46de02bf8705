import { DomUtils, ElementType, parseDocument } from 'htmlparser2'

type Document = ReturnType<typeof parseDocument>

/** A parsed page, with the queries that tests need. */
export class PageContent {
  readonly #document: Document

  constructor(html: string) {
    this.#document = parseDocument(html)
  }

  /** Values of an attribute, in the order of the page. */
  attributes(name: string, tags?: readonly string[]): string[] {
    return this.#elements(tags).flatMap(({ attribs }) => attribs[name] ?? [])
  }

  /** Attributes of every element with the tag. */
  elements(tag: string): Record<string, string>[] {
    return this.#elements([tag]).map(({ attribs }) => attribs)
  }

  /** Texts between tags, trimmed, without scripts. */
  get texts(): string[] {
    return DomUtils.filter((node) => node.type === ElementType.Text && !isScript(node.parent), this.#document, true)
      .map((node) => DomUtils.textContent(node).trim())
      .filter(Boolean)
  }

  /** All words of the page, or of its elements with the tag. */
  text(tag = 'body'): string {
    return this.#elements([tag])
      .map((element) => DomUtils.textContent(element).replaceAll(/\s+/gu, ' ').trim())
      .join('\n')
  }

  /** Levels of the headings, in order. */
  get headingRanks(): number[] {
    return this.#elements(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']).map(({ name }) => Number(name.slice(1)))
  }

  #elements(tags?: readonly string[]) {
    return DomUtils.getElementsByTagName((name) => !tags || tags.includes(name), this.#document, true)
  }
}

const isScript = (parent: unknown): boolean =>
  typeof parent === 'object' && parent !== null && 'name' in parent && ['script', 'style'].includes(String(parent.name))
