import { writtenTypes, locales, type WrittenType, type PublishedDocument } from '@carepath/schema'
import { examples } from '@carepath/schema/examples'
import { describe, expect, it } from 'vitest'
import { publishedConfig } from '../../src/records/published/registry.ts'
import { publish } from './publish.ts'
import { storedForm } from './stored-form.ts'

const noUploads = () => undefined

/** Both renditions of each valid example, English first. */
function renditionsOf(type: WrittenType): [string, PublishedDocument, PublishedDocument][] {
  const valid: PublishedDocument[] = examples[type].valid
  return valid
    .filter(({ locale }) => locale === 'en')
    .map((en) => [en.id, en, valid.find(({ id, locale }) => id === en.id && locale === 'es')!])
}

describe.each(writtenTypes)('the mapping of a %s', (type) => {
  const { fields } = publishedConfig(type)

  it.each(renditionsOf(type))('turns the filled-in form of %s into exactly the contract’s example', (_, en, es) => {
    const stored = storedForm(fields, en, es)
    const published = locales.map((locale) => publish(type, stored, { locale, media: noUploads }))
    expect(published).toEqual([en, es])
  })

  it.each(renditionsOf(type))('gives the same bytes for %s however often it runs', (_, en, es) => {
    const stored = storedForm(fields, en, es)
    const bytes = () => JSON.stringify(publish(type, stored, { locale: 'en', media: noUploads }))
    expect(bytes()).toBe(bytes())
  })
})
