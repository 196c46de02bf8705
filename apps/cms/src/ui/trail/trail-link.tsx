'use client'
import { Link, useConfig } from '@payloadcms/ui'

/** In the admin's menu: the link to the trail. */
export function TrailLink() {
  const { config } = useConfig()
  return (
    <Link className="nav__link" href={`${config.routes.admin}/trail`}>
      <span className="nav__link-label">Page history</span>
    </Link>
  )
}
