import { CarepathError, documentKey, type Locale, locales, type PublishedDocumentOf } from '@carepath/schema'
import type { DocumentView } from '../snapshot/document-view.ts'
import { allKey, whereKey } from '../snapshot/read-key.ts'

type Redirect = PublishedDocumentOf<'redirect'>

/** A redirect in one step. */
export interface RedirectRule {
  from: string
  /** Absent where the page is gone for good. */
  to?: string
  /** Language of the target page. */
  locale?: Locale
  status: Redirect['status']
  /** Id of the redirect's document. */
  id: string
}

/**
 * Every redirect, by path. Idle ones have a target that is no page: they are not served, so that readers get a 404 at
 * once.
 */
export interface RedirectTable {
  rules: RedirectRule[]
  idle: RedirectRule[]
}

/**
 * Every redirect, chains shortened to one step. Circles and two redirects from one path are errors.
 * @param findLocale Language of the page at a path; undefined where there is no page.
 */
export function redirectTable(view: DocumentView, findLocale: (path: string) => Locale | undefined): RedirectTable {
  const byPath = new Map<string, Redirect>()
  for (const redirect of allRedirects(view)) {
    const other = byPath.get(redirect.from)
    if (other && other.id !== redirect.id) throw duplicate(other, redirect)
    byPath.set(redirect.from, redirect)
  }
  const all = [...byPath.values()].map((redirect) => {
    const rule = shorten(redirect, byPath)
    const locale = rule.to === undefined ? undefined : findLocale(rule.to)
    return locale === undefined ? rule : { ...rule, locale }
  })
  const sorted = all.sort((a, b) => (a.from < b.from ? -1 : 1))
  const isIdle = ({ to, locale }: RedirectRule) => to !== undefined && locale === undefined
  return { rules: sorted.filter((rule) => !isIdle(rule)), idle: sorted.filter(isIdle) }
}

/** The redirect that leads away from a path, if there is one. */
export function redirectFrom(view: DocumentView, path: string): string | undefined {
  return locales.flatMap((locale) => view.idsOn(whereKey('redirect', locale, 'from', path)))[0]
}

/** True where some redirect leads to the path: it becomes idle, or ceases to be, as the page there goes or comes. */
export function isRedirectTarget(view: DocumentView, path: string): boolean {
  return locales.some((locale) => view.idsOn(whereKey('redirect', locale, 'to', path)).length > 0)
}

function allRedirects(view: DocumentView): Redirect[] {
  return locales.flatMap((locale) =>
    view
      .idsOn(allKey('redirect', locale))
      .flatMap((id) => (view.get('redirect', id, locale) as Redirect | undefined) ?? []),
  )
}

function shorten(redirect: Redirect, byPath: ReadonlyMap<string, Redirect>): RedirectRule {
  const passed = new Set([redirect.from])
  let last = redirect
  while (last.to !== undefined && byPath.has(last.to)) {
    if (passed.has(last.to)) throw redirectCircle(redirect, [...passed, last.to])
    passed.add(last.to)
    last = byPath.get(last.to) ?? last
  }
  const { from, id } = redirect
  return last.to === undefined ? { from, status: '410', id } : { from, to: last.to, status: redirect.status, id }
}

function duplicate(one: Redirect, other: Redirect): CarepathError {
  return new CarepathError('duplicatePath', `Two redirects lead away from ${one.from}`, {
    place: { document: documentKey({ type: 'redirect', id: other.id }), field: 'from', page: one.from },
    next: 'Delete one of them.',
  })
}

function redirectCircle(redirect: Redirect, passed: string[]): CarepathError {
  return new CarepathError('brokenLink', `Redirects lead in a circle: ${passed.join(' → ')}`, {
    place: { document: documentKey({ type: 'redirect', id: redirect.id }), field: 'to', page: redirect.from },
    next: 'Let one of them lead to a page.',
  })
}
