import { expect, it } from 'vitest'
import { pageOfScreen } from '../../src/ui/handbook/page-of-screen.ts'

const editor = { role: 'editor', isTranslation: false } as const

it.each([
  ['', 'editors/first-day'],
  ['/', 'editors/first-day'],
  ['/account', 'admins/passwords'],
  ['/calendar', 'editors/schedule'],
  ['/trail', 'admins/audit-log'],
  ['/globals/site-settings', 'admins/settings'],
  ['/globals/site-settings/versions', 'editors/versions'],
  ['/collections/treatments', 'editors/find'],
  ['/collections/treatments/create', 'writing/new-treatment'],
  ['/collections/treatments/abc', 'editors/write'],
  ['/collections/side-effects/abc', 'writing/side-effects'],
  ['/collections/side-effects/abc/review', 'reviewers/review'],
  ['/collections/side-effects/abc/versions/def', 'editors/versions'],
  ['/collections/pages/abc', 'editors/write'],
  ['/collections/media/abc', 'writing/pictures-and-videos'],
  ['/collections/users', 'admins/accounts'],
  ['/collections/releases/abc', 'editors/is-it-live'],
  ['/something-new', ''],
])('the screen %s leads to “%s”', (path, page) => {
  expect(pageOfScreen({ ...editor, path })).toBe(page)
})

it('a translation’s form leads to how to translate, and its lists do not', () => {
  const translating = { ...editor, isTranslation: true }
  expect(pageOfScreen({ ...translating, path: '/collections/side-effects/abc' })).toBe('editors/translate')
  expect(pageOfScreen({ ...translating, path: '/collections/side-effects' })).toBe('editors/find')
  expect(pageOfScreen({ ...translating, path: '/collections/side-effects/abc/review' })).toBe('reviewers/review')
})

it('a reviewer’s first page leads to a reviewer’s day', () => {
  expect(pageOfScreen({ path: '/', role: 'reviewer', isTranslation: false })).toBe('reviewers/your-day')
})
