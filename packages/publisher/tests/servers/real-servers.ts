import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { createServer, type AddressInfo } from 'node:net'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'

/** A web server that a clinic may use in place of ours, with its configuration in `deploy`. */
export interface RealServer {
  name: string
  isInstalled: boolean
  /** The configuration of `deploy`, for folders and ports of the test. */
  configure: (place: Place) => Promise<string>
  /** The command that serves. */
  run: (file: string, place: Place) => string[]
  /** The command that has the server read its configuration again. */
  reload: (file: string, place: Place) => string[]
}

interface Place {
  /** Folder for files that the server writes. */
  home: string
  /** Folder of the published files. */
  live: string
  port: number
  adminPort: number
  /** Where Caddy is told to reload. */
  reloadPort: number
  /** Address of the admin's process, without the scheme. */
  cms: string
}

/** Where the two sites of a server are reached. */
interface Served {
  site: string
  admin: string
  /** Starts the program of `deploy` that reloads the server when its lists change. */
  watchLists: () => void
}

const deploy = join(import.meta.dirname, '../../../../deploy')
const brotliModule = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so'
const isThere = (command: string, argument: string) => spawnSync(command, [argument]).status === 0

export const caddy: RealServer = {
  name: 'Caddy',
  isInstalled: isThere('caddy', 'version'),
  configure: async ({ reloadPort }) =>
    (await readFile(join(deploy, 'caddy/Caddyfile'), 'utf8')).replace(
      '\n{\n',
      `\n{\n\tadmin 127.0.0.1:${reloadPort}\n`,
    ),
  run: (file) => ['caddy', 'run', '--adapter', 'caddyfile', '--config', file],
  reload: (file, { reloadPort }) => [
    ...['caddy', 'reload', '--adapter', 'caddyfile', '--config', file],
    ...['--address', `127.0.0.1:${reloadPort}`],
  ],
}

export const nginx: RealServer = {
  name: 'nginx',
  isInstalled: isThere('nginx', '-v'),
  configure: async ({ home, live, port, adminPort, cms }) => {
    const [site = '', admin = ''] = await Promise.all(
      ['site', 'admin'].map((name) => readFile(join(deploy, `nginx/${name}.conf`), 'utf8')),
    )
    return `${existsSync(brotliModule) ? `load_module ${brotliModule};` : ''}
${process.getuid?.() === 0 ? 'user root;' : ''}
daemon off;
pid ${home}/nginx.pid;
error_log stderr;
events {}
http {
	include /etc/nginx/mime.types;
	access_log off;
	${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${home}/${name};`).join('\n\t')}
${site
  .replace('listen 80;', `listen 127.0.0.1:${port};`)
  .replaceAll('/srv/carepath/data/live', live)
  .replace('#brotli_static', existsSync(brotliModule) ? 'brotli_static' : '#brotli_static')}
${admin.replace('listen 80;', `listen 127.0.0.1:${adminPort};`).replace('127.0.0.1:3000', cms)}
}
`
  },
  run: (file, { home }) => ['nginx', '-c', file, '-p', home],
  reload: (file, { home }) => ['nginx', '-c', file, '-p', home, '-s', 'reload'],
}

/** True where the server can send the twin that brotli has compressed. */
export const hasBrotli = (server: RealServer): boolean => server === caddy || existsSync(brotliModule)

/** Starts the server on a folder with the configuration of `deploy`. It stops when the test ends. */
export async function serve(
  server: RealServer,
  { home, live, cms = '127.0.0.1:1' }: Pick<Place, 'home' | 'live'> & Partial<Pick<Place, 'cms'>>,
): Promise<Served> {
  const place = { home, live, cms, port: await freePort(), adminPort: await freePort(), reloadPort: await freePort() }
  const file = join(home, `${server.name}.conf`)
  await writeFile(file, await server.configure(place))
  const child = start(server.run(file, place), place)
  let said = ''
  child.stderr?.on('data', (chunk: Buffer) => (said += chunk.toString()))
  const served = {
    site: `http://127.0.0.1:${place.port}`,
    admin: `http://127.0.0.1:${place.adminPort}`,
    watchLists: () => {
      start([join(deploy, 'reload-when-lists-change.sh'), live, ...server.reload(file, place)], place)
    },
  }
  for (let attempt = 0; child.exitCode === null && attempt < 200; attempt += 1) {
    if (await fetch(served.site).catch(() => undefined)) return served
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error(`${server.name} does not start: ${said}`)
}

/** Starts a program that ends with the test. */
function start([command = '', ...args]: string[], { home, live, port, adminPort, cms }: Place): ChildProcess {
  const child = spawn(command, args, {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: {
      PATH: '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin',
      XDG_DATA_HOME: home,
      XDG_CONFIG_HOME: home,
      CAREPATH_SITE: `http://127.0.0.1:${port}`,
      CAREPATH_ADMIN: `http://127.0.0.1:${adminPort}`,
      CAREPATH_LIVE: live,
      CAREPATH_CMS: cms,
      CAREPATH_RELOAD_EVERY: '0.1',
    },
  })
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  onTestFinished(async () => {
    child.kill('SIGTERM')
    await ended
  })
  return child
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}
