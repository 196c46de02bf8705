import type { PageEntry } from '../../model/sample-types.ts'

export const editorialPolicy: PageEntry = {
  key: 'editorial-policy',
  shared: { slug: 'editorial-policy', kind: 'editorialPolicy', review: { sources: [] } },
  en: {
    title: 'Editorial policy',
    summary: 'How this guide is written, who answers for it, and what to do if you find a mistake.',
    body: `### Who answers for a page

A writer drafts each page. A licensed clinician who did not write it then reads it and signs it. The name stands on the page, with the date of the review and the date of the next one. If the text changes, it has to be signed again.

In this sample, the writer and the reviewer are placeholders. **No clinician has signed these pages.**

### Where the facts come from

- Each number comes from a study, a drug label, or a regulator. You find the source at the foot of the page.
- We say how many people were studied, and what the study leaves open.
- Some facts come from another form of the medicine. Then the page says so.
- What happens at the clinic is marked as clinic policy. A clinician has to vouch for it.

### How we write

We use short sentences and plain words. We show numbers, not just words such as “common”. We name the risks next to the benefits. We do not print patient stories, star ratings, or special offers.

### Spanish pages

A person checks each Spanish page against the English one. If the English page changes, the Spanish page comes down until it has been checked again.

### Money and interests

The clinic offers the treatment that this guide describes. Keep that in mind as you read. Any other interests of writers and reviewers are on their own pages.

### Found a mistake?

Please call the clinic. The number is on our [contact page](doc:page/contact).`,
    seo: { description: 'How this guide is written, sourced, and reviewed, and how to report a mistake.' },
  },
  es: {
    title: 'Política editorial',
    summary: 'Cómo se escribe esta guía, quién responde por ella y qué hacer si encuentra un error.',
    body: `### Quién responde por una página

Una persona escribe cada página. Después, un profesional de la salud con licencia, que no la escribió, la lee y la firma. Su nombre aparece en la página, con la fecha de la revisión y la de la próxima. Si el texto cambia, hay que firmarlo otra vez.

En esta muestra, quien escribe y quien revisa son nombres ficticios. **Ningún profesional de la salud ha firmado estas páginas.**

### De dónde salen los datos

- Cada número viene de un estudio, de la etiqueta de un medicamento o de una autoridad. La fuente está al pie de la página.
- Decimos a cuántas personas se estudió y qué deja sin responder el estudio.
- Algunos datos vienen de otra forma del medicamento. En ese caso, la página lo dice.
- Lo que pasa en la clínica se marca como norma de la clínica. Un profesional debe dar fe de ello.

### Cómo escribimos

Usamos frases cortas y palabras claras. Damos números, y no solo palabras como “frecuente”. Nombramos los riesgos junto a los beneficios. No publicamos historias de pacientes, estrellas ni ofertas.

### Páginas en español

Una persona compara cada página en español con la página en inglés. Si la página en inglés cambia, la página en español se retira hasta que se revise de nuevo.

### Dinero e intereses

La clínica ofrece el tratamiento que describe esta guía. Téngalo en cuenta al leer. Otros intereses de quienes escriben y revisan están en sus propias páginas.

### ¿Encontró un error?

Llame a la clínica, por favor. El número está en la página de [contacto](doc:page/contact).`,
    seo: { description: 'Cómo se escribe, se documenta y se revisa esta guía, y cómo avisar de un error.' },
  },
}
