import { randomForm } from '@carepath/content/tests/fuzz/random-form.ts'
import { randomQuery } from '@carepath/content/tests/fuzz/random-query.ts'
import type { Locale } from '@carepath/schema'
import fc from 'fast-check'
import type { FlattenedField } from 'payload'
import { waysToPublish, type Way } from '@carepath/content/tests/review/ways-to-publish.ts'

/** The users of a random week. All of them try every action. */
export const actors = ['editor', 'author', 'reviewer', 'admin'] as const
export type Actor = (typeof actors)[number]

/** The texts they write: so few that earlier texts come back. */
const words = ['It covers the eyes.', 'It covers the nose.', 'It keeps light away.', 'It holds your head.'] as const
const translations = ['Cubre los ojos.', 'Cubre la nariz.', 'Aparta la luz.'] as const

/** One action that a user tries. */
export type Action = { doer: Actor } & (
  | { kind: 'edit'; locale: Locale; text: string; isPublished: boolean }
  | { kind: 'rename'; slug: string }
  | { kind: 'submit' | 'take-back' | 'request-changes' | 'approve' | 'revoke'; locale: Locale }
  | { kind: 'unpublish' | 'withdraw' | 'schedule' | 'run-schedule' }
  | { kind: 'publish'; way: Exclude<Way, 'GraphQL'> }
  | { kind: 'restore'; nth: number; isDraft: boolean }
  | { kind: 'raw'; method: 'PATCH' | 'POST'; path: string; query: [name: string, value: string][]; body: object }
)

const ways = (Object.keys(waysToPublish) as Way[]).filter((way) => way !== 'GraphQL')
const doer = fc.constantFrom(...actors)
const locale = fc.constantFrom<Locale>('en', 'en', 'es')

/** Requests such as no form sends: any fields of the document, any parameters, and every way to write one. */
function raw(fields: FlattenedField[]): fc.Arbitrary<Action> {
  const form = fc
    .tuple(
      fc.oneof(randomForm(fields, 'wellFormed'), randomForm(fields, 12)),
      fc.record(
        { plainDefinition: fc.constantFrom(...words, ...translations), _status: fc.constantFrom('published', 'draft') },
        { requiredKeys: [] },
      ),
    )
    .map(([random, known]) => ({ ...random, ...known }))
  return fc.record({
    doer,
    kind: fc.constant('raw' as const),
    method: fc.constantFrom('PATCH' as const, 'PATCH' as const, 'POST' as const),
    path: fc.constantFrom('/{id}', '/{id}', '?where[id][equals]={id}', '', '/{id}/duplicate'),
    query: randomQuery(fields, form),
    body: form,
  })
}

const act: fc.Arbitrary<Action> = fc.oneof(
  {
    weight: 5,
    arbitrary: locale.chain((language) =>
      fc.record({
        doer,
        kind: fc.constant('edit' as const),
        locale: fc.constant(language),
        text: fc.constantFrom(...(language === 'en' ? words : translations)),
        isPublished: fc.boolean(),
      }),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.record({ doer, kind: fc.constant('rename' as const), slug: fc.constantFrom('mask', 'eye-mask') }),
  },
  { weight: 4, arbitrary: fc.record({ doer, locale, kind: fc.constant('submit' as const) }) },
  {
    weight: 1,
    arbitrary: fc.record({ doer, locale, kind: fc.constantFrom('take-back' as const, 'request-changes' as const) }),
  },
  // Reviewers do most of the approving, or little would ever be live.
  {
    weight: 4,
    arbitrary: fc.record({
      doer: fc.constantFrom<Actor>('reviewer', 'reviewer', 'author', 'editor', 'admin'),
      locale,
      kind: fc.constant('approve' as const),
    }),
  },
  { weight: 6, arbitrary: fc.record({ doer, kind: fc.constant('publish' as const), way: fc.constantFrom(...ways) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      doer,
      kind: fc.constant('restore' as const),
      nth: fc.nat({ max: 5 }),
      isDraft: fc.boolean(),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      doer,
      kind: fc.constantFrom('unpublish' as const, 'withdraw' as const),
    }),
  },
  { weight: 1, arbitrary: fc.record({ doer, locale, kind: fc.constant('revoke' as const) }) },
  { weight: 2, arbitrary: fc.record({ doer, kind: fc.constantFrom('schedule' as const, 'run-schedule' as const) }) },
)

/** A week of work on one document, whose form has the fields. */
export function weeks(fields: FlattenedField[]): fc.Arbitrary<Action[]> {
  const any = fc.oneof({ weight: 4, arbitrary: act }, { weight: 1, arbitrary: raw(fields) })
  return fc.array(any, { minLength: 10, maxLength: 30 })
}

/** A week in which every action is allowed, so that something goes live in each run, however the others go. */
export const plainWeek: Action[] = [
  { doer: 'editor', kind: 'edit', locale: 'en', text: words[1], isPublished: false },
  { doer: 'editor', kind: 'submit', locale: 'en' },
  { doer: 'reviewer', kind: 'approve', locale: 'en' },
  { doer: 'editor', kind: 'edit', locale: 'es', text: translations[1], isPublished: false },
  { doer: 'editor', kind: 'submit', locale: 'es' },
  { doer: 'reviewer', kind: 'approve', locale: 'es' },
  { doer: 'editor', kind: 'schedule' },
  { doer: 'editor', kind: 'publish', way: 'REST' },
  { doer: 'author', kind: 'edit', locale: 'en', text: words[2], isPublished: false },
  { doer: 'editor', kind: 'run-schedule' },
]
