import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { openPublisher, type ReleaseReport } from '@carepath/publisher'
import { documentKey, type PublishedDocument, type Treatment } from '@carepath/schema'
import type { Payload } from 'payload'
import { getSettings } from '@carepath/content/config/get-settings.ts'
import { publisherOptions } from '@carepath/content/config/publisher-options.ts'
import { readDump } from '@carepath/content/tests/upgrade/dump.ts'
import { fillFromDump } from '@carepath/content/tests/upgrade/fill-from-dump.ts'

/** The site's present build: pages say of the present shape what the real ones read. */
export const builtSite = join(import.meta.dirname, 'built-site')

const dump = readDump('SQLite')
const idOf = (slug: string) => dump.documents.find((document) => 'slug' in document && document.slug === slug)?.id

/** What the former code left: the pages of its last release, and a moment between its first release and its second. */
export interface FormerSite {
  pages: ReadonlyMap<string, string>
  afterFirst: Date
}

/**
 * Two releases as the former code made them, of documents in their former shape; at wish the site then went back to the first.
 * The second treatment lost its approvals since.
 */
export async function publishFormer(payload: Payload, { isPinned = false } = {}): Promise<FormerSite> {
  const approvals = dump.tables.approvals?.filter((row) => row.document_id !== idOf('magnetic-stimulation')) ?? []
  await fillFromDump(payload, { tables: { ...dump.tables, approvals } })
  const options = publisherOptions(getSettings(payload))
  const publisher = await openPublisher({ ...options, bundlePath: join(builtSite, 'former.ts') })
  refuseFault(await publisher.publish({ changes: changesOf(dump.documents.map(withFirstWords).map(withDefiantShape)) }))
  await pause(5)
  const afterFirst = new Date()
  await pause(5)
  refuseFault(await publisher.publish({ changes: changesOf(dump.documents.map(withDefiantShape)) }))
  if (isPinned) refuseFault(await publisher.rollBack(1, { by: 'Ada Admin' }))
  await publisher.close()
  return { pages: await livePages(options.liveDir), afterFirst }
}

function refuseFault({ error }: ReleaseReport): void {
  if (error) throw error
}

function withFirstWords(document: PublishedDocument): PublishedDocument {
  if (document.id === idOf('ketamine-infusion')) return { ...document, name: 'The first name' } as Treatment
  if (document.id !== idOf('nausea')) return document
  const frequency: object = { ...(Reflect.get(document, 'frequency') as object), numerator: 3, denominator: 10 }
  return Object.assign({}, document, { frequency })
}

/** No release has published a treatment without its drug. */
const withDefiantShape = (document: PublishedDocument): PublishedDocument =>
  document.id === idOf('magnetic-stimulation') && document.locale === 'es'
    ? ({ ...document, drug: null } as unknown as Treatment)
    : document

function changesOf(documents: readonly PublishedDocument[]) {
  return [...Map.groupBy(documents, documentKey).values()].map((renditions) => {
    const { type, id } = renditions[0]!
    return { type, id, documents: renditions }
  })
}

/** HTML of each page that is live, by its path. */
export async function livePages(live: string): Promise<Map<string, string>> {
  const files = (await readdir(live, { recursive: true })).filter((file) => file.endsWith('index.html')).sort()
  const toPage = async (file: string) =>
    [`/${file.slice(0, -'index.html'.length)}`, await readFile(join(live, file), 'utf8')] as const
  return new Map(await Promise.all(files.map(toPage)))
}
