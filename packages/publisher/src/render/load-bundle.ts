import { readdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { CarepathError, siteBundleVersion, type SiteBundle } from '@carepath/schema'

const functions = ['pagesOf', 'standingPages', 'render'] as const

/** Loads the site's built server entry. */
export async function loadBundle(path: string): Promise<SiteBundle> {
  let bundle: Partial<SiteBundle>
  try {
    bundle = (await import(/* @vite-ignore */ pathToFileURL(path).href)) as Partial<SiteBundle>
  } catch (cause) {
    throw unreadable(path, `The site's bundle cannot be loaded: ${String(cause)}`, cause)
  }
  if (bundle.siteBundleVersion !== siteBundleVersion) {
    const found = String(bundle.siteBundleVersion)
    throw unreadable(path, `The site's bundle is of version ${found}; this publisher works with ${siteBundleVersion}`)
  }
  const missing = functions.filter((name) => typeof bundle[name] !== 'function')
  if (missing.length || !bundle.buildId || !bundle.indexes) {
    throw unreadable(path, `The site's bundle lacks ${missing.join(', ') || 'buildId or indexes'}`)
  }
  await loadChunks(dirname(path))
  return withOwnIndexes(bundle as SiteBundle)
}

/** The publisher looks up redirects by both of their paths. */
function withOwnIndexes(bundle: SiteBundle): SiteBundle {
  const redirect = new Set([...(bundle.indexes.redirect ?? []), 'from', 'to'])
  return { ...bundle, indexes: { ...bundle.indexes, redirect: [...redirect] } }
}

/**
 * Loads all chunks of the bundle now. The bundle loads a chunk when a page first needs it, and a new build may have
 * deleted it by then. The first pages needn't wait for their chunks either.
 */
async function loadChunks(directory: string): Promise<void> {
  const names = await readdir(join(directory, 'chunks'), { recursive: true }).catch(() => [])
  const chunks = names.filter((name) => /\.m?js$/u.test(name)).map((name) => join(directory, 'chunks', name))
  // A chunk that can't be loaded may never be needed; a page that needs it fails with the error.
  await Promise.allSettled(chunks.map((chunk) => import(/* @vite-ignore */ pathToFileURL(chunk).href)))
}

function unreadable(file: string, message: string, cause?: unknown): CarepathError {
  return new CarepathError('unreadableBundle', message, { place: { file }, next: 'Build the site again.', cause })
}
