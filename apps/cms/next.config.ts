import { withPayload } from '@payloadcms/next/withPayload'
import type { NextConfig } from 'next'

const config: NextConfig = {
  transpilePackages: ['@carepath/schema'],
  poweredByHeader: false,
  // `pnpm check` has looked at the types; whoever builds to run need not wait for it.
  typescript: { ignoreBuildErrors: true },
}

export default withPayload(config, { devBundleServerPackages: false })
