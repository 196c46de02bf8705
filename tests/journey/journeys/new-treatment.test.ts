import { randomUUID } from 'node:crypto'
import { describe, expect } from 'vitest'
import { test } from '../fixtures/test.ts'
import { AdminPage } from '../pages/admin-page.ts'
import { CountedWork } from '../pages/counted-work.ts'
import { DocumentForm } from '../pages/document-form.ts'
import { ReviewPanel } from '../pages/review-panel.ts'
import { createReviewer } from '../system/create-reviewer.ts'
import { waitUntilServed } from '../system/wait-until-served.ts'

/** What the same took before a form said what it needs. */
const before = { fields: 133, clicks: 210 }
const mostFields = 60
/** Of a formatted text; it had 12 before. */
const mostTabStops = 5

describe('a new treatment', () => {
  test('goes from an empty form to a signed and live guide', async ({ admin, openPage, mailFolder, system }) => {
    const reviewer = await createReviewer(system, mailFolder)
    const editor = await admin('editor')
    const { page } = editor
    const work = await CountedWork.on(page)
    await editor.newDocument('treatments')
    const form = new DocumentForm(page)
    // Of letters only: a number would need a source.
    const name = `Behavioral activation ${randomUUID().replaceAll(/[^a-f]/gu, '')}`
    await page.getByText(/^\d+ still missing\.$/u).waitFor()
    expect(await page.locator('.field-note, .findings__item[data-level="block"]:visible').count()).toBe(0)

    await form.write('name', name)
    await form.write('plainName', name)
    await form.write(
      'summary',
      'You and a therapist plan small things to do each week. It helps some people, and others not.',
    )
    await form.write('conditions', 'Depression')
    await form.addRow('Add Intervention', 'interventions.0.kind')
    await form.choose('interventions.0.kind', 'Psychological therapy')
    await form.choose('interventions.0.intervention', 'cognitive behavioral therapy')
    await form.choose('interventions.0.format', 'One person')
    await form.choose('interventions.0.delivery', 'In person')
    await form.writeText(
      'regulatoryDisclosure.body',
      'No regulator approves talk therapies. The state licenses the therapist.',
    )
    await form.choose('regulatoryDisclosure.basis', 'How this clinic does it')
    await form.choose('regulatoryDisclosure.attestedBy', reviewer.name)
    await form.addRow('Add Fact', 'keyFacts.0.label')
    await form.write('keyFacts.0.label', 'How it is given')
    await form.write('keyFacts.0.value', 'You talk with a therapist, in person')
    await form.takeFromAbove('keyFacts.0')
    await form.writeText(
      'howItWorks.body',
      'Depression can make people give up what once did them good. Doing less can keep the mood low. The therapy tries to turn this around in small steps. It is not clear which part of it helps.',
    )
    await form.takeFromAbove('howItWorks')
    await form.choose('clinics', 'Sampletown Talk Therapy Center')
    await expect.poll(() => form.progressOf('Overview')).toMatch(/complete$/u)

    await form.openSection('Before')
    await form.writeText(
      'preparation.body',
      'Write down what you did on a usual day last week. Tell us about thoughts of suicide, and about alcohol, drugs, and medicines.',
    )
    expect(await form.countTabStops('preparation.body')).toBeLessThanOrEqual(mostTabStops)
    await form.takeFromAbove('preparation')

    await form.openSection('The visit')
    await form.addRow('Add Step', 'steps.0.title')
    await form.write('steps.0.title', 'You plan the week')
    await form.choose('steps.0.phase', /^During/u)
    await form.writeText(
      'steps.0.body.body',
      'You sit with your therapist in a quiet room. You look at the week that was, and choose a few small things for the next one. You can stop at any time.',
    )
    await form.takeFromAbove('steps.0.body')
    await form.writeText('course.body', 'You meet once a week. You plan the number of sessions with your therapist.')
    await form.takeFromAbove('course')

    await form.openSection('After')
    await form.writeText(
      'aftercare.body',
      'A session can stir things up. Plan some quiet time after it. Call or text 988 if you think about suicide, and call 911 if you are in danger.',
    )
    await form.takeFromAbove('aftercare')
    await form.writeText(
      'ifItDoesNotWork.body',
      'Some people do not get better. It is not your fault. Another therapy or a medicine may fit you more.',
    )
    await form.takeFromAbove('ifItDoesNotWork')

    await form.openSection('Side effects')
    await form.addRow('Add Side effect', 'sideEffects.0.effect')
    await form.choose('sideEffects.0.effect', 'Depression that gets worse')
    await form.choose('sideEffects.0.sources', 'Cognitive behavioural therapy as an adjunct')
    await form.choose('careAdvice', 'Call the clinic now: mood')

    await form.openSection('Is it right for you')
    await form.addRow('Add Reason', 'contraindications.0.text')
    await form.write('contraindications.0.text', 'Psychosis or mania at present, which needs other care too')
    await form.choose('contraindications.0.kind', /^Discuss first/u)
    await form.takeFromAbove('contraindications.0')
    await form.addRow('Add Choice', 'alternatives.0.name')
    await form.write('alternatives.0.name', 'A depression medicine')
    await form.write('alternatives.0.description', 'You take it by mouth each day at home. It takes weeks to judge.')
    await form.addRow('Add Choice', 'alternatives.1.name')
    await form.write('alternatives.1.name', 'No treatment, or waiting')
    await form.write('alternatives.1.description', 'Depression may ease by itself, stay the same, or get worse.')
    await form.check('alternatives.1.isNoTreatment')

    await form.openSection('Results & evidence')
    await form.addRow('Add Finding', 'benefits.0.statement')
    await form.write(
      'benefits.0.statement',
      'In 95 of 206 people, depression fell by at least half with talk therapy on top of their usual care.',
    )
    await form.write('benefits.0.numerator', '95')
    await form.write('benefits.0.denominator', '206')
    await form.write('benefits.0.comparator', 'usual care alone: 46 of 213 people')
    await form.write('benefits.0.timeframe', 'after 6 months')
    await form.write('benefits.0.uncertainty', 'People knew which care they had, and that can change how they feel.')
    await form.choose('benefits.0.basis', 'Published evidence')
    await form.choose('benefits.0.sources', 'Cognitive behavioural therapy as an adjunct')
    await form.writeText(
      'uncertainties.body',
      'Studies can’t hide who has therapy. It is not clearly better than other talk therapies.',
    )
    await form.takeFromAbove('uncertainties')

    const panel = new ReviewPanel(page)
    await expect.poll(() => editor.savedState.textContent()).toMatch(/^Draft saved/u)
    await panel.submit('A new guide.')
    await panel.waitForState('In review')
    const clinician = new AdminPage(await openPage(), system.cmsUrl)
    await clinician.signIn(reviewer)
    await clinician.openReview(name)
    const desk = new ReviewPanel(clinician.page)
    await desk.approve('Read and checked.', reviewer.password)
    await desk.waitForState('Approved')

    await page.bringToFront()
    await panel.waitForState('Approved')
    await editor.publish()
    await panel.waitForState('Approved and live')
    const served = await page.getByRole('link', { name: 'View page' }).getAttribute('href')
    await waitUntilServed(served ?? '', name)
    work.print('A new treatment', before)
    expect(work.fields).toBeLessThanOrEqual(mostFields)
    expect(work.clicks).toBeLessThan(before.clicks)
  })
})
