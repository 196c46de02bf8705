import type { ContentStep } from './content.ts'

/** A medicine had one control class, of the only law that there was, and named no source of it. */
export const controlClasses: ContentStep = (type, content) => {
  if (type !== 'treatment' || !Array.isArray(content.interventions)) return content
  return { ...content, interventions: (content.interventions as unknown[]).map(withControlClasses) }
}

function withControlClasses(intervention: unknown): unknown {
  if (typeof intervention !== 'object' || intervention === null || !('controlClass' in intervention))
    return intervention
  const { controlClass, ...others } = intervention
  return typeof controlClass === 'string' ? { ...others, controlClasses: [{ controlClass, sources: [] }] } : others
}
