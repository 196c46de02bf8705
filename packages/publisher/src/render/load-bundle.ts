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
  return bundle as SiteBundle
}

function unreadable(file: string, message: string, cause?: unknown): CarepathError {
  return new CarepathError('unreadableBundle', message, { place: { file }, next: 'Build the site again.', cause })
}
