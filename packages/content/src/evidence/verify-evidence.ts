import type { Payload, Where } from 'payload'
import { entryHash } from './entry-hash.ts'
import { loadHead } from './append-entry.ts'
import { emptyHead, type EvidenceRow } from './evidence-row.ts'
import { loadKnownHeads, loadNewestKnownHeads, type KnownHead } from './known-heads.ts'
import { hasEntry } from './noted-heads.ts'

/** What is wrong at one place of the log. */
export interface EvidenceDamage {
  kind: 'altered' | 'missing' | 'reordered' | 'doubled' | 'unchained' | 'rewritten' | 'truncated'
  /** Number of the first entry concerned; null for an entry without a number. */
  sequence: number | null
  message: string
}

/** What a check of the evidence log has found. */
export interface EvidenceCheck {
  entries: number
  /** Number of the first entry that can't be relied on; null where all can be. */
  damagedFrom: number | null
  damages: EvidenceDamage[]
}

const pageSize = 5000

/** Checks the chain of all entries, and against everything outside the log that names an entry. */
export async function verifyEvidence(payload: Payload): Promise<EvidenceCheck> {
  // First what names entries: an entry that is written meanwhile must not seem to be missing.
  const known = await loadKnownHeads(payload)
  return checkChain(readRows(payload), known)
}

/**
 * Finds out, in a moment even for a long log, whether entries are missing: whether there are as many as the newest one's
 * number says, and whether the entries are there that are named outside the log.
 */
export async function hasLostEntries(payload: Payload): Promise<boolean> {
  const known = await loadNewestKnownHeads(payload)
  for (const head of known) if (!(await hasEntry(payload, head))) return true
  const { sequence } = await loadHead(payload)
  const { totalDocs } = await payload.db.count({
    collection: 'evidence',
    where: { sequence: { less_than_equal: sequence } },
  })
  return totalDocs !== sequence
}

/** Checks entries, in the order of their numbers, against the chain and the entries that are named outside the log. */
export async function checkChain(
  rows: AsyncIterable<EvidenceRow>,
  known: readonly KnownHead[],
): Promise<EvidenceCheck> {
  const damages: EvidenceDamage[] = []
  /** Number of each entry by its hash: tells where an entry stood that stands elsewhere now. */
  const places = new Map<string, number>()
  const knownAt = Map.groupBy(known, ({ sequence }) => sequence)
  const misplaced: { row: EvidenceRow; sequence: number }[] = []
  let lastMatch = 0
  let entries = 0
  let previous = emptyHead
  let isMisplaced = false
  const report = (kind: EvidenceDamage['kind'], sequence: number | null, message: string) =>
    damages.push({ kind, sequence, message })

  for await (const row of rows) {
    entries += 1
    const { sequence, entryHash: hash = '' } = row
    if (!sequence || !hash) {
      report('unchained', null, `An entry of ${row.at ?? 'no date'} isn’t in the chain: “${row.summary ?? ''}”`)
      continue
    }
    places.set(hash, sequence)
    const isNext = sequence === previous.sequence + 1
    if (sequence === previous.sequence) report('doubled', sequence, `There are two entries ${sequence}.`)
    else if (!isNext)
      report('missing', previous.sequence + 1, `${missing(previous.sequence + 1, sequence - 1)} missing.`)
    const before = { sequence: sequence - 1, hash: row.previousHash ?? '' }
    const followsMisplaced = isMisplaced
    isMisplaced = entryHash(row, before) !== hash
    if (isMisplaced) misplaced.push({ row, sequence })
    else if (isNext && !followsMisplaced && before.hash !== previous.hash)
      report('rewritten', sequence, `Entry ${sequence} doesn’t follow the entry that stands before it.`)
    const heads = knownAt.get(sequence) ?? []
    const other = heads.find((head) => head.hash !== hash)
    if (other) report('rewritten', lastMatch + 1, `Entry ${sequence} isn’t the one that ${other.namedBy} names.`)
    else if (heads.length > 0) lastMatch = sequence
    previous = { sequence, hash }
  }
  for (const { row, sequence } of misplaced) {
    const place = (places.get(row.previousHash ?? '') ?? (row.previousHash === emptyHead.hash ? 0 : Number.NaN)) + 1
    const isMoved = entryHash(row, { sequence: place - 1, hash: row.previousHash ?? '' }) === row.entryHash
    if (isMoved) report('reordered', Math.min(place, sequence), `Entry ${sequence} was written as entry ${place}.`)
    else report('altered', sequence, `Entry ${sequence} isn’t as it was written.`)
  }
  const last = known.at(-1)
  if (last && last.sequence > previous.sequence) {
    const entries = missing(previous.sequence + 1, last.sequence)
    report('truncated', previous.sequence + 1, `${entries} missing at the end: ${last.namedBy} names the last of them.`)
  }
  return { entries, damages: inOrder(damages), damagedFrom: damagedFrom(damages) }
}

function missing(from: number, to: number): string {
  return from === to ? `Entry ${from} is` : `Entries ${from} to ${to} are`
}

function inOrder(damages: EvidenceDamage[]): EvidenceDamage[] {
  return damages.toSorted((a, b) => (a.sequence ?? 0) - (b.sequence ?? 0))
}

function damagedFrom(damages: EvidenceDamage[]): number | null {
  const numbers = damages.flatMap(({ sequence }) => sequence ?? [])
  if (damages.length === 0) return null
  return numbers.length > 0 ? Math.min(...numbers) : 1
}

/** All entries by their numbers; those without one come first. Page by page: a long log never is in memory as a whole. */
async function* readRows(payload: Payload): AsyncGenerator<EvidenceRow> {
  const read = (where: Where, limit: number) =>
    payload.db.find<EvidenceRow>({ collection: 'evidence', where, sort: 'sequence', limit, pagination: false })
  yield* (await read({ sequence: { exists: false } }, 0)).docs
  for (let after = Number.MIN_SAFE_INTEGER; ;) {
    const { docs } = await read({ sequence: { greater_than: after } }, pageSize)
    yield* docs
    const last = docs.at(-1)?.sequence
    if (docs.length < pageSize || !last) return
    after = last
  }
}
