'use client'
import { Link, useConfig } from '@payloadcms/ui'

/** In the admin's menu: the way to what pages said. */
export function TrailLink() {
  const { config } = useConfig()
  return (
    <Link className="nav__link" href={`${config.routes.admin}/trail`}>
      <span className="nav__link-label">What a page said</span>
    </Link>
  )
}
