/**
 * Opens the folded part that a link leads to, and all of them for paper. Browsers do the first by themselves where the
 * target is inside the part, and newer ones the second by a style: this is for headings of parts, and for older ones.
 */
export function openFolds(): void {
  addEventListener('hashchange', () => openPartsAround(readFragment()))
  addEventListener('click', ({ target }) => {
    // A second click on the same link changes no address.
    const link = target instanceof Element ? target.closest('a[href^="#"]') : null
    if (link?.getAttribute('href') === location.hash) openPartsAround(readFragment())
  })
  addEventListener('beforeprint', openForPaper)
  openPartsAround(readFragment())
}

function openPartsAround(fragment: string): void {
  const target = fragment === '' ? null : document.getElementById(fragment)
  let hasOpened = false
  for (let part = closestPart(target); part; part = closestPart(part.parentElement)) {
    hasOpened ||= !part.open
    part.open = true
  }
  if (hasOpened) target?.scrollIntoView()
}

const closestPart = (element: Element | null): HTMLDetailsElement | null => element?.closest('details') ?? null

function openForPaper(): void {
  const closed = [...document.querySelectorAll('details')].filter(({ open }) => !open)
  for (const part of closed) part.open = true
  addEventListener(
    'afterprint',
    () => {
      for (const part of closed) part.open = false
    },
    { once: true },
  )
}

function readFragment(): string {
  const fragment = location.hash.slice(1)
  try {
    return decodeURIComponent(fragment)
  } catch {
    // A percent sign by itself, as in “#100%”.
    return fragment
  }
}
