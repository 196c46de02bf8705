import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Payload } from 'payload'
import { importContent, type ContentImport, type ImportFile } from '../../src/workflow/content-import/import-content.ts'

const folder = join(import.meta.dirname, '../../../../docs/examples')

/** The schema of files to import. */
export const schemaFile = join(folder, 'content-import.schema.json')

/** The names of the written examples. */
export const exampleNames = readdirSync(folder).filter(
  (name) => name.endsWith('.json') && !name.endsWith('.schema.json'),
)

/** A written example, as it stands in its file. */
export const exampleText = (name: string): string => readFileSync(join(folder, name), 'utf8')

/** A file of some text. */
export const file = (text: string | object, name = 'test.json'): ImportFile => ({
  name,
  bytes: Buffer.from(typeof text === 'string' ? text : JSON.stringify(text, null, 2)),
})

/** A small file without a fault: a word of the glossary, its source and its writer. */
export const smallFile = {
  review: { authors: ['wilma-writer'], sources: ['light-2020'] },
  people: [{ slug: 'wilma-writer', name: 'Wilma Writer', role: 'editor', bio: 'She writes.' }],
  interventions: [{ key: 'light', name: 'light from a lamp', kind: 'device' }],
  sources: [
    {
      key: 'light-2020',
      title: 'Light from lamps',
      kind: 'trial',
      doi: '10.1000/light',
      subject: { interventions: ['light'] },
      evidenceLevel: 'randomisedTrial',
      accessedAt: '2026-11-02',
      nextCheck: '2027-11-02',
    },
  ],
  glossary: [
    {
      slug: 'lux',
      term: { en: 'lux', es: 'lux' },
      plainDefinition: { en: 'How bright light is where it falls.', es: 'Cuánta luz llega a un lugar.' },
      synonyms: { en: ['brightness', 'light level'], es: ['brillo'] },
    },
  ],
}

/** What an import of one file would do, in its bytes or as what it holds. */
export const checkFile = (payload: Payload, content: string | object | Buffer): Promise<ContentImport> =>
  importContent(payload, [Buffer.isBuffer(content) ? { name: 'test.json', bytes: content } : file(content)], {
    isDryRun: true,
    mayUpdate: false,
  })
