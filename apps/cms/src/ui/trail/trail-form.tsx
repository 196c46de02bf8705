import { zoneName } from '@carepath/content/wording/names.ts'
import { translate } from '@carepath/content/wording/translate.ts'
import './trail.css'

interface TrailFormProps {
  path: string
  /** Day and time on the clinic's clock, `YYYY-MM-DDTHH:MM`, or empty. */
  at: string
  timeZone: string
}

/** Asks for a page and a moment. It is a plain form, so that its answer has an address that can be passed on. */
export function TrailForm({ path, at, timeZone }: TrailFormProps) {
  return (
    <form method="get" className="trail-form">
      <div className="field-type text">
        <label className="field-label" htmlFor="trail-path">
          {translate('Address of the page')}
        </label>
        <input
          id="trail-path"
          name="path"
          defaultValue={path}
          placeholder={translate('/side-effects/nausea/')}
          required
          pattern="/(.*/)?"
          title={translate('With a slash at both ends')}
        />
      </div>
      <div className="field-type text">
        <label className="field-label" htmlFor="trail-at">
          {translate('Date and time at the clinic, {zoneName} (leave empty for now)', { zoneName: zoneName(timeZone) })}
        </label>
        <input id="trail-at" name="at" type="datetime-local" defaultValue={at} />
      </div>
      <button className="btn btn--style-primary btn--size-medium" type="submit">
        {translate('Show')}
      </button>
    </form>
  )
}
