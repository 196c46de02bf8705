import { describe, expect, it } from 'vitest'
import {
  formatDocumentLink,
  parseDocumentLink,
  removeDocumentLinks,
  replaceDocumentLinks,
  type DocumentLink,
} from '@carepath/schema'

describe('a link to a document', () => {
  it.each([
    ['doc:side-effect/nausea', { type: 'side-effect', id: 'nausea' }],
    ['doc:glossary-term/a/b#más_info-2', { type: 'glossary-term', id: 'a/b', section: 'más_info-2' }],
  ] as const)('%s is written and read back', (href, link) => {
    expect(formatDocumentLink(link)).toBe(href)
    expect(parseDocumentLink(href)).toEqual(link)
  })

  it('names no section where nothing follows the hash sign', () => {
    expect(parseDocumentLink('doc:faq/a#')).toEqual({ type: 'faq', id: 'a' })
  })

  it('may name a type that the contract does not know', () => {
    expect(parseDocumentLink('doc:poem/ode')).toEqual({ type: 'poem', id: 'ode' })
  })

  it.each(['https://example.org/doc:faq/a', 'doc:faq', 'doc:faq/', 'doc:/a', 'faq/a', 'mailto:doc:faq/a', ''])(
    'is not “%s”',
    (href) => {
      expect(parseDocumentLink(href)).toBeUndefined()
    },
  )
})

const html =
  '<p>See <a href="doc:faq/a">the <em>first</em></a>, <a href="doc:faq/b#why">the second</a> ' +
  'and <a href="https://example.org/">the web</a>.</p>\n<p>doc:faq/c is no link.</p>'

describe('links to documents in HTML', () => {
  it('are replaced where they stand, and nothing else is', () => {
    const seen: DocumentLink[] = []
    const replaced = replaceDocumentLinks(html, (link) => {
      seen.push(link)
      return `/questions/?of=${link.id}&more="yes"`
    })
    expect(seen).toEqual([
      { type: 'faq', id: 'a' },
      { type: 'faq', id: 'b', section: 'why' },
    ])
    expect(replaced).toBe(
      html
        .replace('doc:faq/a', '/questions/?of=a&amp;more=&quot;yes&quot;')
        .replace('doc:faq/b#why', '/questions/?of=b&amp;more=&quot;yes&quot;'),
    )
  })

  it('stay the same bytes when they are read and written back', () => {
    const same = replaceDocumentLinks(html, ({ type, ...rest }) => formatDocumentLink({ type: type as 'faq', ...rest }))
    expect(same).toBe(html)
  })

  it('are removed without their words', () => {
    expect(removeDocumentLinks(html, ({ id }) => id === 'a')).toBe(
      html.replace('<a href="doc:faq/a">the <em>first</em></a>', 'the <em>first</em>'),
    )
    expect(removeDocumentLinks(html, () => false)).toBe(html)
  })

  it('are removed across line breaks', () => {
    expect(removeDocumentLinks('<a href="doc:faq/a">two\nlines</a>', () => true)).toBe('two\nlines')
  })
})
