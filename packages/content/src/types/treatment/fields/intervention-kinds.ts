/** The kinds of what a treatment's form says is done; none where the form doesn't say it yet. */
export function interventionKinds(form: Record<string, unknown> | undefined): ReadonlySet<string> {
  const rows = Array.isArray(form?.interventions) ? (form.interventions as { kind?: unknown }[]) : []
  return new Set(rows.map(({ kind }) => kind).filter((kind) => typeof kind === 'string'))
}
