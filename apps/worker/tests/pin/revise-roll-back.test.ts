import type { DocumentChange, GlossaryTerm, Person } from '@carepath/schema'
import { examples } from '@carepath/schema/examples'
import { expect, test } from 'vitest'
import { LiveDocuments } from '../../src/kernel/live-documents.ts'
import { OpenWithdrawals } from '@carepath/content/candidate/stored/open-withdrawals.ts'
import { startResolution } from '../../src/resolve/resolution.ts'
import { reviseRollBack } from '../../src/rollback/revise-roll-back.ts'

const person = (id: string): Person => ({ ...examples.person.valid[0]!, id, locale: 'en' })
const term = (id: string, reviewer: string): GlossaryTerm => {
  const { translation: _, ...review } = examples['glossary-term'].valid[0]!.review
  const signed = { ...review, reviewedBy: { type: 'person' as const, id: reviewer }, authors: [], sources: [] }
  return {
    ...examples['glossary-term'].valid[0]!,
    id,
    locale: 'en',
    term: `Term ${id}`,
    review: signed,
  }
}
const facts = {
  open: new OpenWithdrawals(),
  dayOf: () => '2026-11-20',
  filterPublished: () => new Set<string>(),
}
const change = (document: Person | GlossaryTerm): DocumentChange => ({
  type: document.type,
  id: document.id,
  documents: [document],
})

test('a document withdrawn since is not rolled back, nor one that would refer to it', async () => {
  const live = new LiveDocuments([person('bob'), term('vein', 'bob')])
  const wanted = [change(person('ann')), change(term('vein', 'ann')), change(term('drip', 'bob'))]
  const resolution = startResolution(live, facts)
  const { changes, notes } = await reviseRollBack(wanted, { withdrawn: new Set(['person/ann']), resolution })
  expect(changes.map(({ id }) => id)).toEqual(['drip'])
  expect(notes).toEqual([
    expect.stringMatching(/^.+: not rolled back, because it was withdrawn\.$/u),
    expect.stringMatching(/^Term vein: not rolled back\. .+ refers to person\/ann, which isn't live\.$/u),
  ])
})

test('the notice in place of a document withdrawn since stays, too', async () => {
  const removal: DocumentChange = { type: 'withdrawal', id: 'ann', documents: [] }
  const resolution = startResolution(new LiveDocuments([person('bob')]), facts)
  const { changes } = await reviseRollBack([change(person('ann')), removal], {
    withdrawn: new Set(['person/ann']),
    resolution,
  })
  expect(changes).toEqual([])
})
