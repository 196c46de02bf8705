import { withPayload } from '@payloadcms/next/withPayload'
import type { NextConfig } from 'next'

const config: NextConfig = {
  transpilePackages: [
    '@carepath/schema',
    '@carepath/editorial',
    '@carepath/log',
    '@carepath/publisher',
    '@carepath/delivery',
    '@carepath/content',
  ],
  poweredByHeader: false,
  // Nobody is added with a form: the list of accounts has the invitation.
  redirects: async () => [
    { source: '/admin/collections/users/create', destination: '/admin/collections/users', permanent: false },
  ],
  // A preview is the public page, byte for byte: files that it names by their public paths are served here too.
  rewrites: async () => [
    { source: '/_astro/:file', destination: '/api/site-files/:file' },
    { source: '/look/:file', destination: '/api/site-files/:file' },
    { source: '/media/:file(.+\\.(?:mp4|webm|vtt))', destination: '/api/videos/file/:file' },
    { source: '/media/:file', destination: '/api/media/file/:file' },
    { source: '/readyz', destination: '/api/ready' },
    // A draft that is shared with somebody without an account.
    { source: '/shared', destination: '/api/shared-draft' },
    { source: '/shared/draft', destination: '/api/shared-draft/page' },
  ],
  // Turbopack bundles a package once for pages and once for API routes. With two copies of Payload `instanceof` fails, and
  // the form doesn't learn which field is invalid (payload#17298).
  serverExternalPackages: ['payload', '@payloadcms/db-mongodb', '@payloadcms/db-sqlite'],
  // Payload's form is one of the things that docs/upstream.md tells of.
  turbopack: {
    rules: {
      '**/@payloadcms/ui/dist/exports/client/index.js': { loaders: ['./src/build/keep-unasked-changes.ts'] },
    },
  },
  // Builds are rare here, and a rare build is slower with a cache than without.
  experimental: { turbopackFileSystemCacheForBuild: false },
  // `pnpm check` checks the types: a build needn't do it again.
  typescript: { ignoreBuildErrors: true },
}

export default withPayload(config, { devBundleServerPackages: false })
