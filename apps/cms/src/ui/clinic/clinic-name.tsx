import { Link } from '@payloadcms/ui'
import type { ServerProps } from 'payload'
import { loadClinicBrand } from '@carepath/content/workflow/clinic-brand/clinic-brand.ts'
import { translate } from '@carepath/content/wording/translate.ts'
import './clinic.css'

/** At the top of the menu: whose admin this is, and the way to the first page. */
export async function ClinicName({ payload }: ServerProps) {
  const { name } = await loadClinicBrand(payload)
  const { admin } = payload.config.routes
  return (
    <div className="clinic-name">
      <strong>{name}</strong>
      <Link href={admin} className="nav__link">
        <span className="nav__link-label">{translate('Your work')}</span>
      </Link>
    </div>
  )
}
