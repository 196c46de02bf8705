import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mergeForm } from '../../src/ui/merge/merge-form.ts'
import type { FormValues } from '../../src/ui/merge/same-value.ts'
import { canJoin, settleClash } from '../../src/ui/merge/settle-clash.ts'

const merge = (base: FormValues, mine: FormValues, theirs: FormValues) =>
  mergeForm({ base, mine, theirsBase: base, theirs })

const richText = (...texts: string[]) => ({
  root: { type: 'root', children: texts.map((text) => ({ type: 'paragraph', children: [{ type: 'text', text }] })) },
})

describe('the changes of two people', () => {
  test('are joined where they are in different fields', () => {
    const base = { title: 'Nausea', summary: 'Old', tip: { text: 'Rest', link: null } }
    const mine = { ...base, title: 'Feeling sick' }
    const theirs = { ...base, tip: { text: 'Rest a while', link: null }, updatedAt: 'later' }
    expect(merge(base, mine, theirs)).toEqual({
      values: { ...base, title: 'Feeling sick', tip: { text: 'Rest a while', link: null }, updatedAt: 'later' },
      clashes: [],
    })
  })

  test('clash only where both changed the same field to something else', () => {
    const base = { title: 'Nausea', summary: 'Old' }
    const { values, clashes } = merge(base, { title: 'Mine', summary: 'Both' }, { title: 'Theirs', summary: 'Both' })
    expect(clashes).toEqual([{ path: ['title'], mine: 'Mine', theirs: 'Theirs' }])
    expect(values).toEqual({ title: 'Mine', summary: 'Both' })
  })

  test('are matched row by row, wherever a row has moved', () => {
    const [one, two] = [
      { id: 'a', text: 'One' },
      { id: 'b', text: 'Two' },
    ]
    const added = { id: 'c', text: 'Three' }
    const { values, clashes } = merge(
      { steps: [one, two] },
      { steps: [one, { ...two, text: 'Two, longer' }] },
      { steps: [added, two, one] },
    )
    expect(values).toEqual({ steps: [added, { id: 'b', text: 'Two, longer' }, one] })
    expect(clashes).toEqual([])
  })

  test('keep the rows that each has added, and leave out a row that one removed unchanged', () => {
    const [one, two] = [
      { id: 'a', text: 'One' },
      { id: 'b', text: 'Two' },
    ]
    const [own, other] = [
      { id: 'm', text: 'Mine' },
      { id: 't', text: 'Theirs' },
    ]
    const { values, clashes } = merge({ steps: [one, two] }, { steps: [one, two, own] }, { steps: [one, other] })
    expect((values.steps as { id: string }[]).map(({ id }) => id).sort()).toEqual(['a', 'm', 't'])
    expect(clashes).toEqual([])
    expect(merge({}, { steps: [own] }, { steps: [other] }).values.steps).toHaveLength(2)
  })

  test('ask about a row that one removed and the other changed', () => {
    const row = { id: 'a', text: 'One' }
    const removedHere = merge({ steps: [row] }, { steps: [] }, { steps: [{ ...row, text: 'More' }] })
    expect(removedHere.values).toEqual({ steps: [{ id: 'a', text: 'More' }] })
    const [clash] = removedHere.clashes
    expect(clash).toEqual({ path: ['steps', '#a'], mine: undefined, theirs: { id: 'a', text: 'More' } })
    expect(clash && settleClash(removedHere.values, clash, 'mine')).toEqual({ steps: [] })
    const removedThere = merge({ steps: [row] }, { steps: [{ ...row, text: 'More' }] }, { steps: [] })
    expect(removedThere.values).toEqual({ steps: [{ id: 'a', text: 'More' }] })
    expect(removedThere.clashes).toHaveLength(1)
  })

  test('clash as a whole in formatted text, of which both can be kept', () => {
    const { values, clashes } = merge({ text: richText('A') }, { text: richText('B') }, { text: richText('C') })
    expect(clashes).toHaveLength(1)
    const [clash] = clashes
    if (!clash) throw new Error('There is a clash.')
    expect(canJoin(clash)).toBe(true)
    expect(settleClash(values, clash, 'both').text).toEqual(richText('B', 'C'))
    expect(settleClash(values, clash, 'theirs').text).toEqual(richText('C'))
  })

  test('are found in the words alone: an empty field is empty however it is stored', () => {
    const { values, clashes } = mergeForm({
      base: { title: '', steps: 0, link: undefined },
      mine: { title: 'New', steps: 0, link: undefined },
      theirsBase: { title: null, steps: 0, link: null },
      theirs: { title: null, steps: 0, link: null, revision: 3 },
    })
    expect(values.title).toBe('New')
    expect(clashes).toEqual([])
  })
})

const text = fc.string({ maxLength: 3 })
const rows = fc.uniqueArray(fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd', 'e'), text }), {
  selector: ({ id }) => id,
  maxLength: 5,
})
const form = fc.record({ title: text, group: fc.record({ note: text }), steps: rows })

describe('any changes of two people', () => {
  test('are all in the merged form or among the clashes', () => {
    fc.assert(
      fc.property(form, form, form, (base, mine, theirs) => {
        const { values, clashes } = merge(base, mine, theirs)
        const kept = JSON.stringify([values, clashes])
        const before = JSON.stringify(base)
        for (const words of [...textsOf(mine), ...textsOf(theirs)]) {
          const quoted = JSON.stringify(words)
          if (!before.includes(quoted)) expect(kept).toContain(quoted)
        }
      }),
    )
  })

  test('leave one person’s form as it is while the other changes nothing', () => {
    fc.assert(
      fc.property(form, form, (base, changed) => {
        expect(merge(base, changed, base)).toEqual({ values: changed, clashes: [] })
        expect(merge(base, base, changed)).toEqual({ values: changed, clashes: [] })
      }),
    )
  })
})

const textsOf = ({ title, group, steps }: { title: string; group: { note: string }; steps: { text: string }[] }) =>
  [title, group.note, ...steps.map((row) => row.text)].filter((words) => words !== '')
