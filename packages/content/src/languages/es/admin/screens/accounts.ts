import type { Words } from '../../../../model/text/admin-dictionary.ts'

/** Signing in, accounts and links to drafts. */
export const accountsScreens: Words = {
  'The server did not answer. Try again in a moment.': 'El servidor no respondió. Inténtelo de nuevo en un momento.',
  'Forgot your password?': '¿Olvidó su contraseña?',
  'No mail server is set up here, so no link can be sent to you.':
    'Aquí no hay un servidor de correo configurado, por lo que no se le puede enviar un enlace.',
  'Ask an administrator of your clinic for a link: they make one on the form of your account, under':
    'Pida un enlace a un administrador de su clínica: lo crea en el formulario de su cuenta, en',
  'Back to the sign-in': 'Volver al inicio de sesión',
  'Your password is right. Confirm with your second factor too.':
    'Su contraseña es correcta. Confirme también con su segundo factor.',
  'Continue with passkey': 'Continuar con clave de acceso',
  'Sign in': 'Iniciar sesión',
  'Sign in to write, review and publish.': 'Inicie sesión para escribir, revisar y publicar.',
  'Forgot password?': '¿Olvidó su contraseña?',
  'If you can’t sign in': 'Si no puede iniciar sesión',
  'Your invitation has expired, or its link was used: ask an administrator of your clinic for a new link. It takes them a minute, on the form of your account.':
    'Su invitación venció o su enlace ya se usó: pida un enlace nuevo a un administrador de su clínica. Le toma un minuto, en el formulario de su cuenta.',
  'You have no account yet: an administrator invites you. Nobody can register.':
    'Aún no tiene cuenta: un administrador lo invita. Nadie puede registrarse.',
  'Your phone or key is lost: sign in with one of your recovery codes, or ask an administrator to remove the second factor.':
    'Perdió su teléfono o su llave: inicie sesión con uno de sus códigos de recuperación, o pida a un administrador que quite el segundo factor.',
  'You don’t know who the administrators are: ask whoever asked you to work on these pages.':
    'No sabe quiénes son los administradores: pregunte a quien le pidió trabajar en estas páginas.',
  'Share draft…': 'Compartir borrador…',
  '{count} comments': { one: '{count} comentario', other: '{count} comentarios' },
  'Share this draft': 'Compartir este borrador',
  'Whoever has the link reads the newest saved draft in this language, without an account, and nothing else. Every page says that it is a draft, for whom, and until when.':
    'Quien tenga el enlace lee el borrador guardado más reciente en este idioma, sin cuenta, y nada más. Cada página dice que es un borrador, para quién y hasta cuándo.',
  'No link to this draft has been made.': 'No se ha creado ningún enlace a este borrador.',
  'Make a link': 'Crear un enlace',
  'Who is it for? Their name is on every page.': '¿Para quién es? Su nombre aparece en cada página.',
  'How long the link works': 'Cuánto tiempo funciona el enlace',
  'They may comment': 'Puede comentar',
  'Your changes could not be saved, so no link was made.':
    'No se pudieron guardar sus cambios, por lo que no se creó ningún enlace.',
  'Copy the link now and send it to them. It is not shown again.':
    'Copie el enlace ahora y envíeselo. No se muestra de nuevo.',
  'Copy link': 'Copiar el enlace',
  'Revoke the link for {forName}': 'Revocar el enlace para {forName}',
  Revoke: 'Revocar',
  '{state} Made by {madeBy}. {openings}': '{state} Creado por {madeBy}. {openings}',
  'Comments with the link for {forName}': 'Comentarios con el enlace para {forName}',
  '(guest),': '(invitado),',
  'by {revokedBy}': 'por {revokedBy}',
  'Ended {time}.': 'Terminó el {time}.',
  'No longer works: its maker has no access.': 'Ya no funciona: quien lo creó no tiene acceso.',
  'Works until {time}{note}.': 'Funciona hasta el {time}{note}.',
  ', without comments': ', sin comentarios',
  'Not opened yet.': 'Aún no se ha abierto.',
  'Opened {count} times, last {time}.': {
    one: 'Abierto una vez, el {time}.',
    other: 'Abierto {count} veces, la última el {time}.',
  },
  'Add an authenticator app': 'Añadir una aplicación de autenticación',
  'You need an app that makes codes of six digits, on your phone or in your password manager.':
    'Necesita una aplicación que genere códigos de seis dígitos, en su teléfono o en su gestor de contraseñas.',
  'Show the code to scan': 'Mostrar el código para escanear',
  'Scan this with the app, or type the key into it:': 'Escanee esto con la aplicación o escriba la clave en ella:',
  'The key below, as a QR code': 'La clave de abajo, como código QR',
  'Code that the app shows now': 'Código que muestra ahora la aplicación',
  'Add the app': 'Añadir la aplicación',
  'Authenticator app': 'Aplicación de autenticación',
  'No passkey was made. This needs a browser with passkeys, and the admin’s own address, with https.':
    'No se creó ninguna clave de acceso. Hace falta un navegador que las admita y la dirección propia de este sistema, con https.',
  'Add a passkey': 'Añadir una clave de acceso',
  'Name of the passkey, for example “Laptop”': 'Nombre de la clave de acceso, por ejemplo “Portátil”',
  'Make the passkey': 'Crear la clave de acceso',
  'Keep these recovery codes': 'Guarde estos códigos de recuperación',
  'on paper or in your password manager. Each replaces your second factor once, should you lose it. They aren’t shown again.':
    'en papel o en su gestor de contraseñas. Cada uno reemplaza su segundo factor una vez, si llega a perderlo. No se muestran de nuevo.',
  'Recovery codes': 'Códigos de recuperación',
  'Second factor': 'Segundo factor',
  'A second proof beside the password, asked for whenever you sign: a passkey of this device or of a key, or the code of an authenticator app.':
    'Una segunda prueba además de la contraseña, que se pide cada vez que firma: una clave de acceso de este dispositivo o de una llave, o el código de una aplicación de autenticación.',
  'Remove what the person has lost. They add a new one on their own account page.':
    'Quite lo que la persona ha perdido. Ella añade otro en la página de su cuenta.',
  'You have none yet.': 'Aún no tiene ninguno.',
  'This account has none.': 'Esta cuenta no tiene ninguno.',
  'Second factors': 'Segundos factores',
  ', added {time}': ', añadido el {time}',
  'Remove {name}': 'Quitar {name}',
  Remove: 'Quitar',
  'Recovery codes left: {count}. Each replaces your second factor once.':
    'Códigos de recuperación restantes: {count}. Cada uno reemplaza su segundo factor una vez.',
  'Make new recovery codes': 'Crear nuevos códigos de recuperación',
  'Confirm that it is you': 'Confirme que es usted',
  'Open your account page': 'Abrir la página de su cuenta',
  'Confirm with passkey': 'Confirmar con clave de acceso',
  Confirm: 'Confirmar',
  Password: 'Contraseña',
  'Code from your authenticator app, or a recovery code':
    'Código de su aplicación de autenticación, o un código de recuperación',
  'Recovery code': 'Código de recuperación',
  'Use a passkey instead': 'Usar una clave de acceso',
  'Use a code instead': 'Usar un código',
  'Needed when you change your password or e-mail address.':
    'Se necesita cuando cambia su contraseña o su dirección de correo electrónico.',
  'Invite somebody': 'Invitar a alguien',
  'They choose their password themselves, by a link that holds for a week.':
    'La persona elige su propia contraseña, con un enlace que vale una semana.',
  'E-mail address': 'Dirección de correo electrónico',
  Invite: 'Invitar',
  'The link was sent to {sentTo}.': 'El enlace se envió a {sentTo}.',
  'The mail server didn’t take the message. A reviewer’s link is sent by mail only: try again once the mail server works.':
    'El servidor de correo no aceptó el mensaje. El enlace de un revisor solo se envía por correo: inténtelo de nuevo cuando el servidor de correo funcione.',
  'The mail server didn’t take the message': 'El servidor de correo no aceptó el mensaje',
  'No mail server is set up': 'No hay un servidor de correo configurado',
  ': give this link to the person yourself. It can be used once.':
    ': entregue usted mismo este enlace a la persona. Se puede usar una vez.',
  'Nobody sets another’s password. A link lets the person choose a new one, and then signs them out everywhere.':
    'Nadie fija la contraseña de otro. Un enlace permite a la persona elegir una nueva y cierra su sesión en todas partes.',
  'Send a link to set the password': 'Enviar un enlace para elegir la contraseña',
}
