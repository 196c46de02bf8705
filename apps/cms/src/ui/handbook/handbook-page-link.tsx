import { handbookAddress, handbookTitle, type HandbookPage } from '@carepath/content/wording/handbook-address.ts'
import { translate } from '@carepath/content/wording/translate.ts'
import '../styles/text-link.css'

/** Beside a task: leads to its page of the handbook, in a tab of its own, so that nothing typed is left. */
export function HandbookPageLink({ page }: { page: HandbookPage }) {
  const title = handbookTitle(page)
  return (
    <a className="text-link text-link--quiet" href={handbookAddress(page)} target="_blank" rel="noreferrer">
      {page === '' ? title : translate('Handbook: {title}', { title })}
    </a>
  )
}
