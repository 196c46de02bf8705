import type { TreatmentWords } from '../../../model/sample-types.ts'

export const steps: TreatmentWords['steps'] = [
  {
    title: 'La evaluación',
    body: `Antes de la primera sesión, el equipo ve si este tratamiento puede ser adecuado para usted. Reservamos 30 minutos. Le preguntamos por su depresión y por lo que ya intentó. Le preguntamos por su salud, sus medicamentos y el alcohol o las drogas. Le medimos la presión.

Le hablamos de los beneficios, los riesgos y las otras opciones, entre ellas no tratarse. Después decide usted, sin prisa. Si los riesgos son muy altos para usted, se lo decimos y no le damos ketamina.

Antes de cada sesión volvemos a ver cómo está.`,
    youWillFeel: ['Nervios: son una buena razón para preguntar'],
    staffWillDo: [
      'Preguntar por su salud, su ánimo y si piensa en el suicidio',
      'Medir la presión, los latidos y el peso',
      'Explicar los riesgos, lo que no se sabe y las otras opciones',
      'Pedir su permiso por escrito',
    ],
    youShouldDo: [
      'Hablarnos de cada medicamento, enfermedad y droga',
      'Preguntar todo lo que quiera saber',
      'Hablar antes con su terapeuta si un trauma o un dolor largo le hacen sentirse desconectado',
    ],
    monitoring: ['Presión arterial', 'Latidos del corazón', 'Peso', 'Ánimo'],
  },
  {
    title: 'Colocación de la vía',
    body: `Una persona con experiencia coloca un tubo fino de plástico en una vena, casi siempre del brazo. Es la vía intravenosa, o IV. La aguja pincha un momento y luego sale. Solo queda el tubo blando.

Una pinza en el dedo mide el oxígeno. Un manguito en el brazo mide la presión.

La ketamina también se puede dar de otras formas: con una inyección, una tableta o un aerosol nasal. Esta clínica la da por la vena. Así la dosis se puede bajar o detener enseguida. Las tabletas y los aerosoles de ketamina se preparan en farmacias especiales, y la FDA no los evalúa.`,
    youWillFeel: ['Un pinchazo breve', 'Un manguito que le aprieta el brazo de vez en cuando'],
    staffWillDo: [
      'Revisar su nombre, su dosis y cuándo comió y bebió',
      'Colocar la vía y fijarla con cinta',
      'Poner la pinza y el manguito',
    ],
    youShouldDo: [
      'Ir antes al baño',
      'Avisar si le dan miedo las agujas o si alguna vez se desmayó',
      'Decirnos si algo cambió desde la última visita',
    ],
    monitoring: ['Presión arterial', 'Latidos del corazón', 'Oxígeno, con una pinza en el dedo'],
  },
  {
    title: 'Empieza la infusión',
    body: `Una bomba envía el medicamento a la vena, poco a poco. Puede notarlo en unos minutos. Puede sentir frío en el brazo y el cuerpo pesado. Puede empezar a sentirse [desconectado](doc:side-effect/dissociation), como si soñara despierto. En un estudio de 188 personas, la mayoría de estos efectos llegó a lo más alto en 1 hora.

La dosis es baja, así que lo normal es seguir despierto. **Puede pedir que paremos en cualquier momento**, y lo haremos.`,
    youWillFeel: [
      'Frío en el brazo',
      'Pesadez en los brazos y las piernas',
      'Imágenes o sonidos raros, o la sensación de flotar',
    ],
    staffWillDo: [
      'Poner en marcha la bomba despacio',
      'Quedarse cerca y vigilar los números',
      'Parar la bomba si lo pide',
    ],
    youShouldDo: [
      'Ponerse cómodo y, si quiere, empezar su música',
      'Descansar la vista',
      'Avisar enseguida si le duele el brazo o tiene miedo',
    ],
    monitoring: ['Presión arterial', 'Latidos del corazón', 'Oxígeno', 'Respiración', 'Si está despierto y responde'],
  },
  {
    title: 'Durante la infusión',
    body: `En los estudios, la infusión dura **40 minutos** en total. Para muchas personas es un rato tranquilo. Para otras es raro o da miedo. Alguien de confianza puede sentarse a su lado, o puede oír música tranquila. No hace falta que hable.

Puede perder el equilibrio, así que **pida ayuda antes de moverse**. Avise enseguida si tiene [náuseas](doc:side-effect/nausea) o [dolor de cabeza](doc:side-effect/headache). El personal puede tratar las dos cosas.

El personal le vigila todo el tiempo. En la sala hay equipo para ayudarle a respirar.`,
    youWillFeel: [
      'Calma, o distancia de su cuerpo y de la sala',
      'Que el tiempo pasa más lento o más rápido',
      'Náuseas, dolor de cabeza o miedo',
    ],
    staffWillDo: [
      'Vigilarle a usted y sus signos vitales todo el tiempo',
      'Hablar con usted si quiere, y dejarle descansar si no',
      'Darle un medicamento contra las náuseas si lo necesita',
      'Bajar o detener la infusión si algo no va bien',
    ],
    youShouldDo: [
      'Quedarse quieto y respirar despacio',
      'Llamar a enfermería antes de levantarse',
      'Avisar enseguida si tiene náuseas, dolor de cabeza o presión en el pecho',
    ],
    monitoring: ['Presión arterial', 'Latidos del corazón', 'Oxígeno', 'Respiración', 'Si está despierto y responde'],
  },
  {
    title: 'Termina el tratamiento',
    body: `La bomba se detiene y los efectos bajan. En un estudio de 188 personas, la mayoría pasó antes de 2 horas. En otro estudio, de 49 personas en un hospital, la presión volvió a su punto de partida antes de 1.5 horas.

Usted descansa hasta que camina bien y piensa con claridad. **El personal decide cuándo puede irse**, y sale con una persona adulta. Puede sentir cansancio. Le quitamos la vía y le decimos cómo llamarnos.`,
    youWillFeel: ['Cansancio y lentitud', 'Debilidad en las piernas', 'Tristeza, emoción o ganas de silencio'],
    staffWillDo: [
      'Medir la presión hasta que baje',
      'Ayudarle a sentarse, pararse y caminar',
      'Quitarle la vía',
      'Repasar con usted y su acompañante las reglas para ese día',
    ],
    youShouldDo: ['Tomarse su tiempo', 'Pararse solo con ayuda', 'Decirnos si siente que algo no está bien'],
    monitoring: ['Presión arterial', 'Latidos del corazón', 'Oxígeno', 'Equilibrio y claridad al pensar'],
  },
  {
    title: 'El resto del día y el día siguiente',
    body: `Vuelva a casa con una persona adulta y tenga a alguien cerca ese día. Descanse, beba agua y coma algo ligero. **No maneje durante al menos 24 horas, ni antes de dormir bien toda una noche.** No beba alcohol.

Pueden surgir sentimientos y recuerdos. Una tarde tranquila ayuda, y también unas notas para su terapeuta.

Al día siguiente, **diga a la clínica todo lo que no esté bien**, sea grande o pequeño.`,
    youWillFeel: ['Falta de fuerzas', 'Ganas de llorar, sensibilidad o desánimo'],
    staffWillDo: [
      'Atender su llamada en el horario de la clínica',
      'Llamarle al día siguiente para preguntar cómo está',
    ],
    youShouldDo: [
      'Descansar y dejar que alguien se quede con usted',
      'No manejar, no usar máquinas y no beber alcohol',
      'Dejar para después las decisiones y los contratos importantes',
      'Contar a la clínica al día siguiente cualquier efecto secundario',
    ],
    monitoring: ['Cómo se siente usted', 'Lo que nota la persona que está con usted'],
  },
  {
    title: 'La espera de los resultados',
    body: `Algunas personas notan un cambio después de 1 o 2 sesiones. **Otras no responden nada.** En los ensayos, el ánimo subió en horas en quienes sí respondieron. Después de una sola infusión, esto se pierde en unos días.

Por eso es común hacer una serie. Un plan publicado fue de hasta 6 infusiones en 12 días. Otro fue de 2 por semana durante 3 semanas. De las personas que respondieron al primer plan, la mitad había recaído antes de 18 días desde la última infusión. Por eso, planee con su médico qué sigue.

Siga viendo a su terapeuta y a su médico, y siga con sus otros medicamentos como le indicaron.`,
    youWillFeel: ['Alivio, en algunas personas', 'Nada distinto, en otras', 'Desilusión, si esperaba más'],
    staffWillDo: [
      'Medir su ánimo con las mismas preguntas cada vez',
      'Ver con usted si vale la pena seguir',
      'Hablar de otras opciones si no la vale',
    ],
    youShouldDo: [
      'Anotar cada día su ánimo, su sueño y los efectos secundarios',
      'Avisarnos enseguida si se siente peor',
      'Pedir un plan para las semanas después de la última infusión',
    ],
    monitoring: ['Ánimo', 'Si piensa en el suicidio', 'Síntomas de la vejiga', 'Señales de uso indebido'],
  },
]
