import { describe, expect } from 'vitest'
import { test } from '../fixtures/test.ts'
import { findPageFaults } from '../fixtures/visit-pages.ts'
import { findLayoutFaults } from '../pages/layout-faults.ts'
import type { SitePage } from '../pages/site-page.ts'

describe('on a desktop', () => {
  test('every template fits, and no link is split between two columns', async ({ browser, sampleUrl, templates }) => {
    const options = { viewport: { width: 1280, height: 800 } }
    const look = ({ page }: SitePage) => findLayoutFaults(page)
    expect(await findPageFaults({ browser, origin: sampleUrl, addresses: templates, options, look })).toEqual({})
  })
})
