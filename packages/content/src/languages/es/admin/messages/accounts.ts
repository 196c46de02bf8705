import type { Words } from '../../../../model/text/admin-dictionary.ts'

/** Signing in, accounts and requests. */
export const accountsMessages: Words = {
  'Sign in first.': 'Primero inicie sesión.',
  'The e-mail address or the password is wrong. After {count} wrong passwords sign-in pauses for {minutes} minutes.':
    'La dirección de correo o la contraseña es incorrecta. Después de {count} contraseñas incorrectas, el inicio de sesión se detiene {minutes} minutos.',
  'Give an e-mail address and a password.': 'Escriba una dirección de correo electrónico y una contraseña.',
  'Give an e-mail address.': 'Escriba una dirección de correo electrónico.',
  'Choose a password.': 'Elija una contraseña.',
  'Confirm with your second factor too.': 'Confirme también con su segundo factor.',
  'There were too many wrong codes. Wait ten minutes, then try again.':
    'Hubo demasiados códigos incorrectos. Espere diez minutos e inténtelo de nuevo.',
  'That took too long. Start again with a new picture.': 'Tardó demasiado. Empiece de nuevo con otra imagen.',
  'The code doesn’t fit. Delete the entry in the app and start again with a new picture.':
    'El código no coincide. Elimine la entrada en la aplicación y empiece de nuevo con otra imagen.',
  'The passkey could not be checked. Try again.': 'No se pudo comprobar la clave de acceso. Inténtelo de nuevo.',
  'The passkey could not be confirmed. Try again.': 'No se pudo confirmar la clave de acceso. Inténtelo de nuevo.',
  'The passkey didn’t confirm. Try again, or use a code instead.':
    'La clave de acceso no confirmó. Inténtelo de nuevo o use un código.',
  'There is no such second factor.': 'Ese segundo factor no existe.',
  'Add a passkey or an authenticator app first: the codes replace those.':
    'Añada primero una clave de acceso o una aplicación de autenticación: los códigos las reemplazan.',
  'Only an admin can see or change the second factors of somebody else.':
    'Solo un administrador puede ver o cambiar los segundos factores de otra persona.',
  'Type your current password: a new password or e-mail address needs it.':
    'Escriba su contraseña actual: hace falta para una nueva contraseña o dirección de correo.',
  'Sign in with your password first.': 'Primero inicie sesión con su contraseña.',
  'Confirm that it is you first: with your password, and your second factor if you have one.':
    'Primero confirme que es usted: con su contraseña y con su segundo factor, si tiene uno.',
  'To sign you need a second factor: a passkey or an authenticator app. Add one on your account page, {address}, then come back.':
    'Para firmar necesita un segundo factor: una clave de acceso o una aplicación de autenticación. Añada uno en la página de su cuenta, {address}, y vuelva.',
  'That isn’t your password. After several wrong ones wait a quarter of an hour.':
    'Esa no es su contraseña. Después de varias incorrectas, espere un cuarto de hora.',
  'Your account has a second factor: confirm with it too.':
    'Su cuenta tiene un segundo factor: confirme también con él.',
  'That isn’t the code of this moment, or it was used already. Wait for the next one.':
    'Ese no es el código de este momento, o ya se usó. Espere el siguiente.',
  'Only an admin can do this.': 'Solo un administrador puede hacer esto.',
  'There is no such account.': 'Esa cuenta no existe.',
  'This account is switched off.': 'Esta cuenta está desactivada.',
  'No mail server is set up here, so no link can be sent. Ask an administrator for a link.':
    'Aquí no hay un servidor de correo configurado, por lo que no se puede enviar un enlace. Pida un enlace a un administrador.',
  'This link was used already, or its time is over. Ask for a new one.':
    'Este enlace ya se usó o venció. Pida uno nuevo.',
  'Too many requests at once. Try again in {count} {unit}.':
    'Demasiadas solicitudes a la vez. Inténtelo de nuevo en {count} {unit|words}.',
  'Only the person sets this password: send a link to set a new one instead.':
    'Solo la persona fija esta contraseña: envíele un enlace para elegir una nueva.',
  'Use at least {count} characters: three or four words will do.':
    'Use al menos {count} caracteres: bastan tres o cuatro palabras.',
  'Use at most {count} characters.': 'Use {count} caracteres como máximo.',
  'Leave out “{word}”: names of people and of the clinic are tried first.':
    'No use “{word}”: los nombres de personas y de la clínica se prueban primero.',
  'This password is easily guessed. Use three or four words that have nothing to do with each other.':
    'Esta contraseña se adivina fácilmente. Use tres o cuatro palabras que no tengan nada que ver entre sí.',
  'A password is a text.': 'Una contraseña es un texto.',
  'This is the last active admin: make another account an admin first.':
    'Este es el último administrador activo: antes dé a otra cuenta la función de administrador.',
  'You can’t delete your own account.': 'No puede eliminar su propia cuenta.',
  'An active admin can’t be deleted: switch the account off first.':
    'No se puede eliminar a un administrador activo: primero desactive la cuenta.',
  '{name} signs under this profile. Each person who signs needs a profile of their own.':
    '{name} firma con este perfil. Cada persona que firma necesita un perfil propio.',
  'Change e-mail addresses one by one.': 'Cambie las direcciones de correo una por una.',
  'Only the person changes this e-mail address: links to set a new password go there.':
    'Solo la persona cambia esta dirección de correo: allí llegan los enlaces para elegir una nueva contraseña.',
  'The first account is created on the command line: node apps/worker/src/cli/create-admin.ts':
    'La primera cuenta se crea en la línea de comandos: node apps/worker/src/cli/create-admin.ts',
  'This document no longer exists.': 'Este documento ya no existe.',
  'This document has {count} links that work. Revoke one that is no longer needed.':
    'Este documento tiene {count} enlaces que funcionan. Revoque uno que ya no haga falta.',
  'There is no such link.': 'Ese enlace no existe.',
  'There is no such form.': 'Ese formulario no existe.',
  'The e-mail address must {rule}.': 'La dirección de correo debe {rule|words}.',
  'The {name} must {rule}.': '{name|words}: debe {rule|words}.',
  'The reason must say why.': 'El motivo debe decir por qué.',
  'This can’t be done with what was sent. Load this page again, and try once more.':
    'Esto no se puede hacer con lo que se envió. Vuelva a cargar esta página e inténtelo otra vez.',
  'The body of the request is not valid JSON.': 'El cuerpo de la solicitud no es JSON válido.',
  'The server could not answer.': 'El servidor no pudo responder.',
  'The server could not answer. Tell your administrator this number: {request}.':
    'El servidor no pudo responder. Comunique este número a quien administra el sistema: {request}.',
  'Something went wrong. Tell your administrator this number: {request}.':
    'Algo salió mal. Comunique este número a quien administra el sistema: {request}.',
  '{what} are kept as they were written: none can be changed or deleted.':
    '{what|words}: se conservan como se escribieron y no se pueden cambiar ni eliminar.',
  'You have changed this in another tab or window since you opened it, so nothing of yours was saved. Load the newest version, and save again.':
    'Usted cambió esto en otra pestaña o ventana después de abrirlo, por lo que no se guardó nada. Cargue la versión más reciente y guarde de nuevo.',
  '{name} has changed this since you opened it, so nothing of yours was saved. Load the newest version, and save again.':
    '{name} cambió esto después de que usted lo abrió, por lo que no se guardó nada suyo. Cargue la versión más reciente y guarde de nuevo.',
  'Somebody else has saved this at the same moment. Nothing of yours was saved. Try again.':
    'Otra persona guardó esto en el mismo momento. No se guardó nada suyo. Inténtelo de nuevo.',
  'Others are saving the same at this moment. This was not saved. Try again.':
    'Otras personas están guardando lo mismo en este momento. Esto no se guardó. Inténtelo de nuevo.',
  'This is being saved by others all the time. Nothing was saved. Try again.':
    'Otras personas guardan esto sin cesar. No se guardó nada. Inténtelo de nuevo.',
  'The database doesn’t answer. Try again in a minute.':
    'La base de datos no responde. Inténtelo de nuevo en un minuto.',
  'The database doesn’t answer, so this was not saved. Try again in a minute.':
    'La base de datos no responde, por lo que esto no se guardó. Inténtelo de nuevo en un minuto.',
  'The database stopped answering while this was saved. It may have been saved: load the page again and look.':
    'La base de datos dejó de responder mientras se guardaba esto. Puede que se haya guardado: vuelva a cargar la página y compruébelo.',
}
