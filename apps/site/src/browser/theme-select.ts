import { themeKey } from '../theme/theme-script.ts'

/** Lets readers choose light or dark pages, and keeps the choice. */
export class ThemeSelect extends HTMLElement {
  connectedCallback(): void {
    const select = this.querySelector('select')
    if (!select) return
    select.value = document.documentElement.dataset.colors ?? ''
    select.addEventListener('change', () => apply(select.value))
  }
}

function apply(colors: string): void {
  if (colors) document.documentElement.dataset.colors = colors
  else delete document.documentElement.dataset.colors
  try {
    if (colors) localStorage.setItem(themeKey, colors)
    else localStorage.removeItem(themeKey)
  } catch {
    // A browser may block storage: the choice then applies to this page only.
  }
}
