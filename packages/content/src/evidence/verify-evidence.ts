import type { Payload, Where } from 'payload'
import { entryHash } from './entry-hash.ts'
import { emptyHead, type ChainHead, type EvidenceRow } from './evidence-row.ts'
import { notedHeadsFile, readNotedHeads } from './noted-heads.ts'

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

/** Checks the chain of all entries, and against the heads that were noted outside the database. */
export async function verifyEvidence(payload: Payload): Promise<EvidenceCheck> {
  return checkChain(readRows(payload), await readNotedHeads(notedHeadsFile(payload)))
}

/** Checks entries, in the order of their numbers, against the chain and the noted heads. */
export async function checkChain(
  rows: AsyncIterable<EvidenceRow>,
  noted: readonly ChainHead[],
): Promise<EvidenceCheck> {
  const damages: EvidenceDamage[] = []
  /** Number of each entry by its hash: tells where an entry stood that stands elsewhere now. */
  const places = new Map<string, number>()
  const notedHashes = new Map(noted.map(({ sequence, hash }) => [sequence, hash]))
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
    const note = notedHashes.get(sequence)
    if (note === hash) lastMatch = sequence
    else if (note)
      report('rewritten', lastMatch + 1, `Entry ${sequence} isn’t the one that was noted outside the database.`)
    previous = { sequence, hash }
  }
  for (const { row, sequence } of misplaced) {
    const place = (places.get(row.previousHash ?? '') ?? (row.previousHash === emptyHead.hash ? 0 : Number.NaN)) + 1
    const isMoved = entryHash(row, { sequence: place - 1, hash: row.previousHash ?? '' }) === row.entryHash
    if (isMoved) report('reordered', Math.min(place, sequence), `Entry ${sequence} was written as entry ${place}.`)
    else report('altered', sequence, `Entry ${sequence} isn’t as it was written.`)
  }
  const last = noted.at(-1)
  if (last && last.sequence > previous.sequence)
    report('truncated', previous.sequence + 1, `${missing(previous.sequence + 1, last.sequence)} missing at the end.`)
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
