import type { GlossaryTerm } from '@carepath/schema'
import sharp from 'sharp'
import { captions, mp4 } from '@carepath/content/tests/media/video-files.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { reviewDays } from '@carepath/content/tests/support/days.ts'
import { asPublished, personForm, publishReviewer, richText, termForm } from '@carepath/content/tests/support/forms.ts'
import { openCms, signedIn, type TestCms } from '@carepath/content/tests/support/open-cms.ts'
import { onEachDatabase } from '@carepath/content/tests/contract/databases.ts'
import { published, publishedWords } from './published.ts'

onEachDatabase(({ environment, hasTransactions }) => {
  let cms: TestCms
  let reviewer: string

  beforeAll(async () => {
    cms = await openCms(environment)
    reviewer = await publishReviewer(cms.payload)
  }, 120_000)
  afterAll(() => cms.close())

  test('a created document is live as it was written', async () => {
    const id = await createTerm('Infusion')
    expect(await published(cms.payload, 'glossary-term', id)).toEqual(await termOf(id, 'Infusion'))
  })

  test('a draft over a live document leaves patients with what was live', async () => {
    const id = await createTerm('Drip')
    await cms.payload.update({ collection: 'glossary-terms', id, data: { term: 'Drip, changed' }, draft: true })
    expect(await published(cms.payload, 'glossary-term', id)).toEqual(await termOf(id, 'Drip'))
  })

  test('publishing a draft makes it live', async () => {
    const id = await createTerm('Dose')
    await cms.payload.update({ collection: 'glossary-terms', id, data: { term: 'One dose' }, draft: true })
    await cms.payload.update({ collection: 'glossary-terms', id, data: { _status: 'published' } })
    expect(await publishedWords(cms.payload, 'glossary-term', id)).toEqual({
      ...(await termOf(id, 'Dose')),
      term: 'One dose',
    })
  })

  test('a document that is unpublished or deleted is live no more', async () => {
    const [down, gone] = [await createTerm('Cuff'), await createTerm('Mask')]
    await cms.payload.update({ collection: 'glossary-terms', id: down, data: { _status: 'draft' } })
    await cms.payload.delete({ collection: 'glossary-terms', id: gone })
    expect(await published(cms.payload, 'glossary-term', down)).toBeUndefined()
    expect(await published(cms.payload, 'glossary-term', gone)).toBeUndefined()
  })

  test('a translation is live once a person has checked it, in its own words and with nothing of the English', async () => {
    const id = await createTerm('Vein')
    const spanish = { term: 'Vena', plainDefinition: 'Un tubo del cuerpo por donde pasa la sangre.' }
    await cms.payload.update({
      collection: 'glossary-terms',
      id,
      data: { ...spanish, ...checkedBy('inProgress') },
      locale: 'es',
      draft: true,
    })
    expect(await published(cms.payload, 'glossary-term', id, 'es')).toBeUndefined()
    const publish = () =>
      cms.payload.update({
        collection: 'glossary-terms',
        id,
        data: asPublished({ ...spanish, ...checkedBy('reviewed') }),
        locale: 'es',
      })
    // Its reviewer has no Spanish rendition yet.
    await expect(publish()).rejects.toThrow('Reviewer')
    expect(await published(cms.payload, 'glossary-term', id, 'es')).toBeUndefined()
    const { name, bio } = personForm('Robin Placeholder')
    await cms.payload.update({ collection: 'people', id: reviewer, data: asPublished({ name, bio }), locale: 'es' })
    await publish()
    const english = await termOf(id, 'Vein')
    expect(await publishedWords(cms.payload, 'glossary-term', id)).toEqual(english)
    expect(await publishedWords(cms.payload, 'glossary-term', id, 'es')).toEqual({
      ...english,
      locale: 'es',
      term: 'Vena',
      plainDefinition: 'Un tubo del cuerpo por donde pasa la sangre.',
      review: {
        ...english.review,
        translation: { reviewedBy: { type: 'person', id: reviewer }, reviewedAt: reviewDays.reviewedAt },
      },
    } satisfies GlossaryTerm)
  })

  test('a restored version is live as it once was, once it is published', async () => {
    const id = await createTerm('Needle')
    await cms.payload.update({ collection: 'glossary-terms', id, data: { term: 'Thin needle' } })
    const { docs } = await cms.payload.findVersions({
      collection: 'glossary-terms',
      where: { parent: { equals: id } },
      sort: 'createdAt',
    })
    const path = `/glossary-terms/versions/${docs[0]?.id ?? ''}`
    expect((await cms.rest(path, { method: 'POST', headers: await signedIn(cms) })).status).toBe(200)
    await cms.payload.update({ collection: 'glossary-terms', id, data: { _status: 'published' } })
    expect(await publishedWords(cms.payload, 'glossary-term', id)).toEqual(await termOf(id, 'Needle'))
  })

  test('an uploaded portrait is live with its words and its smaller versions', async () => {
    const picture = await sharp({ create: { width: 700, height: 350, channels: 3, background: '#7a9' } })
      .png()
      .toBuffer()
    const media = await cms.payload.create({
      collection: 'media',
      data: { alt: 'A nurse at a bedside' },
      file: { data: picture, mimetype: 'image/png', name: 'Übersicht (1).PNG', size: picture.length },
    })
    const { id } = await cms.payload.create({
      collection: 'people',
      data: { ...personForm('Pat Portrait'), photo: media.id },
    })
    const person = await published(cms.payload, 'person', id)
    const base = `/media/${media.filename?.replace('.webp', '') ?? ''}`
    expect(media.filename).toMatch(/^ubersicht-1-[0-9a-f]{10}\.webp$/u)
    expect(person?.photo).toEqual({
      src: `${base}.webp`,
      width: 700,
      height: 350,
      mimeType: 'image/webp',
      alt: 'A nurse at a bedside',
      variants: [
        { src: `${base}-320x160.avif`, width: 320, height: 160, mimeType: 'image/avif' },
        { src: `${base}-320x160.webp`, width: 320, height: 160, mimeType: 'image/webp' },
        { src: `${base}-640x320.avif`, width: 640, height: 320, mimeType: 'image/avif' },
        { src: `${base}-640x320.webp`, width: 640, height: 320, mimeType: 'image/webp' },
      ],
    })
    expect(person?.assets).toEqual(
      [person?.photo?.src, ...(person?.photo?.variants ?? []).map(({ src }) => src)].sort(),
    )
  })

  test('a video in a text is live with its still picture, its captions and its transcript', async () => {
    const upload = async (name: string, data: Buffer) => {
      const file = { data, name, mimetype: 'application/octet-stream', size: data.length }
      return cms.payload.create({ collection: 'videos', data: {}, file })
    }
    const film = await upload('Sitting down.mp4', mp4())
    const track = await upload('Sitting down.vtt', captions('Sit down.'))
    const data = await sharp({ create: { width: 700, height: 350, channels: 3, background: '#7a9' } })
      .png()
      .toBuffer()
    const file = { data, mimetype: 'image/png', name: 'still.png', size: data.length }
    const still = await cms.payload.create({ collection: 'media', data: { alt: 'A chair' }, file })
    const texts = { title: 'How to sit', transcript: 'Nurse: Sit down.' }
    const uploads = { video: film.id, poster: still.id, captions: track.id }
    const block = {
      type: 'block',
      version: 2,
      format: '',
      fields: { id: 'a', blockType: 'video', ...texts, ...uploads },
    }
    const bio = { root: { ...richText('').root, children: [block] } } as unknown as ReturnType<typeof richText>
    const { id } = await cms.payload.create({ collection: 'people', data: { ...personForm('Vic Video'), bio } })
    const person = await published(cms.payload, 'person', id)
    const poster = `/media/${still.filename?.replace('.webp', '') ?? ''}-640x320.webp`
    expect(person?.bio.html).toBe(
      `<figure><video src="/media/${film.filename ?? ''}" poster="${poster}" width="640" height="320" data-bytes="${film.filesize ?? ''}">` +
        `<track src="/media/${track.filename ?? ''}"></video><figcaption>How to sit</figcaption></figure>` +
        '<details><p>Nurse: Sit down.</p></details>',
    )
    expect(person?.assets).toEqual([`/media/${film.filename ?? ''}`, `/media/${track.filename ?? ''}`, poster].sort())
    expect(film.filename).toMatch(/^sitting-down-[0-9a-f]{10}\.mp4$/u)
    await expect(cms.payload.delete({ collection: 'videos', id: track.id })).rejects.toThrow('Vic Video')
  })

  test.skipIf(!hasTransactions)(
    'a publish and its queued change are saved together or not at all (needs transactions)',
    async () => {
      const req = { transactionID: (await cms.payload.db.beginTransaction()) ?? '', context: {} }
      const { id } = await cms.payload.create({
        collection: 'glossary-terms',
        data: asPublished(termForm('Undone', reviewer)),
        req,
      })
      await cms.payload.db.rollbackTransaction(req.transactionID)
      const { totalDocs } = await cms.payload.count({ collection: 'outbox', where: { documentId: { equals: id } } })
      expect(totalDocs).toBe(0)
      expect(await published(cms.payload, 'glossary-term', id)).toBeUndefined()
    },
  )

  async function createTerm(term: string): Promise<string> {
    const { id } = await cms.payload.create({
      collection: 'glossary-terms',
      data: asPublished(termForm(term, reviewer)),
    })
    return id
  }

  function checkedBy(status: 'inProgress' | 'reviewed') {
    return {
      review: {
        reviewedBy: reviewer,
        ...reviewDays,
        translation: { status, reviewedBy: reviewer, reviewedAt: reviewDays.reviewedAt },
      },
    }
  }

  async function termOf(id: string, term: string): Promise<GlossaryTerm> {
    const { updatedAt } = await cms.payload.findByID({ collection: 'glossary-terms', id })
    return {
      type: 'glossary-term',
      id,
      locale: 'en',
      updatedAt,
      assets: [],
      slug: term.toLowerCase(),
      term,
      plainDefinition: 'A feeling of being apart from your body.',
      synonyms: [],
      review: {
        reviewedBy: { type: 'person', id: reviewer },
        ...reviewDays,
        authors: [],
        sources: [],
      },
      seo: {},
    }
  }
})
