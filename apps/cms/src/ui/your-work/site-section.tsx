import { Link } from '@payloadcms/ui'
import type { SiteLine } from '@carepath/content/workflow/your-work/site-line.ts'
import { translate } from '@carepath/content/wording/translate.ts'
import { translateMessage } from '@carepath/content/wording/translate-message.ts'

interface SiteSectionProps {
  site: SiteLine
  /** Address of the public site. */
  siteUrl: string
  /** Path of the admin. */
  admin: string
}

/** In one line: how the public site is, and where it is. */
export function SiteSection({ site: { isWell, text }, siteUrl, admin }: SiteSectionProps) {
  return (
    <p role="status" className={isWell ? 'your-work__site' : 'your-work__site message message--error'}>
      <span>{translateMessage(text)}</span>{' '}
      <a className="text-link" href={siteUrl} target="_blank" rel="noreferrer">
        {translate('Open the site')}
      </a>{' '}
      <Link className="text-link" href={`${admin}/handbook`}>
        {translate('Editors’ handbook')}
      </Link>
    </p>
  )
}
