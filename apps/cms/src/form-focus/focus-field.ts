import type { ClientField } from 'payload'

/** How long a form may take to show a tab or to unfold a row. */
const patienceMs = 2000

/** Leads to a field of the form: opens its tab, unfolds what it is folded in, and puts the cursor there. */
export async function focusField(path: string, fields: readonly ClientField[]): Promise<void> {
  openTab(tabOf(path.split('.')[0] ?? '', fields))
  const field = await appears(path)
  if (!field) return
  unfold(field)
  await nextFrame()
  field.scrollIntoView({ block: 'center' })
  focusable(field)?.focus({ preventScroll: true })
}

/** Label of the tab that holds a field. */
function tabOf(name: string, fields: readonly ClientField[]): string | undefined {
  const tabs = fields.flatMap((field) => (field.type === 'tabs' ? field.tabs : []))
  const tab = tabs.find((each) => holds(each.fields, name))
  return typeof tab?.label === 'string' ? tab.label : undefined
}

function holds(fields: readonly ClientField[], name: string): boolean {
  return fields.some((field) =>
    'name' in field ? field.name === name : 'fields' in field && holds(field.fields, name),
  )
}

function openTab(label: string | undefined): void {
  const buttons = document.querySelectorAll<HTMLButtonElement>('.tabs-field__tab-button')
  const button = [...buttons].find(({ textContent }) => label !== undefined && textContent.startsWith(label))
  if (button && !button.classList.contains('tabs-field__tab-button--active')) button.click()
}

/** Folded rows stand in the page too, only without height. Of what a row doesn't show yet, the nearest place above it. */
async function appears(path: string): Promise<HTMLElement | undefined> {
  const ids = ancestors(path).map((each) => each.replaceAll('.', '__'))
  for (const start = performance.now(); performance.now() - start < patienceMs; await nextFrame()) {
    const [exact] = ids
    const found = exact === undefined ? undefined : elementOf(exact)
    if (found) return found
    const row = ids.map(elementOf).find((element) => element !== undefined)
    if (row) unfold(row)
  }
  return ids.map(elementOf).find((element) => element !== undefined)
}

/** `steps.2.body`, `steps.2`, `steps`. */
function ancestors(path: string): string[] {
  const parts = path.split('.')
  return parts.map((_, index) => parts.slice(0, parts.length - index).join('.'))
}

/** Payload names fields by their path and rows by the path with dashes. */
function elementOf(id: string): HTMLElement | undefined {
  return document.getElementById(`field-${id}`) ?? document.getElementById(id.replaceAll('__', '-row-')) ?? undefined
}

function unfold(element: HTMLElement): void {
  const folded = [...document.querySelectorAll<HTMLElement>('.collapsible--collapsed')].filter(
    (each) => each.contains(element) || (element.contains(each) && each.parentElement?.id === element.id),
  )
  for (const each of folded) each.querySelector<HTMLElement>('.collapsible__toggle')?.click()
}

function focusable(field: HTMLElement): HTMLElement | null {
  const inputs = 'input:not([type=hidden]), textarea, select, [contenteditable=true], button'
  return field.matches(inputs) ? field : field.querySelector<HTMLElement>(inputs)
}

const nextFrame = (): Promise<number> => new Promise(requestAnimationFrame)
