import { contentHashVersion } from '@carepath/editorial'
import { isClinicalType, locales } from '@carepath/schema'
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { loadCandidateRendition } from '../../src/candidate/candidate-rendition.ts'
import { collectionSlugs } from '../../src/model/collection-names.ts'
import type { ImportedType } from '../../src/workflow/content-import/import-sections.ts'
import { checkForm } from '../../src/workflow/editorial/check-form.ts'
import { loadSavedForm, type FormKey } from '../../src/workflow/editorial/load-saved-form.ts'
import { dayFromNow } from '../support/days.ts'

/** A document is published before those that refer to it. */
const order: ImportedType[] = [
  ...(['person', 'intervention', 'source', 'care-advice', 'safety-warning', 'glossary-term', 'clinic'] as const),
  ...(['side-effect', 'treatment', 'faq'] as const),
]

/** Signs everything that was imported in all languages, in the name of a person, and publishes it. */
export async function publishImported(payload: Payload, person: string): Promise<void> {
  for (const type of order) {
    const collection = collectionSlugs[type]
    const { docs } = await payload.find({ collection, draft: true, pagination: false, depth: 0 })
    for (const { id } of docs) {
      if (isClinicalType(type)) await sign(payload, { type, id, person })
      await payload.update({ collection, id, data: { _status: 'published' }, locale: 'en' })
    }
  }
}

async function sign(
  payload: Payload,
  { type, id, person }: { type: ImportedType; id: string; person: string },
): Promise<void> {
  if (!isClinicalType(type)) return
  const req = await createLocalReq({}, payload)
  for (const locale of locales) {
    await allowWords(req, { type, id, locale })
    const { title, hash, sourceHash, version, document } = await loadCandidateRendition(req, { type, id }, locale)
    if (hash === undefined) throw new Error(`${type} “${title}” can’t be signed in ${locale}.`)
    await payload.create({
      collection: 'approvals',
      data: {
        ...{ documentType: type, documentId: id, locale, title, scope: 'wholeDocument', hash },
        ...{ hashVersion: contentHashVersion, ...(sourceHash ? { sourceHash } : {}), at: new Date().toISOString() },
        ...{ approverId: 'nobody', approver: 'Somebody', licence: 'CA A 12345', person },
        ...{ reviewedAt: dayFromNow(-1), reviewDue: dayFromNow(300), version: version.id, versionAt: version.at },
        content: { ...document },
      },
    })
  }
}

/** Allows the words that the learned rules find, as a clinician may: which ones they are changes whenever the rules learn. */
async function allowWords(req: PayloadRequest, key: FormKey): Promise<void> {
  const { findings } = await checkForm(req, await loadSavedForm(req, key))
  for (const { rule, excerpt, level, canBeOverridden } of findings) {
    if (level !== 'block' || !canBeOverridden || !rule) continue
    const about = { documentType: key.type, documentId: key.id, locale: key.locale, title: 'Imported', rule, excerpt }
    const by = { at: new Date().toISOString(), byId: 'nobody', by: 'Somebody', licence: 'CA A 12345' }
    await req.payload.create({
      collection: 'overrides',
      data: { ...about, ...by, reason: 'It claims nothing.' },
    })
  }
}
