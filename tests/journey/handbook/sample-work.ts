import { cmsApi, type CmsApi } from '../system/cms-api.ts'
import type { Account, RunningSystem } from '../system/running-system.ts'

/** Documents that the screens of the handbook show, beside the sample content. */
export interface SampleWork {
  /** A word of the glossary that a reviewer has sent back with a comment. */
  returned: string
  /** One that waits for a reviewer. */
  waiting: string
  /** Side effects of the sample content, by their last part of the address: two are live with a draft, the third has none. */
  sideEffects: Record<(typeof shownEffects)[number], string>
}

/** A form has one editor at a time: each screen shows another document. */
const shownEffects = ['nausea', 'dizziness', 'anxiety'] as const

/** Makes them as people do: the editor writes and submits, the reviewer comments. */
export async function makeSampleWork(system: RunningSystem): Promise<SampleWork> {
  const editor = await cmsApi(system, accountOf(system, 'editor'))
  const reviewer = await cmsApi(system, accountOf(system, 'reviewer'))
  const returned = await submitTerm(editor, 'Clamp', 'A tool that holds things.')
  const remarks = [{ path: 'plainDefinition', label: 'What it means', text: 'Say what it holds.' }]
  await reviewer('POST', '/review/request-changes', { type: 'glossary-term', id: returned, locale: 'en', remarks })
  const waiting = await submitTerm(editor, 'Valve', 'A part that lets fluid pass one way.')
  const ids = await Promise.all(shownEffects.map((slug) => findSideEffect(editor, slug)))
  const sideEffects = { nausea: ids[0] ?? '', dizziness: ids[1] ?? '', anxiety: ids[2] ?? '' }
  for (const id of [sideEffects.nausea, sideEffects.dizziness]) await addSentence(editor, id)
  return { returned, waiting, sideEffects }
}

async function findSideEffect(editor: CmsApi, slug: string): Promise<string> {
  const { docs } = await editor<{ docs: { id: string }[] }>('GET', `/side-effects?where[slug][equals]=${slug}`)
  if (!docs[0]) throw new Error(`The sample content has no side effect “${slug}”.`)
  return docs[0].id
}

/** A change that isn't published yet: the translation is out of date with it. */
async function addSentence(editor: CmsApi, id: string): Promise<void> {
  const { summary } = await editor<{ summary: string }>('GET', `/side-effects/${id}`)
  const changed = `${summary} Sit or lie down until it passes.`
  await editor('PATCH', `/side-effects/${id}?draft=true`, { summary: changed, _status: 'draft' })
}

/** The account of a role. */
export function accountOf({ accounts }: RunningSystem, role: Account['role']): Account {
  const account = accounts.find((each) => each.role === role)
  if (!account) throw new Error(`There is no try-out account for the role ${role}.`)
  return account
}

async function submitTerm(editor: CmsApi, term: string, plainDefinition: string): Promise<string> {
  const { doc } = await editor<{ doc: { id: string } }>('POST', '/glossary-terms?draft=true', {
    ...{ term, slug: term.toLowerCase(), plainDefinition },
  })
  await editor('POST', '/review/submit', { type: 'glossary-term', id: doc.id, locale: 'en' })
  return doc.id
}
