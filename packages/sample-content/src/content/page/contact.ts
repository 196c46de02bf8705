import type { PageEntry } from '../../model/sample-types.ts'

export const contact: PageEntry = {
  key: 'contact',
  shared: { slug: 'contact', kind: 'contact', review: { sources: ['lifeline-988', 'poison-help', 'medwatch'] } },
  en: {
    title: 'Contact',
    summary: 'How to reach each clinic by phone, and which number to call if you need help right away.',
    body: `### If you need help right away

- **Call 911** if someone is in danger or very ill.
- **Call or text 988** if you think about suicide, or are in an emotional crisis. It is open day and night.
- **Call Poison Control at 1-800-222-1222** if someone took too much of a medicine and is awake.

### Talk to a clinic

- **Ketamine infusion:** call [(310) 555-0142](tel:+13105550142), Monday to Friday, 9 a.m. to 5 p.m. See the page of the [California Center](doc:clinic/california-center).
- **Magnetic stimulation:** call [(415) 555-0117](tel:+14155550117), Monday to Friday, 8 a.m. to 6 p.m. See the page of the [magnetic stimulation clinic](doc:clinic/magnetic-stimulation-clinic).
- **Cognitive behavioral therapy:** call [(619) 555-0168](tel:+16195550168), Monday to Thursday, 10 a.m. to 7 p.m. See the page of the [talk therapy center](doc:clinic/talk-therapy-center).

The clinic’s page tells you how to begin, what it costs, and how to get there. You can ask questions, book an assessment, or tell us about a side effect. Ask for Spanish or for an interpreter if you like.

We have no web form, and we don’t ask for health details by e-mail. A call keeps what you say more private.

This is a sample. The numbers lead nowhere.

### Report a side effect to the FDA

You can report a side effect to MedWatch, the FDA’s safety program. Call 1-800-FDA-1088. Anyone can report, and you don’t need proof that the medicine or the device was the cause.`,
    seo: { description: 'Phone and hours of each clinic, and the numbers to call for help right away.' },
  },
  es: {
    title: 'Contacto',
    summary: 'Cómo llamar a cada clínica y a qué número llamar si necesita ayuda en este momento.',
    body: `### Si necesita ayuda en este momento

- **Llame al 911** si alguien está en peligro o muy enfermo.
- **Llame o envíe un mensaje de texto al 988** si piensa en el suicidio o tiene una crisis emocional. Atiende de día y de noche.
- **Llame al Centro de Control de Intoxicaciones, 1-800-222-1222,** si alguien tomó demasiado de un medicamento y está despierto.

### Hable con una clínica

- **Infusión de ketamina:** llame al [(310) 555-0142](tel:+13105550142), de lunes a viernes, de 9 a. m. a 5 p. m. Vea la página del [California Center](doc:clinic/california-center).
- **Estimulación magnética:** llame al [(415) 555-0117](tel:+14155550117), de lunes a viernes, de 8 a. m. a 6 p. m. Vea la página de la [clínica de estimulación magnética](doc:clinic/magnetic-stimulation-clinic).
- **Terapia cognitivo-conductual:** llame al [(619) 555-0168](tel:+16195550168), de lunes a jueves, de 10 a. m. a 7 p. m. Vea la página del [centro de psicoterapia](doc:clinic/talk-therapy-center).

La página de la clínica dice cómo empezar, cuánto cuesta y cómo llegar. Puede hacer preguntas, pedir una cita de evaluación o contarnos de un efecto secundario. Puede pedir que le hablen en español o con un intérprete.

No tenemos formulario en línea y no pedimos datos de salud por correo electrónico. Una llamada es más privada.

Esta es una muestra. Los números no funcionan.

### Informe a la FDA de un efecto secundario

Puede informar de un efecto secundario a MedWatch, el programa de seguridad de la FDA. Llame al 1-800-FDA-1088. Cualquier persona puede hacerlo, y no hace falta probar que el medicamento o el aparato fue la causa.`,
    seo: { description: 'Teléfono y horario de cada clínica, y los números para pedir ayuda en este momento.' },
  },
}
