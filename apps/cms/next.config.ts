import { withPayload } from '@payloadcms/next/withPayload'
import type { NextConfig } from 'next'

const config: NextConfig = {
  transpilePackages: ['@carepath/schema', '@carepath/editorial', '@carepath/publisher', '@carepath/content'],
  poweredByHeader: false,
  // A preview holds the public page's very bytes: what it names by public path is found here too.
  rewrites: async () => [
    { source: '/_astro/:file', destination: '/api/site-files/:file' },
    { source: '/media/:file', destination: '/api/media/file/:file' },
  ],
  // Turbopack gives pages and API routes a copy of their own of what it bundles; with two Payloads, `instanceof` fails and
  // the form isn't told which field is invalid (payload#17298).
  serverExternalPackages: ['payload', '@payloadcms/db-mongodb', '@payloadcms/db-sqlite'],
  // A build that runs once in a while is slower with a cache than without.
  experimental: { turbopackFileSystemCacheForBuild: false },
  // `pnpm check` has looked at the types; whoever builds to run need not wait for it.
  typescript: { ignoreBuildErrors: true },
}

export default withPayload(config, { devBundleServerPackages: false })
