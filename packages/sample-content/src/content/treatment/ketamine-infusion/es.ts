import type { TreatmentWords } from '../../../model/sample-types.ts'
import { steps } from './steps-es.ts'
import { effectsInSpanish } from './effects.ts'

export const es: TreatmentWords = {
  name: 'Infusión de ketamina para la depresión',
  plainName: 'Infusión de ketamina',
  alsoKnownAs: ['Ketamina intravenosa', 'Ketamina por la vena', 'Suero de ketamina'],
  summary:
    'La ketamina es un medicamento que entra despacio en una vena mientras el personal le vigila. Se ofrece si la depresión no mejoró lo suficiente con otros tratamientos. A unos les ayuda por un tiempo y a otros no.',
  conditions: ['Depresión que no mejoró lo suficiente con otros tratamientos'],
  statuses: [{ use: 'la depresión' }],
  notApplicable: [],
  regulatoryDisclosure: `**La FDA no ha aprobado la ketamina para la depresión ni para ninguna otra enfermedad mental.** La FDA es la agencia de EE. UU. que evalúa los medicamentos. Aprobó la ketamina para dormir a las personas en una cirugía. Los médicos pueden usarla para otra cosa, pero la FDA no ha comparado sus beneficios y riesgos. Se llama uso fuera de lo indicado (“off-label”).

La FDA advierte de sueño profundo, de sentirse desconectado y de cambios en la presión, los latidos y la respiración. Por eso debe vigilarle personal con experiencia.`,
  interventions: [{ genericName: 'ketamina' }],
  dose: `En los estudios, la dosis usual es de **0.5 miligramos (mg) por cada kilogramo (kg) de peso, durante 40 minutos**. Una persona que pesa 70 kg (unas 154 libras) recibe 35 mg.

Es menos que la dosis que hace dormir en una cirugía. Para eso, la etiqueta indica de 1 a 4.5 mg por cada kg.

Cada persona es distinta. A unas les basta una dosis más baja y otras necesitan una más alta. Su médico fija su dosis y le explica por qué.`,
  course: `No hay una serie única en la que todos estén de acuerdo. En los estudios se usaron estas:

- **Hasta 6 infusiones en 12 días**, 3 por semana, en un estudio de 24 personas.
- **2 infusiones por semana durante 3 semanas**, en un estudio en el que entraron 403 personas.
- **2 o 3 infusiones por semana**, en un estudio de 67 personas. Las dos mantuvieron el beneficio casi igual hasta el día 15.

Su médico planea el número con usted. Puede dejarlo en cualquier momento.`,
  howItWorks:
    'Las células nerviosas del cerebro se envían señales. La ketamina bloquea un tipo de “cerradura” de estas células, el receptor NMDA. Así cambia la fuerza de algunas señales. Todavía no se sabe bien cómo esto alivia la depresión.',
  keyFacts: [
    { label: 'Cómo se da', value: 'Por un tubo fino (vía) en una vena, en 40 minutos en la mayoría de los estudios' },
    {
      label: 'Si ayuda',
      value: 'En los ensayos, el ánimo sube en horas. Después de 1 infusión, esto se pierde en unos días.',
    },
    {
      label: 'Efectos frecuentes',
      value:
        'Dolor de cabeza, ansiedad, sentirse desconectado, náuseas y mareo: cada uno en al menos 1 de cada 5 personas',
    },
  ],
  preparation: `### En las semanas anteriores

Cuéntenos sobre:

- su corazón, su presión y cualquier derrame o sangrado
- sus pulmones, su hígado y su vejiga
- psicosis o manía, de ahora o de antes
- alcohol y drogas (no juzgamos a nadie)
- embarazo, planes de embarazo o lactancia
- traumas, y qué le ayuda cuando se siente lejos
- cada medicamento y suplemento que toma

Siga con sus otros medicamentos, a menos que el médico que los receta le diga que los deje.

### El mismo día

Siga las reglas sobre comida y bebida que le damos. La ketamina puede causar vómito, y la comida del estómago puede llegar a los pulmones. Si comió o bebió muy tarde, díganos. Cambiamos la fecha de la sesión.

Busque a una persona adulta que le lleve a casa. Sin ella no podemos empezar.`,
  whatToBring: [
    'Una persona adulta que le lleve a casa, o el nombre y el número de quien lo hará',
    'Una lista de sus medicamentos y de cuánto toma',
    'Música tranquila y audífonos',
    'Ropa cómoda y abrigada, con mangas que se puedan subir',
    'Una identificación con foto',
    'El teléfono de su terapeuta o de otro médico',
  ],
  whatToAvoid: [
    'Manejar hasta la clínica: el auto tendría que quedarse allí',
    'Comida y bebida fuera de las reglas que le dimos',
    'Alcohol, marihuana y otras drogas',
    'Medicamentos nuevos o pastillas para el resfriado que no conozcamos',
    'Trabajo, cuidado de niños o decisiones importantes más tarde ese día',
  ],
  steps,
  aftercare: `Tenga a alguien con usted el resto del día. Descanse, beba agua y coma ligero. Tome sus medicamentos de siempre como le indicó su médico.

Llame a la clínica al día siguiente si algo no está bien. La etiqueta de la ketamina para cirugía dice que los efectos mentales pueden empezar o seguir **días o semanas** después. Por eso, pida a las personas cercanas que estén atentas a los cambios.

Para hablar con la clínica, llame al [(310) 555-0142](tel:+13105550142), de lunes a viernes, de 9 a. m. a 5 p. m. No hay que llenar ningún formulario.`,
  gettingHome: `**Debe llevarle a casa una persona adulta.** No podemos dejarle salir a solas, y un taxista no cuenta.

**No maneje durante al menos 24 horas, ni antes de dormir bien toda una noche.** Lo mismo vale para bicicletas, máquinas y escaleras de mano.

Una etiqueta anterior de la ketamina para cirugía dice que no se maneje durante 24 horas o más. La esketamina en aerosol nasal es un medicamento parecido. Su etiqueta dice que se espere al día siguiente, después de un buen sueño. Pedimos las dos cosas.`,
  benefits: [
    {
      statement:
        'En cerca de 55 de cada 100 personas, la depresión bajó al menos a la mitad con 2 infusiones de ketamina por semana.',
      comparator: 'terapia electroconvulsiva (TEC): 41.2% de 170 personas',
      timeframe: 'después de 3 semanas de tratamiento',
      uncertainty:
        'Las personas sabían qué tratamiento recibían, y eso puede influir en cómo se sienten. Entraron 403 personas y 38 se fueron antes de empezar. Ninguna tenía psicosis. En otro estudio, con personas en un hospital, la TEC dio más resultado.',
    },
    {
      statement:
        'En cerca de 7 de cada 10 personas, la depresión bajó al menos a la mitad después de hasta 6 infusiones.',
      comparator: 'sin grupo de comparación: todas sabían que recibían ketamina (estudio abierto)',
      timeframe: 'después de 12 días',
      uncertainty:
        'Solo hubo 24 personas. Todas sabían que recibían ketamina, y no hubo un grupo para comparar. De quienes mejoraron, la mitad había recaído antes de 18 días desde la última infusión.',
    },
  ],
  uncertainties: `No todos los estudios dicen lo mismo, y muchos son pequeños.

- **Puede que aporte poco.** En 65 personas en un hospital, la ketamina no fue claramente superior al midazolam, un medicamento que calma.
- **La TEC puede dar más resultado en personas en un hospital.** La TEC (terapia electroconvulsiva) es una breve estimulación eléctrica del cerebro, con anestesia. En un estudio de 186 personas, al 63% casi no le quedó depresión después de la TEC. Con la ketamina fue el 46%.
- **Se han estudiado poco las dosis repetidas y el largo plazo.** Una revisión miró 288 artículos sobre efectos secundarios y solo pudo usar 60. Pocos miraron más allá de las primeras horas.
- **No está claro cuántas, cada cuánto y por cuánto tiempo.** En 67 personas, 2 y 3 infusiones por semana dieron casi lo mismo hasta el día 15. Más allá se sabe poco.

Dos documentos de especialistas, de 2017 y 2021, llaman limitados a los datos y dicen que el uso está fuera de lo indicado. Piden pesar el riesgo en cada persona.`,
  ifItDoesNotWork: `Algunas personas no responden. En 2 estudios, la depresión bajó al menos a la mitad en 55 y en 71 de cada 100. Las demás mejoraron menos o nada. **No es culpa suya**, y no quiere decir que nada le vaya a ayudar.

- Díganos cómo se siente, aunque sea “sin cambios”.
- Miramos con usted sus resultados y le decimos con franqueza si tiene sentido seguir.
- Si no lo tiene, paramos. Después hablamos con usted y con su médico de las otras opciones de esta guía.
- Si su ánimo baja porque esperaba más, cuénteselo a alguien ese día. **Llame o envíe un mensaje de texto al 988** si piensa en el suicidio, y llame al 911 si está en peligro.

No deje sus otros medicamentos sin hablar con el médico que los receta.`,
  contraindications: [
    { text: 'Un problema de salud por el que una subida grande de la presión fuera un peligro serio' },
    { text: 'Un bulto en una arteria (aneurisma) o una unión anormal entre vasos de la sangre (MAV)' },
    { text: 'Un sangrado en el cerebro, actual o pasado' },
    { text: 'Alergia a la ketamina o a la esketamina' },
    { text: 'Psicosis, de ahora o de antes: ver, oír o creer cosas que no son reales' },
    { text: 'Embarazo: no se recomienda' },
    { text: 'Lactancia: no se recomienda' },
    { text: 'Problemas con el alcohol o las drogas, de ahora o de antes' },
    { text: 'Comida o bebida de hace poco en el estómago: entonces cambiamos la fecha' },
  ],
  interactions: `Cuéntenos de cada medicamento, suplemento y droga que toma. No deje ninguno por su cuenta.

La etiqueta de la ketamina para cirugía advierte sobre estos:

- **Opioides, alcohol, algunas pastillas para dormir o para la ansiedad (benzodiazepinas) y todo lo que da sueño.** Con la ketamina pueden causar sueño profundo, respiración muy lenta, coma o la muerte.
- **Teofilina y aminofilina**, para los pulmones. Pueden causar convulsiones con la ketamina, así que no se pueden usar las dos cosas.
- **Medicamentos que suben la presión**, como algunos que actúan como la adrenalina. Entonces hay que vigilarle todavía más de cerca.

La esketamina en aerosol nasal es un medicamento parecido. Su etiqueta añade los estimulantes y unas pastillas antiguas para la depresión (inhibidores de la MAO). Los dos pueden subir más la presión.`,
  pregnancyAndBreastfeeding: `La ketamina **no se recomienda en el embarazo**, dice la etiqueta de la ketamina para cirugía. Díganos si está embarazada, si podría estarlo o si piensa estarlo. Puede hacerse una prueba antes de una sesión. Pregúntenos sobre métodos para no quedar embarazada durante la serie.

La esketamina en aerosol nasal es un medicamento parecido. Su etiqueta dice que puede dañar al bebé. También dice que no se dé el pecho durante el tratamiento.

Si queda embarazada, llame a la clínica antes de la próxima sesión. La depresión en el embarazo también necesita atención, y hay otras opciones.`,
  misuse: `La ketamina es una sustancia controlada (Lista III). Hay quienes la usan por la sensación que da, y hay quienes llegan a depender de ella. La FDA nombra el abuso y el uso indebido entre sus riesgos conocidos. En una revisión, pocos estudios lo habían mirado en personas tratadas por depresión.

- Damos cada dosis en la clínica y no enviamos ninguna a casa.
- Cuéntenos de problemas con el alcohol o las drogas, de antes o de ahora.
- Llámenos si siente un deseo fuerte de ketamina o la usa en otro lugar.

Lea sobre las [señales de uso indebido](doc:side-effect/misuse) y sobre el [daño a la vejiga](doc:side-effect/bladder-symptoms) por uso repetido.`,
  sideEffects: effectsInSpanish,
  alternatives: [
    {
      name: 'Psicoterapia',
      description:
        'Habla con un terapeuta sobre pensamientos, hábitos y relaciones. Pide tiempo y esfuerzo, pero ningún medicamento. Se puede combinar con otros tratamientos.',
    },
    {
      name: 'Otro medicamento para la depresión, o añadir uno',
      description:
        'Se toma por la boca cada día en casa. Hacen falta semanas para ver si ayuda. Los efectos secundarios dependen del medicamento, y su médico puede cambiarlo paso a paso.',
    },
    {
      name: 'Esketamina en aerosol nasal (Spravato)',
      description:
        'Un medicamento parecido que se pone en la nariz en una clínica certificada. La FDA lo aprobó para algunos adultos con depresión que no mejoró con otros medicamentos. Después de cada dosis se queda para revisiones.',
    },
    {
      name: 'Terapia electroconvulsiva (TEC)',
      description:
        'Breve estimulación eléctrica del cerebro mientras duerme con anestesia, en una serie de sesiones. Se usa en la depresión grave. La pérdida de algunos recuerdos es un efecto conocido.',
    },
    {
      name: 'Estimulación magnética transcraneal (EMT)',
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
    'Esta clínica le da el precio completo por escrito antes de la primera sesión. Incluye la evaluación, la infusión y las revisiones de después. Como el uso está fuera de lo indicado, pregunte a su plan de salud antes de empezar qué paga. Pregúntenos qué cuesta una sesión perdida o detenida.',
  seo: {
    title: 'Infusión de ketamina para la depresión: qué esperar',
    description:
      'Qué pasa antes, durante y después de una infusión de ketamina, sus efectos, qué dicen los estudios y cuándo pedir ayuda.',
  },
}
