import type { LanguageWords } from './language-words.ts'

const OTHERS = '(candidat*|persona*|perfil*|opcion*|aspirante*)'

export const SPANISH: LanguageWords = {
  rejection: [
    'no (vamos a|podemos|podremos) contar contigo|no contaremos contigo|no (pasas|avanzas|continuas)( \\S+){0,2} (a|en|al)',
    '(quedado|quedamos|quedaron|quedan|queda) con (otr[oa]|el otro|la otra)|esta vez no ha salido|no ha salido adelante',
    '(puesto|plaza|vacante) (\\S+ ){0,3}?(ocupar*|cubrir*|llevar*) otra',
    '(cancelar|cerrar|amortizar|anular|cancelado|anulado) (el|la|este|esta) (puesto|vacante|plaza|posicion)',
    '(segund[oa]) (lugar|posicion|opcion)|(puesto|plaza) es para otra|(preferido|prefiere|elegido|escogido|optado por) (un|una) (\\S+ )?(perfil|candidat*|persona) (mas|con)',
    'no (\\S+ ){0,4}?(hacer(le|te)|presentar(le|te)|enviar(le|te)) (una|ninguna) oferta|(encontrado|contratado|elegido|escogido) a (alguien|otra|una persona)|no (quiere|quieren|desea|desean) (seguir|continuar|avanzar)|no seguir adelante|se (lo|la) ha llevado',
    '(candidat*|persona) intern[oa]|(escogido|elegido|seleccionado|cubierto) (\\S+ ){0,4}?(otr[oa]|intern[oa]|persona de la casa)|(perfil|candidatura) no (se )?(ajusta|encaja|adecua|cumple|responde)|no (\\S+ ){0,2}?(continuar|seguir|avanzar) (\\S+ )?con (su|tu|el|usted)|(seguir|continuar|avanzar) (adelante )?con otr[oa]s?|decepcionar*|no (traer|tener|traigo|tengo) mejores noticias',
    `(eleg*|elig*|optad*|optar|seleccionad*|decantad*|decidid*|contratad*|escogid*|preferid*|prefier*|seguir|avanzar|continuar|apostad*|incorporad*) … otr[oa]s? ${OTHERS}`,
    `(optado|decantado|decidido|decantamos) (\\S+ ){0,3}?por (un|una|otr[oa]) (${OTHERS}|\\S+ mas)`,
    'no (ha|has|hemos|fue|ha sido|he|fuiste|haya|ha resultado|resulto) (\\S+ )?(sido )?(seleccionad*|elegid*|escogid*|el|la)? ?(elegid*|seleccionad*|aceptad*|exito*)',
    '(su|tu) candidatura no (ha|fue|resulto)|no (seguir|seguiremos|seguimos) adelante|no continuar(a|as|an|emos) (en|con)',
    '(puesto|vacante|posicion|plaza) (\\S+ ){0,4}?(cubiert[oa]|cancelad[oa]|cerrad[oa]|ocupad[oa])',
    'no (ha podido|pudo) ser(?! (antes|posible|hoy|ayer))|se (queda|quedan|quedo|quedaron|ha quedado|han quedado) con (\\S+ )?(\\S+ )?(otr[oa]|candidat*|finalist*|perfil|persona)',
    'descartad[oa]|no (podemos|podremos|vamos a poder) ofrecer*|(respuesta|decision) (es |ha sido |fue )?(negativa|desfavorable)',
    '(lamento|lamentamos|sentimos|siento) (mucho )?(comunicar*|informar*|decir*|tener que)',
    'no (es|son|traigo|tengo) (una )?buenas? noticias?|malas noticias|esta vez no (ha podido|pudo|ha sido)',
    'se ha (inclinado|decantado) por',
  ],
  noRejection: [
    '(otr[oa]) (sala|fecha|dia|hora|horario|lugar|enlace)|a nadie',
    '(entrevist*|conoc*|hablar|hablando|ver|viendo|valorando|evaluando) (\\S+ ){0,3}?(otr[oa]s?|mas|demas|varios|ultim[oa]s) (\\S+ )?(candidat*|persona*|perfil*)|todavia|aun (no|estamos|seguimos)',
  ],
  endOfSteps: [
    'no (seguir|continuar|avanzar|podemos (seguir|continuar|avanzar)|seguiremos|continuaremos|avanzaremos|vamos a (seguir|continuar|avanzar)) (\\S+ ){0,8}?(adelante|proceso|candidatura|contigo|con usted)',
    'decidido no|no encaja* (\\S+ ){0,5}?(con|en)|dar por (finalizado|terminado) (el|su|tu)',
  ],
  farewell: [
    '(deseamos|deseo|mucha suerte|suerte|exitos?|exito) … (busqueda|futuro|carrera|proximos|proyectos|trayectoria)',
    '(guardaremos|conservaremos|mantendremos) (su|tu) (cv|curriculum|candidatura|perfil)',
  ],
  regret: [
    'lamentablemente|lamento|lamentamos|desafortunadamente|desgraciadamente|por desgracia|sentimos|siento|tras (\\S+ )?(una )?(cuidadosa|detenida) (valoracion|consideracion)|en esta ocasion',
  ],
  badNews: [
    'no (\\S+ ){0,8}?(candidatura|puesto|perfil|proceso|seleccion*|usted|posible|podido)',
    '(candidatura|puesto|perfil|proceso|seleccion) (\\S+ ){0,8}?no',
  ],
  noBadNews: ['demora|retraso|novedad*|noticias|informacion|reprogramar|aplazar la|archivo|adjunto'],
  offer: [
    '(has|ha|fuiste|fue) (sido )?(elegid[oa]|seleccionad[oa]|escogid[oa])(?! para (la (siguiente|proxima|segunda|fase|entrevista)|una))',
    'estas dentro|decidido contratarte|eres (la elegida|el elegido)',
    '(te|le|os) (hace|hacen|hacemos|presenta|presentan) una (\\S+ )?oferta|bienvenid[oa] (al equipo|a bordo|a la empresa)|te quieren a ti',
    '(encantaria|gustaria) (\\S+ )?(que )?(te |se )?(incorpor*|un(as|a|ieras)|formar*)',
    '(queremos|gustaria) (\\S+ )?(que )?(trabaj*|trabajar) (con nosotros|contigo|con usted)|(puesto|plaza) es (tuy*|suy*)',
    'contrato (\\S+ ){0,4}?firmad[oa]|(adjunt*|envi*) (\\S+ ){0,3}?(contrato|oferta)|(te|le|la|lo) queremos (en|con)|oferta formal',
    '(complace|encantad*|queremos|gustaria|alegr*|placer|satisfaccion|contentos|felices|grato) … (ofrecer(le|te|os)? (el|la|un) (puesto|posicion|plaza|contrato)|(hacer|presentar|enviar|extender)(le|te|les)? (una|la|nuestra) (\\S+ )?oferta|oferta (de trabajo|laboral|de empleo|formal)|incorpor*|te unas|se una|contratar(le|te|la|lo)?)',
    'oferta (de trabajo|laboral|de empleo|formal|adjunta|economica)|carta (de )?oferta|contrato de trabajo|precontrato',
    '(nuestra|la|esta) oferta (\\S+ ){0,8}?(adjunt*|valid*|vigente|vence|estara|es)|le ofrecemos (el|la) (puesto|plaza|posicion)|te ofrecemos (el|la) (puesto|plaza|posicion)',
    '(puesto|plaza|trabajo) es (suyo|tuyo|suya|tuya)|(persona|candidat[oa]) (elegid[oa]|seleccionad[oa]) (para|es)|ha sido (usted )?(seleccionad[oa]|elegid[oa]|escogid[oa]) (\\S+ )?para|has sido (seleccionad[oa]|elegid[oa]) (\\S+ )?para|hemos decidido (contratar|incorporar)(le|te|la|lo)',
  ],
  noOffer: [
    'no (podemos|podremos|puedo|ha sido|has sido|hemos)|si podremos|otras? ofertas?|lamentablemente|lamentamos|siguiente (fase|ronda|entrevista)|(segunda|proxima|ultima) (entrevista|fase|ronda)',
  ],
  hold: [
    '(puesto|plaza|vacante|proceso|contratacion*|incorporacion) (\\S+ ){0,3}?(pospone|pospuest[oa]|aplaza|aplazad[oa]|retrasa|parad[oa]|paralizad[oa])',
    '(parado|detenido|suspendido|paralizado|congelado) (\\S+ ){0,3}?(contratacion*|seleccion|vacante*|presupuesto)',
    'en (pausa|suspenso|espera|stand-?by)|congelad[oa]s?|paralizad[oa]s?|suspendid[oa]s?|pausad[oa]s?|congelado|paralizado',
    '(proceso|vacante|puesto|contratacion*|busqueda) (\\S+ ){0,5}?(aplazad[oa]|detenid[oa]|detenido|pospuest[oa]|interrumpid[oa]|parad[oa])',
    'congelacion de (contrataciones|plantilla)|hasta nuevo aviso|(pausar|suspender|detener|paralizar|congelar) (\\S+ ){0,3}?(proceso|contratacion*|vacante|busqueda|seleccion)',
  ],
  noHold: ['ya no (esta|sigue) (en pausa|congelad*)|entrevista (\\S+ ){0,3}?(aplazada|pospuesta)'],
  feedback: [
    '(valoracion|caso|presentacion|respuestas) (\\S+ ){0,5}?(estuvo|estuvieron|fue|fueron)|ech(e|amos|aron) en falta',
    '(aqui|le comparto|te comparto|comparto|como (me )?(pidio|pediste|prometi|solicito)|con gusto|adjunto) … (feedback|comentarios|retroalimentacion|observaciones|impresiones|valoracion)',
    '(feedback|comentarios|retroalimentacion|valoracion) (\\S+ ){0,4}?(sobre|de (la|su|tu) entrevista|acerca|del equipo)|mi consejo|puntos? (fuertes?|debiles?|a mejorar)|para (sus|tus) proximas entrevistas|nos (gusto|falto)|echamos (en falta|de menos)',
  ],
  noFeedback: [
    'encuesta|esperando (el|los) (feedback|comentarios)|(recibir|recoger|recopilar) (\\S+ ){0,3}?(feedback|comentarios)|(su|tu) opinion',
  ],
  feedbackAsked: ['como (me |nos )?(pidio|pediste|solicito|solicitaste)|me pidio|me pediste|nos pidio|nos pediste'],
  invitation: [
    '(estas|esta) en la (final|ultima (fase|ronda))|(proponer*|indicar*|enviar*|dar*|pasar*) (\\S+ ){0,3}?(horarios?|fechas?|huecos?|franjas?|disponibilidad)',
    '(pasado|pasa|pasas|avanza*|superado|accedido) … (siguiente|proxima|segunda|ultima) (fase|ronda|etapa)|(convocamos|convoco|citamos) (\\S+ ){0,4}?(entrevista|reunion|conversacion|llamada|prueba)|proximo paso (es|seria|sera) (\\S+ ){0,4}?(entrevista|reunion|conversacion|llamada)|siguiente paso (es|seria|sera) (\\S+ ){0,4}?(entrevista|reunion|conversacion|llamada)|(seguir|continuar|avanzar) (adelante )?(contigo|con usted)',
    '(invitar(le|te|la|lo)?|invitamos|invitacion|convocar(le|te)?|citar(le|te)) (\\S+ ){0,10}?(entrevista|reunion|ronda|fase|conversar|conversacion|conocer|llamada|etapa|visitar)',
    '(gustaria|querriamos|queremos|quisieramos|encantaria) (\\S+ ){0,6}?(conocer(le|te|la|lo)|ver(le|te|la|lo) (de nuevo|otra vez)|volver a (ver*|hablar|reunir*)|(segunda|nueva|ultima|otra|proxima|tercera|final) (entrevista|ronda|fase|reunion|conversacion)|entrevista|reunir(nos|me)|agendar|concertar|avanzar contigo|pase*)',
    '(elija|elige|escoja|escoge|reserve|reserva|seleccione|selecciona) (\\S+ ){0,3}?(hora|horario|fecha|franja|cita)|(pasado|pasa|pasas|avanza*|superado|accedido) (a )?(la )?(siguiente|proxima|segunda|ultima) (fase|ronda|etapa)|cuando (podria|podrias|puede|puedes) (venir|acudir)',
  ],
  noInvitation: [
    '(fue|ha sido) un placer|encantad[oa] de haber',
    'no (\\S+ ){0,4}?(seguir|continuar|avanzar)',
    'gracias por (venir|su|tu|la|haber|acudir)|otros candidatos|cancel*|no podemos|llam(ar|eme|ame)*|no (ha|has) (pasado|superado)',
  ],
  availability: [
    '(que|cuales|cuando) (dias?|horas?|fechas?|horarios?) (te|le|os) (\\S+ )?(vendria*|viene*|convien*|va*|iria*)',
    '(podria|podrias|puede|puedes) (pasar(se|te)?|venir|volver)|conocer(le|te|la|lo)',
    '(tendria|tendrias|tiene|tienes|estaria|estarias|esta|estas) (\\S+ )?disponib*|(su|tu|sus|tus) disponibilidad*(?! (de|para) (la )?incorporacion)|que disponibilidad|(le|te) (viene|vendria|va|iria) bien|(le|te) convien*|(podria|podrias|puede|puedes) (venir|acercarse|acercarte|acudir|pasar)|(podriamos|podemos) (hablar|vernos|reunirnos|conversar)|cuando (podria|podrias|puede|puedes)',
  ],
  talk: ['entrevista|reunion|conversacion|llamada|encuentro|videollamada|hablar|charla|ver(le|te|la|lo|nos)|reunir*'],
  congratulation: ['enhorabuena|felicidades|felicitaciones|(buenas|grandes|excelentes|muy buenas) noticias'],
  jobWon: ['contrato|aceptas?|acepta|puesto|plaza|equipo|contratar*|oferta'],
  negation: ['(no|ni|nunca|tampoco|sin)( (ha|hemos|sido|aun|todavia))*'],
  decision: [
    'reune*|reunir*|comentar*',
    'cuento|contar(e|emos|te)|digo|(te|le|os) escrib(o|imos)|calculo',
    'confirm(o|amos|are|aremos|ar)|digo|diremos|tomar(a|emos|an)?',
    'hasta',
    'eleccion|elegir*|hara|cuente',
    'decision*|decid*|resol*|resultad*|deliber*|comite|defin*|conclu*|cerr*|veredicto',
    'respuesta*|noticias?|comunic*|inform(o|ar|are|aremos|amos|e|en|arte|arle)|contact(o|ar|are|aremos|amos|e|en|aran)|(?<!no )sab(er|re|r)*|sabr*|sabemos|respond*|dir(e|emos|an)*|decir*|diremos|avis*|tendr*|dar(e|emos|le|te)|llamar(e|emos)|escribir(e|emos)',
    'paciencia|esper*|prev*|plazo|necesit*|valorando',
  ],
  sureDecision: ['decision*|decid*|resoluc*'],
  respond: [
    'dices|dinos|dime|cuentame|digan*|diganos|nos dice|firmad[oa]',
    'respond*|respuesta|confirm*|firm*|valid*|vigent*|acept*|decision|plazo|saber|vence|expir*|contest*|comuni*|devol*|diga*|digas|necesit*',
  ],
  otherDays: [
    'entrevistas (\\S+ ){0,4}?(continu*|siguen|duran|se alargan|tendran lugar)',
    'a partir del|con efecto',
    'gracias por|entrevista del|incorporacion|incorporar*|fecha de inicio|empez*|comenz*|hablamos|conversamos|inicio|desde|mucha suerte',
  ],
  call: [
    'llam(eme|ame|enos|anos|arme|arnos)|(me|nos) (llam[ae]s?|telefone[ae])|de(me|nos) (un telefonazo|una llamada|un toque)|da(me|nos) (un telefonazo|una llamada|un toque)|(me|nos) puede(s)? llamar|(puede|puedes|podria|podrias) llamar(me|nos)',
  ],
  write: [
    'escrib(ame|eme|anos|enos|irme|irnos)|(me|nos) escrib[ae]s?|(man[dt]e|manda|mande|envie|envia)(me|nos) un (correo|mail|e-?mail|mensaje)|enviar(me|nos) un (correo|mail|e-?mail|mensaje)',
  ],
  contact: [
    'contact(eme|ame|enos|arme|arnos)|pongase en contacto|(ponerse|ponerte|ponte) en contacto (conmigo|con nosotros)|pregunt(eme|ame|enos|arme|arnos)|(recuerde|recorda|recuerda)(me|nos|rme)',
  ],
  byPhone: ['por telefono|(al|a mi|en mi) (movil|telefono|celular|numero)'],
  somebodyElse: ['(cliente|equipo|ellos|director|directora) (va a|van a|debe)( \\S+){0,5}'],
  polite: ['preguntas?|dudas?'],
  unwanted: ['no hace falta|no es necesario|no (me|nos) (llame|llames|escriba)'],
  byThen: ['entonces|para entonces'],
  job: ['candida*|entrevista*|puesto|vacante|seleccion|proceso|oferta'],
  clauseEnd: ['pero|sino|porque|aunque'],
  supposing: [
    '(y |o )?(en caso|sin (noticias|respuesta)|de no (tener|recibir)|si (?!bien)(no|se|su|hay|podremos|pudieramos|elegimos|finalmente|le|te|tiene|tienes|necesita*|decidimos|al)|cuando haya)',
  ],
  away: [
    '(estoy|estare|estaremos|me encuentro|encontrare) fuera(?! de plazo)',
    '(estoy|estare) en (\\S+ ){1,4}?hasta',
    'fuera de (la )?oficina|de (vacaciones|baja|viaje|permiso|licencia)|ausente|ausencia|vacaciones|no (estare|estoy|estaremos) (disponible|en la oficina)|sin acceso|oficina (\\S+ ){0,3}?cerrada',
  ],
  back: ['de vuelta|regres*|vuelv(o|a|e)|volver(e|emos|a)|reincorpor*|retorn*|nuevamente|de nuevo|otra vez|de regreso'],
  selfBack: ['regreso|vuelvo|volvere|estare de vuelta|me reincorporo|regresare'],
  until: ['hasta( el)?( dia)?'],
  through: ['hasta (el )?(dia )?inclusive( el)?'],
  inclusive: ['(ambos )?(inclusive|incluid[oa]s?)'],
  untilAfter: [],
  spanUntil: ['hasta'],
  spanThrough: ['al|a|y'],
  tells: [
    '(te|le) (digo|dire|diremos|cuento|aviso|avisare|avisaremos|confirmo|doy|damos)|tendr(e|as|emos) (la |una )?(respuesta|decision|noticias)',
  ],
  left: [
    'ya no (trabaj*|forma|formo|pertenec*|esta|estoy)|(ha|he) dejado (la empresa|de trabajar|la compania)|dejo la empresa|ha causado baja',
  ],
  successor: [
    '(contact(ar|e|a|en) (con|a)?|ponerse en contacto con|pongase en contacto con|ponte en contacto con|dirigirse a|dirijase a|dirigete a|escrib(ir|a|e|an) a)|(mi|su) (sucesor*|sustitut*|reemplazo)( es)?|(asumid|atendid)(o|a|as|os) por',
  ],
  autoSubject: ['respuesta automatica|fuera de (la )?oficina|ausencia|ausente|mensaje automatico|vacaciones'],
  autoPhrase: [
    'gracias por (su|tu|contactar|escribir) ?(mensaje|correo|e-?mail)?',
    'urgen*|(en|durante) mi ausencia|a mi (regreso|vuelta)|acceso limitado|(su|tu) (mensaje|correo) (no )?sera|en este momento|me encuentro',
  ],
  receipt: [
    'hemos recibido|recibimos|acuse de recibo|gracias por (su|tu) (candidatura|solicitud|mensaje|correo|interes)|ha sido (recibid[oa]|registrad[oa]) (correctamente|con exito)?|(se ha recibido|recibida) (\\S+ )?correctamente',
  ],
  automatic: ['(mensaje|correo|respuesta) (\\S+ )?(automatic[oa]|generad[oa] automaticamente)|automaticamente'],
  noReply: [
    '(por favor,? )?no (respond(a|as|er|an)|conteste*) a este|no responder|buzon (\\S+ ){0,3}?no (se )?(atend*|revis*|supervis*)|direccion (\\S+ ){0,3}?no admite respuestas',
  ],
}
