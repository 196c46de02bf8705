import { describe, expect, it } from 'vitest'
import { findingsInText, itFiresOn, itPasses } from '../fixtures/sentences.ts'
import { findingsOf, treatment, block } from '../fixtures/sound-site.ts'

describe('C1, absolute claims', () => {
  itFiresOn('C1', 'en', [
    'Ketamine cures depression.',
    'It isn’t a treatment like the others, it’s a cure.',
    'Not only does it help, it cures.',
    'Results are guaranteed.',
    'A risk‑free, pain­less hour.',
    'It is non-addictive.',
    'There are no side effects.',
    'We give FDA-approved ketamine.',
    'Ketamine is approved by the FDA for depression.',
  ])
  itPasses('C1', 'en', [
    'It is not a cure.',
    'It isn’t risk-free.',
    'Nobody can guarantee that it helps.',
    'No medicine is without side effects.',
    'Some people have no side effects.',
    'Is ketamine a cure?',
    'Be wary of anyone who promises a miracle.',
    'The secured line was procured last year.',
    'Ketamine is FDA-approved as an anesthetic, not for depression.',
    'The FDA has approved esketamine for adults with treatment-resistant depression.',
    'Ketamine has not been approved by the FDA for depression.',
  ])
  itFiresOn('C1', 'es', [
    'La ketamina cura la depresión.',
    'Resultados garantizados.',
    'Es indoloro y no crea adicción.',
    'Alivio sin efectos secundarios.',
    'Un tratamiento aprobado por la FDA.',
    'No es un medicamento más: es la cura.',
  ])
  itPasses('C1', 'es', [
    'No es una cura.',
    'Nadie puede garantizar el resultado.',
    'Ningún medicamento está libre de riesgos.',
    '¿La ketamina cura la depresión?',
    'La cura de la herida se hace con gasa.',
    'La FDA no ha aprobado la ketamina para la depresión.',
  ])
})

describe('C2, safe and effective', () => {
  itFiresOn('C2', 'en', [
    'Ketamine is safe.',
    'A safe and effective treatment.',
    'It is clinically proven.',
    'Our success rate is 98%.',
    'It may be safe and effective for you.',
    'It’s effective.',
  ])
  itPasses('C2', 'en', [
    'It has not been shown to be safe.',
    'It is not known whether it is effective.',
    'Is it safe to drive?',
    'Staff decide when it is safe to leave.',
    'Keep your tablets in a safe place.',
    'Grapefruit can make some medicines less effective.',
    'It may be effective for some people.',
    'In one trial of 403 people, it was as effective as ECT.',
    'The side effects pass.',
  ])
  itFiresOn('C2', 'es', ['La ketamina es segura y eficaz.', 'Está clínicamente probado.', 'Es un método muy efectivo.'])
  itPasses('C2', 'es', [
    'No se sabe si es seguro.',
    'Su seguro puede no pagar.',
    'Si no está seguro, pregunte.',
    'Puede pagar en efectivo.',
    '¿Es seguro manejar?',
  ])

  it('accepts the word in a block with a source that also says for whom', () => {
    const document = treatment()
    document.course!.body = block('For one week, ketamine was more effective than a placebo in adults.').body
    expect(findingsOf('C2', document)).toEqual([])
  })

  it.each(['TENS for long-lasting pain', 'Cognitive behavioral therapy for insomnia'])(
    'never stops the name of a treatment: %s',
    (name) => {
      const levels = findingsOf('C2', { ...treatment(), name }).map(({ level }) => level)
      expect(levels.filter((level) => level === 'block')).toEqual([])
    },
  )

  it('refuses the bare word even in a block with a source', () => {
    const document = treatment()
    document.course!.body = block('Ketamine is effective.').body
    expect(findingsOf('C2', document).map(({ path }) => path)).toEqual(['course.body'])
  })
})

describe('C3, promises', () => {
  itFiresOn('C3', 'en', [
    'You won’t feel a thing.',
    'You do not have to worry.',
    'Relax without worrying.',
    'It will make you feel happy.',
    'You’ll feel like yourself again.',
    'Feel like yourself again',
    'It’s not a cure, but you will feel better.',
    'You may feel odd, but you will leave happy.',
    'You will not regret it.',
  ])
  itPasses('C3', 'en', [
    'We can’t promise that you will feel better.',
    'You won’t be able to drive.',
    'You will feel a brief sting.',
    'The medicine will make you sleepy.',
    'Your nurse will help you stand up.',
    'Will it make me feel better?',
    'It may take hours until you feel like yourself again.',
    'If you worry, tell us.',
    'It is not known whether it will help you.',
  ])
  itFiresOn('C3', 'es', [
    'No sentirá nada.',
    'No tiene que preocuparse.',
    'Le hará sentirse feliz.',
    'Recupere su vida.',
    'No es una cura, pero se sentirá mejor.',
  ])
  itPasses('C3', 'es', [
    'No podrá manejar.',
    'Sentirá un pinchazo breve.',
    'No podemos prometer que se sentirá mejor.',
    '¿Me hará sentir mejor?',
    'Su enfermera le ayudará a levantarse.',
  ])
})

