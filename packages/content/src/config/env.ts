import { BlockList } from 'node:net'
import { join, resolve } from 'node:path'
import { CarepathError } from '@carepath/schema'
import { z } from 'zod'
import {
  deliverySettingShapes,
  findMissingDelivery,
  toBucketSettings,
  toDeliverySettings,
  type BucketSettings,
  type DeliverySettings,
} from './delivery/delivery-settings.ts'
import { MailFromSchema, SmtpUrlSchema, type MailSettings } from './email/mail-settings.ts'
import { repositoryRoot } from './repository-root.ts'
import { loadTryoutSecrets, type Secrets } from './secrets.ts'
import { SecurityContactSchema } from './security-txt.ts'
import { findWeakSettings, type Environment } from './production-settings.ts'
import { TrustedProxiesSchema, type TrustedProxies } from './trusted-proxies.ts'

const PortSchema = z.coerce.number().int().min(1).max(65_535)
const SecretSchema = z.string().min(32, { error: 'must have at least 32 characters' })

const HourSchema = z
  .string()
  .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$|^never$/u, { error: 'must be an hour like 03:30, or never' })

const TimeZoneSchema = z
  .string()
  .refine(isTimeZone, { error: 'must be a time zone by its full name, e.g. America/New_York' })

const EnvSchema = z.object({
  CAREPATH_MODE: z.enum(['tryout', 'production']).default('tryout'),
  DATA_DIR: z.string().optional(),
  DATABASE_URL: z.string().optional(),
  DATABASE_LOCK_WAIT: z.coerce.number().min(0.1).max(300).default(15),
  SITE_DIST: z.string().optional(),
  CMS_URL: z.url().default('http://localhost:3000'),
  SITE_URL: z.url().default('http://localhost:4321'),
  WORKER_PORT: PortSchema.default(4322),
  WORKER_HOST: z.string().default('127.0.0.1'),
  WORKER_URL: z.url().optional(),
  PAYLOAD_SECRET: SecretSchema.optional(),
  WORKER_TOKEN: SecretSchema.optional(),
  CLINIC_TIME_ZONE: TimeZoneSchema.default('America/Los_Angeles'),
  SECOND_FACTOR: z.enum(['required', 'optional']).optional(),
  CHECK_AT: HourSchema.default('03:30'),
  TRUSTED_PROXIES: TrustedProxiesSchema.default(new BlockList()),
  SMTP_URL: SmtpUrlSchema.optional(),
  MAIL_FROM: MailFromSchema.optional(),
  INDEXNOW_KEY: z
    .string()
    .regex(/^[A-Za-z0-9-]{8,128}$/u, { error: 'must be 8 to 128 letters, digits or hyphens' })
    .optional(),
  INDEXNOW_ENDPOINT: z.url().default('https://api.indexnow.org/indexnow'),
  ...deliverySettingShapes,
  SOURCE_LOOKUP: z.enum(['on', 'off']).default('off'),
  SOURCE_LOOKUP_DOI: z.url().default('https://doi.org'),
  SOURCE_LOOKUP_PUBMED: z.url().default('https://eutils.ncbi.nlm.nih.gov/entrez/eutils'),
  SITE_HSTS_DAYS: z.coerce.number().int().min(0).max(730).default(365),
  MAX_UPLOAD_MB: z.coerce.number().int().min(1).max(200).default(25),
  DISK_RESERVE_MB: z.coerce.number().int().min(0).max(1_000_000).default(200),
  QUEUE_LIMIT: z.coerce.number().int().min(1).default(20_000),
  LIVE_FILES: z.enum(['private', 'public']).default('private'),
  REQUESTS_PER_MINUTE: z.coerce.number().int().min(60).default(3000),
  SECURITY_CONTACT: SecurityContactSchema.optional(),
  METRICS_TOKEN: SecretSchema.optional(),
  /** Read by each program before everything else: `packages/log`. */
  LOG_FORMAT: z.enum(['json', 'plain']).optional(),
  OTEL_EXPORTER_OTLP_ENDPOINT: z.url().optional(),
  NEXT_PHASE: z.string().optional(),
})
type Env = z.infer<typeof EnvSchema>

/** Every setting that a process of the CMS or the worker reads. */
export const settingNames: readonly string[] = Object.keys(EnvSchema.shape)

