import { describe, expect, it } from 'vitest'
import { renderSite } from './support/render-site.ts'
import { exampleOf, exampleSite, withChange } from './support/sites.ts'

const plain = (html: string) =>
  html
    .replaceAll(/<[^>]*>/gu, '')
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(' : ', ': ')

describe('Words that the page sets apart by its style', () => {
  it('are parted by signs for those who hear or copy them', async () => {
    const treatment = exampleOf('treatment')
    const [first] = treatment.steps
    const grounds = { basis: 'explanation' as const, sources: [] }
    const check = {
      ...first!,
      ...{ id: 'check', title: 'Check-up', phase: 'followUp' as const, visits: 'other' as const },
      visitsInWords: 'Four weeks later',
      duration: { min: 10, max: 10, unit: 'minutes' as const, ...grounds },
    }
    const steps = [...treatment.steps, check]
    const files = await renderSite(withChange(exampleSite, treatment, { steps }))
    const wordsAt = (path: string) =>
      plain(files.find(({ address }) => address.path === path)?.page.html.split('<main')[1] ?? '')
    const visit = wordsAt(`/treatments/${treatment.slug}/what-happens/`)
    expect(visit).toContain('Check-up: 10 minutes · Four weeks later')
    expect(visit).toContain(`Step ${steps.length} · Four weeks later · How long: 10 minutes`)
    const clinic = exampleOf('clinic')
    const [start] = clinic.firstSteps ?? []
    expect(wordsAt(`/clinics/${clinic.slug}/`)).toContain(`${start?.title}: ${start?.text}`)
  })
})
