import { describe, expect, it } from 'vitest'
import { align } from '../../src/workflow/comparison/align.ts'

/** Each pair in short: `a` in place, `~a` moved, `-a` removed, `+a` added, `a>b` rewritten. */
function aligned(before: string[], after: string[]): string[] {
  return align(before, after, { getText: (text) => text }).map(({ before: old, after: now, isMoved }) => {
    const what =
      old === undefined ? `+${now ?? ''}` : now === undefined ? `-${old}` : old === now ? old : `${old}>${now}`
    return isMoved ? `~${what}` : what
  })
}

describe('aligning two lists', () => {
  it('finds nothing where nothing has changed', () => {
    expect(aligned(['one', 'two'], ['one', 'two'])).toEqual(['one', 'two'])
  })

  it('keeps added and removed entries in their places', () => {
    expect(aligned(['one', 'two', 'three'], ['zero', 'one', 'three'])).toEqual(['+zero', 'one', '-two', 'three'])
    expect(aligned([], ['one'])).toEqual(['+one'])
    expect(aligned(['one', 'two'], [])).toEqual(['-one', '-two'])
  })

  it('pairs a rewritten entry by the words it has kept', () => {
    expect(aligned(['You may feel a little sick.', 'Rest.'], ['You may feel sick for an hour.', 'Rest.'])).toEqual([
      'You may feel a little sick.>You may feel sick for an hour.',
      'Rest.',
    ])
  })

  it('marks the entry that was moved, not all the others', () => {
    expect(aligned(['one', 'two', 'three', 'four'], ['four', 'one', 'two', 'three'])).toEqual([
      '~four',
      'one',
      'two',
      'three',
    ])
  })

  it('pairs rows by their ids, whatever they contain', () => {
    const naming = { getKey: ({ id }: { id: string }) => id, getText: ({ text }: { text: string }) => text }
    const rows = [
      { id: 'a', text: 'one' },
      { id: 'b', text: 'two' },
    ]
    const swapped = [
      { id: 'b', text: 'quite another' },
      { id: 'a', text: 'one' },
    ]
    expect(align(rows, swapped, naming)).toEqual([
      { before: rows[1], after: swapped[0], isMoved: false },
      { before: rows[0], after: swapped[1], isMoved: true },
    ])
    expect(align([{ id: 'a', text: 'one' }], [{ id: 'b', text: 'one' }], naming)).toHaveLength(2)
  })

  it('pairs each of two equal entries once', () => {
    expect(aligned(['one', 'one'], ['one'])).toEqual(['one', '-one'])
  })
})