/** Everything that is set from outside for a process of the CMS or the worker. */
export interface Settings {
  /** `tryout` makes its own secrets and accounts; `production` demands the secrets and makes no account. */
  mode: 'tryout' | 'production'
  /** Folder of all local state. */
  dataDir: string
  /** `file:…`, `mongodb://…` or `mongodb+srv://…`. */
  databaseUrl: string
  /** How long a save waits, with SQLite, while another program holds the database's lock. */
  databaseLockMs: number
  /** Folder of the site's build. */
  siteDist: string
  /** Public origin of the admin. */
  cmsUrl: string
  /** Public origin of the site. */
  siteUrl: string
  /** Days for which browsers that have once loaded the site over HTTPS use nothing else; 0 says nothing of it. */
  siteHstsDays: number
  /** Port the worker listens on. */
  workerPort: number
  /** Address the worker listens on: the loopback, unless it runs in a container of its own. */
  workerHost: string
  /** Where the CMS reaches the worker. */
  workerUrl: string
  /** Time zone of the clinic, e.g. `America/Los_Angeles`: reviews fall due at its midnight. */
  clinicTimeZone: string
  /** Whether reviewers need a second factor to sign. */
  secondFactor: 'required' | 'optional'
  /** When the worker compares the live site with the database, by the clinic's clock; `never`: only by command. */
  checkAt: string
  /** The IndexNow service that learns of changed pages; absent where none does, and always in the try-out. */
  indexNow?: { key: string; endpoint: string } | undefined
  /** Where the live site goes beside this machine. */
  delivery: DeliverySettings
  /** The bucket that holds the files of uploads, for several machines; absent where they are in the data folder. */
  mediaBucket?: BucketSettings | undefined
  /** The registers that the CMS may ask about a source; absent where it asks nobody. */
  sourceLookup?: { doi: string; pubMed: string } | undefined
  /** The proxies in front of the CMS whose word is taken for where a request comes from. */
  trustedProxies: TrustedProxies
  /** Who may read the published files: this user alone, or everybody, such as a web server of another user. */
  liveFiles: 'private' | 'public'
  /** Size of the largest upload, in megabytes. */
  maxUploadMb: number
  /** Room on the disk that publishing and uploads leave free, in bytes: recalls and drafts need it. */
  diskReserveBytes: number
  /** How many published changes may wait to be live. */
  queueLimit: number
  /** What one account may ask of the admin and its API in a minute; other limits follow from it. */
  requestsPerMinute: number
  /** Address for reports of vulnerabilities, published in the site’s security.txt; absent where there is none. */
  securityContact?: string | undefined
  /** Whoever shows it may read the metrics; absent where only programs of this machine may. */
  metricsToken?: string | undefined
  /** Address of a collector of traces; absent where nobody collects any. */
  tracesEndpoint?: string | undefined
  /** Absent where no mail is sent. */
  mail?: MailSettings | undefined
  payloadSecret: string
  workerToken: string
}

/** Reads the settings, or lists all that is wrong with them and what each should be. */
export function readSettings(source: Environment = process.env): Settings {
  const given = withoutBlanks(source)
  const parsed = EnvSchema.safeParse(given)
  const problems = [...(parsed.error?.issues ?? []).map(describeIssue), ...findMissing(given)]
  if (given.CAREPATH_MODE === 'production' && !isBuild(given)) problems.push(...findWeakSettings(given))
  if (parsed.success && problems.length === 0) return toSettings(parsed.data)
  throw new CarepathError('invalidArgument', `Settings: ${problems.join('\n')}`, {
    next: 'README.md describes every setting.',
  })
}

function describeIssue({ path, message }: z.core.$ZodIssue): string {
  return `${path.join('.')}: ${message}`
}

/** Settings that are required beside another one, or in production. */
function findMissing(given: Environment): string[] {
  const secrets = given.CAREPATH_MODE === 'production' && !isBuild(given) ? ['PAYLOAD_SECRET', 'WORKER_TOKEN'] : []
  return [
    ...secrets
      .filter((name) => given[name] === undefined)
      .map((name) => `${name} is required in production mode: set it to 32 or more random characters.`),
    ...(given.SMTP_URL && !given.MAIL_FROM
      ? ['MAIL_FROM is required with SMTP_URL: set it to the address that mail is sent from.']
      : []),
    ...findMissingDelivery(given),
  ]
}

