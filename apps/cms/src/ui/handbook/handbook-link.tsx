import { handbookAddress } from '@carepath/content/wording/handbook-address.ts'
import { translate } from '@carepath/content/wording/translate.ts'

/** In the menu: the handbook. */
export function HandbookLink() {
  return (
    <a href={handbookAddress('')} className="nav__link" target="_blank" rel="noreferrer">
      <span className="nav__link-label">{translate('Handbook')}</span>
    </a>
  )
}
