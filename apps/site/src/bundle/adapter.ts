import type { AstroConfig, AstroIntegration } from 'astro'
import { stampBuildId } from './stamp-build-id.ts'

/** Builds the site as a server bundle that the publisher calls as a function; nothing listens on a port. */
export function bundleAdapter(): AstroIntegration {
  let config: AstroConfig | undefined
  return {
    name: 'carepath-bundle',
    hooks: {
      'astro:config:done': ({ setAdapter, config: final }) => {
        config = final
        setAdapter({
          name: 'carepath-bundle',
          // Only 'explicit' is deprecated; the linter reports every value of the property.
          // eslint-disable-next-line @typescript-eslint/no-deprecated
          entrypointResolution: 'auto',
          serverEntrypoint: new URL('./entry.ts', import.meta.url),
          supportedAstroFeatures: {
            staticOutput: 'stable',
            serverOutput: 'stable',
            hybridOutput: 'stable',
            sharpImageService: 'stable',
          },
        })
      },
      'astro:build:done': async ({ logger }) => {
        if (config) logger.info(`build ${await stampBuildId(config.outDir, new URL('../../', config.root))}`)
      },
    },
  }
}
