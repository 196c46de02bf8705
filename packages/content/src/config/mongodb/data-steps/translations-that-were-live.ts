import { randomUUID } from 'node:crypto'
import { pageOwners, sourceLocale } from '@carepath/schema'
import { readReleaseColumns } from '../../../model/release/record.ts'
import type { DataStep } from './data-step.ts'
import type { StoredDocuments } from './stored-documents.ts'

/**
 * Every translated page that has ever been live is recorded, from the releases, as the migration of this name does it on
 * SQLite: an approval had counted as proof of it.
 */
export const translationsThatWereLive: DataStep = {
  name: '202611301420-translations-that-were-live',
  run: async (documents) => {
    const renditions = new Set<string>()
    for await (const translation of readTranslations(documents)) renditions.add(translation)
    if (renditions.size === 0) return
    const now = new Date()
    await documents
      .collection('published-translations')
      .insertOne({ _id: randomUUID() as never, renditions: [...renditions], createdAt: now, updatedAt: now })
  },
}

async function* readTranslations(documents: StoredDocuments): AsyncGenerator<string> {
  const wereLive = { status: { $in: ['live', 'rolledBack'] } }
  const releases = documents.collection('releases').find(wereLive, { projection: { changes: 1 } })
  for await (const { changes } of releases)
    for (const { document, locales } of readReleaseColumns({ changes: changes as object[] }).changes) {
      if (!pageOwners.some((type) => document.startsWith(`${type}/`))) continue
      for (const locale of locales) if (locale !== sourceLocale) yield `${document} ${locale}`
    }
}
