import { formerControlClass, formerProductIds } from '@carepath/schema'
import { ObjectId } from 'mongodb'
import type { DataStep } from './data-step.ts'
import type { StoredDocuments, StoredFields } from './stored-documents.ts'

/** What an earlier release called each product, as pages printed it. */
const formerProducts: Record<string, { en: string; es: string }> = {
  ivRacemic: { en: 'ketamine into a vein, at a low dose', es: 'ketamina en una vena, en dosis baja' },
  nasalEsketamine: { en: 'esketamine nasal spray', es: 'esketamina en aerosol nasal' },
  anaestheticDose: {
    en: 'ketamine at the higher doses that put people to sleep',
    es: 'ketamina en las dosis más altas que hacen dormir',
  },
  recreational: { en: 'ketamine used outside medical care', es: 'ketamina usada fuera de la atención médica' },
}

/**
 * The closed list of products becomes documents: a treatment's drug is the first of its interventions, and claims and
 * sources point at what was studied.
 */
export const interventions: DataStep = {
  name: '202611290150-interventions',
  async run(documents) {
    const written = new Map<string, unknown>()
    const owners = await findOwnInterventions(documents)
    const note = (id: string, name: unknown) => void written.set(id, name)
    for (const slug of ['side-effects', 'safety-warnings', 'faqs', 'treatments'])
      await documents.change(slug, (fields, id) => {
        const studied = withStudied(fields, note) as StoredFields
        return slug === 'treatments' ? withInterventions(studied, owners.get(id), note) : studied
      })
    await documents.change('sources', (fields) => withSubject(fields, note))
    for (const [id, name] of written) await write(documents, id, name)
  },
}

interface Own {
  id: string
  name: unknown
}

type Note = (id: string, name: unknown) => void

/** What each treatment gives, as its document says it; its versions say the same. */
async function findOwnInterventions(documents: StoredDocuments): Promise<Map<string, Own>> {
  const found = (await documents.all('treatments')).flatMap(({ id, fields: { drug } }): [string, Own][] => {
    if (!isFields(drug)) return []
    const names = Object.values(isFields(drug.genericName) ? drug.genericName : {})
    if (names.length === 0) return []
    const isGuide =
      names.some((name) => /^ketamin[ea]\b/iu.test(String(name))) &&
      ['intravenous', 'intramuscular'].includes(String(drug.route))
    return [[id, isGuide ? productOf('ivRacemic') : { id, name: drug.genericName }]]
  })
  return new Map(found)
}

/** Claims, wherever they are: their product becomes a reference. What has none is the same object as before. */
function withStudied(value: unknown, note: Note): unknown {
  if (Array.isArray(value)) {
    const inner = value.map((entry) => withStudied(entry, note))
    return inner.some((entry, index) => entry !== value[index]) ? inner : value
  }
  if (!isFields(value) || 'root' in value) return value
  const entries = Object.entries(value).map(([name, field]) => [name, withStudied(field, note)] as const)
  const isSame = entries.every(([name, field]) => field === value[name])
  const inner = isSame ? value : Object.fromEntries(entries)
  if (!('product' in inner)) return inner
  const { product, ...fields } = inner
  const studied = toReferences(product, note)
  return studied.length > 0 ? { ...fields, studied } : fields
}

function withSubject(source: StoredFields, note: Note): StoredFields {
  if (!('product' in source)) return source
  const { product, ...fields } = source
  return { ...fields, subject: { interventions: toReferences(product, note), isHealthyVolunteers: false } }
}

function withInterventions(treatment: StoredFields, own: Own | undefined, note: Note): StoredFields {
  if (!('drug' in treatment)) return treatment
  const { drug, ...fields } = treatment
  if (!isFields(drug)) return fields
  const { genericName, route, controlSchedule } = drug
  const isEmpty = [genericName, route, controlSchedule].every((value) => value === undefined || value === null)
  if (isEmpty) return fields
  if (own) note(own.id, own.name)
  const row = {
    ...{ id: new ObjectId().toHexString(), kind: 'drug', isSupporting: false, genericName },
    ...(own ? { intervention: new ObjectId(own.id) } : {}),
    ...(route === 'other' ? {} : { route }),
    ...(typeof controlSchedule === 'string' ? { controlClass: formerControlClass(controlSchedule) } : {}),
  }
  return { ...fields, interventions: [row] }
}

function toReferences(product: unknown, note: Note): ObjectId[] {
  if (typeof product !== 'string' || !(product in formerProducts)) return []
  const { id, name } = productOf(product)
  note(id, name)
  return [new ObjectId(id)]
}

function productOf(product: string): Own {
  return { id: formerProductIds[product] ?? '', name: formerProducts[product] }
}

/** Writes a published intervention and its one version, if they are not there yet. */
async function write(documents: StoredDocuments, id: string, name: unknown): Promise<void> {
  const now = new Date()
  const lastSave = { by: null, languages: { en: 1, es: 1 } }
  const fields = { name, kind: 'drug', revision: 1, lastSave, _status: 'published', createdAt: now, updatedAt: now }
  const _id = new ObjectId(id)
  await documents.collection('interventions').updateOne({ _id }, { $setOnInsert: fields }, { upsert: true })
  await documents
    .collection('_interventions_versions')
    .updateOne(
      { parent: _id },
      { $setOnInsert: { parent: _id, version: fields, latest: true, autosave: false, createdAt: now, updatedAt: now } },
      { upsert: true },
    )
}

/** An object of fields: no date and no id of the database. */
const isFields = (value: unknown): value is StoredFields =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype
