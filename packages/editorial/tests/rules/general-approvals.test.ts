import { describe, expect, it } from 'vitest'
import { block, findingsOf, treatment } from '../fixtures/sound-site.ts'
import { itFiresOn, itPasses } from '../fixtures/sentences.ts'

describe('An approval by nobody in particular, without product and use', () => {
  itFiresOn('C1', 'en', [
    'Our coil is CE-marked.',
    'A CE marked light box.',
    'The laser carries the CE mark.',
    'Federally approved.',
    'We use only government-approved treatments.',
    'Our spray is approved by the health authorities.',
    'The lamp was cleared by federal regulators.',
    'Regulators have approved it.',
    'This treatment has full regulatory approval.',
    'Approved in more than thirty countries.',
    'Every device here is 510(k) cleared.',
    'An EU-approved patch.',
    'Officially approved and gentle.',
    'The drops are authorized by the Department of Health.',
    'Our serum won approval from the European Union.',
    'Approved worldwide.',
    'Government-backed therapy.',
    'This machine meets government approval.',
    'Our patches have been green-lit by the authorities.',
    'Officially recognized therapy.',
    'Our drip is approved at the federal level.',
    'Our gel is registered with the health ministry.',
    'Licensed by regulators on both sides of the Atlantic.',
  ])
  itFiresOn('C1', 'es', [
    'Nuestro láser tiene marcado CE.',
    'Un equipo con certificado CE.',
    'Tratamiento aprobado por el gobierno.',
    'Autorizado por las autoridades sanitarias.',
    'Nuestra técnica está avalada por el Ministerio de Salud.',
    'Aprobado en más de treinta países.',
    'La Unión Europea ha aprobado nuestro suero.',
    'Con aprobación federal.',
    'Aprobada oficialmente.',
    'Homologado por la Unión Europea.',
    'Contamos con autorización gubernamental.',
    'Aprobado a nivel mundial.',
    'Terapia reconocida oficialmente.',
    'Suero con registro sanitario.',
    'Con todas las autorizaciones oficiales.',
    'Nuestro parche cuenta con el visto bueno de las autoridades.',
  ])
})

describe('A general approval that promises nothing', () => {
  itPasses('C1', 'en', [
    'Our clinic is licensed by the state health department.',
    'The pharmacy is licensed by the Department of Health, and its license hangs at the counter.',
    'The coil is not CE-marked.',
    'No supplement is approved by the government.',
    'Is the device CE-marked?',
    'Bring a government-approved form of identification.',
    'The course is certified by the health department.',
    'The study was approved by the federal authorities before it began.',
    'The NeuroStar coil is CE-marked for depression in adults.',
    'Our nurses are certified by the health department each year.',
    'A CE mark says nothing about whether a device helps.',
    'Your leave has to be approved by the government office first.',
    'Our clinicians are licensed in the state where you live.',
    'The health department has approved our new building.',
    'The helmet has been cleared by no regulator.',
    'Ask whether the device is CE-marked.',
    'Your travel allowance must be approved by the health department before the trip.',
    'Government approval of a device does not mean that it helps everyone.',
    'Regulators approve a medicine for a use when trials show that it helps more than it harms.',
    'Esketamine is approved in the US for adults whom two medicines have not helped.',
    'Methadone clinics are certified by the federal government.',
    'We are a federally qualified health center.',
  ])
  itPasses('C1', 'es', [
    'Nuestra clínica está autorizada por el Ministerio de Salud.',
    'Farmacia autorizada por la Secretaría de Salud, con licencia a la vista.',
    'El aparato no tiene marcado CE.',
    'Ningún suplemento está aprobado por el gobierno.',
    '¿Tiene el láser marcado CE?',
    'El curso está certificado por el Departamento de Salud.',
    'La bobina Lumadol tiene marcado CE para la depresión en adultos.',
    'El estudio fue aprobado por las autoridades sanitarias antes de empezar.',
    'Pregunte si el aparato lleva marcado CE.',
    'Que esté aprobado por el gobierno no quiere decir que le sirva a usted.',
    'El consultorio cuenta con autorización sanitaria.',
    'Su solicitud debe ser aprobada por el Departamento de Salud.',
    'La esketamina está aprobada en Estados Unidos para adultos con depresión resistente.',
    'Centro médico autorizado por la Consejería y las autoridades sanitarias.',
  ])

  it('is found beside the treatment of a page, too, where it names no use', () => {
    const found = findingsOf('C1', { ...treatment('en'), howItWorks: block('Ketamine is government-approved.') })
    expect(found.filter(({ path }) => path.startsWith('howItWorks'))).toHaveLength(1)
  })
})
