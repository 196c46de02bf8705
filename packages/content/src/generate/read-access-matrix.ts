import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import type { User } from '../model/payload-types.ts'
import { roles, type Role } from '../model/roles.ts'

/** Everybody whom access rules tell apart. */
export const visitors = ['anonymous', ...roles] as const
export type Visitor = (typeof visitors)[number]

const operations = ['create', 'read', 'readVersions', 'update', 'delete', 'unlock'] as const
export type Operation = (typeof operations)[number]

/** Whether an operation is allowed: on all documents, on none, or on those that a filter finds; undefined where there is no such operation. */
export type Permission = 'all' | 'none' | 'some' | undefined

export interface AccessRow {
  kind: 'collection' | 'global'
  slug: string
  permissions: Record<Operation, Record<Visitor, Permission>>
}

type Rules = Partial<Record<Operation, AccessRule>>

interface Entity {
  kind: 'collection' | 'global'
  slug: string
  rules: Rules
  hasVersions: boolean
  isAuth: boolean
}

type AccessRule = (args: { req: PayloadRequest }) => unknown

/** What the access rules of every collection and global say to everybody, Payload's own collections too. */
export async function readAccessMatrix(payload: Payload): Promise<AccessRow[]> {
  const requests = new Map<Visitor, PayloadRequest>()
  for (const visitor of visitors) requests.set(visitor, await requestOf(payload, visitor))
  const { collections, globals } = payload.config
  const entities: Entity[] = [
    ...collections.map(({ slug, access, versions, auth }) => ({
      ...{ kind: 'collection' as const, slug, rules: access },
      ...{ hasVersions: Boolean(versions), isAuth: Boolean(auth.tokenExpiration) },
    })),
    ...globals.map(({ slug, access, versions }) => ({
      ...{ kind: 'global' as const, slug, rules: access },
      ...{ hasVersions: Boolean(versions), isAuth: false },
    })),
  ]
  return Promise.all(
    entities.map(async (entity) => {
      const permissions = operations.map(async (operation) => {
        const rule = entity.rules[operation]
        const answers = visitors.map(async (visitor) => {
          const permission = hasOperation(entity, operation) ? await ask(rule, requests.get(visitor)) : undefined
          return [visitor, permission] as const
        })
        return [operation, Object.fromEntries(await Promise.all(answers))] as const
      })
      const { kind, slug } = entity
      return { kind, slug, permissions: Object.fromEntries(await Promise.all(permissions)) as AccessRow['permissions'] }
    }),
  )
}

/** Our own endpoints, and whose accounts may call them. */
export function readEndpoints(payload: Payload): { method: string; path: string; roles: readonly Role[] }[] {
  const { collections, endpoints } = payload.config
  const all = [
    ...endpoints.map((each) => ({ ...each, base: '' })),
    ...collections.flatMap(({ slug, endpoints: own }) => (own || []).map((each) => ({ ...each, base: `/${slug}` }))),
  ]
  return all.flatMap(({ base, path, method, custom }) => {
    const allowed = custom?.roles as readonly Role[] | undefined
    return allowed ? [{ method: method.toUpperCase(), path: base + path, roles: allowed }] : []
  })
}

function hasOperation({ kind, hasVersions, isAuth }: Entity, operation: Operation): boolean {
  if (operation === 'readVersions') return hasVersions
  if (operation === 'unlock') return isAuth
  return kind === 'collection' || operation === 'read' || operation === 'update'
}

async function requestOf(payload: Payload, visitor: Visitor): Promise<PayloadRequest> {
  const user = { id: visitor, collection: 'users', role: visitor, isActive: true } as User
  const req = await createLocalReq({}, payload)
  req.user = visitor === 'anonymous' ? null : user
  return req
}

/** Payload's own answer where there is no rule: everybody who is signed in. */
async function ask(rule: AccessRule | undefined, req: PayloadRequest | undefined): Promise<Permission> {
  if (!req) return 'none'
  const answer = rule ? await rule({ req }) : Boolean(req.user)
  if (typeof answer === 'object' && answer !== null) return 'some'
  return answer === true ? 'all' : 'none'
}

/** The matrix as a Markdown page. */
export function formatAccessMatrix(rows: AccessRow[], endpoints: ReturnType<typeof readEndpoints>): string {
  const lines = rows.map(({ kind, slug, permissions }) => [
    kind === 'global' ? `\`${slug}\` (global)` : `\`${slug}\``,
    ...operations.map((operation) => describe(permissions[operation])),
  ])
  const calls = endpoints.map(({ method, path, roles: allowed }) => [
    `\`${method} ${path}\``,
    allowed.length === roles.length ? 'all' : allowed.join(', '),
  ])
  return `# Who may do what

Generated from the access rules of all collections and globals; a test asks a running system the same and compares. A cell names the roles: “all” is every role, “some” is limited by a filter, such as the account’s own documents, “–” is nobody, and an empty cell says that there is no such operation. Nobody without an account may do anything, except what a cell says of “anyone”. Fields may be narrower than their collection; what may be published is decided by [approvals](../apps/handbook/src/content/docs/en/index.md).

${formatTable(['collection', ...operations], lines)}

## Endpoints of our own

${formatTable(['endpoint', 'roles'], calls)}
`
}

function formatTable(header: string[], lines: string[][]): string {
  const widths = header.map((title, column) =>
    Math.max(title.length, ...lines.map((line) => line[column]?.length ?? 0)),
  )
  const format = (cells: string[]) => `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`
  return [format(header), `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...lines.map(format)].join(
    '\n',
  )
}

function describe(permissions: Record<Visitor, Permission>): string {
  if (visitors.every((visitor) => permissions[visitor] === undefined)) return ''
  const allowed = visitors.filter((visitor) => permissions[visitor] === 'all' || permissions[visitor] === 'some')
  if (allowed.length === 0) return '–'
  if (allowed.includes('anonymous')) return 'anyone'
  const some = roles.filter((role) => permissions[role] === 'some')
  const whole = roles.filter((role) => permissions[role] === 'all')
  const names = whole.length === roles.length ? 'all' : whole.join(', ')
  if (some.length === 0) return names
  return [names, `${some.length === roles.length ? 'all' : some.join(', ')} (some)`].filter(Boolean).join('; ')
}
