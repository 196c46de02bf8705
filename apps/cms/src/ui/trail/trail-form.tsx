import './trail.css'

interface TrailFormProps {
  path: string
  at: string
}

/** Asks for a page and a moment. It is a plain form, so that its answer has an address that can be passed on. */
export function TrailForm({ path, at }: TrailFormProps) {
  return (
    <form method="get" className="trail-form">
      <div className="field-type text">
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
      <div className="field-type text">
        <label className="field-label" htmlFor="trail-at">
          Date and time, with the time zone (leave empty for now)
        </label>
        <input id="trail-at" name="at" defaultValue={at} placeholder="2026-11-20T10:00Z" />
      </div>
      <button className="btn btn--style-primary btn--size-medium" type="submit">
        Show
      </button>
    </form>
  )
}
