import type { Words } from '../../../../model/text/admin-dictionary.ts'

/** After a treatment, and its side effects. */
export const treatmentEffects: Words = {
  'Getting home': 'Regreso a casa',
  'Who takes the patient home, and when driving is safe again. Leave empty where neither applies.':
    'Quién lleva al paciente a casa y cuándo vuelve a ser seguro conducir. Deje vacío si no corresponde.',
  'The days after': 'Los días siguientes',
  'Rest, food, work, medicines, and what to tell the clinic. Leave empty where nobody has said so.':
    'Descanso, comida, trabajo, medicamentos y qué decirle a la clínica. Déjelo vacío si nadie lo ha dicho.',
  'If it doesn’t work': 'Si no funciona',
  'What comes next, or that it isn’t known. Some people don’t respond: say so.':
    'Qué sigue, o que no se sabe. Algunas personas no responden: dígalo.',
  'Side effects and care cards are written once, in their own lists, and chosen here.':
    'Los efectos secundarios y las tarjetas de atención se escriben una vez, en sus propias listas, y se eligen aquí.',
  'Each with how often it happens with this treatment. The page puts the most frequent first.':
    'Cada uno con la frecuencia con que ocurre en este tratamiento. La página pone primero el más frecuente.',
  'Written once for all treatments, and chosen here.': 'Escrito una vez para todos los tratamientos y elegido aquí.',
  'How often it happens': 'Con qué frecuencia ocurre',
  Figure: 'Cifra',
  Figures: 'Cifras',
  'One figure is enough. Add another where studies differ, or count sessions too. Without a figure the page says that we have none.':
    'Una cifra basta. Añada otra si los estudios difieren o si también cuentan sesiones. Sin cifra, la página dice que no tenemos ninguna.',
  'As the study says it. Don’t turn a percentage or a rate into a count.':
    'Como lo dice el estudio. No convierta un porcentaje ni una tasa en un recuento.',
  'What the study gives': 'Qué da el estudio',
  'Its own way of saying how often.': 'Su propia manera de decir la frecuencia.',
  'A count, such as 38 of 188': 'Un recuento, como 38 de 188',
  'A percentage': 'Un porcentaje',
  'A range of percentages': 'Un rango de porcentajes',
  'A rate, such as 2.1 in 100,000': 'Una tasa, como 2.1 de cada 100,000',
  Precision: 'Precisión',
  'As the study says it.': 'Como lo dice el estudio.',
  Exactly: 'Exactamente',
  'At least': 'Al menos',
  'More than': 'Más de',
  'Up to': 'Como máximo',
  'Less than': 'Menos de',
  'With the effect': 'Con el efecto',
  'People, sessions or courses, e.g. 94. 0 where nobody had it. Of a rate, how many times, e.g. 2.1.':
    'Personas, sesiones o ciclos, p. ej. 94. 0 si nadie lo tuvo. En una tasa, cuántas veces, p. ej. 2.1.',
  Percent: 'Porcentaje',
  'E.g. 35.8.': 'P. ej. 35.8.',
  'Lowest percent': 'Porcentaje más bajo',
  'E.g. 0.': 'P. ej. 0.',
  'Highest percent': 'Porcentaje más alto',
  'E.g. 24.5.': 'P. ej. 24.5.',
  'In how many studies': 'En cuántos estudios',
  'Empty where it isn’t said.': 'Vacío si no se dice.',
  'Out of': 'De un total de',
  'How many were watched, e.g. 188. Beside a percentage, empty where the study doesn’t say. Of a rate, what it is given for, e.g. 100,000.':
    'Cuántos se observaron, p. ej. 188. Junto a un porcentaje, vacío si el estudio no lo dice. En una tasa, para cuántos se da, p. ej. 100,000.',
  'What was counted': 'Qué se contó',
  'A rate of sessions is not one of people: the page says which.':
    'Una tasa de sesiones no es una de personas: la página dice cuál es.',
  'Single sessions': 'Sesiones individuales',
  'Whole courses of treatment': 'Ciclos completos de tratamiento',
  'Something else: say what': 'Otra cosa: diga cuál',
  'What was counted, in words': 'Qué se contó, con palabras',
  'Several of it, as after a number: “injections”, “eyes”, “people each year”.':
    'En plural, como después de un número: “inyecciones”, “ojos”, “personas cada año”.',
  'In words': 'Con palabras',
  'Worked out from the figure when you save. The page draws no picture without it.':
    'Se calcula a partir de la cifra al guardar. Sin ello la página no dibuja ninguna imagen.',
  'Where the figure was published.': 'Dónde se publicó la cifra.',
  'Limits of this number': 'Límites de este número',
  'One sentence, e.g. “Counted within four hours of one infusion.”':
    'Una frase, p. ej. “Contado en las cuatro horas después de una infusión.”',
  'How often without the treatment': 'Con qué frecuencia sin el tratamiento',
  'Without the treatment': 'Sin el tratamiento',
  'What happened to people who had a placebo, a sham or another treatment in the same study.':
    'Qué les pasó a las personas que recibieron un placebo, un simulacro u otro tratamiento en el mismo estudio.',
  'What they had instead': 'Qué recibieron en su lugar',
  'As it reads after “with”, e.g. “a sham coil” or “a placebo”.':
    'Como se lee después de “con”, p. ej. “una bobina simulada” o “un placebo”.',
  'Who says so': 'Quién lo dice',
  'The sources that name this effect without a figure.': 'Las fuentes que nombran este efecto sin una cifra.',
  'When it can happen with this treatment': 'Cuándo puede ocurrir con este tratamiento',
  'One row for each time, e.g. bleeding at once, and again within two weeks. Empty where what the side effect itself says is enough.':
    'Una fila por cada momento, p. ej. sangrado enseguida y otra vez en las dos semanas siguientes. Vacío si basta lo que dice el propio efecto secundario.',
  Time: 'Momento',
  Times: 'Momentos',
  'What happens then': 'Qué ocurre entonces',
  'E.g. “Delayed reaction”. Empty where the time says enough.':
    'P. ej. “Reacción tardía”. Vacío si el momento dice lo suficiente.',
  'Counted from the treatment.': 'Contado desde el tratamiento.',
  'Counted from when it starts. Empty if not known.': 'Contado desde que empieza. Vacío si no se sabe.',
  'What is known without a figure': 'Qué se sabe sin una cifra',
  'One sentence, e.g. “Listed on the label without a number.”':
    'Una frase, p. ej. “Figura en la ficha técnica sin un número.”',
  'Care cards, most urgent first.': 'Tarjetas de atención; primero la más urgente.',
}
