import { defineConfig } from 'vitest/config'

export default defineConfig({
  // Both builds read SITE_URL.
  test: { name: 'same-as-stock', include: ['*.test.ts'], env: { SITE_URL: 'https://www.example.org' } },
})
