/** `npm run -s bench:engine -- --pages N`: the publisher alone, with the real site, from a changed document to new bytes on disk. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { openPublisher, type ReconcileOptions, type ReleaseReport } from '@carepath/publisher'
import { locales, type DocumentChange, type PublishedDocumentOf } from '@carepath/schema'
import { readArguments } from './arguments.ts'
import { documentsFor, sideEffectId } from './documents.ts'
import { machine, report } from './report.ts'
import { openSiteFolder } from './site-folder.ts'
import { round, summarise } from './summary.ts'

type SideEffect = PublishedDocumentOf<'side-effect'>

const { pages, edits, json } = readArguments({ pages: 1_000, edits: 50 })

const documents = documentsFor(pages)
const byId = Map.groupBy(documents, ({ type, id }) => `${type} ${id}`)
const folder = await openSiteFolder()
const { live } = folder
let { publisher } = folder

const started = performance.now()
const first = await reconcile((keys) =>
  Promise.resolve(keys.map(({ type, id }) => ({ type, id, documents: byId.get(`${type} ${id}`) ?? [] }))),
)
const fullMs = performance.now() - started
await publisher.background.searchSettled()

/** Renditions of the side effects that are changed, spread over the site. */
const groups = documents.filter(({ type, locale }) => type === 'treatment' && locale === 'en').length
const sideEffectsOf = (edit: number): SideEffect[] =>
  byId.get(`side-effect ${sideEffectId((edit * 7) % groups, (edit * 3) % 40)}`) as SideEffect[]

const bodyMs: number[] = []
for (let edit = 0; edit < edits; edit++) bodyMs.push(await timeOfBodyEdit(edit))
const titleMs: number[] = []
const titlePages: number[] = []
for (let edit = 0; edit < edits; edit++) await titleEdit(edit)
await publisher.background.searchSettled()
const rssMb = Math.round(process.memoryUsage.rss() / 2 ** 20)

await publisher.close()
const restarting = performance.now()
publisher = await openPublisher(folder.options)
const restart = await reconcile(() => Promise.reject(new Error('nothing differs, so nothing is loaded')))
const restartMs = performance.now() - restarting

await report(
  {
    machine: machine(),
    date: new Date().toISOString().slice(0, 10),
    pages: first.added.length,
    fullRenderMs: Math.round(fullMs),
    msPerPage: round(fullMs / first.added.length),
    bodyEditMs: summarise(bodyMs),
    titleEditMs: { ...summarise(titleMs), pages: Math.max(...titlePages) },
    restartMs: Math.round(restartMs),
    pagesRenderedAtRestart: restart.rendered,
    rssMb,
  },
  json,
)
await publisher.close()
await folder.remove()

/** One sentence of one language changes: one page. Ends when the new bytes can be read. */
async function timeOfBodyEdit(edit: number): Promise<number> {
  const mark = `Edit number ${edit}.`
  const changed = sideEffectsOf(edit).map((document) =>
    document.locale === 'en' ? { ...document, summary: mark, updatedAt: instant(edit) } : document,
  )
  const begun = performance.now()
  await settle(publisher.publish({ changes: [changeOf(changed)] }))
  const took = performance.now() - begun
  const [{ slug }] = changed as [SideEffect]
  const file = join(live, 'side-effects', slug, 'index.html')
  if (!existsSync(file) || !readFileSync(file, 'utf8').includes(mark)) throw new Error(`${file} lacks the edit`)
  return took
}

/** A name changes in every language: its page and each that lists it. */
async function titleEdit(edit: number): Promise<void> {
  const changed = sideEffectsOf(edit).map((document) => ({
    ...document,
    plainName: `Renamed ${edit}`,
    updatedAt: instant(edits + edit),
  }))
  const begun = performance.now()
  const { changed: touched } = await settle(publisher.publish({ changes: [changeOf(changed)] }))
  titleMs.push(performance.now() - begun)
  titlePages.push(touched.length)
  if (touched.length < locales.length) throw new Error('a new name touched no list')
}

function changeOf(documents: SideEffect[]): DocumentChange {
  const [{ id }] = documents as [SideEffect]
  return { type: 'side-effect', id, documents }
}

/** Each edit later than the one before, and the same on every run. */
function instant(edit: number): string {
  return new Date(Date.UTC(2026, 10, 17) + edit * 1_000).toISOString()
}

/** As the worker does at its start: what is live becomes what the database says. */
async function reconcile(load: ReconcileOptions['load']) {
  const known = publisher.documentCount ? [...publisher.documents()] : documents
  const versions = known.map(({ type, id, locale, updatedAt }) => ({ type, id, locale, updatedAt }))
  return settle(publisher.reconcile({ versions, load }))
}

async function settle(publishing: Promise<ReleaseReport>): Promise<ReleaseReport> {
  const result = await publishing
  if (result.error) throw result.error
  return result
}
