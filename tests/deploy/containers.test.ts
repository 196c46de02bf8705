import { existsSync, globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { DockerfileParser } from 'dockerfile-ast'
import { validate } from 'dockerfile-utils'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { readDeployed, readParts, root } from './deploy-files.ts'

interface Service {
  image?: string
  command?: string[]
  environment?: Record<string, string>
  volumes?: string[]
  networks?: string[]
  read_only?: boolean
  cap_drop?: string[]
  security_opt?: string[]
  ports?: string[]
  build?: { target: string; dockerfile: string }
  depends_on?: Record<string, { condition: string }>
}

interface Compose {
  services: Record<string, Service>
  networks: Record<string, { internal?: boolean; ipam?: { config: { subnet: string }[] } } | null>
  volumes: Record<string, unknown>
}

const text = readDeployed('Dockerfile')
const instructions = DockerfileParser.parse(text).getInstructions()
const compose = parse(readDeployed('compose.yaml'), { merge: true }) as Compose
const services = Object.entries(compose.services)
/** What stands behind a tag: a number of at least two parts. */
const pinned = /:\d+\.\d+[\w.-]*$/u

/** The instructions of a stage, those of the stage it is based on first. */
function stage(name: string): { keyword: string; content: string }[] {
  const all = instructions.map((each) => ({
    keyword: each.getKeyword(),
    content: each.getArgumentsContent() ?? '',
  }))
  const start = all.findIndex(({ keyword, content }) => keyword === 'FROM' && content.endsWith(` AS ${name}`))
  const next = all.findIndex(({ keyword }, index) => index > start && keyword === 'FROM')
  const base = all[start]?.content.split(' ')[0] ?? ''
  return [...(base.includes(':') ? [] : stage(base)), ...all.slice(start, next === -1 ? undefined : next)]
}

const last = (name: string, keyword: string) => stage(name).findLast((each) => each.keyword === keyword)?.content

describe('the Dockerfile', () => {
  it('is free of mistakes', () => {
    expect(validate(text)).toEqual([])
  })

  it('builds with the Node and the pnpm of this repository, by their exact versions', () => {
    const node = readFileSync(path.join(root, '.node-version'), 'utf8').trim()
    const { packageManager } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
      packageManager: string
    }
    const images = text.matchAll(/^FROM (\S+:\S+)/gmu)
    expect(new Set([...images].map(([, image]) => image))).toEqual(new Set([`node:${node}-bookworm-slim`]))
    expect(text).toContain(`npm install --global ${packageManager}\n`)
  })

  it.each(['worker', 'cms'] as const)('runs the %s as the launcher runs it, as a user who is not root', (name) => {
    const part = readParts()[name]
    const [node, , , ...args] = part.command
    expect(JSON.parse(last(name, 'CMD') ?? '')).toEqual([node, ...args])
    expect(last(name, 'WORKDIR')).toBe(part.cwd.replace(root, '/srv/carepath'))
    expect(last(name, 'USER')).toBe('node')
    expect(last(name, 'HEALTHCHECK')).toMatch(/\/readyz'/u)
    for (const [variable, value] of Object.entries(part.env ?? {}))
      expect(stage(name)).toContainEqual({ keyword: 'ENV', content: `${variable}=${value}` })
  })

  it('has no secret, and what it copies leaves out what must not be in an image', () => {
    expect(text).not.toMatch(/PAYLOAD_SECRET|WORKER_TOKEN|SMTP_URL|DATABASE_URL|^ARG /mu)
    const ignored = readDeployed('Dockerfile.dockerignore').split('\n')
    expect(ignored).toEqual(expect.arrayContaining(['**/node_modules', '.git', '.env', '**/*.env', 'data']))
  })
})

describe('compose.yaml', () => {
  it('names images by version, and builds targets that exist', () => {
    for (const [name, { image = '', build }] of services) {
      if (build) expect(stage(build.target).length, name).toBeGreaterThan(0)
      else expect(image, name).toMatch(pinned)
    }
  })

  it('lets no service write into its image, gain rights, or be reached but through Caddy', () => {
    for (const [name, service] of services) {
      expect(service.read_only, name).toBe(true)
      expect(service.cap_drop, name).toEqual(['ALL'])
      expect(service.security_opt, name).toEqual(['no-new-privileges:true'])
      if (name !== 'caddy') expect(service.ports, name).toBeUndefined()
    }
  })

  it('keeps MongoDB on a network that leads nowhere else, and Caddy off it', () => {
    expect(compose.services.mongo?.networks).toEqual(['inside'])
    expect(compose.networks.inside?.internal).toBe(true)
    expect(compose.services.caddy?.networks).toEqual(['web'])
    const subnet = compose.networks.web?.ipam?.config[0]?.subnet
    expect(compose.services.cms?.environment?.TRUSTED_PROXIES).toBe(subnet)
  })

  it('names files, volumes, networks and services that exist', () => {
    for (const [name, { volumes = [], networks = [], depends_on = {} }] of services) {
      for (const source of volumes.map((volume) => volume.split(':')[0] ?? '')) {
        const exists = source.startsWith('.')
          ? existsSync(path.join(root, 'deploy', source))
          : source in compose.volumes
        expect(exists, `${source} of ${name}`).toBe(true)
      }
      for (const network of networks) expect(compose.networks, name).toHaveProperty(network)
      for (const service of Object.keys(depends_on)) expect(compose.services, name).toHaveProperty(service)
    }
  })

  it('hands the settings of production.env on, and sets none that the example asks for', () => {
    const names = Object.keys(compose.services.cms?.environment ?? {})
    expect(names).not.toContain('PAYLOAD_SECRET')
    expect(names).not.toContain('WORKER_TOKEN')
  })
})

it('the programs of deploy are plain shell', () => {
  for (const file of globSync(path.join(root, 'deploy/**/*.sh')))
    expect(readFileSync(file, 'utf8')).toMatch(/^#!\/bin\/sh\n/u)
})
