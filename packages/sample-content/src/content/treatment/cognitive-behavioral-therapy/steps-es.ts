import type { TreatmentWords } from '../../../model/sample-types.ts'

export const steps: TreatmentWords['steps'] = [
  {
    title: 'La primera sesión',
    body: `Usted y el terapeuta se conocen. El terapeuta pregunta por qué viene, desde cuándo es así y qué le gustaría cambiar. Usted responde unas preguntas sobre su ánimo.

Le hablamos de los beneficios, los riesgos y las otras opciones, entre ellas no tratarse. Después decide usted, sin prisa. Si no se siente a gusto con el terapeuta, puede pedir otro.`,
    youWillFeel: ['Quizás timidez, ganas de llorar o alivio al hablar'],
    staffWillDo: [
      'Preguntar por su vida, su ánimo y si piensa en el suicidio',
      'Explicar qué es la TCC y qué queda en privado',
      'Pedir su permiso por escrito',
    ],
    youShouldDo: ['Contar tanto o tan poco como quiera', 'Preguntar todo lo que quiera saber'],
    monitoring: ['Ánimo', 'Si piensa en el suicidio'],
  },
  {
    title: 'Mirar la semana',
    body: `Las demás sesiones empiezan con los últimos días. Cuenta cómo se sintió y qué probó. El terapeuta mira con usted sus respuestas sobre el ánimo. Después eligen juntos de qué hablar.`,
    youWillFeel: ['Quizás orgullo, o desilusión si algo no salió'],
    staffWillDo: ['Mirar con usted sus resultados de ánimo', 'Preguntar qué lo impidió', 'Planear con usted la sesión'],
    youShouldDo: ['Traer sus notas', 'Decir si no hizo lo que planeó: eso también sirve'],
    monitoring: ['Ánimo', 'Si piensa en el suicidio'],
  },
  {
    title: 'Trabajar en una cosa',
    body: `Elige un problema y lo mira de cerca. ¿Qué pasó, qué pensó, cómo se sintió, qué hizo? El terapeuta pregunta y no le dice qué pensar. Juntos buscan otras formas de verlo, o un paso pequeño para probar.

Pueden salir cosas dolorosas. En un estudio, la terapia había [angustiado](doc:side-effect/distress-after-therapy) a 27 de 100 pacientes. **Puede pedir una pausa o parar en cualquier momento.**`,
    youWillFeel: ['A ratos tristeza, miedo o enojo', 'Quizás alivio, o cansancio por el trabajo'],
    staffWillDo: ['Preguntar y escuchar', 'Ir más despacio cuando es demasiado', 'Anotar con usted lo que descubrió'],
    youShouldDo: ['Decir lo que de verdad piensa', 'Avisar al terapeuta si algo duele o no está bien'],
    monitoring: ['Cuánto le altera'],
  },
  {
    title: 'Planear qué probar',
    body: `Al final decide qué probar hasta la próxima sesión. Puede ser caminar cada día, llamar a un amigo o anotar pensamientos. Tiene que ser tan pequeño que se pueda hacer en un día malo. Dice qué se lleva de la sesión y qué no le gustó.`,
    youWillFeel: ['Quizás esperanza, o dudas de si podrá'],
    staffWillDo: ['Ayudarle a elegir un paso adecuado', 'Preguntar si corre peligro antes de la próxima sesión'],
    youShouldDo: ['Anotar el plan', 'Decir si es demasiado'],
    monitoring: ['Cómo sale de la sesión'],
  },
  {
    title: 'Entre las sesiones',
    body: `Lo que hace entre las sesiones es una gran parte de la TCC. Prueba el paso que planeó y anota qué pasó. Un paso que no sale también le enseña algo.

De una sesión a la siguiente pasa casi siempre **1 semana**. Llámenos si antes se siente mucho peor.`,
    youWillFeel: ['Días buenos y días malos'],
    staffWillDo: ['Atender su llamada en el horario del centro'],
    youShouldDo: ['Probar el paso y anotar cómo le fue', 'Descansar también', 'Llamarnos si se siente mucho peor'],
    monitoring: ['Sus propias notas sobre el ánimo'],
  },
  {
    title: 'Las últimas sesiones',
    body: `Cerca del final mira qué cambió y qué no. Escribe un plan para más tarde: las primeras señales de una recaída, qué le ayuda y a quién llamar.

En un estudio grande, en 95 de 206 personas la depresión había bajado al menos a la mitad después de 6 meses. **Otras mejoraron menos o nada.** Si es su caso, hablamos de qué más hay.`,
    youWillFeel: ['Ganas de seguir por su cuenta, o tristeza por terminar'],
    staffWillDo: [
      'Mirar con usted sus resultados de ánimo',
      'Escribir el plan con usted',
      'Hablar de otras opciones si las necesita',
    ],
    youShouldDo: ['Guardar el plan donde lo encuentre', 'Pedir otra sesión si vuelve a decaer'],
    monitoring: ['Ánimo', 'Primeras señales de una recaída'],
  },
]
