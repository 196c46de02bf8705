import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { createServer, type AddressInfo } from 'node:net'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'

/** A web server that a clinic may use in place of ours. */
export interface RealServer {
  name: string
  /** Language of its configuration's block in the how-to. */
  fence: 'caddyfile' | 'nginx'
  isInstalled: boolean
  /** The how-to's configuration, for a folder and a port of the test. */
  configure: (text: string, place: Place) => string
  start: (file: string, place: Place) => ChildProcess
}

interface Place {
  /** Folder for files that the server writes. */
  home: string
  live: string
  port: number
}

const howTo = join(import.meta.dirname, '../../../../docs/how-to/serve-with-caddy-or-nginx.md')
const isThere = (command: string, argument: string) => spawnSync(command, [argument]).status === 0

export const caddy: RealServer = {
  name: 'Caddy',
  fence: 'caddyfile',
  isInstalled: isThere('caddy', 'version'),
  configure: (text, { port }) =>
    `{\n\tadmin off\n\tauto_https off\n}\n${text.replace('www.example.org {', `http://127.0.0.1:${port} {`)}`,
  start: (file, { home }) =>
    spawn(
      'env',
      [`XDG_DATA_HOME=${home}`, `XDG_CONFIG_HOME=${home}`, 'caddy', 'run', '--adapter', 'caddyfile', '--config', file],
      { stdio: ['ignore', 'ignore', 'pipe'] },
    ),
}

export const nginx: RealServer = {
  name: 'nginx',
  fence: 'nginx',
  isInstalled: isThere('nginx', '-v'),
  configure: (text, { home, port }) => `${process.getuid?.() === 0 ? 'user root;' : ''}
daemon off;
pid ${home}/nginx.pid;
error_log stderr;
events {}
http {
	include /etc/nginx/mime.types;
	access_log off;
	${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${home}/${name};`).join('\n\t')}
${text.replace('listen 80;', `listen 127.0.0.1:${port};`)}
}
`,
  start: (file, { home }) => spawn('nginx', ['-c', file, '-p', home], { stdio: ['ignore', 'ignore', 'pipe'] }),
}

/** Starts the server on a folder with the how-to's configuration. It stops when the test ends. */
export async function serve(server: RealServer, home: string, live: string): Promise<string> {
  const place = { home, live, port: await freePort() }
  const file = join(home, `${server.name}.conf`)
  await writeFile(
    file,
    server.configure((await fromHowTo(server.fence)).replaceAll('/srv/carepath/data/live', live), place),
  )
  const child = server.start(file, place)
  let said = ''
  child.stderr?.on('data', (chunk: Buffer) => (said += chunk.toString()))
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  onTestFinished(async () => {
    child.kill('SIGTERM')
    await ended
  })
  const origin = `http://127.0.0.1:${place.port}`
  for (let attempt = 0; child.exitCode === null && attempt < 200; attempt += 1) {
    if (await fetch(origin).catch(() => undefined)) return origin
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error(`${server.name} does not start: ${said}`)
}

async function fromHowTo(fence: string): Promise<string> {
  const block = new RegExp(`\`\`\`${fence}\\n([\\s\\S]*?)\`\`\``, 'u').exec(await readFile(howTo, 'utf8'))
  if (!block?.[1]) throw new Error(`The how-to has no block of ${fence}`)
  return block[1]
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}
