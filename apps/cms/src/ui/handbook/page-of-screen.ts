import type { Role } from '@carepath/content/model/roles.ts'
import { typeOfCollection } from '@carepath/content/model/collection-names.ts'
import type { Config } from '@carepath/content/model/payload-types.ts'
import type { HandbookPage } from '@carepath/content/wording/handbook-address.ts'

/** What a screen of the admin shows, and to whom. */
interface Screen {
  /** Its path within the admin. */
  path: string
  role: Role | undefined
  /** Whether the form shows a translation. */
  isTranslation: boolean
}

/** The page of the handbook about the task at hand. */
export function pageOfScreen({ path, role, isTranslation }: Screen): HandbookPage {
  const [kind, name = '', id, view] = path.split('/').filter((part) => part !== '')
  if (kind === undefined) return role === 'reviewer' ? 'reviewers/your-day' : 'editors/first-day'
  if (kind === 'globals') return id === undefined ? 'admins/settings' : pageOfView(id)
  if (kind !== 'collections') return pagesOfScreens[kind] ?? ''
  const own = (pagesOfCollections as Partial<Record<string, HandbookPage>>)[name]
  if (own) return own
  if (id === undefined) return 'editors/find'
  if (view !== undefined) return pageOfView(view)
  if (isTranslation) return 'editors/translate'
  const type = typeOfCollection(name)
  if (type === 'treatment') return id === 'create' ? 'writing/new-treatment' : 'editors/write'
  return (type && pagesOfForms[type]) ?? 'editors/write'
}

const pageOfView = (view: string): HandbookPage => (view === 'versions' ? 'editors/versions' : 'reviewers/review')

const pagesOfScreens: Partial<Record<string, HandbookPage>> = {
  account: 'admins/passwords',
  calendar: 'editors/schedule',
  forgot: 'admins/passwords',
  login: 'admins/passwords',
  search: 'editors/find',
  trail: 'admins/audit-log',
}

/** Collections with one task, on the list and on the form. */
const pagesOfCollections: Partial<Record<keyof Config['collections'], HandbookPage>> = {
  approvals: 'reviewers/review',
  evidence: 'admins/audit-log',
  media: 'writing/pictures-and-videos',
  outbox: 'editors/is-it-live',
  overrides: 'writing/editorial-check',
  redirects: 'admins/redirects',
  releases: 'editors/is-it-live',
  reviews: 'reviewers/your-day',
  revocations: 'reviewers/withdraw',
  'trashed-documents': 'editors/trash',
  users: 'admins/accounts',
  videos: 'writing/pictures-and-videos',
  withdrawals: 'reviewers/withdraw',
}

/** Forms whose fields have a page of their own. */
const pagesOfForms: Partial<Record<string, HandbookPage>> = {
  clinic: 'writing/clinics',
  'side-effect': 'writing/side-effects',
  source: 'writing/sources',
}
