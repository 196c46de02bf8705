import type { ClientField } from 'payload'
import { shownLabel } from '@carepath/content/wording/labels.ts'

/** How long a form may take to show a tab, to unfold a row and to show a field in it. */
const timeoutMs = 1500

/** Shows a field of the form: opens its tab, unfolds the rows around it, and puts the cursor there. */
export async function focusField(path: string, fields: readonly ClientField[]): Promise<void> {
  openTab(findTab(path.split('.')[0] ?? '', fields))
  const field = await waitForField(path)
  if (!field) return
  await nextFrame()
  field.scrollIntoView({ block: 'center' })
  findInput(field)?.focus({ preventScroll: true })
}

/** Label of the tab that holds a field. */
function findTab(name: string, fields: readonly ClientField[]): string | undefined {
  const tabs = fields.flatMap((field) => (field.type === 'tabs' ? field.tabs : []))
  const tab = tabs.find((each) => containsField(each.fields, name))
  return shownLabel(tab?.label)
}

function containsField(fields: readonly ClientField[], name: string): boolean {
  return fields.some((field) =>
    'name' in field ? field.name === name : 'fields' in field && containsField(field.fields, name),
  )
}

/** The button of a tab, by its label: it may say more, such as how much is done. */
export function findTabButton(label: string): HTMLButtonElement | undefined {
  const buttons = document.querySelectorAll<HTMLButtonElement>('.tabs-field__tab-button')
  return [...buttons].find(({ firstChild }) => firstChild?.textContent === label)
}

function openTab(label: string | undefined): void {
  const button = label === undefined ? undefined : findTabButton(label)
  if (button && !button.classList.contains('tabs-field__tab-button--active')) button.click()
}

/** The field, once the rows around it are open; the nearest group around it, where the field has no element of its own. */
async function waitForField(path: string): Promise<HTMLElement | undefined> {
  const parts = path.split('.')
  const around = parts.map((_, index) => parts.slice(0, parts.length - index))
  const start = performance.now()
  const opened = new Set<HTMLElement>()
  for (;;) {
    const nearest = around.find((each) => findElement(each))
    const element = nearest && findElement(nearest)
    if (element) unfold(element, opened)
    if (nearest?.length === parts.length || performance.now() - start > timeoutMs) return element
    await nextFrame()
  }
}

/** The element of a field that is on the screen now. */
export const findFieldElement = (path: string): HTMLElement | undefined => findElement(path.split('.'))

/** Payload identifies a field by its path, formatted text by an attribute, and a row by its list and number. */
function findElement(parts: string[]): HTMLElement | undefined {
  const row = `${parts.slice(0, -1).join('-')}-row-${parts.at(-1) ?? ''}`
  return (
    document.getElementById(`field-${parts.join('__')}`) ??
    document.querySelector<HTMLElement>(`[data-field-path="${CSS.escape(parts.join('.'))}"]`) ??
    document.getElementById(row) ??
    undefined
  )
}

/** Opens every folded row around an element, and the element itself where it is a row; each once, since unfolding takes a moment. */
function unfold(element: HTMLElement, opened: Set<HTMLElement>): void {
  for (const folded of document.querySelectorAll<HTMLElement>('.collapsible--collapsed')) {
    const isAround = folded.contains(element) || folded.parentElement === element
    if (!isAround || opened.has(folded)) continue
    opened.add(folded)
    folded.querySelector<HTMLElement>('.collapsible__toggle')?.click()
  }
}

function findInput(field: HTMLElement): HTMLElement | null {
  const inputs = 'input:not([type=hidden]), textarea, select, [contenteditable=true]'
  return field.matches(inputs) ? field : field.querySelector<HTMLElement>(inputs)
}

const nextFrame = (): Promise<number> => new Promise(requestAnimationFrame)
