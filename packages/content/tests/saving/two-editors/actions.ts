import fc from 'fast-check'

/** The fields that the editors write in: all of them differ between languages. */
export const fields = ['plainDefinition', 'pronunciation', 'synonyms'] as const
export type Field = (typeof fields)[number]

/** One thing that one of two editors does. */
export type Action = { who: 0 | 1 } & (
  | { kind: 'open'; locale: 'en' | 'es' }
  | { kind: 'type'; field: Field }
  | { kind: 'save'; isAutosave: boolean; keepsOwn: boolean }
  | { kind: 'saveBoth' | 'publish' | 'schedule' | 'takeOver' }
  | { kind: 'patch'; field: Field }
  | { kind: 'restore'; nth: number }
  | { kind: 'leave'; hasBeacon: boolean }
)

const who = fc.constantFrom(0 as const, 1 as const)
const kind = <K extends Action['kind']>(name: K) => fc.constant(name)

const action: fc.Arbitrary<Action> = fc.oneof(
  {
    weight: 2,
    arbitrary: fc.record({ who, kind: kind('open'), locale: fc.constantFrom('en' as const, 'es' as const) }),
  },
  { weight: 8, arbitrary: fc.record({ who, kind: kind('type'), field: fc.constantFrom(...fields) }) },
  { weight: 8, arbitrary: fc.record({ who, kind: kind('save'), isAutosave: fc.boolean(), keepsOwn: fc.boolean() }) },
  { weight: 2, arbitrary: fc.record({ who, kind: kind('patch'), field: fc.constantFrom(...fields) }) },
  { weight: 2, arbitrary: fc.record({ who, kind: kind('restore'), nth: fc.nat({ max: 5 }) }) },
  { weight: 2, arbitrary: fc.record({ who, kind: kind('leave'), hasBeacon: fc.boolean() }) },
  {
    weight: 6,
    arbitrary: fc.record({ who, kind: fc.constantFrom('saveBoth', 'publish', 'schedule', 'takeOver') }),
  } as { weight: number; arbitrary: fc.Arbitrary<Action> },
)

/** What two editors do to one document. */
export const stories = fc.array(action, { minLength: 12, maxLength: 25 })

/** A story in which everything comes up, so that no run proves nothing. */
export const fullStory: Action[] = [
  { who: 0, kind: 'type', field: 'plainDefinition' },
  { who: 1, kind: 'type', field: 'plainDefinition' },
  { who: 0, kind: 'save', isAutosave: true, keepsOwn: true },
  { who: 1, kind: 'save', isAutosave: true, keepsOwn: false },
  { who: 0, kind: 'type', field: 'synonyms' },
  { who: 1, kind: 'type', field: 'pronunciation' },
  { who: 0, kind: 'saveBoth' },
  { who: 1, kind: 'publish' },
  { who: 0, kind: 'takeOver' },
  { who: 0, kind: 'restore', nth: 0 },
  { who: 0, kind: 'restore', nth: 1 },
  { who: 1, kind: 'patch', field: 'synonyms' },
  { who: 1, kind: 'schedule' },
  { who: 1, kind: 'type', field: 'plainDefinition' },
  { who: 1, kind: 'leave', hasBeacon: true },
  // The first version lacks what was written later, Spanish included.
  { who: 0, kind: 'restore', nth: 0 },
  { who: 0, kind: 'restore', nth: 0 },
  { who: 0, kind: 'publish' },
]
