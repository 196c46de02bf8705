import { Gutter } from '@payloadcms/ui'
import type { PayloadRequest, ServerProps } from 'payload'
import { Suspense } from 'react'
import { getSettings } from '@carepath/content/config/get-settings.ts'
import { isActive } from '@carepath/content/model/access/is-active.ts'
import type { SignedInRequest } from '@carepath/content/workflow/request/endpoint.ts'
import { loadYourWork } from '@carepath/content/workflow/your-work/load-your-work.ts'
import { translate } from '@carepath/content/wording/translate.ts'
import { CommonFindingsSection } from './common-findings-section.tsx'
import { FirstSteps } from './first-steps.tsx'
import { sectionsFor } from './sections-for.ts'
import { SiteSection } from './site-section.tsx'
import { TranslationsSection } from './translations-section.tsx'
import { WentLiveList } from './went-live-list.tsx'
import { WorkList } from './work-list.tsx'
import '../styles/message.css'
import '../styles/text-link.css'
import './your-work.css'

interface YourWorkProps extends ServerProps {
  initPageResult: { req: PayloadRequest }
}

/** The admin's first page: what waits for the person who is signed in, what went live, and how the site is. */
export async function YourWork({ initPageResult: { req } }: YourWorkProps) {
  if (!isActive(req.user)) return null
  const signedIn = req as SignedInRequest
  const work = await loadYourWork(signedIn)
  const { payload, user } = signedIn
  const shared = { admin: payload.config.routes.admin, timeZone: getSettings(payload).clinicTimeZone }
  const sections = sectionsFor(user.role, work).filter(({ section }) => section.count > 0)
  return (
    <main>
      <Gutter className="your-work">
        <h1>{translate('Your work')}</h1>
        <SiteSection site={work.site} siteUrl={getSettings(payload).siteUrl} {...shared} />
        {work.firstSteps.length > 0 && <FirstSteps steps={work.firstSteps} {...shared} />}
        <div className="your-work__columns">
          <div>
            {sections.length === 0 && <p>{translate('Nothing waits for you.')}</p>}
            {sections.map((section) => (
              <WorkList key={section.title} {...section} {...shared} />
            ))}
            {!work.due && (
              <p role="status">
                {translate(
                  'The due reviews can’t be listed at the moment, because the publishing worker doesn’t answer. Reload this page in a minute. If that doesn’t help, tell the person who runs the server.',
                )}
              </p>
            )}
          </div>
          <div>
            <WentLiveList releases={work.wentLive} {...shared} />
            <Suspense>
              <TranslationsSection req={signedIn} {...shared} />
            </Suspense>
            <Suspense>
              <CommonFindingsSection req={signedIn} {...shared} />
            </Suspense>
          </div>
        </div>
      </Gutter>
    </main>
  )
}
