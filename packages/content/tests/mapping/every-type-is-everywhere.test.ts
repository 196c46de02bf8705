import { documentSchemas, writtenTypes, type WrittenType } from '@carepath/schema'
import { examples } from '@carepath/schema/examples'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { publishedConfig } from '../../src/records/published/registry.ts'
import { publishedTypes } from '../../src/types/published-types.ts'

const root = fileURLToPath(new URL('../../../../', import.meta.url))

/** The file that shows a document of the type to patients: its own page, or its part of another page. */
const shownBy: Record<WrittenType, string> = {
  treatment: 'apps/site/src/templates/treatment/Treatment.astro',
  'side-effect': 'apps/site/src/templates/side-effect/SideEffect.astro',
  'care-advice': 'apps/site/src/components/care-advice/CareCards.astro',
  'safety-warning': 'apps/site/src/components/safety-warning/SafetyWarnings.astro',
  faq: 'apps/site/src/templates/faq/Questions.astro',
  person: 'apps/site/src/templates/person/Person.astro',
  source: 'apps/site/src/components/source/SourceList.astro',
  intervention: 'apps/site/src/components/intervention/Interventions.astro',
  clinic: 'apps/site/src/templates/clinic/Clinic.astro',
  'glossary-term': 'apps/site/src/templates/glossary-term/Glossary.astro',
  page: 'apps/site/src/templates/page/Page.astro',
  'site-settings': 'apps/site/src/templates/site-settings/Home.astro',
  redirect: 'packages/publisher/src/outputs/redirect-files.ts',
}

/** Searching for the name of a type finds it in every layer. */
describe.each(writtenTypes)('the type %s', (type) => {
  it.each([
    `packages/schema/src/types/${type}.ts`,
    `packages/schema/examples/${type}.ts`,
    `packages/schema/json-schema/${type}.json`,
    `packages/content/src/types/${type}/collection.ts`,
    `packages/content/src/types/${type}/to-published.ts`,
    shownBy[type],
  ])('has %s', (file) => {
    expect(existsSync(root + file), file).toBe(true)
  })

  it('names the file that patients see it by', () => {
    expect(shownBy[type]).toContain(type)
  })

  it('is registered in each', () => {
    expect(documentSchemas[type]).toBeDefined()
    expect(examples[type].valid.length).toBeGreaterThan(0)
    expect(publishedTypes[type].type).toBe(type)
    expect(publishedConfig(type).slug).toBe(publishedTypes[type].slug)
  })
})
