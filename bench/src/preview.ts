/**
 * `npm run -s bench:preview -- --pages N --json FILE` measures what an editor waits after a pause in typing: from the form
 * that the browser sends to the page of it, through the admin's server, the database, the worker and the renderer.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { RunningSystem } from '@carepath/journey/running-system'
import { readArguments } from '@carepath/command-line'
import { benchPreview } from './commands.mjs'
import type { CmsClient } from './system/cms-client.ts'
import { countServedPages } from './system/count-served-pages.ts'
import { signInEditor, startFilledSystem } from './system/filled-system.ts'
import { report } from './result/report.ts'
import { summarise } from './result/summary.ts'
import { inLetters } from './site/words.ts'

const { pages, edits, data, json } = readArguments(benchPreview).values
const say = (line: string) => process.stderr.write(`${line}\n`)

/** A page that takes longer than this, after a pause in typing, is felt as a wait. */
const atMost = pages > 1000 ? 500 : 300

const dataDir = data === undefined ? await mkdtemp(join(tmpdir(), 'carepath-bench-')) : resolve(data)
try {
  const { system, stop } = await startFilledSystem({ pages, dataDir, say })
  const { served, sideEffect, treatment } = await measure(system).finally(stop)
  await report(
    {
      facts: { pages: served, edits, sideEffect: summarise(sideEffect), treatment: summarise(treatment) },
      measures: [
        { name: 'page of a side effect, 95 of 100', value: summarise(sideEffect).p95, unit: 'ms', atMost },
        { name: 'page of a treatment, 95 of 100', value: summarise(treatment).p95, unit: 'ms', atMost },
      ],
    },
    json,
  )
} finally {
  if (data === undefined) await rm(dataDir, { recursive: true })
}

async function measure(system: RunningSystem) {
  const editor = await signInEditor(system)
  say(`Typing ${edits} times into each form`)
  const sideEffect = await typeInto(editor, 'side-effect', 'side-effects', 'plainName')
  const treatment = await typeInto(editor, 'treatment', 'treatments', 'name')
  return { served: await countServedPages(system), sideEffect, treatment }
}

/** Has the page of a form rendered after each of some edits, and returns how long each took. The first is not counted. */
async function typeInto(editor: CmsClient, type: string, collection: string, field: string): Promise<number[]> {
  const [form] = await editor.find<{ id: string }>(`${collection}?limit=1&depth=0&sort=createdAt&locale=en`)
  if (!form) throw new Error(`There are no ${collection}.`)
  const times: number[] = []
  for (let edit = 0; edit <= edits; edit++) {
    const words = `Typed words ${inLetters(edit)}`
    const begun = performance.now()
    const html = await editor.previewForm({ type, id: form.id, locale: 'en', data: { ...form, [field]: words } })
    if (edit > 0) times.push(performance.now() - begun)
    if (!html?.includes(words)) throw new Error('The page does not show what was typed.')
  }
  return times
}
