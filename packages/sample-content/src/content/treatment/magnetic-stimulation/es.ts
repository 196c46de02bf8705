import type { TreatmentWords } from '../../../model/sample-types.ts'
import { effectsInSpanish } from './effects.ts'
import { steps } from './steps-es.ts'

export const es: TreatmentWords = {
  name: 'Estimulación magnética transcraneal (EMT) para la depresión',
  plainName: 'Estimulación magnética (EMT)',
  alsoKnownAs: ['EMT', 'EMTr', 'TMS, por sus siglas en inglés', 'Estimulación magnética'],
  summary:
    'Una bobina sobre la cabeza envía pulsos magnéticos a una parte del cerebro que influye en el ánimo. Sigue despierto y no se le da ningún medicamento. Se va casi todos los días entre semana durante unas semanas. A unas personas con depresión les ayuda y a otras no.',
  conditions: ['Depresión en adultos que no mejoró lo suficiente con medicamentos antidepresivos'],
  statuses: [{ use: 'la depresión en adultos que no mejoró lo suficiente con antidepresivos' }],
  notApplicable: [
    {
      because:
        'No se da ningún medicamento. Lo que se ajusta es la fuerza, la rapidez y la cantidad de los pulsos magnéticos.',
    },
    { because: 'Está despierto, y por eso puede comer y beber antes.' },
    {
      because: 'Sigue despierto, así que puede volver solo a casa después de una sesión normal.',
    },
  ],
  interventions: [
    {
      deviceType: 'una bobina magnética apoyada en la cabeza',
      settings: '10 pulsos por segundo, o ráfagas cortas (theta burst), con una fuerza ajustada para usted',
    },
  ],
  course: `Dos estudios grandes usaron estas series:

- **5 sesiones por semana durante 4 a 6 semanas**, en un estudio en el que entraron 301 personas. Cada sesión dio 3,000 pulsos.
- **5 sesiones por semana durante 4 a 6 semanas**, en un estudio en el que entraron 414 personas. Las sesiones duraron 37.5 minutos, o 3 minutos con ráfagas cortas. Las dos dieron casi lo mismo.

Su médico planea la serie con usted. Puede dejarla en cualquier momento.`,
  howItWorks:
    'Un imán fuerte que se enciende y se apaga crea una corriente muy pequeña en el cerebro que está debajo. Entonces las células nerviosas se activan. Con muchas sesiones, esto puede cambiar cómo trabajan juntas partes del cerebro. Todavía no se sabe bien cómo alivia la depresión.',
  keyFacts: [
    { label: 'Cómo se da', value: 'Con una bobina sobre la cabeza, en un sillón y despierto' },
    { label: 'Cada cuánto', value: '5 días por semana durante 4 a 6 semanas en 2 estudios grandes' },
    {
      label: 'Efectos frecuentes',
      value: 'Dolor de cabeza, en unas 65 de cada 100 personas en un estudio, y dolor debajo de la bobina',
    },
  ],
  preparation: `### Antes de la primera visita

Cuéntenos sobre:

- metal o aparatos en la cabeza, el cuello o el pecho, como un clip, un implante coclear o un marcapasos
- una convulsión, un derrame, un golpe en la cabeza o una enfermedad del cerebro
- trastorno bipolar o manía, de ahora o de antes
- problemas de oído o zumbidos
- embarazo o planes de embarazo
- alcohol, drogas y cada medicamento que toma

Le damos una lista de preguntas sobre metal. Responda a todas, aunque alguna le parezca rara.

### El mismo día

Siga con sus horas de sueño habituales. Una noche sin dormir, o mucho más o menos alcohol de lo normal, puede hacer más probable una convulsión. Díganos, y cambiamos la fecha de la sesión.`,
  whatToBring: [
    'La tarjeta de cualquier implante que tenga',
    'Una lista de sus medicamentos y de cuánto toma',
    'Algo para recogerse el pelo, si lo tiene largo',
    'Algo tranquilo para escuchar mientras espera',
  ],
  whatToAvoid: [
    'Aretes, pasadores, audífonos para oír y lentes durante los pulsos',
    'Teléfonos y tarjetas del banco cerca de la bobina',
    'Una noche sin dormir',
    'Más alcohol de lo normal, o dejarlo de golpe',
  ],
  steps,
  aftercare: `Después de una sesión normal puede trabajar, manejar y cuidar de otras personas. Si le duele la cabeza, pregúntenos qué calmante puede tomar.

Siga con sus otros medicamentos y con su terapeuta. Avísenos si cambia una dosis o si le dan un medicamento nuevo.

**Esté atento a su ánimo.** La depresión puede empeorar mientras espera un cambio. Pida a las personas cercanas que también estén atentas. Si duerme poco y se siente acelerado o en la cima del mundo, llámenos.

Para hablar con la clínica, llame al [(415) 555-0117](tel:+14155550117), de lunes a viernes, de 8 a. m. a 6 p. m.`,
  gettingHome: `Sigue despierto y no se le da ningún medicamento. Por eso puede volver solo a casa después de una sesión normal, y manejar si se siente bien.

**No maneje mientras sienta mareo, crea que se desmaya o le duela mucho la cabeza.** Espere en la clínica hasta que pase, o pida que vengan por usted. Después de una convulsión o un desmayo, no maneje hasta que un médico le diga que puede.`,
  benefits: [
    {
      statement: 'A 13 de 92 personas casi no les quedó depresión después de la EMT.',
      comparator: 'una bobina falsa: 5 de 98 personas',
      timeframe: 'después de 3 semanas, o hasta 6 si estaban mejorando',
      uncertainty:
        'Es decir, 79 de las 92 seguían con depresión. Nadie tomó medicamentos para la depresión durante el estudio. La mayoría de quienes mejoraron había probado pocos medicamentos antes.',
    },
  ],
  uncertainties: `- **Ayuda a menos personas de lo que muchos esperan.** En un estudio, a 13 de 92 personas casi no les quedó depresión después de la EMT. Con una bobina falsa fueron 5 de 98.
- **Otro estudio es menos claro.** Tuvo 301 personas, y la depresión bajó al menos a la mitad en más personas con la EMT que con una bobina falsa. Aquí no se dice en cuántas más. El fabricante del aparato pagó el estudio. A las 4 semanas, los grupos solo se distinguieron bien después de una corrección que no estaba prevista.
- **Una parte del efecto puede ser la esperanza, el descanso y la atención diaria.** En un estudio de 414 personas, los dos grupos mejoraron casi igual. Ningún grupo tuvo una bobina falsa.
- **No está claro cuánto dura.** Los estudios de esta guía miraron unas semanas de tratamiento.
- **El largo plazo se ha estudiado poco.** Una revisión de 2008 dice que no se conocen los efectos de muchas sesiones repetidas.`,
  ifItDoesNotWork: `Muchas personas no mejoran mucho. En un estudio, 79 de 92 personas seguían con depresión después de la EMT. **No es culpa suya**, y no quiere decir que nada le vaya a ayudar.

- Díganos cada semana cómo se siente, aunque sea “sin cambios”.
- Medimos su ánimo con las mismas preguntas y le decimos con franqueza si tiene sentido seguir.
- Si no lo tiene, paramos. Después hablamos con usted y con su médico de las otras opciones de esta guía.
- Si su ánimo baja, cuénteselo a alguien ese día. **Llame o envíe un mensaje de texto al 988** si piensa en el suicidio, y llame al 911 si está en peligro.`,
  contraindications: [
    {
      text: 'Metal en la cabeza o cerca de ella, como un clip en una arteria o un resto de bala',
    },
    { text: 'Un aparato con imán o batería cerca de la bobina, como un implante coclear' },
    { text: 'Una convulsión en el pasado, epilepsia o una enfermedad que la haga más probable' },
    { text: 'Un marcapasos, un desfibrilador o una bomba dentro del cuerpo' },
    { text: 'Un derrame, un tumor o una lesión del cerebro' },
    { text: 'Trastorno bipolar, o manía en el pasado' },
    { text: 'Un embarazo, o planes de tenerlo' },
  ],
  interactions: `Cuéntenos de cada medicamento, suplemento y droga que toma. No deje ninguno por su cuenta.

Algunas cosas hacen más probable una convulsión. Entre ellas están algunos medicamentos para la depresión, la psicosis y la atención, y las drogas estimulantes. También el mucho alcohol, o dejar de golpe el alcohol o las pastillas para dormir o para la ansiedad. Su médico mira su lista y puede cambiar la fuerza de los pulsos.`,
  pregnancyAndBreastfeeding: `Se sabe poco de la EMT en el embarazo. El campo magnético se hace débil a poca distancia de la bobina, así que llega poco al útero. Aun así, los especialistas piden pesar el riesgo en cada persona.

Díganos si está embarazada, si podría estarlo o si piensa estarlo. Las fuentes de esta guía no nombran un riesgo para la lactancia.`,
  sideEffects: effectsInSpanish,
  alternatives: [
    {
      name: 'Terapia cognitivo-conductual (TCC)',
      description:
        'Trabaja con un terapeuta sobre pensamientos y hábitos. Pide tiempo y esfuerzo, pero ningún aparato ni medicamento. Se puede combinar con la EMT.',
    },
    {
      name: 'Otro medicamento para la depresión, o añadir uno',
      description:
        'Se toma por la boca cada día en casa. Hacen falta semanas para ver si ayuda. Los efectos secundarios dependen del medicamento, y su médico puede cambiarlo paso a paso.',
    },
    {
      name: 'Terapia electroconvulsiva (TEC)',
      description:
        'Breve estimulación eléctrica del cerebro mientras duerme con anestesia, en una serie de sesiones. Se usa en la depresión grave. La pérdida de algunos recuerdos es un efecto conocido.',
    },
    {
      name: 'No tratarse, o esperar',
      description:
        'La depresión puede mejorar sola, seguir igual o empeorar. Si espera, acuerde con su médico cada cuánto verse y qué señales indican que no debe esperar más.',
    },
  ],
  costNote:
    'Esta clínica le da el precio completo por escrito antes de la primera sesión. Incluye la evaluación, la búsqueda del lugar y cada sesión. Muchos planes de salud piden pruebas de que los medicamentos no ayudaron lo suficiente. Pregunte al suyo antes de empezar qué paga. Pregúntenos qué cuesta una sesión perdida.',
  seo: {
    title: 'Estimulación magnética para la depresión: qué esperar',
    description: 'Qué pasa en una sesión de EMT, sus efectos secundarios, qué dicen los estudios y cuándo pedir ayuda.',
  },
}
