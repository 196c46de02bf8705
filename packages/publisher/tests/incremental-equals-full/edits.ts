import type { Locale, PublishedDocument } from '@carepath/schema'
import fc from 'fast-check'
import { effect, page, person, photo, redirect, settings, term, treatment } from '../documents.ts'

/** One change of one rendition; `undefined` removes it. */
export interface Edit {
  type: 'page' | 'person' | 'glossary-term' | 'site-settings' | 'redirect' | 'treatment' | 'side-effect'
  id: string
  locale: Locale
  /** Gets a text that no other document has ever held. */
  make: ((canary: string) => PublishedDocument) | undefined
}

/** One step: some edits published together, or a restart. */
export type Step = { edits: Edit[] } | 'restart'

const locale = fc.constantFrom<Locale>('en', 'en', 'en', 'es')
const pageId = fc.constantFrom('p1', 'p2', 'p3', 'p4')
const slug = fc.constantFrom('about', 'privacy', 'contact', 'visit', 'prices', 'team', 'news', 'history')
const personId = fc.constantFrom('dr', 'nurse')
const termId = fc.constantFrom('t1', 't2', 't3')

/** Mostly links that may be right, now and then one that is likely broken. */
const link = fc.oneof(
  { weight: 6, arbitrary: fc.constant('<a href="doc:page/p1">page</a>') },
  { weight: 4, arbitrary: fc.constant('<a href="#main">here</a>') },
  { weight: 3, arbitrary: pageId.map((id) => `<a href="doc:page/${id}#main">part</a>`) },
  { weight: 2, arbitrary: termId.map((id) => `<a href="doc:glossary-term/${id}">term</a>`) },
  { weight: 1, arbitrary: pageId.map((id) => `<a href="doc:page/${id}#extra">part that may be missing</a>`) },
  { weight: 1, arbitrary: slug.map((name) => `<a href="/${name}/">bare path</a>`) },
)
const links = fc.oneof(
  { weight: 3, arbitrary: fc.constant<string[]>([]) },
  { weight: 2, arbitrary: fc.array(link, { maxLength: 2 }) },
)
const at = fc.integer({ min: 1, max: 9 }).map((day) => `2026-03-0${day}T00:00:00Z`)

const pageEdit = fc
  .record({
    id: pageId,
    locale,
    slug,
    kind: fc.constantFrom('about', 'privacy', 'other'),
    reviewer: fc.oneof({ weight: 6, arbitrary: fc.constant('dr') }, { weight: 1, arbitrary: personId }),
    links,
    hasExtra: fc.boolean(),
    updatedAt: at,
    where: fc.constantFrom('title', 'body', 'summary'),
    isUp: fc.integer({ min: 0, max: 4 }).map((n) => n > 0),
  })
  .map(({ id, locale, isUp, links, hasExtra, where, ...fields }): Edit => ({
    type: 'page',
    id,
    locale,
    make: isUp
      ? (canary) =>
          page(id, {
            ...fields,
            locale,
            title: where === 'title' ? canary : `Page ${id}`,
            summary: where === 'summary' ? canary : 'Summary',
            html: `<p>${where === 'body' ? canary : 'Body'} ${links.join(' ')}</p>${hasExtra ? '<h3 id="extra">More</h3>' : ''}`,
          })
      : undefined,
  }))

const personEdit = fc
  .record({
    id: personId,
    locale,
    slug: fc.constantFrom('ada', 'grace'),
    isPlaceholder: fc.boolean(),
    photo: fc.constantFrom(undefined, 'ada.webp', 'ada.webp', 'grace.webp', 'grace.webp', 'missing.webp'),
    isUp: fc.integer({ min: 0, max: 9 }).map((n) => n > 0),
  })
  .map(({ id, locale, isUp, photo: name, ...fields }): Edit => ({
    type: 'person',
    id,
    locale,
    make: isUp
      ? (canary) => person(id, { ...fields, locale, html: `<p>${canary}</p>`, ...(name && { photo: photo(name) }) })
      : undefined,
  }))

const termEdit = fc
  .record({ id: termId, locale, slug: fc.constantFrom('one', 'two', 'three'), isUp: fc.boolean() })
  .map(({ id, locale, slug, isUp }): Edit => ({
    type: 'glossary-term',
    id,
    locale,
    make: isUp ? (canary) => term(id, { locale, slug, plainDefinition: canary }) : undefined,
  }))

const settingsEdit = fc.record({ locale, isSample: fc.boolean() }).map(({ locale, isSample }): Edit => ({
  type: 'site-settings',
  id: 'settings',
  locale,
  make: (canary) => settings({ locale, isSample, introduction: canary }),
}))

const redirectEdit = fc
  .record({
    id: fc.constantFrom('r1', 'r2'),
    from: fc.oneof(slug, fc.constant('old')),
    to: fc.option(slug, { nil: undefined }),
    isUp: fc.boolean(),
  })
  .filter(({ from, to }) => from !== to)
  .map(({ id, from, to, isUp }): Edit => ({
    type: 'redirect',
    id,
    locale: 'en',
    make: isUp ? () => redirect(id, `/${from}/`, to && `/${to}/`) : undefined,
  }))

const effectId = fc.constantFrom('nausea', 'headache')

const effectEdit = fc.record({ id: effectId, locale, isUp: fc.boolean() }).map(({ id, locale, isUp }): Edit => ({
  type: 'side-effect',
  id,
  locale,
  make: isUp ? () => effect(id, { locale }) : undefined,
}))

/** Figures of effects that the treatment lists, or no longer lists. */
const figuresEdit = fc
  .record({
    id: fc.constantFrom('infusion', 'stimulation'),
    locale,
    effects: fc.uniqueArray(effectId),
    percent: fc.integer({ min: 1, max: 99 }),
    isUp: fc.integer({ min: 0, max: 4 }).map((n) => n > 0),
  })
  .map(({ id, locale, effects, percent, isUp }): Edit => ({
    type: 'treatment',
    id,
    locale,
    make: isUp
      ? (canary) =>
          treatment(id, {
            locale,
            figures: Object.fromEntries(effects.map((name) => [name, { percent, note: canary }])),
          })
      : undefined,
  }))

const edit = fc.oneof(
  { weight: 6, arbitrary: pageEdit },
  { weight: 3, arbitrary: personEdit },
  { weight: 3, arbitrary: termEdit },
  { weight: 1, arbitrary: settingsEdit },
  { weight: 1, arbitrary: redirectEdit },
  { weight: 2, arbitrary: effectEdit },
  { weight: 3, arbitrary: figuresEdit },
)

/** A day of edits and restarts. */
export const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    { weight: 12, arbitrary: fc.array(edit, { minLength: 1, maxLength: 3 }).map((edits) => ({ edits })) },
    { weight: 1, arbitrary: fc.constant<Step>('restart') },
  ),
  { minLength: 4, maxLength: 14 },
)
