import { describe, expect, it } from 'vitest'
import type { DueReview } from '../src/outbox/due-review.ts'
import { formatReminder } from '../src/workflow/due-reviews/reminder.ts'
import { translateMail } from '../src/workflow/reader-language/translate-mail.ts'
import { inAllLanguages } from '../src/wording/labels.ts'
import { requestLanguage } from '../src/wording/request-language.ts'
import { runInLanguage } from '../src/wording/run-in-language.ts'
import { translate, translateCount } from '../src/wording/translate.ts'
import { translateMessage } from '../src/wording/translate-message.ts'

describe('the words of the admin', () => {
  it('are English where nobody chose another language', () => {
    expect(translate('Side effect')).toBe('Side effect')
    expect(translateCount(1, '{count} page', '{count} pages')).toBe('1 page')
    expect(translateMessage('Side effect')).toBe('Side effect')
  })

  it('are in the language of the request, however many are answered at once', async () => {
    const say = async () => {
      await Promise.resolve()
      return translate('Side effect')
    }
    const said = await Promise.all([runInLanguage('es', say), say(), runInLanguage('es', say)])
    expect(said).toEqual(['Efecto secundario', 'Side effect', 'Efecto secundario'])
  })

  it('stay English where the dictionary has none', () => {
    expect(runInLanguage('es', () => translate('{count} unheard-of words', { count: 12_000 }))).toBe(
      '12,000 unheard-of words',
    )
  })

  it('end a sentence with one full stop, also after an abbreviation', () => {
    const live = (time: string) => translate('{language} live since {time}.', { language: 'español', time })
    expect(runInLanguage('es', () => live('2:05 p.m.'))).toBe('En línea en español desde 2:05 p.m.')
    expect(live('2:05 PM PST')).toBe('español live since 2:05 PM PST.')
    expect(translate('By {who}{when}.', { who: 'Ada Lima Jr.', when: '' })).toBe('By Ada Lima Jr.')
    expect(translate('{count} of {all}. {name}…', { count: 1, all: 'many etc.', name: 'A.' })).toBe(
      '1 of many etc. A.…',
    )
    expect(translate('Wait {what}...', { what: 'etc.' })).toBe('Wait etc....')
  })

  it('name places of a form, part by part', () => {
    expect(translateMessage('Steps 3 › Title', 'es')).toBe('Pasos 3 › Título')
    expect(translateMessage('Side effect “Dry mouth” › Steps 3 › Title (Spanish)', 'es')).toBe(
      'Efecto secundario “Dry mouth” › Pasos 3 › Título (español)',
    )
  })

  it('leave the words of documents alone', () => {
    expect(translateMessage('Nausea after the infusion', 'es')).toBe('Nausea after the infusion')
  })

  it('are given to Payload in each language', () => {
    expect(inAllLanguages('Side effect')).toEqual({ en: 'Side effect', es: 'Efecto secundario' })
  })
})

describe('the language of a request', () => {
  it.each([
    [{}, 'en'],
    [{ 'accept-language': 'es-MX,es;q=0.9,en;q=0.8' }, 'es'],
    [{ 'accept-language': 'ja' }, 'en'],
    [{ cookie: 'a=b; payload-lng=es', 'accept-language': 'en' }, 'es'],
    [{ cookie: 'payload-lng=en', 'accept-language': 'es' }, 'en'],
    [{ cookie: 'payload-lng=<script>', 'accept-language': 'es' }, 'es'],
  ])('of %j is %s', (headers, language) => {
    expect(requestLanguage(headers)).toBe(language)
  })
})