/** `next build` imports the configuration but serves nobody: it must need no secret and write no file. */
function isBuild({ NEXT_PHASE }: { NEXT_PHASE?: string | undefined }): boolean {
  return NEXT_PHASE === 'phase-production-build'
}

function toSettings(env: Env): Settings {
  const root = repositoryRoot()
  const dataDir = resolve(root, env.DATA_DIR ?? 'data')
  return {
    mode: env.CAREPATH_MODE,
    dataDir,
    databaseUrl: absoluteDatabaseUrl(env.DATABASE_URL ?? `file:${join(dataDir, 'carepath.db')}`, root),
    databaseLockMs: env.DATABASE_LOCK_WAIT * 1000,
    siteDist: resolve(root, env.SITE_DIST ?? 'apps/site/dist'),
    cmsUrl: withoutSlash(env.CMS_URL),
    siteUrl: withoutSlash(env.SITE_URL),
    workerPort: env.WORKER_PORT,
    workerHost: env.WORKER_HOST,
    workerUrl: withoutSlash(env.WORKER_URL ?? `http://127.0.0.1:${env.WORKER_PORT}`),
    clinicTimeZone: env.CLINIC_TIME_ZONE,
    secondFactor: env.SECOND_FACTOR ?? (env.CAREPATH_MODE === 'production' ? 'required' : 'optional'),
    checkAt: env.CHECK_AT,
    indexNow:
      env.CAREPATH_MODE === 'production' && env.INDEXNOW_KEY
        ? { key: env.INDEXNOW_KEY, endpoint: env.INDEXNOW_ENDPOINT }
        : undefined,
    delivery: toDeliverySettings(env),
    mediaBucket: toBucketSettings(env, env.MEDIA_BUCKET),
    sourceLookup:
      env.SOURCE_LOOKUP === 'on'
        ? { doi: withoutSlash(env.SOURCE_LOOKUP_DOI), pubMed: withoutSlash(env.SOURCE_LOOKUP_PUBMED) }
        : undefined,
    trustedProxies: env.TRUSTED_PROXIES,
    liveFiles: env.LIVE_FILES,
    siteHstsDays: env.SITE_HSTS_DAYS,
    maxUploadMb: env.MAX_UPLOAD_MB,
    diskReserveBytes: env.DISK_RESERVE_MB * 2 ** 20,
    queueLimit: env.QUEUE_LIMIT,
    requestsPerMinute: env.REQUESTS_PER_MINUTE,
    securityContact: env.SECURITY_CONTACT,
    mail: toMailSettings(env),
    metricsToken: env.METRICS_TOKEN,
    tracesEndpoint: env.OTEL_EXPORTER_OTLP_ENDPOINT,
    ...readSecrets(env, dataDir),
  }
}

function toMailSettings({ SMTP_URL, MAIL_FROM }: Env): MailSettings | undefined {
  return SMTP_URL && MAIL_FROM && { ...SMTP_URL, from: MAIL_FROM }
}

function readSecrets(env: Env, dataDir: string): Secrets {
  if (isBuild(env)) return { payloadSecret: 'build', workerToken: 'build' }
  const { PAYLOAD_SECRET, WORKER_TOKEN } = env
  if (PAYLOAD_SECRET && WORKER_TOKEN) return { payloadSecret: PAYLOAD_SECRET, workerToken: WORKER_TOKEN }
  const secrets = loadTryoutSecrets(dataDir)
  return { payloadSecret: PAYLOAD_SECRET ?? secrets.payloadSecret, workerToken: WORKER_TOKEN ?? secrets.workerToken }
}

/** Processes run in different folders, so a relative path counts from the checkout's root. */
function absoluteDatabaseUrl(url: string, root: string): string {
  return url.startsWith('file:') ? `file:${resolve(root, url.slice('file:'.length).replace(/^\/\/(?=\/)/u, ''))}` : url
}

function isTimeZone(name: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }))
  } catch {
    // Intl throws a RangeError for a name it doesn't know.
    return false
  }
}

function withoutSlash(url: string): string {
  return url.replace(/\/$/u, '')
}

function withoutBlanks(source: Environment): Environment {
  return Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''))
}
