import { locales, sourceLocale, type Locale } from '@carepath/schema'
import { APIError, type PayloadRequest } from 'payload'
import { listNames } from '../../candidate/document-name.ts'
import { onlyTransaction } from '../../candidate/stored/form.ts'
import { isFormValues, type FormValues } from '../../form/form-fields.ts'
import { findFormChanges, type FormChange } from './form-changes.ts'
import { loadSaverName } from './saver-name.ts'
import type { Saved, StoredRevision } from './stored-revision.ts'

/** What the answer to a save on an older revision says, beside its message. */
export interface Conflict {
  code: 'changedMeanwhile'
  /** Who saved last; `isYou`: the same account, in another tab. */
  by: { name: string; isYou: boolean }
  /** Instant of the newest save, ISO 8601. */
  at: string
  /** The newest revision. */
  revision: number
  /** What has changed since the revision the save was based on, in the words of the form. */
  changes: FormChange[]
  /** The newest version, in the language of the request. */
  doc: FormValues
}

/** How many changes a message names. */
const maxNamed = 3

/** The refusal of a save that would undo what somebody has saved meanwhile. */
export async function conflictError(
  req: PayloadRequest,
  saved: Saved,
  { stored, basedOn }: { stored: StoredRevision; basedOn: number[] },
): Promise<Error> {
  const locale = locales.find((each) => each === req.locale) ?? sourceLocale
  const doc = await loadReadable(req, saved)
  const changes = await findFormChanges(req, saved, { now: doc, since: Math.max(...basedOn), locale })
  const { by } = stored.lastSave
  const name = await loadSaverName(req, by)
  const at = new Date(String(stored.form.updatedAt)).toISOString()
  const isYou = by !== null && by === req.user?.id
  const data: Conflict = { code: 'changedMeanwhile', by: { name, isYou }, at, revision: stored.revision, changes, doc }
  return new APIError(toMessage(data), 409, { ...data }, true)
}

function toMessage({ by, changes, doc }: Conflict): string {
  const what = changes.length === 0 && doc._status === 'published' ? 'published' : 'saved'
  const who = by.isYou ? `You have ${what} this in another tab or window` : `${by.name} has ${what} this`
  const labels = [...new Set(changes.map(({ label }) => label))]
  const named = listNames(
    labels.map((label) => `“${label}”`),
    maxNamed,
  )
  const list = labels.length > 0 ? ` What has changed: ${named}.` : ''
  return `${who} since you opened it, so nothing of yours was saved.${list} Load the newest version, and save again.`
}

/** The newest version, as whoever saves may read it. */
async function loadReadable(req: PayloadRequest, saved: Saved): Promise<FormValues> {
  const options = {
    locale: (req.locale ?? sourceLocale) as Locale,
    draft: true,
    depth: 0,
    overrideAccess: !req.user,
    ...(req.user ? { user: req.user } : {}),
    req: onlyTransaction(req),
  }
  const { payload } = req
  const doc: unknown =
    'global' in saved
      ? await payload.findGlobal({ slug: saved.global, ...options })
      : await payload.findByID({ collection: saved.collection, id: saved.id, ...options })
  return isFormValues(doc) ? doc : {}
}
