/** The kinds of what a treatment's form says is done; none where the form doesn't say it yet. */
export function interventionKinds(form: Record<string, unknown> | undefined): ReadonlySet<string> {
  const rows = Array.isArray(form?.interventions) ? (form.interventions as { kind?: unknown }[]) : []
  const kinds = rows.map(({ kind }) => kind).filter((kind) => typeof kind === 'string')
  const isDrug = (form?.drug as { genericName?: unknown } | undefined)?.genericName
  return new Set(isDrug ? [...kinds, 'drug'] : kinds)
}
