import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { examples, exampleDocuments } from '@carepath/schema/examples'
import { documentSchemas, documentTypes, friendlyErrors, PublishedDocumentSchema, renditionKey } from '@carepath/schema'

describe.each(documentTypes)('the contract of %s', (type) => {
  const schema = documentSchemas[type]

  it.each(examples[type].valid.map((document) => [`${document.id} in ${document.locale}`, document]))(
    'accepts the example %s as it is',
    (_, document) => {
      expect(schema.parse(document)).toEqual(document)
    },
  )

  it.each(examples[type].invalid.map((example) => [example.because, example] as const))(
    'refuses %s and names the field',
    (_, { document, path }) => {
      const result = schema.safeParse(document)
      const paths = result.success ? [] : friendlyErrors(result.error, document).map((error) => error.path)
      expect(paths).toContain(path)
    },
  )

  it('has both sides of examples', () => {
    expect(examples[type].valid.length).toBeGreaterThan(0)
    expect(examples[type].invalid.length).toBeGreaterThan(0)
  })
})

describe('all examples together', () => {
  it('are published documents, whatever their type', () => {
    expect(z.array(PublishedDocumentSchema).min(1).parse(exampleDocuments)).toEqual(exampleDocuments)
  })

  it('point only at examples, in the same language', () => {
    const held = new Set(exampleDocuments.map(renditionKey))
    for (const document of exampleDocuments) {
      for (const [, type, id] of JSON.stringify(document).matchAll(/\{"type":"([a-z-]+)","id":"([^"]+)"\}/gu)) {
        expect(held).toContain(`${type}/${id}/${document.locale}`)
      }
    }
  })
})
