import { siteSettingsId } from '@carepath/schema'
import { isolateObjectProperty, type PayloadHandler, type PayloadRequest } from 'payload'
import { inTransaction } from '../../config/transactions/in-transaction.ts'
import { staff } from '../../model/access/staff.ts'
import { siteSettingsSlug } from '../../model/collection-names.ts'
import { publicError } from '../../model/public-error.ts'
import { noteBasedOn } from '../revision/based-on.ts'
import { refuseBehind } from '../revision/refuse-behind.ts'
import { savedKey, saveInAllLanguages } from '../revision/stored-revision.ts'
import { noteChangedWords } from '../second-person/second-person.ts'
import { recordWordAuthor } from '../second-person/word-authors.ts'

/**
 * Restores a version of the site's settings as their newest draft, in every language. Payload's own way writes it into the
 * live row, and runs none of the hooks that check and record a save.
 */
export const restoreSettings: PayloadHandler = async (req) => {
  if (!staff({ req })) throw publicError('Sign in first.', 403)
  const version = await inTransaction(req, () => saveAsDraft(req, String(req.routeParams?.id)))
  return Response.json({ ...version, message: req.t('version:restoredSuccessfully') })
}

async function saveAsDraft(req: PayloadRequest, id: string): Promise<Record<string, unknown>> {
  const { db } = req.payload
  const { docs } = await db.findGlobalVersions<Record<string, unknown>>({
    global: siteSettingsSlug,
    where: { id: { equals: id } },
    limit: 1,
    pagination: false,
    locale: 'all',
    req,
  })
  const [restored] = docs
  if (!restored) throw publicError('This version no longer exists.', 404)
  const now = new Date().toISOString()
  const versionData = { ...restored.version, _status: 'draft', updatedAt: now, ...(await nextRevision(req)) }
  const settings = { type: 'site-settings', id: siteSettingsId } as const
  const inAllLanguages = isolateObjectProperty(req, 'locale')
  inAllLanguages.locale = 'all'
  const { updatedAt: at, _status: status } = restored.version as { updatedAt?: string; _status?: unknown }
  req.context.broughtFrom = { id, revision: 0, at: at ?? restored.updatedAt, isPublished: status === 'published' }
  await noteChangedWords(inAllLanguages, { ...settings, data: versionData })
  const saved = await db.createGlobalVersion({
    ...{ autosave: false, createdAt: now, updatedAt: now, globalSlug: siteSettingsSlug },
    ...{ req, versionData: versionData as never },
  })
  await recordWordAuthor(req, { ...settings, title: 'Site settings', isNew: false }, { updatedAt: now })
  return saved.version
}

/** Whoever has typed on an earlier revision is told, as after any other save. */
async function nextRevision(req: PayloadRequest): Promise<Record<string, unknown>> {
  const saved = { global: siteSettingsSlug } as const
  noteBasedOn(req, savedKey(saved), undefined)
  const stored = await refuseBehind(req, saved)
  return { ...saveInAllLanguages(req, (stored?.revision ?? 0) + 1) }
}
