/** Where the page sends when it begins and ends to wait for an answer, and when it has asked everything. */
export interface MeasuringPaths {
  begin: string
  end: string
  done: string
}

/**
 * What a page does that asks its own search: it pastes each query, twice over, and tells the server before and after. It runs in
 * the browser, so that it names nothing of this file.
 */
export async function askItself(
  queries: readonly string[],
  { paths, reports }: { paths: MeasuringPaths; reports: number },
): Promise<void> {
  const search = document.querySelector('carepath-search')
  const input = search?.querySelector('input')
  const results = search?.querySelector('.search__results')
  if (!input || !results) throw new Error('The page has no search.')
  const rest = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
  const painted = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
  const tell = (path: string) => fetch(path, { method: 'POST' })
  const answered = () =>
    new Promise<void>((resolve) => {
      const observer = new MutationObserver(() => {
        if (results.childElementCount === 0) return
        observer.disconnect()
        resolve()
      })
      observer.observe(results, { childList: true })
    })
  await rest(1000)
  search?.querySelector<HTMLElement>('.search-button')?.click()
  // As long as somebody needs who opens search and pastes, on a machine that is not slowed.
  await rest(2000)
  for (let time = 0; time < reports; time++) {
    await tell(paths.begin)
    await rest(20)
    await tell(paths.end)
  }
  for (const query of [...queries, ...queries]) {
    await tell(paths.begin)
    await rest(20)
    const shown = answered()
    input.value = query
    input.dispatchEvent(new InputEvent('input', { inputType: 'insertFromPaste' }))
    await shown
    await painted()
    await rest(20)
    await tell(paths.end)
    await rest(100)
  }
  await tell(paths.done)
}
