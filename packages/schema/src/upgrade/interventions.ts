import type { Content, ContentStep } from './content.ts'

/**
 * Ids of the interventions that take the place of the closed list of products of earlier releases. The upgrade of both
 * databases writes these documents where something points at them.
 */
export const formerProductIds: Readonly<Record<string, string>> = {
  ivRacemic: '000000000000000000150001',
  nasalEsketamine: '000000000000000000150002',
  anaestheticDose: '000000000000000000150003',
  recreational: '000000000000000000150004',
}

/** A treatment's one drug becomes the first of its interventions, and a claim's product what it says was studied. */
export const interventions: ContentStep = (type, content) => {
  const studied = withStudied(content) as Content
  if (type === 'source') return withSubject(studied, content)
  return type === 'treatment' ? withInterventions(studied) : studied
}

/** Claims, wherever they are in a document: their product becomes a reference. */
function withStudied(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withStudied)
  if (!isContent(value)) return value
  const { product, ...fields } = value
  const inner = Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, withStudied(field)]))
  const studied = toStudied(product)
  return studied.length > 0 ? { ...inner, studied } : inner
}

function withSubject(fields: Content, { product }: Content): Content {
  if (fields.subject !== undefined) return fields
  const { studied: _, ...source } = fields
  return { ...source, subject: { interventions: toStudied(product), isHealthyVolunteers: false } }
}

function withInterventions({ drug, ...fields }: Content): Content {
  if (!isContent(drug)) return fields
  const { genericName, route, controlSchedule } = drug
  const own = {
    kind: 'drug',
    intervention: { type: 'intervention', id: interventionIdOf(String(fields.id), { genericName, route }) },
    isSupporting: false,
    genericName,
    // “In another way” says nothing: it is printed no more.
    ...(route === 'other' ? {} : { route }),
    ...(typeof controlSchedule === 'string' ? { controlClass: formerControlClass(controlSchedule) } : {}),
  }
  return { ...fields, interventions: [own] }
}

/** What an earlier release took for the treatment of its guide, by name; any other medicine has the id of its treatment. */
export function interventionIdOf(
  treatmentId: string,
  { genericName, route }: { genericName: unknown; route: unknown },
): string {
  const isGuide =
    /^ketamin[ea]\b/iu.test(String(genericName)) && ['intravenous', 'intramuscular'].includes(String(route))
  return isGuide ? (formerProductIds.ivRacemic ?? treatmentId) : treatmentId
}

/** The present name of a class of the US Controlled Substances Act. */
export const formerControlClass = (schedule: string): string =>
  schedule === 'none' ? 'us-not-controlled' : `us-schedule-${schedule.toLowerCase()}`

function toStudied(product: unknown): { type: string; id: string }[] {
  const id = typeof product === 'string' ? formerProductIds[product] : undefined
  return id === undefined ? [] : [{ type: 'intervention', id }]
}

const isContent = (value: unknown): value is Content =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
