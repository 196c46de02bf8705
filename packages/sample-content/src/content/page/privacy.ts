import type { PageEntry } from '../../model/sample-types.ts'

export const privacy: PageEntry = {
  key: 'privacy',
  shared: { slug: 'privacy', kind: 'privacy', review: { sources: [] } },
  en: {
    title: 'Privacy',
    summary: 'What this site knows about you: as little as we could manage.',
    body: `You should be able to read about your health in private. So we built this site to ask for nothing.

- It sets no cookies.
- It has no trackers, no ads, and no forms.
- It loads nothing from other companies.
- Search runs in your own browser. We don’t see what you type.

### What we can’t control

The company that runs our web server may keep a short technical log. It can hold your IP address, the page, and the time. Your browser may also keep a list of the pages you visit. To leave no such list on a shared computer, use a private window.

### When you call us

What you tell the clinic on the phone is part of your care. The clinic gives you its notice of privacy practices at your first visit.

This is a sample. A clinic must check this text against its own practice before it uses it.`,
    seo: { description: 'This site sets no cookies, has no trackers or forms, and loads nothing from others.' },
  },
  es: {
    title: 'Privacidad',
    summary: 'Qué sabe este sitio de usted: lo menos que pudimos lograr.',
    body: `Usted debe poder leer sobre su salud en privado. Por eso hicimos este sitio para que no pida nada.

- No usa cookies.
- No tiene rastreadores, anuncios ni formularios.
- No carga nada de otras empresas.
- La búsqueda funciona en su propio navegador. No vemos lo que escribe.

### Lo que no controlamos

La empresa que opera nuestro servidor puede guardar un breve registro técnico. Puede incluir su dirección IP, la página y la hora. Su navegador también puede guardar una lista de las páginas que visita. En una computadora compartida, use una ventana privada para no dejar esa lista.

### Cuando nos llama

Lo que usted le cuenta a la clínica por teléfono es parte de su atención. La clínica le da su aviso de prácticas de privacidad en la primera visita.

Esta es una muestra. La clínica debe comparar este texto con lo que hace de verdad antes de usarlo.`,
    seo: { description: 'Este sitio no usa cookies, rastreadores ni formularios, y no carga nada de otras empresas.' },
  },
}
