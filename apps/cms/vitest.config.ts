import { defineConfig } from 'vitest/config'

export default defineConfig({ test: { name: 'cms', include: ['tests/**/*.test.ts'] } })