describe('messages that were made in English', () => {
  it.each([
    ['Fill in “Full name”.', 'Complete “Nombre completo”.'],
    [
      '“Short name” must have at most 60 characters, but has 75. Shorten it.',
      '“Nombre corto” debe tener 60 caracteres como máximo, pero tiene 75. Acórtelo.',
    ],
    [
      '“Web address” must be lower-case letters and digits, joined by single hyphens. You entered “A b”.',
      '“Dirección web” debe tener minúsculas y dígitos, unidos por guiones simples. Usted escribió “A b”.',
    ],
    ['Approved by Rita Reviewer: “Nausea” (side effect).', 'Aprobado por Rita Reviewer: “Nausea” (efecto secundario).'],
    ['In Spanish: Choose the basis.', 'En español: Elija el fundamento.'],
    [
      'Line 3 of “Given for” must have a letter or a digit. You entered “?”.',
      'La línea 3 de “Para qué se da” debe tener una letra o un dígito. Usted escribió “?”.',
    ],
    [
      'The next review must be due within twelve months: by Mar 14, 2027.',
      'La próxima revisión debe vencer en un plazo de doce meses: hasta el 14 mar 2027.',
    ],
    [
      'Choose a unit. Name the clinician who confirms this.',
      'Elija una unidad. Nombre al profesional clínico que confirma esto.',
    ],
    ['Submitted for review in Spanish.', 'Enviado a revisión en español.'],
    [
      '“icon” can’t be imported. Upload pictures in the admin.',
      '“icon” no se puede importar. Suba las imágenes en el sistema.',
    ],
    [
      '“mian” is none of the answers. Did you mean “main”? The answers are: “main” (Main number).',
      '“mian” no es ninguna de las respuestas. ¿Quiso decir “main”? Las respuestas son: “main” (Main number).',
    ],
    [
      '“cures” is an absolute claim. Reads like “It cures”. Publish the source first, or choose another.',
      '“cures” es una afirmación absoluta. Se lee como “It cures”. Publique primero la fuente o elija otra.',
    ],
    [
      'There is no list “treatment”. Did you mean “treatments”?',
      'No hay ninguna lista “treatment”. ¿Quiso decir “treatments”?',
    ],
    [
      'There is no side effect “nausee”, neither in these files nor on the site. Did you mean “nausea”? Add it to the file, or correct the reference.',
      'No hay ninguna entrada “nausee” de tipo efecto secundario, ni en estos archivos ni en el sitio. ¿Quiso decir “nausea”? Añádala al archivo o corrija la referencia.',
    ],
    [
      'There is no source whose “PubMed number” is “123”, neither in these files nor on the site. Add it to the file with that number, or name it by its key or its name.',
      'No hay ninguna entrada de tipo fuente con “123” en “Número de PubMed”, ni en estos archivos ni en el sitio. Añádala al archivo con ese número o nómbrela por su clave o su nombre.',
    ],
    [
      'This is the same publication as “a-2020”, in line 4 of b.json: “PubMed number” is the same. Leave one of them out, and refer to the other.',
      'Es la misma publicación que “a-2020”, en la línea 4 de b.json: “Número de PubMed” es igual. Quite una de las dos y refiérase a la otra.',
    ],
    [
      'This must be an object with “label”, “value”, but is a list.',
      'Esto debe ser un objeto con “label”, “value”, pero es una lista.',
    ],
    [
      'Add “key”: a short name by which this file refers to it, e.g. "key": "smith-2024".',
      'Añada “key”: un nombre corto con el que este archivo se refiere a ello, p. ej. "key": "smith-2024".',
    ],
    [
      'It is on the site already, and differs from the file in “Name”, “Text”. It wasn’t imported: Ed Ito has written it (last on Mar 14, 2027). Nothing of it is overwritten: make these changes on its form, or leave it out of the file and refer to it. If yours is another one, give it another name.',
      'Ya está en el sitio y difiere del archivo en “Name”, “Text”. No se importó: lo ha escrito Ed Ito (por última vez el 14 mar 2027). No se sobrescribe nada: haga estos cambios en su formulario, o quítelo del archivo y refiérase a él. Si el suyo es otro, dele otro nombre.',
    ],
    [
      'A comment was answered by Rita Reviewer: “Nausea” (side effect) in Spanish.',
      'Rita Reviewer respondió a un comentario: “Nausea” (efecto secundario) en español.',
    ],
    [
      'A text of “Nausea” in Spanish was confirmed as still right.',
      'Se confirmó que un texto de “Nausea” en español sigue siendo correcto.',
    ],
    [
      '3 texts of “Nausea” in Spanish were confirmed as still right.',
      'Se confirmó que 3 textos de “Nausea” en español siguen siendo correctos.',
    ],
    ['A comment on “A (b) {c}” was opened again.', 'Se abrió de nuevo un comentario sobre “A (b) {c}”.'],
    [
      'The Spanish text isn’t ready. Complete the translation, and have a reviewer approve it, then publish the languages together.',
      'El texto en español no está listo. Complete la traducción, pida a un revisor que la apruebe y publique después los idiomas juntos.',
    ],
    [
      'The English and Spanish texts aren’t ready. Complete the translation, and have a reviewer approve it, then publish the languages together.',
      'Los textos en inglés y español no están listos. Complete la traducción, pida a un revisor que la apruebe y publique después los idiomas juntos.',
    ],
  ])('are read in Spanish: %s', (english, spanish) => {
    expect(translateMessage(english, 'es')).toBe(spanish)
  })

  it('keep what is no text of the admin, whatever signs it holds', () => {
    const title = 'A (b) {c} $& “d” \\ * + ?'
    expect(translateMessage(`“${title}” isn’t on legal hold.`, 'es')).toBe(`“${title}” no está en retención legal.`)
    expect(translateMessage('Constructor', 'es')).toBe('Constructor')
    expect(translateMessage('toString', 'es')).toBe('toString')
  })
})

describe('a mail', () => {
  const due = { type: 'side-effect', id: '1', title: 'Nausea', reviewDue: '2027-03-14', isOverdue: true } as const
  const reminder = formatReminder([{ ...due, id: '2', isOverdue: false }, due] as DueReview[], {
    adminUrl: 'https://admin.example/admin',
    from: 'reviews@clinic.example',
  })

  it('is in the language of its reader, with names and addresses as they are', () => {
    const { subject, text, messageId } = translateMail(reminder, 'es')
    expect(subject).toBe('Revisiones: 1 vencidas, 1 vencen en 60 días')
    expect(text).toContain('- Nausea (efecto secundario), venció el 14 mar 2027\n  https://admin.example/admin/')
    expect(text).toContain('Estas revisiones están vencidas.')
    expect(text).not.toMatch(/\b(?:the|was|reviews|message)\b/u)
    expect(messageId).not.toBe(reminder.messageId)
  })

  it('stays as it is in English', () => {
    expect(translateMail(reminder, 'en')).toBe(reminder)
  })
})
