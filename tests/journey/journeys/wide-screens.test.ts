import { describe, expect } from 'vitest'
import { test } from '../fixtures/test.ts'
import { faultsOfPages } from '../fixtures/visit-pages.ts'
import { layoutFaults } from '../pages/layout-faults.ts'
import type { SitePage } from '../pages/site-page.ts'

describe('on a desk', () => {
  test('every template fits, and no link is torn between two columns', async ({ browser, sampleUrl, templates }) => {
    const options = { viewport: { width: 1280, height: 800 } }
    const look = ({ page }: SitePage) => layoutFaults(page)
    expect(await faultsOfPages({ browser, origin: sampleUrl, addresses: templates, options, look })).toEqual({})
  })
})
