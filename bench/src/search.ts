/** `npm run -s bench:search -- --pages N` measures what a search costs a reader, and how soon a change is found. */
import { readArguments } from '@carepath/command-line'
import { measureAnswers } from '@carepath/journey/measure-answers'
import { timeSearches } from '@carepath/journey/timed-search'
import { servePublished } from '@carepath/journey/serve-published'
import { searchWordsEn } from '@carepath/sample-content/content/site-settings/search-words-en.ts'
import { benchSearch } from './commands.mjs'
import { EditedSite } from './site/edited-site.ts'
import { report } from './result/report.ts'
import { makeSearchedDocuments } from './site/searched-documents.ts'
import { summarise } from './result/summary.ts'

const { pages, slowdown, edits, json } = readArguments(benchSearch).values
const port = 4390
const measuringPort = 4391
const url = `http://localhost:${port}/`
const say = (line: string) => process.stderr.write(`${line}\n`)

/** Words, questions and several words at once: of every third line the first, the longest, and both. */
const queries = searchWordsEn
  .filter((_, index) => index % 3 === 0)
  .flatMap((line, index) => {
    const words = line.split(', ')
    const longest = words.toSorted((a, b) => b.length - a.length)[0] ?? ''
    return [[words[0] ?? '', longest, `${words[0] ?? ''} ${longest}`][index % 3] ?? '']
  })

say(`Rendering ${pages} pages that say what people search for`)
const site = await EditedSite.publishDocuments(makeSearchedDocuments(pages))

say(`Searching ${queries.length} times, ${slowdown} times slower than this machine`)
const stop = await servePublished(site.folder, port)
const { costs, answers } = await searchSite().finally(stop)

say(`Changing one page, ${edits} times`)
const liveMs: number[] = []
const foundMs: number[] = []
for (let edit = 0; edit < edits; edit++) {
  const live = await site.editBody()
  liveMs.push(live)
  foundMs.push(live + (await site.waitForSearch()))
}
await site.remove()

const kilobytes = summarise(costs.firstBytes.map((bytes) => bytes / 1024))
const typed = summarise(costs.typedMs)
const slowed = (times: readonly number[]) => summarise(times.map((ms) => ms * slowdown))
const pasted = slowed(answers.pastedMs)
const again = slowed(answers.againMs)
const found = summarise(foundMs)
await report(
  {
    facts: {
      pages: site.pages,
      queries: queries.length,
      slowdown,
      firstKb: kilobytes,
      typedMs: typed,
      pastedMs: pasted,
      againMs: again,
      liveMs: summarise(liveMs),
      foundMs: found,
    },
    measures: [
      { name: 'a first search, with its code, p95', value: kilobytes.p95, unit: 'KB', atMost: 250 },
      // Typing is answered once it has rested for 120 ms: what comes after them is the answer.
      { name: `after the last letter, ${slowdown} times slowed, p95`, value: typed.p95, unit: 'ms', atMost: 120 + 50 },
      // Processor time of the page’s main thread: that of a clock tells how busy the machine is.
      { name: `pasted, processor time × ${slowdown}, p95`, value: pasted.p95, unit: 'ms', atMost: 50 },
      { name: `the same words again, processor time × ${slowdown}, p95`, value: again.p95, unit: 'ms', atMost: 50 },
      { name: 'a changed page is live and found, max', value: found.max, unit: 'ms', atMost: 2_000 },
    ],
  },
  json,
)

/** In turns: a program that is attached to a browser makes it work more, and two browsers make each other slower. */
async function searchSite() {
  const costs = await timeSearches(url, { queries, slowdown })
  return { costs, answers: await measureAnswers(url, { port: measuringPort, queries }) }
}
