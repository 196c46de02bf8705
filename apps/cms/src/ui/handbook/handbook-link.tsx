import { Link } from '@payloadcms/ui'
import type { ServerProps } from 'payload'

/** In the menu: the handbook. */
export function HandbookLink({ payload }: ServerProps) {
  return (
    <Link href={`${payload.config.routes.admin}/handbook`} className="nav__link">
      <span className="nav__link-label">Editors’ handbook</span>
    </Link>
  )
}