describe('C4, vague attribution', () => {
  itFiresOn('C4', 'en', ['Most patients report less sadness.', 'Studies show that it acts fast.', 'Experts agree.'])
  itPasses('C4', 'en', [
    'Some people feel sick.',
    'One 2023 trial of 403 people found no difference.',
    'Tell us what you feel.',
    'No study shows that it lasts.',
  ])
  itFiresOn('C4', 'es', ['La mayoría de los pacientes dice que mejora.', 'Los estudios demuestran que actúa rápido.'])
  itPasses('C4', 'es', ['Algunas personas sienten náuseas.', 'Diga a la enfermera lo que siente.'])

  it('warns and does not block', () => {
    expect(findingsInText('C4', 'Studies show a lot.').map(({ level }) => level)).toEqual(['warn'])
  })

  it('accepts it in a block that names its source', () => {
    const document = treatment()
    document.course!.body = block('Studies show that it is given twice a week.').body
    expect(findingsOf('C4', document)).toEqual([])
  })
})

describe('C5, selling', () => {
  itFiresOn('C5', 'en', [
    '“It gave me my life back,” says Ana.',
    'Read our reviews.',
    '★★★★★',
    'See the before-and-after photos.',
    'The best clinic in town.',
    'Get 20% off.',
    'Don’t wait: book today!',
    'Only three spots left.',
  ])
  itPasses('C5', 'en', [
    'Before and after the infusion we check your blood pressure.',
    'What is the best time to eat?',
    'Don’t wait: call 911 if you can’t breathe.',
    'Call the clinic today if the pain gets worse.',
    'At least one adult must come with you.',
    'Interpreters are free.',
    'We do not offer discounts.',
  ])
  itFiresOn('C5', 'es', [
    '«Me devolvió la vida», dice Ana.',
    'La mejor clínica de la ciudad.',
    'Oferta por tiempo limitado.',
    'No espere más: reserve hoy.',
  ])
  itPasses('C5', 'es', [
    'Antes y después de la infusión se toma la presión.',
    'Lo mejor es traer ropa cómoda.',
    'No espere: llame al 911 si le cuesta respirar.',
  ])
})

describe('P2, bare referral', () => {
  itFiresOn('P2', 'en', ['Consult a doctor.', 'Talk to your doctor about it.', 'If in doubt, ask your doctor.'])
  itPasses('P2', 'en', ['See your doctor if you pass blood.', 'Call the doctor who prescribes it before your visit.'])
  itFiresOn('P2', 'es', ['Consulte a su médico.', 'Si tiene dudas, hable con su doctor.'])
  itPasses('P2', 'es', ['Hable con su médico antes de su primera visita.', 'Vea a su médico si orina con sangre.'])
})

describe('a question', () => {
  it('claims what the answer after it says yes to', () => {
    expect(findingsInText('C1', 'Is it a cure? Yes.').map(({ excerpt }) => excerpt)).toEqual(['Is it a cure?'])
    expect(findingsInText('C1', '¿Es una cura? Sí.', 'es')).toHaveLength(1)
    expect(findingsInText('C1', 'Is it a cure? No.')).toEqual([])
  })
})

describe('the words of a finding', () => {
  it('are quoted as the editor wrote them, curly quotes, hard spaces and all', () => {
    const text = 'Rest.\u00A0You won’t feel a\u00A0thing, “really”.'
    expect(findingsInText('C3', text).map(({ excerpt }) => excerpt)).toEqual(['You won’t feel a\u00A0thing, “really”.'])
  })

  it('are found although soft hyphens, zero-width and decomposed characters hide them', () => {
    expect(findingsInText('C1', 'A mir\u00ADac\u200Ble.')).toHaveLength(1)
    expect(findingsInText('C1', 'Una curacio\u0301n milagrosa.', 'es')).toHaveLength(1)
  })

  it('keep the line breaks of a wrapped paragraph', () => {
    expect(findingsInText('C1', 'This is\na cure.').map(({ excerpt }) => excerpt)).toEqual(['This is\na cure.'])
  })
})
