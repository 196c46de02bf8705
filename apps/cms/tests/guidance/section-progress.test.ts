import type { ClientField, FormState } from 'payload'
import { describe, expect, test } from 'vitest'
import { countProgress } from '../../src/ui/guidance/section-progress.ts'

const text = (name: string, required = true): ClientField => ({ name, type: 'text', required })
const group = (name: string, fields: ClientField[]): ClientField => ({ name, type: 'group', fields })
const rows = (name: string, fields: ClientField[], custom = {}): ClientField =>
  ({ name, type: 'array', required: true, fields, admin: { custom } }) as ClientField

const form = (values: Record<string, unknown>): FormState =>
  Object.fromEntries(Object.entries(values).map(([path, value]) => [path, { value }]))

const withRows = (state: FormState, path: string, count: number): FormState => ({
  ...state,
  [path]: { value: count, rows: Array.from({ length: count }, (_, index) => ({ id: String(index) })) },
})

const missed = (path: string) => ({ path, label: path, message: 'Fill this in.' })

describe('the progress of a section', () => {
  const fields = [text('name'), text('note', false), group('body', [text('text'), text('basis')])]

  test('counts what is required and filled in, at once and without an answer of the server', () => {
    expect(countProgress(fields, form({}), undefined)).toEqual({ done: 0, required: 3 })
    expect(countProgress(fields, form({ name: 'Light', 'body.text': ' ' }), undefined)).toEqual({
      done: 1,
      required: 3,
    })
  })

  test('counts each row of a list, and a list that needs rows', () => {
    const list = [rows('steps', [text('title')])]
    expect(countProgress(list, withRows({}, 'steps', 0), undefined)).toEqual({ done: 0, required: 1 })
    const state = withRows(form({ 'steps.0.title': 'Sit down', 'steps.1.title': '' }), 'steps', 2)
    expect(countProgress(list, state, undefined)).toEqual({ done: 2, required: 3 })
  })

  test('needs no rows where the form says that none is known', () => {
    const list = [rows('sideEffects', [text('effect')], { noneKnownTopic: 'sideEffects' })]
    const none = withRows(form({ 'notApplicable.0.topic': 'sideEffects' }), 'notApplicable', 1)
    expect(countProgress(list, none, undefined)).toEqual({ done: 0, required: 0 })
    const other = withRows(form({ 'notApplicable.0.topic': 'misuse' }), 'notApplicable', 1)
    expect(countProgress(list, other, undefined)).toEqual({ done: 0, required: 1 })
  })

  test('leaves out fields that are not shown', () => {
    const state: FormState = { 'body.basis': { value: undefined, passesCondition: false } }
    expect(countProgress(fields, state, undefined).required).toBe(2)
  })

  test('takes a filled field back that the contract refuses, until somebody changes it', () => {
    const state = form({ name: 'x'.repeat(500), 'body.text': 'a', 'body.basis': 'b' })
    const checked = { incomplete: [missed('name')], fields: state }
    expect(countProgress(fields, state, checked)).toEqual({ done: 2, required: 3 })
    expect(countProgress(fields, { ...state, name: { value: 'Light' } }, checked)).toEqual({ done: 3, required: 3 })
  })

  test('adds what the contract asks for though the form doesn’t mark it, and nothing of other sections', () => {
    const state = form({ name: 'Light', 'body.text': 'a', 'body.basis': 'b' })
    const checked = { incomplete: [missed('note'), missed('clinics'), missed('')], fields: state }
    expect(countProgress(fields, state, checked)).toEqual({ done: 3, required: 4 })
    expect(countProgress(fields, { ...state, note: { value: 'yes' } }, checked)).toEqual({ done: 4, required: 4 })
  })

  test('counts a group that is missing once for each of its fields, not once more', () => {
    const checked = { incomplete: [missed('body')], fields: form({}) }
    expect(countProgress(fields, form({}), checked)).toEqual({ done: 0, required: 3 })
  })
})
