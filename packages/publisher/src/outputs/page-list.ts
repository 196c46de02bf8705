import type { StateDatabase } from '../state/state-database.ts'
import type { OutputFile } from './output-change.ts'

/**
 * Every page with the other ways to ask for it, for nginx: its maps compare letters without their case, and it has no other
 * way to write capitals small. The other servers look for the page itself.
 */
export function pageList(state: StateDatabase): OutputFile {
  const lines = state.pages.paths().flatMap((path) => {
    const asked = [path, path.slice(0, -1), `${path}index.html`].filter(Boolean)
    return path.endsWith('/') ? asked.map((each) => `${each} ${path};\n`) : []
  })
  return { path: '/_pages.nginx', kind: 'output', text: lines.join('') }
}
