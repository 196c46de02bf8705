import type { PageEntry } from '../../model/sample-types.ts'

export const accessibility: PageEntry = {
  key: 'accessibility',
  shared: { slug: 'accessibility', kind: 'accessibility', review: { sources: [] } },
  en: {
    title: 'Accessibility',
    summary: 'How we make this site easier to use, and what to do if something gets in your way.',
    body: `We want everyone to be able to read this guide. Our goal is the Web Content Accessibility Guidelines at level AA.

- You can use the whole site with a keyboard.
- Screen readers get headings, labels, and tables they can follow.
- You can make the text much larger in your browser, and it still fits.
- Color is never the only sign of what matters.
- There is a light and a dark theme. Print works too.
- The guide is in English and in Spanish.

### At the clinic

You find step-free access, restrooms, and interpreters on the [clinic’s page](doc:clinic/california-center). Tell us before your visit what you need, and we will plan for it.

### If something gets in your way

Call us and say which page it was. We can read the page to you or send it on paper. The number is on our [contact page](doc:page/contact).`,
    seo: { description: 'How this site is made so that more people can use it, and how to tell us about a problem.' },
  },
  es: {
    title: 'Accesibilidad',
    summary: 'Cómo está hecho este sitio para que más personas puedan usarlo y qué hacer si algo se lo impide.',
    body: `Queremos que todas las personas puedan leer esta guía. Queremos cumplir las Pautas de Accesibilidad para el Contenido Web, nivel AA.

- Puede usar todo el sitio con el teclado.
- Los lectores de pantalla reciben títulos, etiquetas y tablas que pueden seguir.
- Puede agrandar mucho el texto en su navegador y la página se adapta.
- El color nunca es la única señal de lo importante.
- Hay un tema claro y uno oscuro. También se puede imprimir.
- La guía está en inglés y en español.

### En la clínica

El acceso sin escalones, los baños y los intérpretes están en la [página de la clínica](doc:clinic/california-center). Antes de su visita, díganos qué necesita y lo tendremos en cuenta.

### Si algo le impide leer

Llámenos y díganos qué página era. Podemos leérsela o enviársela en papel. El número está en la página de [contacto](doc:page/contact).`,
    seo: { description: 'Cómo está hecho este sitio para que más personas lo usen y cómo avisar de un problema.' },
  },
}
