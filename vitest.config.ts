import { defineConfig } from 'vitest/config'

/** Every suite of the workspace in one run. Projects with a higher `sequence.groupOrder` wait for the others. */
export default defineConfig({
  test: {
    projects: [
      'apps/*',
      'packages/*',
      'tests/*',
      'bench',
      { test: { name: 'scripts', include: ['scripts/**/*.test.mjs'], testTimeout: 30_000 } },
    ],
    reporters: ['default', './scripts/vitest/console-noise.mjs'],
  },
})
