import type { ClientField, FormState } from 'payload'
import { describe, expect, test } from 'vitest'
import { findGroundsAbove } from '../../src/ui/guidance/grounds-above.ts'

const basis = { name: 'basis', type: 'select' } as ClientField
const group = (name: string): ClientField => ({ name, type: 'group', fields: [basis] })
const fields: ClientField[] = [
  {
    type: 'tabs',
    tabs: [
      { label: 'One', fields: [{ name: 'facts', type: 'array', fields: [basis] }, group('how')] },
      { label: 'Two', fields: [{ type: 'row', fields: [group('before')] }] },
    ],
  },
]
const form: FormState = {
  facts: { value: 2, rows: [{ id: 'a' }, { id: 'b' }] },
  'facts.0.basis': { value: 'evidence' },
  'facts.0.sources': { value: ['s1', 's2'] },
  'facts.1.basis': { value: 'clinicPolicy' },
}

describe('the grounds above a claim', () => {
  test('are those of the nearest claim that has any, in rows and in other tabs too', () => {
    expect(findGroundsAbove('before', fields, form)).toEqual({
      within: 'facts.1',
      basis: 'clinicPolicy',
      sourceCount: 0,
    })
    expect(findGroundsAbove('facts.1', fields, form)).toEqual({ within: 'facts.0', basis: 'evidence', sourceCount: 2 })
  })

  test('are none for the first claim, or where nothing above is filled in', () => {
    expect(findGroundsAbove('facts.0', fields, form)).toBeUndefined()
    expect(findGroundsAbove('how', fields, { facts: { value: 0, rows: [] } })).toBeUndefined()
  })
})
