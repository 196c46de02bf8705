import type { WrittenType } from '@carepath/schema'
import type { PayloadRequest } from 'payload'
import { loadNewestForm } from '../../candidate/stored/form.ts'
import { publicError } from '../../model/public-error.ts'

/** The arguments of a Payload operation, as far as they say what becomes live. */
export interface SaveArguments {
  id?: string
  data?: unknown
  where?: unknown
  draft?: boolean
  autosave?: boolean
  publishSpecificLocale?: unknown
  unpublishAllLocales?: unknown
  duplicateFromID?: unknown
}

/**
 * Makes every save act on the newest version, whichever way it comes: the form, a list, REST, the Local API or a schedule.
 * By itself Payload publishes and unpublishes many documents at once as they were last live, with a newer draft left under
 * them; takes a page down where nothing is said of its status and its newest version is a draft; and lets the next autosave
 * overwrite a version that was published by an autosave. Notes in the request's context what is taken down, and returns the
 * arguments that change.
 */
export async function planSave(req: PayloadRequest, type: WrittenType, args: SaveArguments): Promise<SaveArguments> {
  begin(req, args)
  const data = args.data as { _status?: unknown } | undefined
  const status = data?._status
  if (status === 'published') return { autosave: false, unpublishAllLocales: undefined, ...newest(args) }
  if (args.draft === true) return {}
  if (status === 'draft') {
    req.context.takesDown = true
    return { draft: true, unpublishAllLocales: undefined }
  }
  // An empty status would be stored, and take the page down.
  if (data && isEmpty(status)) delete data._status
  return (await leavesStatusOpen(req, type, args)) ? { draft: true } : {}
}

/** The same for a new document: it is what it says it is, and a copy is a draft, whatever its original is. */
export function planCreate(req: PayloadRequest, args: SaveArguments): SaveArguments {
  begin(req, args)
  if (isEmpty(args.duplicateFromID)) return {}
  req.context.broughtFrom = { document: String(args.duplicateFromID) }
  return { draft: true }
}

function begin(req: PayloadRequest, args: SaveArguments): void {
  refuseOneLanguage(args)
  refuseAllLanguages(req)
  req.context.takesDown = false
  req.context.restoresVersion = false
  req.context.broughtFrom = undefined
}

/** Of many documents, Payload reads the newest versions only where drafts are asked for. A published status stays one. */
const newest = (args: SaveArguments) => ('where' in args ? { draft: true } : {})

/** True where nothing is said of the status, and the save would not be one of live words: many documents, or a newer draft. */
async function leavesStatusOpen(
  req: PayloadRequest,
  type: WrittenType,
  { id, where }: SaveArguments,
): Promise<boolean> {
  if (where !== undefined) return true
  const stored = await loadNewestForm(req, { type, id: id ?? 'settings' })
  return stored._status !== 'published'
}

/**
 * Refuses to publish one language by itself. Payload lays it over the live words by the places of rows, not by their ids, and
 * takes all that languages share from the draft; and a clinician signs a translation together with its English.
 */
function refuseOneLanguage({ publishSpecificLocale }: SaveArguments): void {
  if (isEmpty(publishSpecificLocale)) return
  throw publicError(
    'One language can’t be published by itself: a document goes live in all its languages together. Finish the draft in the other language, then publish the document. A translation that isn’t ready stays off the site.',
  )
}

/** Payload would keep what is stored in each language, and drop what was sent, without a word. */
function refuseAllLanguages({ locale }: PayloadRequest): void {
  if (locale !== 'all' && (locale as string) !== '*') return
  throw publicError('Save one language at a time: “locale” must be en or es.')
}

const isEmpty = (value: unknown): boolean => value === undefined || value === null || value === ''
