import type { PageEntry } from '../../model/sample-types.ts'

export const about: PageEntry = {
  key: 'about',
  shared: { slug: 'about', kind: 'about', review: { sources: [] } },
  en: {
    title: 'About this guide',
    summary: 'Who this guide is for, what it can help you with, and what it can’t do.',
    body: `This guide is for people who think about a treatment for depression. It is also for their families and friends.

### What you can do here

- Read what happens at each step of a [ketamine infusion](doc:treatment/ketamine-infusion), of [magnetic stimulation](doc:treatment/magnetic-stimulation), and of [cognitive behavioral therapy](doc:treatment/cognitive-behavioral-therapy).
- Look up a side effect, and see when to get help.
- See the evidence, and what is still unknown.
- Find the meaning of a word.

### What this guide can’t do

It can’t tell you if a treatment fits you. That takes an assessment by a clinician who knows your health. It is not for emergencies. **In an emergency, call 911.** If you think about suicide, call or text 988.

### This is a sample

The clinics, the addresses, and the names here are made up. The text shows what a guide can look like. No clinician has reviewed it, so please don’t use it to decide about your care. Read more in our [editorial policy](doc:page/editorial-policy).`,
    seo: {
      description: 'Who this guide to treatments for depression is for, what it can help with, and what it can’t do.',
    },
  },
  es: {
    title: 'Acerca de esta guía',
    summary: 'Para quién es esta guía, en qué le puede ayudar y qué no puede hacer.',
    body: `Esta guía es para personas que piensan en un tratamiento para la depresión. También es para sus familias y amistades.

### Qué puede hacer aquí

- Leer qué pasa en cada paso: [infusión de ketamina](doc:treatment/ketamine-infusion), [estimulación magnética](doc:treatment/magnetic-stimulation), [terapia cognitivo-conductual](doc:treatment/cognitive-behavioral-therapy).
- Buscar un efecto secundario y ver cuándo pedir ayuda.
- Ver qué dicen los estudios y qué no se sabe todavía.
- Buscar qué significa una palabra.

### Qué no puede hacer esta guía

No puede decirle si un tratamiento es adecuado para usted. Para eso hace falta una evaluación de su salud. Tampoco sirve en una emergencia. **En una emergencia, llame al 911.** Si piensa en el suicidio, llame o envíe un mensaje de texto al 988.

### Esta es una muestra

Las clínicas, las direcciones y los nombres son inventados. El texto muestra cómo puede ser una guía. Ningún profesional de la salud lo ha revisado, así que no lo use para decidir sobre su atención. Lea más en nuestra [política editorial](doc:page/editorial-policy).`,
    seo: {
      description: 'Para quién es esta guía de tratamientos para la depresión, en qué ayuda y qué no puede hacer.',
    },
  },
}
