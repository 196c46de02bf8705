import path from 'node:path'
import { z } from 'zod'

const EnvSchema = z.object({
  /** A Chrome or Chromium to use in place of the packaged one. */
  CHROME_PATH: z.string().optional(),
  /** A Firefox to use in place of the installed one. */
  FIREFOX_PATH: z.string().optional(),
  PATH: z.string().default(''),
  LD_LIBRARY_PATH: z.string().optional(),
})

const parsed = EnvSchema.parse(process.env)

export const root = path.resolve(import.meta.dirname, '../..')
export const chromePath = parsed.CHROME_PATH
export const firefoxPath = parsed.FIREFOX_PATH
/** The folders of the machine's programs. */
export const searchPath = parsed.PATH.split(path.delimiter)
/** The environment of this process, for programs of the machine. */
export const inheritedEnv = process.env

/** The same without what the test runner adds: Astro serves nothing where it finds VITEST. */
export const systemEnv = { ...process.env }
for (const name of Object.keys(systemEnv))
  if (/^(?:VITEST|NODE_ENV$|MODE$|DEV$|PROD$|SSR$|TEST$|BASE_URL$)/u.test(name)) Reflect.deleteProperty(systemEnv, name)
export const libraryPath = parsed.LD_LIBRARY_PATH

/** Runs `work` while programs that ask for the temporary folder are shown `folder`. */
export async function withTemporaryFolder<T>(folder: string, work: () => Promise<T>): Promise<T> {
  const before = process.env.TMPDIR
  process.env.TMPDIR = folder
  try {
    return await work()
  } finally {
    if (before === undefined) delete process.env.TMPDIR
    else process.env.TMPDIR = before
  }
}
