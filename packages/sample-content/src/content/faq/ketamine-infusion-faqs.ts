import type { FaqEntry } from '../../model/sample-types.ts'
import { anesthesiaLabel, clinicPolicy, esketamineLabel, evidence, regulator } from '../../model/grounds.ts'

const treatment = 'ketamine-infusion'

/** In the order patients tend to ask. */
export const ketamineInfusionFaqs: FaqEntry[] = [
  {
    key: 'is-it-approved',
    shared: {
      slug: 'is-it-approved',
      treatment,
      order: 1,
      answer: regulator('fda-compounded-2023', 'ketalar-label-2024'),
      review: { sources: ['fda-compounded-2023', 'ketalar-label-2024'] },
    },
    en: {
      question: 'Is ketamine approved for depression?',
      answer:
        'No. The FDA has not approved ketamine for depression or for any other mental health condition. It approved ketamine as an anesthetic for surgery. Doctors may use it for other things, and this is called off-label use. The FDA has not weighed how well it works for depression or how risky it is. At your assessment, ask why it is offered to you and what else you could do.',
    },
    es: {
      question: '¿Está aprobada la ketamina para la depresión?',
      answer:
        'No. La FDA no ha aprobado la ketamina para la depresión ni para ninguna otra enfermedad mental. La aprobó como anestésico para cirugía. Los médicos pueden usarla para otras cosas, y esto se llama uso fuera de lo indicado. La FDA no ha evaluado cuánto ayuda en la depresión ni qué riesgo tiene. En su evaluación, pregunte por qué se la ofrecen y qué otra cosa podría hacer.',
    },
  },
  {
    key: 'how-soon',
    shared: {
      slug: 'how-soon',
      treatment,
      order: 2,
      answer: evidence('fava-2020', 'murrough-2013'),
      review: { sources: ['fava-2020', 'murrough-2013'] },
    },
    en: {
      question: 'How soon might I notice a change?',
      answer:
        'In trials, people who responded felt a change within hours. After 1 infusion the change fades within days. Some people notice something only after 2 sessions or more, and some notice nothing. In a study of 24 people with up to 6 infusions, 71% responded. Half of those had relapsed within 18 days of the last infusion. So ask early what comes after the course.',
    },
    es: {
      question: '¿Cuándo podría notar un cambio?',
      answer:
        'En los ensayos, quienes respondieron notaron un cambio en horas. Después de 1 infusión, el cambio se pierde en unos días. Algunas personas notan algo solo después de 2 sesiones o más, y otras no notan nada. En un estudio de 24 personas con hasta 6 infusiones, respondió el 71%. De ellas, la mitad había recaído antes de 18 días desde la última infusión. Pregunte pronto qué sigue después de la serie.',
    },
  },
  {
    key: 'how-many-sessions',
    shared: {
      slug: 'how-many-sessions',
      treatment,
      order: 3,
      answer: evidence('murrough-2013', 'anand-2023', 'short-2018'),
      review: { sources: ['murrough-2013', 'anand-2023', 'short-2018'] },
    },
    en: {
      question: 'How many sessions would I have?',
      answer:
        'There is no one agreed number. One study gave up to 6 infusions in 12 days. Another gave 2 a week for 3 weeks. Your doctor plans the number with you and checks along the way if it makes sense to go on. What many more infusions do over months or years is poorly studied. That is true of harm to the bladder and of misuse, too.',
    },
    es: {
      question: '¿Cuántas sesiones tendría?',
      answer:
        'No hay un número en el que todos estén de acuerdo. Un estudio dio hasta 6 infusiones en 12 días. Otro dio 2 por semana durante 3 semanas. Su médico planea el número con usted y revisa por el camino si tiene sentido seguir. Se ha estudiado poco qué pasa con muchas más infusiones durante meses o años. Eso vale también para el daño a la vejiga y el uso indebido.',
    },
  },
  {
    key: 'will-i-be-asleep',
    shared: {
      slug: 'will-i-be-asleep',
      treatment,
      order: 4,
      answer: evidence('andrade-2017', 'ketalar-label-2024', 'acevedo-diaz-2020'),
      review: { sources: ['andrade-2017', 'ketalar-label-2024', 'acevedo-diaz-2020'] },
    },
    en: {
      question: 'Will I be asleep?',
      answer:
        'The aim is for you to stay awake. The usual dose is 0.5 mg for each kg of body weight over 40 minutes. For surgery, the label gives 1 to 4.5 mg for each kg. Still, you may feel very sleepy, and you may dream with open eyes. In a study of 188 people, the effect named most was feeling strange or “loopy”. You can speak, and you can ask to stop.',
    },
    es: {
      question: '¿Me voy a dormir?',
      answer:
        'La idea es que siga despierto. La dosis usual es de 0.5 mg por cada kg de peso durante 40 minutos. Para una cirugía, la etiqueta indica de 1 a 4.5 mg por cada kg. Aun así, puede sentir mucho sueño o soñar con los ojos abiertos. En un estudio de 188 personas, el efecto más nombrado fue sentirse raro o “en las nubes”. Puede hablar y puede pedir que paren.',
    },
  },
  {
    key: 'can-i-stop',
    shared: {
      slug: 'can-i-stop',
      treatment,
      order: 5,
      answer: clinicPolicy('acevedo-diaz-2020'),
      review: { sources: ['acevedo-diaz-2020'] },
    },
    en: {
      question: 'Can I stop in the middle of it?',
      answer:
        'Yes. Say so, or raise your hand, and the nurse stops the pump. You don’t have to give a reason. What is already in your body still has to wear off. In a study of 188 people, most side effects were gone within 2 hours. You stay with us for that time. You can also stop the whole course at any point. It does not change how we treat you.',
    },
    es: {
      question: '¿Puedo parar a la mitad?',
      answer:
        'Sí. Dígalo o levante la mano, y enfermería detiene la bomba. No tiene que dar una razón. El efecto de lo que ya recibió tarda en irse. En un estudio de 188 personas, la mayoría de los efectos pasó antes de 2 horas. Ese tiempo se queda con nosotros. También puede dejar toda la serie en cualquier momento. No cambia la forma en que le tratamos.',
    },
  },
  {
    key: 'can-i-drive-home',
    shared: {
      slug: 'can-i-drive-home',
      treatment,
      order: 6,
      answer: anesthesiaLabel('ketamine-label-older', 'spravato-label'),
      review: { sources: ['ketamine-label-older', 'spravato-label'] },
    },
    en: {
      question: 'Can I drive home?',
      answer:
        'No. Leave with an adult, and do not drive for at least 24 hours. Wait for a full night’s sleep, too. You may feel fine before your body and mind are quick enough to drive. An older label of ketamine for surgery gives the 24 hours. Esketamine nasal spray is a related medicine, and its label asks for a night of restful sleep.',
    },
    es: {
      question: '¿Puedo manejar a casa?',
      answer:
        'No. Salga con una persona adulta y no maneje durante al menos 24 horas. Espere también a dormir bien toda una noche. Puede sentirse bien antes de que su cuerpo y su mente estén listos para manejar. Las 24 horas vienen de una etiqueta anterior de la ketamina para cirugía. La esketamina en aerosol nasal es un medicamento parecido, y su etiqueta pide una noche de buen sueño.',
    },
  },
  {
    key: 'my-other-medicines',
    shared: {
      slug: 'my-other-medicines',
      treatment,
      order: 7,
      answer: anesthesiaLabel('ketalar-label-2024'),
      review: { sources: ['ketalar-label-2024'] },
    },
    en: {
      question: 'Can I keep taking my other medicines?',
      answer:
        'Tell us about all of them before the first session, and do not stop any by yourself. The label of ketamine for surgery warns about opioids, and about some pills for sleep or anxiety. All that makes you sleepy can slow your breathing too much. It also warns about 2 lung drugs (theophylline and aminophylline), and about some that raise blood pressure. If need be, our doctor calls the one who gave them to you.',
    },
    es: {
      question: '¿Puedo seguir con mis otros medicamentos?',
      answer:
        'Cuéntenos de todos antes de la primera sesión y no deje ninguno por su cuenta. La etiqueta de la ketamina para cirugía advierte sobre los opioides y algunas pastillas para dormir o para la ansiedad. Todo lo que da sueño puede hacer muy lenta la respiración. También advierte sobre 2 medicamentos para los pulmones (teofilina y aminofilina) y sobre algunos que suben la presión. Si hace falta, nuestro médico llama a quien se los receta.',
    },
  },
  {
    key: 'can-i-eat-before',
    shared: {
      slug: 'can-i-eat-before',
      treatment,
      order: 8,
      answer: clinicPolicy('ketalar-label-2024'),
      review: { sources: ['ketalar-label-2024'] },
    },
    en: {
      question: 'Can I eat or drink before the session?',
      answer:
        'Only as we tell you. Ketamine can make you throw up, and food could then get into your lungs. The label of ketamine for surgery advises against it if you did not follow the rules on eating and drinking. We give you these rules in writing, with times. They also say how to take your usual pills. If you forgot and ate something, tell us. We move the session.',
    },
    es: {
      question: '¿Puedo comer o beber antes de la sesión?',
      answer:
        'Solo según las reglas que le damos. La ketamina puede causar vómito, y la comida podría llegar a los pulmones. La etiqueta de la ketamina para cirugía no aconseja usarla si no se siguieron las reglas sobre comer y beber. Le damos esas reglas por escrito, con horas. También dicen cómo tomar sus pastillas de siempre. Si se le olvidó y comió algo, díganos. Cambiamos la fecha de la sesión.',
    },
  },
  {
    key: 'can-i-become-addicted',
    shared: {
      slug: 'can-i-become-addicted',
      treatment,
      order: 9,
      answer: regulator('fda-compounded-2023', 'short-2018'),
      review: { sources: ['fda-compounded-2023', 'short-2018'] },
    },
    en: {
      question: 'Can I become addicted?',
      answer:
        'It can happen. Ketamine is a controlled substance in Schedule III, and the FDA lists abuse and misuse among its risks. How often it happens with infusions for depression is not known: few studies have looked. Tell us before you start if you have had trouble with alcohol or drugs. Later, call us if you crave ketamine or use it elsewhere. Read about the [signs of misuse](doc:side-effect/misuse).',
    },
    es: {
      question: '¿Puede causarme adicción?',
      answer:
        'Puede pasar. La ketamina es una sustancia controlada de la Lista III. La FDA nombra el abuso y el uso indebido entre sus riesgos. No se sabe cada cuánto pasa con infusiones para la depresión: pocos estudios lo han mirado. Antes de empezar, díganos si ha tenido problemas con el alcohol o las drogas. Más tarde, llámenos si siente un deseo fuerte de ketamina o la usa en otro lugar. Lea sobre las [señales de uso indebido](doc:side-effect/misuse).',
    },
  },
  {
    key: 'how-is-spravato-different',
    shared: {
      slug: 'how-is-spravato-different',
      treatment,
      order: 10,
      answer: esketamineLabel,
      review: { sources: ['spravato-label', 'fda-compounded-2023'] },
    },
    en: {
      question: 'How is Spravato (esketamine) different?',
      answer:
        'Ketamine is a mix of 2 mirror forms. Esketamine is one of them, and comes as a nasal spray. The FDA has approved it for adults with depression that other drugs did not ease. Since January 2025 it may be used for that by itself. Clinics give it under a safety program (REMS), and staff watch you for at least 2 hours. Its approval and its results do not carry over to ketamine infusions.',
    },
    es: {
      question: '¿En qué se distingue Spravato (esketamina)?',
      answer:
        'La ketamina es una mezcla de 2 formas espejo. La esketamina es una de ellas y viene en aerosol nasal. La FDA la aprobó para adultos con depresión que no mejoró con otros medicamentos. Desde enero de 2025 se puede usar sola para eso. Las clínicas la dan dentro de un programa de seguridad (REMS), y el personal le vigila al menos 2 horas. Su aprobación y los resultados de sus estudios no valen para las infusiones de ketamina.',
    },
  },
  {
    key: 'what-about-trauma',
    shared: {
      slug: 'what-about-trauma',
      treatment,
      order: 11,
      answer: clinicPolicy(),
      review: { sources: ['singh-2016', 'acevedo-diaz-2020'] },
    },
    en: {
      question: 'I know the feeling of being detached from trauma or pain. What should I do?',
      answer:
        'Talk it over with your therapist before the first session. [Feeling detached](doc:side-effect/dissociation) is part of what ketamine does, and it may bring back hard memories. Plan together what helps you to feel here and now: a voice, a hand, a song. Tell us the plan, and bring someone you trust. You can start later, ask us to stop, or choose another treatment.',
    },
    es: {
      question: 'Conozco la sensación de desconexión por un trauma o por dolor. ¿Qué hago?',
      answer:
        'Hable con su terapeuta antes de la primera sesión. [Sentirse desconectado](doc:side-effect/dissociation) es parte de lo que hace la ketamina, y puede traer recuerdos difíciles. Piensen qué le ayuda a sentirse aquí y ahora: una voz, una mano, una canción. Cuéntenos el plan y venga con alguien de confianza. Puede empezar más tarde, pedir que paremos o elegir otro tratamiento.',
    },
  },
  {
    key: 'what-if-it-does-not-work',
    shared: {
      slug: 'what-if-it-does-not-work',
      treatment,
      order: 12,
      answer: evidence('anand-2023', 'murrough-2013'),
      review: { sources: ['anand-2023', 'murrough-2013', 'lifeline-988'] },
    },
    en: {
      question: 'What if it does not work for me?',
      answer:
        'That happens. In a study where 195 people had ketamine, 55% responded within 3 weeks, so 45% did not. It is not your fault, and other treatments remain. Tell us openly if nothing changes. We then stop, and talk with you and your own doctor about what to try next. Until then, keep your other treatments. If you think about suicide, call or text 988, day or night.',
    },
    es: {
      question: '¿Y si no me funciona?',
      answer:
        'Eso pasa. En un estudio en el que 195 personas recibieron ketamina, el 55% respondió en 3 semanas, así que el 45% no. No es culpa suya, y quedan otros tratamientos. Díganos con franqueza si nada cambia. Entonces paramos y hablamos con usted y con su médico sobre qué probar. Siga con sus otros tratamientos. Si piensa en el suicidio, llame o envíe un mensaje de texto al 988, de día o de noche.',
    },
  },
]
