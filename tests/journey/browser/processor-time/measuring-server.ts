import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http'
import { askItself, type MeasuringPaths } from './ask-itself.ts'
import { takenBetween, type ThreadTimes } from './main-threads.ts'

const scriptPath = '/measuring/ask.js'
const paths: MeasuringPaths = { begin: '/measuring/begin', end: '/measuring/end', done: '/measuring/done' }
/** After so many milliseconds the page has sent what it tells, and waits for the answer. */
const settledMs = 30

/** How often the page tells a beginning and an end between which it does nothing: what that takes is no part of an answer. */
export const reports = 9

interface Measured {
  /** The site that is served. */
  site: string
  port: number
  queries: readonly string[]
  /** What has been taken so far of what is measured. */
  read: () => ThreadTimes
}

/** Serves a site whose home page asks its own search, and returns what was taken between each beginning and its end. */
export function serveMeasured({ site, port, queries, read }: Measured): Promise<number[]> {
  const taken: number[] = []
  let begun: ThreadTimes = new Map()
  return new Promise((resolve, reject) => {
    const server = createServer((asked, answer) => {
      if (asked.url === '/') sendHome(site, answer).catch(reject)
      else if (asked.url === scriptPath) sendScript(queries, answer)
      else if (asked.url?.startsWith('/measuring/')) note(asked.url, answer)
      else forward(site, asked, answer)
    })
    server.on('error', reject)
    server.listen(port, '127.0.0.1')

    function note(path: string, answer: ServerResponse): void {
      setTimeout(() => {
        if (path === paths.begin) begun = read()
        if (path === paths.end) taken.push(takenBetween(begun, read()))
        answer.writeHead(204).end()
        if (path !== paths.done) return
        server.close()
        server.closeIdleConnections()
        resolve(taken)
      }, settledMs)
    }
  })
}

async function sendHome(site: string, answer: ServerResponse): Promise<void> {
  const home = await fetch(site)
  const html = (await home.text()).replace('</body>', `<script type="module" src="${scriptPath}"></script></body>`)
  const policy = home.headers.get('content-security-policy')
  answer.writeHead(200, { 'content-type': 'text/html', ...(policy && { 'content-security-policy': policy }) }).end(html)
}

function sendScript(queries: readonly string[], answer: ServerResponse): void {
  const script = `(${askItself.toString()})(${JSON.stringify(queries)}, ${JSON.stringify({ paths, reports })})`
  answer.writeHead(200, { 'content-type': 'text/javascript' }).end(script)
}

function forward(site: string, asked: IncomingMessage, answer: ServerResponse): void {
  const onward = request(new URL(asked.url ?? '/', site), { headers: asked.headers }, (answered) => {
    answer.writeHead(answered.statusCode ?? 500, answered.headers)
    answered.pipe(answer)
  })
  onward.on('error', () => answer.destroy())
  onward.end()
}
