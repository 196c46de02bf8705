import { randomBytes } from 'node:crypto'
import { toFormerValue } from '@carepath/schema'
import type { DataStep } from './data-step.ts'
import type { StoredDocuments, StoredFields } from './stored-documents.ts'

/** How often effects happen, by the effect's id: as they are published, and in their newest version. */
interface Frequencies {
  published: ReadonlyMap<string, StoredFields>
  newest: ReadonlyMap<string, StoredFields>
}

/**
 * A treatment gets the frequency of each effect that it lists; a draft of a treatment gets the effect's newest one. Then the
 * effects lose theirs.
 */
export const frequencyByTreatment: DataStep = {
  name: '202611290100-frequency-by-treatment',
  run: async (documents) => {
    const frequencies = await readFrequencies(documents)
    await documents.change('treatments', (fields) => withFrequencies(fields, frequencies))
    await documents.change('side-effects', (fields) => {
      if (!('frequency' in fields)) return fields
      const { frequency: _, ...rest } = fields
      return rest
    })
  },
}

async function readFrequencies(documents: StoredDocuments): Promise<Frequencies> {
  const rows = (await documents.all('side-effects')).map(({ id, fields }) => [id, frequencyOf(fields)] as const)
  const latest = await documents.collection('_side-effects_versions').find({ latest: true }).toArray()
  const newest = latest.map(({ parent, version }) => [String(parent), frequencyOf(version as StoredFields)] as const)
  return { published: new Map(rows), newest: new Map([...rows, ...newest]) }
}

const frequencyOf = ({ frequency }: StoredFields): StoredFields => (frequency ?? {}) as StoredFields

function withFrequencies(fields: StoredFields, { published, newest }: Frequencies): StoredFields {
  const { sideEffects, _status: status } = fields
  if (!Array.isArray(sideEffects) || sideEffects.every(isRow)) return fields
  const byEffect = status === 'published' ? published : newest
  const effects = new Map(sideEffects.map((effect: unknown) => [String(effect), effect]))
  const rows = [...effects].map(([id, effect]) => ({ id: rowId(), effect, ...toRow(byEffect.get(id) ?? {}) }))
  return { ...fields, sideEffects: rows }
}

function toRow(frequency: StoredFields): StoredFields {
  const { sources = [], product = 'notApplicable', note } = frequency
  const value = toFormerValue(frequency)
  const shared = { sources, product, ...(note === undefined ? {} : { note }) }
  if (!value) return { figures: [], ...shared }
  return { figures: [{ id: rowId(), value, per: 'patient', ...shared }], sources: [], product: 'notApplicable' }
}

const isRow = (value: unknown): boolean => typeof value === 'object' && value !== null && 'figures' in value

/** As Payload makes them. */
const rowId = (): string => randomBytes(12).toString('hex')
