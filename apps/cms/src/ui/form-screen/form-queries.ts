import {
  documentKey,
  isClinicalType,
  siteSettingsId,
  sourceLocale,
  withdrawableTypes,
  type Locale,
  type WrittenType,
} from '@carepath/schema'
import { mediaSlug, siteSettingsSlug, typeOfCollection, videosSlug } from '@carepath/content/model/collection-names.ts'
import type { PageQuery } from '../api/load-answers.ts'

interface OpenedForm {
  collection?: string | undefined
  global?: string | undefined
  id?: string | undefined
  locale: Locale
}

/** What the parts of a form ask as soon as it is open: beside its buttons, in the box above its fields and beside them. */
export function formQueries({ collection, global, id, locale }: OpenedForm): PageQuery[] {
  if (collection === 'users' && id !== undefined) return accountQueries(id)
  const places: PageQuery[] =
    collection !== undefined && id !== undefined && hasPlaces(collection)
      ? [{ route: 'where-used', query: { collection, id } }]
      : []
  const type: WrittenType | undefined =
    global === siteSettingsSlug ? 'site-settings' : typeOfCollection(collection ?? '')
  const document = global === siteSettingsSlug ? siteSettingsId : id
  if (!type || document === undefined) return places
  const key = { type, id: document }
  const words = { ...key, locale }
  return [
    ...places,
    { route: 'live-status', query: words },
    { route: 'schedules', query: key },
    { route: 'publish-together', query: key },
    { route: 'leaving-translations', query: { document: documentKey(key) } },
    ...(withdrawableTypes.some((each) => each === type) ? [{ route: 'withdrawal', query: key } as const] : []),
    ...(isClinicalType(type) ? reviewQueries(words) : []),
    ...(hasTranslations(type) && locale !== sourceLocale
      ? ([
          { route: 'translation', query: words },
          { route: 'publication-effects', query: key },
        ] as const)
      : []),
  ]
}

/** What the parts of an account ask. The choices of what to be told are those of whoever is signed in. */
function accountQueries(account: string): PageQuery[] {
  return [
    { route: 'account/second-factors', query: { account } },
    { route: 'schedules/account', query: { account } },
    { route: 'bell/choices', query: {} },
  ]
}

/** What the box with the state of a review asks, on the form and on the review's own screen. */
export function reviewQueries(words: { type: string; id: string; locale: Locale }): PageQuery[] {
  return [
    { route: 'review-panel', query: words },
    { route: 'draft-links', query: words },
  ]
}

const hasPlaces = (collection: string): boolean =>
  collection === mediaSlug ||
  collection === videosSlug ||
  (typeOfCollection(collection) !== undefined && typeOfCollection(collection) !== 'redirect')

const hasTranslations = (type: WrittenType): boolean => type !== 'redirect' && type !== 'site-settings'
