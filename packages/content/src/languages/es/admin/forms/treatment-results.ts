import type { Words } from '../../../../model/text/admin-dictionary.ts'

/** Whom a treatment is for, and what studies found. */
export const treatmentResults: Words = {
  'Is it right for you': 'Si es adecuado para usted',
  'Who should not have it, what else there is, what it costs.':
    'Quién no debe recibirlo, qué otras opciones hay, cuánto cuesta.',
  'Who should not have it': 'Quién no debe recibirlo',
  Reasons: 'Motivos',
  'Reasons not to have it, or to discuss it first, in words a patient would use.':
    'Motivos para no recibirlo, o para hablarlo antes, con palabras que usaría un paciente.',
  'E.g. “Very high blood pressure that is not treated”, “You can’t lie flat for an hour”.':
    'P. ej. “Presión arterial muy alta sin tratar”, “No puede estar acostado una hora”.',
  'How strict': 'Qué tan estricto',
  'Whether the treatment is never given, may not be given (“not possible or not advisable”), or is given only after talking.':
    'Si el tratamiento no se da nunca, puede que no se dé (“imposible o no aconsejable”), o se da solo después de hablarlo.',
  Never: 'Nunca',
  'May be a reason not to': 'Puede ser un motivo para no recibirlo',
  'Discuss first': 'Hablarlo antes',
  'Other medicines': 'Otros medicamentos',
  'Medicines, alcohol and drugs that don’t go with it. Leave empty where it doesn’t apply.':
    'Medicamentos, alcohol y drogas que no se combinan con él. Deje vacío si no corresponde.',
  'Pregnancy and breastfeeding': 'Embarazo y lactancia',
  'What is known, and whom to talk to. Leave empty where it doesn’t apply.':
    'Qué se sabe y con quién hablar. Deje vacío si no corresponde.',
  'Dependence and misuse': 'Dependencia y uso indebido',
  'The risk, and its signs, without blame. Leave empty where it doesn’t apply.':
    'El riesgo y sus señales, sin culpar. Deje vacío si no corresponde.',
  'What doesn’t apply': 'Lo que no corresponde',
  Topic: 'Tema',
  Topics: 'Temas',
  'A topic that patients may look for, and why it doesn’t apply; or what nobody knows of, such as serious side effects, and how you know. It is printed in place of the topic.':
    'Un tema que los pacientes pueden buscar, y por qué no corresponde; o lo que nadie conoce, como efectos secundarios graves, y cómo lo sabe usted. Se imprime en lugar del tema.',
  'Leave its own text empty.': 'Deje vacío su propio texto.',
  Fasting: 'Ayuno',
  'What is checked': 'Qué se controla',
  'Somebody to go home with': 'Alguien que acompañe a casa',
  Driving: 'Conducir',
  'Side effects: none known': 'Efectos secundarios: ninguno conocido',
  'Serious side effects: none known': 'Efectos secundarios graves: ninguno conocido',
  'Reasons not to have it: none known': 'Motivos para no recibirlo: ninguno conocido',
  'Studies of it: none known': 'Estudios: ninguno conocido',
  'Other treatments: none known': 'Otros tratamientos: ninguno conocido',
  'Why it doesn’t apply, or how you know of none': 'Por qué no corresponde, o cómo sabe que no hay ninguno',
  'In whole sentences, e.g. “You are awake all the time, and nothing slows your reactions.” or “No medicine is given.” Where none is known, who looked: “A review of 31 trials found none.”':
    'Con frases completas, p. ej. “Usted está despierto todo el tiempo y nada retrasa sus reacciones.” o “No se da ningún medicamento.” Si no se conoce ninguno, quién lo buscó: “Una revisión de 31 ensayos no encontró ninguno.”',
  'Other choices': 'Otras opciones',
  Choice: 'Opción',
  Choices: 'Opciones',
  '2 to 8 others, without ranking. One of them says what happens without treatment; that one alone where no other treatment is known.':
    'De 2 a 8 opciones, sin orden de mérito. Una de ellas dice qué pasa sin tratamiento; solo esa si no se conoce otro tratamiento.',
  'E.g. “Talking therapy”.': 'P. ej. “Terapia de conversación”.',
  'How it differs': 'En qué se diferencia',
  'In a sentence or two. Empty where no source says it. Of “No treatment”: what happens then, or that it isn’t known.':
    'En una o dos frases. Vacío si ninguna fuente lo dice. De “Sin tratamiento”: qué pasa entonces, o que no se sabe.',
  'No treatment': 'Sin tratamiento',
  'This row says what happens without treatment.': 'Esta fila dice qué pasa sin tratamiento.',
  'Link to its guide': 'Enlace a su guía',
  'Where this site has one.': 'Si este sitio tiene una.',
  'For a figure, or what a regulator or a guideline says. Empty where the row claims nothing.':
    'Para una cifra, o lo que dice un regulador o una guía clínica. Vacío si la fila no afirma nada.',
  'What it costs': 'Cuánto cuesta',
  'And who pays. Leave empty where the clinic doesn’t say.': 'Y quién paga. Deje vacío si la clínica no lo dice.',
  'Results & evidence': 'Resultados y evidencia',
  'What studies found, and what nobody knows.': 'Qué encontraron los estudios y qué no sabe nadie.',
  'What studies found': 'Qué encontraron los estudios',
  Finding: 'Hallazgo',
  Findings: 'Hallazgos',
  'One finding a row. Studies that found little belong here too.':
    'Un hallazgo por fila. Los estudios que encontraron poco también van aquí.',
  'In plain words, e.g. “About 7 in 10 people felt clearly better after six sessions.” Where people were measured and not counted, with the figure: “People fell asleep 19 minutes sooner on average.”':
    'Con palabras sencillas, p. ej. “Alrededor de 7 de cada 10 personas se sintieron claramente mejor después de seis sesiones.” Si se midió a las personas sin contarlas, con la cifra: “Las personas se durmieron 19 minutos antes en promedio.”',
  'People with this result': 'Personas con este resultado',
  'E.g. 17. Empty where the study counted nobody.': 'P. ej. 17. Vacío si el estudio no contó a nadie.',
  'What was counted, if not people': 'Qué se contó, si no fueron personas',
  'Several of it, as after a number: “knees”, “eyes”, “teeth”. Empty where people were counted.':
    'En plural, como después de un número: “rodillas”, “ojos”, “dientes”. Vacío si se contaron personas.',
  'No figure published': 'Sin cifra publicada',
  'The sources say what was found and give no figure for it, e.g. “People slept better than those on a waiting list.” The page says that there is none.':
    'Las fuentes dicen qué se encontró y no dan una cifra, p. ej. “Las personas durmieron mejor que las que estaban en lista de espera.” La página dice que no la hay.',
  'People in the group with this result, e.g. 24: the page prints “17 of 24” or “44% of 24”. Empty where only the size of the whole study is published.':
    'Personas del grupo con este resultado, p. ej. 24: la página dice “17 de 24” o “44 % de 24”. Vacío si solo se publicó el tamaño de todo el estudio.',
  'Took part in all': 'Participaron en total',
  'Everybody in the study or studies, in all groups, e.g. 1,025. The page prints it apart from the result. Empty where it isn’t published.':
    'Todas las personas del estudio o los estudios, en todos los grupos, p. ej. 1025. La página lo dice aparte del resultado. Vacío si no se publicó.',
  'Or percent': 'O porcentaje',
  'Where no count was published, e.g. 55.4.': 'Si no se publicó un recuento, p. ej. 55.4.',
  'No clear answer': 'Sin respuesta clara',
  'Those who looked could not tell whether it helps, or which of two is better, e.g. “Too few people were studied to tell which works better.” Then no figure is needed.':
    'Quienes lo estudiaron no pudieron decir si ayuda, o cuál de dos es mejor, p. ej. “Se estudió a muy pocas personas para decir cuál funciona mejor.” Entonces no hace falta una cifra.',
  'The other groups': 'Los otros grupos',
  Groups: 'Grupos',
  Group: 'Grupo',
  'What each other group of the study had, and how many of it had the result. Empty where that isn’t published.':
    'Qué recibió cada otro grupo del estudio, y cuántas de sus personas tuvieron el resultado. Vacío si no se ha publicado.',
  'What this group had': 'Qué recibió este grupo',
  'E.g. “a placebo”, “bupropion”.': 'P. ej. “un placebo”, “bupropión”.',
  'E.g. 14. Empty where only a share is published.': 'P. ej. 14. Vacío si solo se ha publicado una proporción.',
  'People in this group, e.g. 91.': 'Personas de este grupo, p. ej. 91.',
  'Where no count was published, e.g. 15.4.': 'Si no se publicó un recuento, p. ej. 15,4.',
  'Ratio between the groups': 'Razón entre los grupos',
  'How many times as often this result came with the treatment. The page says that 1 is no difference.':
    'Cuántas veces más a menudo se dio este resultado con el tratamiento. La página dice que 1 es ninguna diferencia.',
  Ratio: 'Razón',
  'As the source calls it. Empty where it gives none.': 'Como la llama la fuente. Vacío si no da ninguna.',
  'Risk ratio (relative risk)': 'Riesgo relativo (risk ratio)',
  'Odds ratio': 'Razón de posibilidades (odds ratio)',
  'Hazard ratio': 'Cociente de riesgos instantáneos (hazard ratio)',
  'Rate ratio': 'Razón de tasas',
  Value: 'Valor',
  'E.g. 1.34; 1 is no difference.': 'P. ej. 1,34; 1 es ninguna diferencia.',
  'Interval from': 'Intervalo desde',
  'The lower end of its confidence interval, e.g. 1.09.':
    'El extremo inferior de su intervalo de confianza, p. ej. 1,09.',
  'The upper end, e.g. 1.65.': 'El extremo superior, p. ej. 1,65.',
  'Compared with': 'Comparado con',
  'E.g. “electroconvulsive therapy”; “no comparison group (open label)”; “not stated” where the source doesn’t say.':
    'P. ej. “terapia electroconvulsiva”; “sin grupo de comparación (estudio abierto)”; “no se indica” si la fuente no lo dice.',
  'When it was measured, e.g. “after 12 days”. Empty where the source doesn’t say.':
    'Cuándo se midió, p. ej. “después de 12 días”. Vacío si la fuente no lo dice.',
  Limits: 'Límites',
  'E.g. “Only 24 people, and they knew what they were given.” Empty where nobody has named any: don’t guess.':
    'P. ej. “Solo 24 personas, y sabían lo que recibían.” Vacío si nadie ha señalado ninguno: no suponga.',
  'What isn’t known': 'Qué no se sabe',
  'Long-term effects, people not studied, studies that found nothing. Leave empty where nobody has named any.':
    'Efectos a largo plazo, personas no estudiadas, estudios que no encontraron nada. Déjelo vacío si nadie los ha señalado.',
}
