import { defineConfig } from 'vitest/config'

export default defineConfig({ test: { name: 'site', include: ['tests/**/*.test.ts'] } })
