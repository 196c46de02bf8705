import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'
import type { ReactNode } from 'react'
import './page-frame.css'

interface PageFrameProps {
  view: AdminViewServerProps
  title: string
  /** What the page is for. */
  intro?: string
  children: ReactNode
}

/** Around a page of our own in the admin: its menu and header, and the page's title. */
export function PageFrame({ view, title, intro, children }: PageFrameProps) {
  const { initPageResult, params, searchParams } = view
  const { req, permissions, visibleEntities, locale } = initPageResult
  // Payload shows them in this order on its own screens.
  const { actions } = req.payload.config.admin.components
  return (
    <DefaultTemplate
      i18n={req.i18n}
      {...(locale ? { locale } : {})}
      params={params ?? {}}
      payload={req.payload}
      permissions={permissions}
      searchParams={searchParams ?? {}}
      {...(req.user ? { user: req.user } : {})}
      viewActions={actions.toReversed()}
      visibleEntities={visibleEntities}
    >
      <main>
        <Gutter className="page-frame">
          <h1>{title}</h1>
          {intro && <p>{intro}</p>}
          {children}
        </Gutter>
      </main>
    </DefaultTemplate>
  )
}
