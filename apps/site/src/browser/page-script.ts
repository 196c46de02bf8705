import { SearchElement } from '../search/dialog/search-element.ts'
import { openFolds } from './open-folds.ts'
import { PrintButton } from './print-button.ts'
import { ThemeSelect } from './theme-select.ts'

// One file for all pages: in pieces, the scripts would hold up the styles, which a phone needs first.
customElements.define('carepath-search', SearchElement)
customElements.define('carepath-theme', ThemeSelect)
customElements.define('carepath-print', PrintButton)
openFolds()
