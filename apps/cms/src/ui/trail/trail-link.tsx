'use client'
import { Link, useConfig } from '@payloadcms/ui'
import { translate } from '@carepath/content/wording/translate.ts'

/** In the admin's menu: the link to the trail. */
export function TrailLink() {
  const { config } = useConfig()
  return (
    <Link className="nav__link" href={`${config.routes.admin}/trail`}>
      <span className="nav__link-label">{translate('Page history')}</span>
    </Link>
  )
}
