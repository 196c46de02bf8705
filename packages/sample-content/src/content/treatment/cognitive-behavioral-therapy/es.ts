import type { TreatmentWords } from '../../../model/sample-types.ts'
import { effectsInSpanish } from './effects.ts'
import { steps } from './steps-es.ts'

export const es: TreatmentWords = {
  name: 'Terapia cognitivo-conductual (TCC)',
  plainName: 'Terapia cognitivo-conductual',
  alsoKnownAs: ['TCC', 'Terapia cognitiva', 'Psicoterapia'],
  summary:
    'Usted y un terapeuta miran cómo se relacionan sus pensamientos, su ánimo y lo que hace. Entre las sesiones prueba cambios. No incluye ningún medicamento ni aparato. A unas personas con depresión les ayuda y a otras no.',
  conditions: ['Depresión'],
  statuses: [{ use: 'la depresión' }],
  notApplicable: [
    { because: 'Sigue despierto y con la mente clara, así que nadie tiene que llevarle a casa.' },
    { because: 'Hablar no da sueño, así que manejar es como cualquier otro día.' },
  ],
  interventions: [{}],
  course: `No hay un número de sesiones en el que todos estén de acuerdo.

- **Unas 8 sesiones** son lo habitual en la depresión menos grave, dice una guía del Reino Unido.
- **Unas 16 sesiones** son lo habitual en la depresión más grave, dice la misma guía.
- **De 12 a 18 sesiones** se ofrecieron en un estudio en el que entraron 469 personas. Los medicamentos no les habían ayudado lo suficiente.

Su terapeuta planea el número con usted. Puede dejarlo en cualquier momento.`,
  howItWorks:
    'La depresión puede traer pensamientos duros y hacer que deje cosas que antes le hacían bien. Una cosa empeora la otra. La TCC busca esos círculos y prueba pequeños cambios en ellos. No está claro qué parte ayuda más.',
  keyFacts: [
    { label: 'Cómo se da', value: 'Habla con un terapeuta, en persona o por video' },
    { label: 'Cuántas', value: 'De 8 a 16 en una guía, y de 12 a 18 en un estudio grande' },
    { label: 'Entre sesiones', value: 'Prueba y anota lo que planeó, casi todos los días de la semana' },
    {
      label: 'Efectos frecuentes',
      value: 'Sentirse triste o alterado por la terapia, en 27 de 100 personas en un estudio',
    },
  ],
  preparation: `### Antes de la primera sesión

Piense en qué le gustaría que fuera distinto. No pasa nada si todavía no lo sabe.

Cuéntenos sobre:

- lo que ya intentó, y qué ayudó o no
- pensamientos de suicidio, de ahora o de antes
- traumas, y qué le ayuda cuando vienen los recuerdos
- alcohol, drogas y los medicamentos que toma
- lo que le hace difícil venir, leer o escribir

### Para una sesión por video

Busque un cuarto donde nadie le oiga. Tenga un teléfono a mano por si el video se corta. Al empezar, diga al terapeuta dónde está. Así se puede enviar ayuda si la necesita.`,
  whatToBring: [
    'Lo que anotó o probó desde la última sesión',
    'Papel y lápiz, o su teléfono para tomar notas',
    'Una cosa de la que le gustaría hablar',
  ],
  whatToAvoid: ['Alcohol y drogas antes de una sesión', 'Llamadas y mensajes durante la sesión'],
  steps,
  aftercare: `Una sesión puede remover cosas. Si puede, deje un rato tranquilo para después. Puede ayudar caminar, escribir o llamar a alguien de confianza.

Es frecuente estar triste o alterado por un tiempo. En un estudio se preguntó a 100 terapeutas por 1 paciente cada uno. La terapia había angustiado a 27 de los pacientes. **Cuénteselo a su terapeuta.** Se puede ir a otro ritmo.

Para hablar con el centro, llame al [(619) 555-0168](tel:+16195550168), de lunes a jueves, de 10 a. m. a 7 p. m.`,
  benefits: [
    {
      statement:
        'En 95 de 206 personas, la depresión bajó al menos a la mitad con la TCC además de su atención de siempre.',
      comparator: 'solo la atención de siempre: 46 de 213 personas',
      timeframe: 'después de 6 meses',
      uncertainty:
        'Las personas sabían qué atención recibían, y eso puede influir en cómo se sienten. Todas tomaban un medicamento para la depresión que no había ayudado lo suficiente. Por eso no muestra qué hace la TCC sola.',
    },
    {
      statement: 'Unos años después, la depresión seguía al menos a la mitad en unas 43 de cada 100 personas.',
      comparator: 'solo la atención de siempre: 27% de 112 personas',
      timeframe: 'después de unos 4 años (46 meses en promedio)',
      uncertainty:
        'Es el mismo estudio, y no se pudo preguntar otra vez a todos. A quienes respondieron les pudo ir mejor que a quienes no.',
    },
  ],
  uncertainties: `- **Los estudios no pueden ocultar quién recibe terapia.** A quienes esperan ayuda les puede ir peor que a otros solo porque esperan.
- **No es claramente superior a otras psicoterapias.** Una revisión de 409 estudios encontró solo una diferencia pequeña, y no en todas las cuentas.
- **No es claramente superior ni inferior a los medicamentos** en los primeros meses, dice la misma revisión. Más tarde puede hacer más, pero pocos estudios lo miraron.
- **Los efectos secundarios se cuentan pocas veces.** En un estudio se preguntó a los terapeutas, y no a los pacientes.`,
  ifItDoesNotWork: `Muchas personas no mejoran mucho. En un estudio grande, en 111 de 206 personas la depresión no bajó a la mitad en 6 meses. **No es culpa suya**, y no quiere decir que nada le vaya a ayudar.

- Dígale a su terapeuta cómo se siente, aunque sea “sin cambios”.
- Medimos su ánimo con las mismas preguntas y le decimos con franqueza si tiene sentido seguir.
- Otro ritmo, otro terapeuta u otra terapia puede ser más adecuado para usted.
- Si su ánimo baja, cuénteselo a alguien ese día. **Llame o envíe un mensaje de texto al 988** si piensa en el suicidio, y llame al 911 si está en peligro.`,
  contraindications: [
    { text: 'Psicosis o manía en este momento, que necesita también otra atención' },
    { text: 'Trastorno bipolar, que el estudio grande de esta guía dejó fuera' },
    { text: 'Problemas con el alcohol o las drogas, que pueden necesitar su propia atención' },
    { text: 'Peligro en casa, o un plan de suicidio: entonces la ayuda con eso va primero' },
  ],
  interactions: `Puede tener la TCC junto con medicamentos, estimulación magnética y otra atención. En el estudio grande de esta guía, las personas siguieron con su medicamento para la depresión.

No deje un medicamento por su cuenta porque empezó la terapia. Avise a su terapeuta si un medicamento nuevo le da mucho sueño o le hace olvidar cosas. Las sesiones pueden necesitar más notas o ir más despacio.`,
  pregnancyAndBreastfeeding: `No se da nada que pueda llegar al bebé. El estudio grande de esta guía dejó fuera a las personas embarazadas, así que no dice cuánto ayuda la TCC en ese tiempo.

Díganos si está embarazada o tiene un niño pequeño. Podemos planear sesiones por video y pausas.`,
  sideEffects: effectsInSpanish,
  alternatives: [
    {
      name: 'Otra psicoterapia',
      description:
        'Algunas terapias miran más las relaciones, el pasado o lo que se hace cada día. Pregunte cuáles hay cerca de usted y en qué se distinguen.',
    },
    {
      name: 'Un medicamento para la depresión',
      description:
        'Se toma por la boca cada día en casa. Hacen falta semanas para ver si ayuda, y tiene efectos secundarios. Se puede combinar con la psicoterapia.',
    },
    {
      name: 'Estimulación magnética (EMT)',
      description:
        'Una bobina sobre la cabeza envía pulsos magnéticos al cerebro. Sigue despierto y no hace falta anestesia. Se va casi todos los días entre semana durante unas semanas.',
    },
    {
      name: 'No tratarse, o esperar',
      description:
        'La depresión puede mejorar sola, seguir igual o empeorar. Si espera, acuerde con su médico cada cuánto verse y qué señales indican que no debe esperar más.',
    },
  ],
  costNote:
    'Este centro le da el precio de una sesión por escrito antes de empezar. Pregunte a su plan de salud qué terapeutas paga y cuántas sesiones. Pregúntenos qué cuesta una sesión perdida y si hay un precio más bajo para personas con poco dinero.',
  seo: {
    title: 'Terapia cognitivo-conductual para la depresión',
    description:
      'Qué pasa en las sesiones de TCC, los efectos de la psicoterapia, qué dicen los estudios y cuándo pedir ayuda.',
  },
}
