import { z } from 'zod'

const TokenSchema = z.string().min(1)
const NameSchema = z.string().regex(/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/u, {
  error: 'must be the name of a bucket: 3 to 63 small letters, digits, dots and hyphens',
})
const IdSchema = z.string().regex(/^[A-Za-z0-9_-]+$/u, { error: 'must be letters and digits' })

/** Settings of the storage, and of where the live site goes beside this machine, as variables of the environment. */
export const deliverySettingShapes = {
  S3_ENDPOINT: z.url().optional(),
  S3_REGION: z.string().min(1).default('us-east-1'),
  S3_ACCESS_KEY_ID: TokenSchema.optional(),
  S3_SECRET_ACCESS_KEY: TokenSchema.optional(),
  SITE_BUCKET: NameSchema.optional(),
  MEDIA_BUCKET: NameSchema.optional(),
  CLOUDFLARE_ZONE_ID: IdSchema.optional(),
  CLOUDFLARE_API_TOKEN: TokenSchema.optional(),
  CLOUDFLARE_API: z.url().default('https://api.cloudflare.com/client/v4'),
  FASTLY_SERVICE_ID: IdSchema.optional(),
  FASTLY_API_TOKEN: TokenSchema.optional(),
  FASTLY_API: z.url().default('https://api.fastly.com'),
  DEPLOY_HOOK_URL: z.url().optional(),
}
type DeliveryEnv = z.infer<z.ZodObject<typeof deliverySettingShapes>>

/** S3-compatible storage, and the key that may write it. */
interface StorageSettings {
  /** Absent for Amazon's own. */
  endpoint: string | undefined
  region: string
  accessKeyId: string
  secretAccessKey: string
}

/** A bucket of the storage. */
export type BucketSettings = StorageSettings & { bucket: string }

/** Where the live site goes beside this machine; each part is absent where it isn't set. */
export interface DeliverySettings {
  bucket: BucketSettings | undefined
  cloudflare: { zoneId: string; token: string; api: string } | undefined
  fastly: { serviceId: string; token: string; api: string } | undefined
  /** Address at which a host that builds for itself is told of changes. */
  deployHook: string | undefined
}

/** Settings that are required beside others. */
const together: readonly [string, ...string[]][] = [
  ['SITE_BUCKET', 'S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY'],
  ['MEDIA_BUCKET', 'S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY'],
  ['CLOUDFLARE_ZONE_ID', 'CLOUDFLARE_API_TOKEN'],
  ['CLOUDFLARE_API_TOKEN', 'CLOUDFLARE_ZONE_ID'],
  ['FASTLY_SERVICE_ID', 'FASTLY_API_TOKEN'],
  ['FASTLY_API_TOKEN', 'FASTLY_SERVICE_ID'],
]

type Given = Record<string, string | undefined>

/** What is missing beside the settings that are there, and what contradicts them. */
export function findMissingDelivery(given: Given): string[] {
  const missing = together.flatMap(([name, ...others]) =>
    given[name] === undefined
      ? []
      : others
          .filter((other) => given[other] === undefined)
          .map((other) => `${other} is required with ${name}: set it to what your provider gave you.`),
  )
  return [...new Set(missing), ...findWrongBuckets(given)]
}

function findWrongBuckets({ S3_ENDPOINT, S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY, ...buckets }: Given): string[] {
  const { SITE_BUCKET, MEDIA_BUCKET } = buckets
  const storage = Object.entries({ S3_ENDPOINT, S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY })
  const [first] = storage.find(([, value]) => value !== undefined) ?? []
  if (first !== undefined && SITE_BUCKET === undefined && MEDIA_BUCKET === undefined)
    return [`${first} is set, and no bucket: set SITE_BUCKET, MEDIA_BUCKET or both, or leave ${first} out.`]
  if (MEDIA_BUCKET !== undefined && MEDIA_BUCKET === SITE_BUCKET)
    return [
      'MEDIA_BUCKET must be another bucket than SITE_BUCKET: everybody may read the site, and nobody a draft’s pictures.',
    ]
  return []
}

export function toDeliverySettings(env: DeliveryEnv): DeliverySettings {
  return {
    bucket: toBucketSettings(env, env.SITE_BUCKET),
    cloudflare:
      env.CLOUDFLARE_ZONE_ID !== undefined && env.CLOUDFLARE_API_TOKEN !== undefined
        ? { zoneId: env.CLOUDFLARE_ZONE_ID, token: env.CLOUDFLARE_API_TOKEN, api: withoutSlash(env.CLOUDFLARE_API) }
        : undefined,
    fastly:
      env.FASTLY_SERVICE_ID !== undefined && env.FASTLY_API_TOKEN !== undefined
        ? { serviceId: env.FASTLY_SERVICE_ID, token: env.FASTLY_API_TOKEN, api: withoutSlash(env.FASTLY_API) }
        : undefined,
    deployHook: env.DEPLOY_HOOK_URL,
  }
}

/** A bucket of the storage; undefined where none is set. */
export function toBucketSettings(env: DeliveryEnv, bucket: string | undefined): BucketSettings | undefined {
  const { S3_ENDPOINT, S3_REGION, S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY } = env
  if (bucket === undefined || S3_ACCESS_KEY_ID === undefined || S3_SECRET_ACCESS_KEY === undefined) return undefined
  return {
    bucket,
    endpoint: S3_ENDPOINT === undefined ? undefined : withoutSlash(S3_ENDPOINT),
    region: S3_REGION,
    accessKeyId: S3_ACCESS_KEY_ID,
    secretAccessKey: S3_SECRET_ACCESS_KEY,
  }
}

const withoutSlash = (url: string): string => url.replace(/\/$/u, '')
