import { describe, expect, it } from 'vitest'
import { documentKey, DocumentKeySchema, documentTypes, parseDocumentKey, renditionKey } from '@carepath/schema'

describe('a document key', () => {
  it.each(documentTypes)('of a %s is read back as it was written', (type) => {
    for (const id of ['nausea', '65f1c0ffee', 'id/with/slashes', '1']) {
      expect(parseDocumentKey(documentKey({ type, id }))).toEqual({ type, id })
    }
  })

  it('leaves out everything else that a document holds', () => {
    const document = { type: 'faq', id: 'a', locale: 'en', question: 'Why?' } as const
    expect(documentKey(document)).toBe('faq/a')
    expect(renditionKey(document)).toBe('faq/a/en')
  })

  it.each(['', 'faq', 'faq/', '/a', 'poem/ode', 'faqs/a', `faq/${'x'.repeat(65)}`])('is not “%s”', (text) => {
    expect(() => parseDocumentKey(text)).toThrow(expect.objectContaining({ code: 'invalidArgument' }))
    expect(DocumentKeySchema.safeParse(text).success).toBe(false)
  })
})
