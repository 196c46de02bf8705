import type { TreatmentWords } from '../../../model/sample-types.ts'

export const steps: TreatmentWords['steps'] = [
  {
    title: 'La evaluación',
    body: `Antes de la primera sesión, el equipo ve si la EMT puede ser adecuada para usted. Le preguntamos por su depresión, por lo que ya intentó y por su salud. Repasamos una lista de preguntas sobre metal y convulsiones.

Le hablamos de los beneficios, los riesgos y las otras opciones, entre ellas no tratarse. Después decide usted, sin prisa. Si los riesgos son muy altos para usted, se lo decimos.`,
    youWillFeel: ['Quizás nervios: es una buena razón para preguntar'],
    staffWillDo: [
      'Preguntar por metal, convulsiones, oído y medicamentos',
      'Preguntar por su ánimo y si piensa en el suicidio',
      'Explicar los riesgos, lo que no se sabe y las otras opciones',
      'Pedir su permiso por escrito',
    ],
    youShouldDo: ['Hablarnos de cada implante, medicamento y enfermedad', 'Preguntar todo lo que quiera saber'],
    monitoring: ['Ánimo', 'Si piensa en el suicidio', 'Riesgo de una convulsión'],
  },
  {
    title: 'Buscar el lugar y la fuerza',
    body: `Está en un sillón y lleva tapones en los oídos. El médico pone la bobina sobre la parte del cerebro que mueve la mano. Unos pulsos sueltos hacen saltar el pulgar. Así se ve qué fuerza hace falta para usted. Después el médico mide dónde debe estar la bobina en el tratamiento.`,
    youWillFeel: ['Un golpecito en la cabeza', 'Un pulgar o una mano que salta', 'Un clic fuerte con cada pulso'],
    staffWillDo: ['Buscar la fuerza más baja que mueve el pulgar', 'Marcar el lugar de la bobina'],
    youShouldDo: ['Dejar la mano quieta', 'Decir si le duele'],
    monitoring: ['Movimiento de la mano', 'Dolor'],
  },
  {
    title: 'Antes de empezar',
    body: `Se quita los lentes, los aretes y todo lo que tenga metal cerca de la cabeza. El personal pregunta cómo durmió y si algo cambió. Se pone tapones en los oídos, porque la bobina hace mucho ruido. Se recuesta, y el personal coloca la bobina sobre la cabeza.`,
    youWillFeel: ['La bobina, que se apoya en la cabeza con una presión ligera'],
    staffWillDo: ['Preguntar por sueño, alcohol y medicamentos nuevos', 'Revisar los tapones', 'Colocar la bobina'],
    youShouldDo: ['Ir antes al baño', 'Decirnos si durmió mal o bebió más de lo normal'],
    monitoring: ['Cambios desde la última visita'],
  },
  {
    title: 'Los pulsos',
    body: `La bobina envía los pulsos en grupos, con pausas cortas. Oye clics fuertes y siente golpecitos en la cabeza. En un estudio grande esto duró **3 minutos** con ráfagas cortas, o **37.5 minutos** de la forma más antigua.

Está despierto y puede hablar. Los golpecitos pueden [doler](doc:side-effect/scalp-pain), y la [cara puede dar saltos](doc:side-effect/face-twitching). **Puede pedir que paremos en cualquier momento**, y lo haremos. El personal puede mover la bobina o hacer los pulsos más débiles.`,
    youWillFeel: [
      'Golpecitos en la cabeza, que pueden doler',
      'Músculos de la cara o la mandíbula que saltan',
      'Quizás dolor de cabeza',
    ],
    staffWillDo: ['Estar con usted todo el tiempo', 'Vigilar señales de una convulsión', 'Parar los pulsos si lo pide'],
    youShouldDo: ['No mover la cabeza', 'Dejarse los tapones puestos', 'Avisar enseguida si algo no está bien'],
    monitoring: ['Lugar de la bobina', 'Dolor', 'Señales de una convulsión'],
  },
  {
    title: 'Termina la sesión',
    body: `El personal retira la bobina. Se incorpora despacio y se quita los tapones. Si se siente bien, puede irse y seguir con su día. Si le duele la cabeza o siente mareo, quédese hasta que mejore.`,
    youWillFeel: ['Como siempre, para muchas personas', 'Quizás dolor de cabeza o la piel sensible'],
    staffWillDo: ['Preguntar cómo se siente y si oye como antes', 'Planear con usted la próxima sesión'],
    youShouldDo: ['Ponerse de pie despacio', 'Contarnos de dolor, zumbidos o mareo'],
    monitoring: ['Dolor de cabeza', 'Oído', 'Mareo'],
  },
  {
    title: 'Esperar los resultados',
    body: `Un cambio necesita tiempo. En 2 estudios grandes las personas tuvieron sesiones durante **4 a 6 semanas**. En un estudio con una bobina falsa, a 13 de 92 personas casi no les quedó depresión después de la EMT. Con la bobina falsa fueron 5 de 98.

Algunas personas notan un cambio pronto, otras tarde, y **algunas no responden**. Siga con su terapia y con sus otros medicamentos como le indicó su médico.`,
    youWillFeel: ['Alivio, en algunas personas', 'Nada distinto, en otras', 'Desilusión, si esperaba más'],
    staffWillDo: [
      'Medir su ánimo con las mismas preguntas cada semana',
      'Ver con usted si vale la pena seguir',
      'Hablar de otras opciones si no la vale',
    ],
    youShouldDo: [
      'Anotar cada día su ánimo y su sueño',
      'Avisarnos enseguida si se siente peor, o acelerado y sin sueño',
    ],
    monitoring: ['Ánimo', 'Sueño', 'Si piensa en el suicidio'],
  },
]
