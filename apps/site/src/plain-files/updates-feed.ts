import type { PageAddress, RenderedPage, SnapshotReader } from '@carepath/schema'
import { uiText } from '../i18n/ui-text.ts'
import { updatesFeedPath, updatesPath } from '../routes/paths.ts'
import { requireSiteSettings, sharedSettings } from '../snapshot/site-settings.ts'
import { absoluteUrl } from '../routes/absolute-url.ts'
import { newestUpdates, type Update } from '../snapshot/updates.ts'

/** The newest changes as an Atom feed. It never contains changes of sample pages, not even on a sample site. */
export function updatesFeed({ locale }: PageAddress, snapshot: SnapshotReader): RenderedPage {
  const text = uiText[locale]
  const { siteName } = sharedSettings(snapshot, locale)
  const updates = newestUpdates(snapshot, locale).filter(({ isSample }) => !isSample)
  const updated = updates[0]?.at ?? requireSiteSettings(snapshot, locale).updatedAt
  const title = `${text.updates} | ${siteName}`
  const xml = `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${locale}">
<title>${escapeXml(title)}</title>
<subtitle>${escapeXml(text.describe.updates)}</subtitle>
<id>${escapeXml(absoluteUrl(updatesPath(locale)))}</id>
<link rel="self" type="application/atom+xml" href="${escapeXml(absoluteUrl(updatesFeedPath(locale)))}"/>
<link rel="alternate" type="text/html" href="${escapeXml(absoluteUrl(updatesPath(locale)))}"/>
<author><name>${escapeXml(siteName)}</name></author>
<updated>${updated}</updated>
${updates.map(formatEntry).join('')}</feed>
`
  return { html: xml, title, description: text.describe.updates, lastModified: updated, isIndexed: false, assets: [] }
}

/** The id holds the page's address and the instant: each change is an entry of its own. */
function formatEntry({ at, title, path, summary }: Update): string {
  const address = escapeXml(absoluteUrl(path))
  return `<entry>
<title>${escapeXml(title)}</title>
<id>${address}#changed-${at}</id>
<link rel="alternate" type="text/html" href="${address}"/>
<updated>${at}</updated>
<summary>${escapeXml(summary)}</summary>
</entry>
`
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

const escapeXml = (text: string): string => text.replaceAll(/[&<>"]/gu, (sign) => entities[sign] ?? sign)
