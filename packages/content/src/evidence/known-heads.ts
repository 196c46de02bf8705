import type { CollectionSlug, Payload, Where } from 'payload'
import type { ChainHead } from './evidence-row.ts'
import { loadSavedHeads } from './saved-heads.ts'
import { notedHeadsFile, readNotedHeads } from './noted-heads.ts'

/** An entry that something outside the log names. */
export interface KnownHead extends ChainHead {
  /** What names it, e.g. `the queued change “Nausea”`. */
  namedBy: string
}

/** The records that name the newest entry of the log as of when they were saved, and what people call each. */
const naming = [
  { slug: 'approvals', name: 'the approval of', title: 'title' },
  { slug: 'revocations', name: 'the revoked approval of', title: 'title' },
  { slug: 'withdrawals', name: 'the withdrawal of', title: 'title' },
  { slug: 'overrides', name: 'the override in', title: 'title' },
  { slug: 'outbox', name: 'the queued change of', title: 'title' },
  { slug: 'releases', name: 'the release of', title: 'label' },
] as const satisfies { slug: CollectionSlug; name: string; title: string }[]

const pageSize = 5000

interface NamingRow {
  id: string
  title?: string
  label?: string
  evidenceHead?: { sequence?: number | null; hash?: string | null } | null
}

/** Every entry that is named outside the log, once; in the file and in the row beside the log first. */
export async function loadKnownHeads(payload: Payload): Promise<KnownHead[]> {
  const known = new Map<string, KnownHead>()
  const note = (head: KnownHead) => {
    const key = `${head.sequence} ${head.hash}`
    if (!known.has(key)) known.set(key, head)
  }
  for (const head of await loadNotes(payload)) note(head)
  for (const { slug, ...words } of naming)
    for await (const row of readNaming(payload, slug)) {
      const head = toKnownHead(row, words)
      if (head) note(head)
    }
  return [...known.values()].sort((a, b) => a.sequence - b.sequence)
}

/** The newest entry that each of these names: enough to see that an end was cut off. */
export async function loadNewestKnownHeads(payload: Payload): Promise<KnownHead[]> {
  const found = [...(await loadNotes(payload, { isNewest: true }))]
  for (const { slug, ...words } of naming) {
    const { docs } = await payload.db.find<NamingRow>({
      ...{ collection: slug, where: isNaming, sort: '-evidenceHead.sequence', limit: 1, pagination: false },
      select: { evidenceHead: true, [words.title]: true },
    })
    found.push(...docs.flatMap((row) => toKnownHead(row, words) ?? []))
  }
  return found
}

const isNaming: Where = { 'evidenceHead.sequence': { exists: true } }

async function loadNotes(payload: Payload, { isNewest = false } = {}): Promise<KnownHead[]> {
  const noted = await readNotedHeads(notedHeadsFile(payload))
  const saved = await loadSavedHeads(payload)
  return [
    ...(isNewest ? noted.slice(-1) : noted).map((head) => ({ ...head, namedBy: 'a note outside the database' })),
    ...saved.map((head) => ({ ...head, namedBy: 'a note beside the log' })),
  ]
}

async function* readNaming(payload: Payload, slug: CollectionSlug): AsyncGenerator<NamingRow> {
  for (let page = 1; ; page += 1) {
    const { docs } = await payload.db.find<NamingRow>({
      ...{ collection: slug, where: isNaming, sort: 'id', limit: pageSize, page },
      ...{ pagination: true, select: { evidenceHead: true, title: true, label: true } },
    })
    yield* docs
    if (docs.length < pageSize) return
  }
}

function toKnownHead(
  row: NamingRow,
  { name, title }: { name: string; title: 'title' | 'label' },
): KnownHead | undefined {
  const { sequence, hash } = row.evidenceHead ?? {}
  if (typeof sequence !== 'number' || typeof hash !== 'string' || sequence === 0) return undefined
  return { sequence, hash, namedBy: `${name} “${row[title] ?? row.id}”` }
}
