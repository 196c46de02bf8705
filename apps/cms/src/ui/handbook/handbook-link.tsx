import { Link } from '@payloadcms/ui'
import type { ServerProps } from 'payload'
import { translate } from '@carepath/content/wording/translate.ts'

/** In the menu: the handbook. */
export function HandbookLink({ payload }: ServerProps) {
  return (
    <Link href={`${payload.config.routes.admin}/handbook`} className="nav__link">
      <span className="nav__link-label">{translate('Editors’ handbook')}</span>
    </Link>
  )
}
