import { formerContentHash } from '@carepath/editorial'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import { createLocalReq, type Payload } from 'payload'
import { loadCandidateRendition } from '../../src/candidate/candidate-rendition.ts'
import { say } from '../../src/terminal/say.ts'
import { fillInExamples, type Ids } from '../contract/fill-in.ts'
import { testEnv } from '../env.ts'
import { queueSchedule } from '../schedules/queue-schedule.ts'
import { personForm, termForm } from '../support/forms.ts'
import { openCms, type TestCms } from '../support/open-cms.ts'
import { writeDump, type Dump, type DumpedDatabase } from './dump.ts'
import { moreDocuments } from './more-documents.ts'
import { loadPublishedDocuments } from './published-documents.ts'

/**
 * Writes the dumps that the test of the upgrade opens: documents of every type in both languages, signed and live, and some
 * that are drafted, scheduled and withdrawn. Run it with the code of the last release (README.md, beside it).
 */
if (!testEnv.mongodbUrl) throw new Error('Set MONGODB_URL to a server: both databases are dumped.')
await write('SQLite', {})
await write('MongoDB', { DATABASE_URL: `${testEnv.mongodbUrl.replace(/\/$/u, '')}/carepath-dump-${Date.now()}` })
process.exit(0)

async function write(database: DumpedDatabase, environment: Record<string, string>): Promise<void> {
  const cms = await openCms(environment, { areSamples: false })
  const ids = await fillInExamples(cms.payload, moreDocuments())
  await draftOverLive(cms.payload, ids)
  await signWithFirstHash(cms.payload, ids)
  await schedule(cms, ids)
  await withdraw(cms.payload, ids)
  const dump = { documents: await loadPublishedDocuments(cms.payload), tables: await readTables(cms.payload) }
  writeDump(database, dump)
  say(`${database}: ${dump.documents.length} documents, ${Object.values(dump.tables).flat().length} rows`)
  await cms.close()
}

/** A draft over a live treatment, and a treatment of which only the name is written. */
async function draftOverLive(payload: Payload, ids: Ids): Promise<void> {
  const shared = { collection: 'treatments', draft: true, locale: 'en' } as const
  await payload.update({ ...shared, id: ids.get('treatment-ketamine')!, data: { plainName: 'Infusion, drafted' } })
  await payload.create({ ...shared, data: { name: 'Barely begun', slug: 'barely-begun' } })
}

/** An approval of a term as it was given before hashes had versions. */
async function signWithFirstHash(payload: Payload, ids: Ids): Promise<void> {
  const id = [...ids].find(([exampleId]) => exampleId.startsWith('term-'))![1]
  const req = await createLocalReq({}, payload)
  const { document, title, version } = await loadCandidateRendition(req, { type: 'glossary-term', id }, 'en')
  if (!document) throw new Error('The term is not complete.')
  await payload.create({
    collection: 'approvals',
    data: {
      ...{ documentType: 'glossary-term', documentId: id, locale: 'en', title, scope: 'wholeDocument' },
      ...{ hash: formerContentHash(document, undefined)!, at: new Date().toISOString(), approverId: 'nobody' },
      ...{ approver: 'Somebody', licence: 'CA A 12345', person: ids.get('person-placeholder')! },
      ...{ reviewedAt: '2026-11-01', reviewDue: '2027-10-31', version: version.id, versionAt: version.at },
      content: { ...document },
    },
  })
}

/** Two drafts that wait for their minute. */
async function schedule(cms: TestCms, ids: Ids): Promise<void> {
  const seconds = 3_000_000_000
  const person = await cms.payload.create({
    collection: 'people',
    data: { ...personForm('Sidney Scheduled'), _status: 'draft' },
    draft: true,
  })
  const term = await cms.payload.create({
    collection: 'glossary-terms',
    data: termForm('Scheduled', ids.get('person-placeholder')!),
    draft: true,
  })
  await queueSchedule(cms, { collection: 'people', id: person.id, seconds })
  await queueSchedule(cms, { collection: 'glossary-terms', id: term.id, seconds })
}

/** A question that a clinician has recalled. */
async function withdraw(payload: Payload, ids: Ids): Promise<void> {
  const [, documentId] = [...ids].find(([exampleId]) => exampleId.startsWith('faq-'))!
  await payload.create({
    collection: 'withdrawals',
    data: {
      ...{ title: 'A question', kind: 'recall', documentType: 'faq', documentId, reason: 'The number is wrong.' },
      ...{ at: new Date().toISOString(), byId: 'nobody', by: 'Somebody' },
    },
  })
}

function readTables(payload: Payload): Promise<Dump['tables']> {
  return payload.db.name === 'sqlite'
    ? readSqlite(payload.db as unknown as SQLiteAdapter)
    : readMongo(payload.db as unknown as MongooseAdapter)
}

async function readSqlite({ client }: SQLiteAdapter): Promise<Dump['tables']> {
  const { rows } = await client.execute(
    "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name",
  )
  const tables: Dump['tables'] = {}
  for (const name of rows.map((row) => row.name as string)) {
    const found = await client.execute(`SELECT * FROM \`${name}\``)
    if (found.rows.length > 0) tables[name] = found.rows.map((row) => ({ ...row }))
  }
  return tables
}

async function readMongo({ connection }: MongooseAdapter): Promise<Dump['tables']> {
  const tables: Dump['tables'] = {}
  for (const { collectionName } of await connection.db!.collections()) {
    const rows = await connection.db!.collection(collectionName).find().toArray()
    if (rows.length > 0) tables[collectionName] = rows
  }
  return tables
}
