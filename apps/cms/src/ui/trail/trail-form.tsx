interface TrailFormProps {
  path: string
  at: string
}

/** Asks for a page and a moment. A plain form: its answer has an address that can be passed on. */
export function TrailForm({ path, at }: TrailFormProps) {
  return (
    <form
      method="get"
      style={{ display: 'flex', flexWrap: 'wrap', gap: '1rem', alignItems: 'end', marginBlock: '1.5rem' }}
    >
      <div className="field-type text" style={{ flex: '2 1 18rem', marginBottom: 0 }}>
        <label className="field-label" htmlFor="trail-path">
          Address of the page
        </label>
        <input
          id="trail-path"
          name="path"
          defaultValue={path}
          placeholder="/side-effects/nausea/"
          required
          pattern="/(.*/)?"
          title="With a slash at both ends"
        />
      </div>
      <div className="field-type text" style={{ flex: '1 1 16rem', marginBottom: 0 }}>
        <label className="field-label" htmlFor="trail-at">
          Moment, with its time zone (empty for now)
        </label>
        <input id="trail-at" name="at" defaultValue={at} placeholder="2026-11-20T10:00Z" />
      </div>
      <button
        className="btn btn--style-primary btn--size-medium"
        type="submit"
        style={{ margin: 0, minHeight: '2.5rem' }}
      >
        Show
      </button>
    </form>
  )
}
