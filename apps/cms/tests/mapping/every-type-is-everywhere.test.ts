import { documentSchemas, documentTypes } from '@carepath/schema'
import { examples } from '@carepath/schema/examples'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { mappings } from '../../src/collections/mappings.ts'
import { publishedTypes } from '../../src/collections/registry.ts'

const root = fileURLToPath(new URL('../../../../', import.meta.url))

/** A type is found in every layer by typing its name once. */
describe.each(documentTypes)('the type %s', (type) => {
  it.each([
    `packages/schema/src/${type}.ts`,
    `packages/schema/examples/${type}.ts`,
    `packages/schema/json-schema/${type}.json`,
    `apps/cms/src/collections/${type}/collection.ts`,
    `apps/cms/src/collections/${type}/to-published.ts`,
  ])('has %s', (file) => {
    expect(existsSync(root + file), file).toBe(true)
  })

  it('is registered in each', () => {
    expect(documentSchemas[type]).toBeDefined()
    expect(examples[type].valid.length).toBeGreaterThan(0)
    expect(publishedTypes[type].toPublished).toBe(mappings[type])
  })
})
