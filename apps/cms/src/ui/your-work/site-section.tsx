import type { SiteLine } from '@carepath/content/workflow/your-work/site-line.ts'
import { translate } from '@carepath/content/wording/translate.ts'
import { translateMessage } from '@carepath/content/wording/translate-message.ts'
import { HandbookPageLink } from '../handbook/handbook-page-link.tsx'

interface SiteSectionProps {
  site: SiteLine
  /** Address of the public site. */
  siteUrl: string
}

/** In one line: how the public site is, and where it is. */
export function SiteSection({ site: { isWell, text }, siteUrl }: SiteSectionProps) {
  return (
    <p role="status" className={isWell ? 'your-work__site' : 'your-work__site message message--error'}>
      <span>{translateMessage(text)}</span>{' '}
      <a className="text-link" href={siteUrl} target="_blank" rel="noreferrer">
        {translate('Open the site')}
      </a>{' '}
      <HandbookPageLink page="" />
    </p>
  )
}
