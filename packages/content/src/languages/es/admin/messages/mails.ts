import type { Words } from '../../../../model/text/admin-dictionary.ts'

/** Mail. */
export const mailsMessages: Words = {
  '{count} updates in the admin': '{count} novedades en el sistema',
  'You choose what you are told, and how, on your account’s page:':
    'Usted elige de qué se le avisa, y cómo, en la página de su cuenta:',
  '1 review due within {days} days': '1 revisión vence en {days} días',
  '{count} reviews due within {days} days': '{count} revisiones vencen en {days} días',
  '1 review overdue': '1 revisión vencida',
  '{count} reviews overdue': '{count} revisiones vencidas',
  'These reviews are overdue. The pages say so, and no edit can be published until a reviewer has approved the whole document.':
    'Estas revisiones están vencidas. Las páginas lo dicen, y ninguna edición se puede publicar hasta que un revisor apruebe todo el documento.',
  'These reviews are due within {days} days.': 'Estas revisiones vencen en {days} días.',
  'The first page of the admin lists all reviews that are due:':
    'La primera página del sistema muestra todas las revisiones pendientes:',
  'This message goes to reviewers and administrators, once for each document and the day its review is due.':
    'Este mensaje va a los revisores y administradores, una vez por cada documento y el día en que vence su revisión.',
  'Your account for the patient information': 'Su cuenta para la información de pacientes',
  'An account was made for you. Choose your password here:': 'Se creó una cuenta para usted. Elija aquí su contraseña:',
  'Set a new password': 'Elija una nueva contraseña',
  'Somebody asked for a new password of your account. Choose it here:':
    'Alguien pidió una nueva contraseña para su cuenta. Elíjala aquí:',
  'If you don’t expect this message, do nothing and tell an administrator.':
    'Si no espera este mensaje, no haga nada y avise a un administrador.',
  'Hello {name},': 'Hola, {name}:',
  'The link can be used once, within {time}.': 'El enlace se puede usar una vez, en el plazo de {time|words}.',
  'a week': 'una semana',
  'a day': 'un día',
  'an hour': 'una hora',
  'Reviews: {count} overdue': 'Revisiones: {count} vencidas',
  'Reviews: {count} due within {days} days': 'Revisiones: {count} vencen en {days} días',
  'Reviews: {overdue} overdue, {count} due within {days} days':
    'Revisiones: {overdue} vencidas, {count} vencen en {days} días',
  '{name} ({kind}), was due {day}': '{name} ({kind|lower}), venció el {day|day}',
  '{name} ({kind}), due {day}': '{name} ({kind|lower}), vence el {day|day}',
}
