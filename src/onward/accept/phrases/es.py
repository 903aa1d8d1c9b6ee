"""Spanish."""

from __future__ import annotations

from onward.accept.phrases.rule import Sign

WORDS = {
    "APP": r"(tu|su|la|esta|vuestra) (\S+ ){0,2}?(candidatura|solicitud|postulación|perfil|inscripción|cv|currículum|aplicación)",
    "OTHERS": r"(otr[oa]s? (\S+ )?(candidat|persona|perfil|aspirante|postulante|solicitante|profesional)|otra persona|alguien (más|con|que|cuy\w*)|(un|una|a|al|los|las|el|la|unos|aquellos|con) (\S+ )?(candidat\S*|perfil|perfiles|persona|personas|profesional\S*)( \S+){0,6}? (más|mejor|interno|interna|cuy[oa]s?|se ajusta|se ajustan|encaja|encajan|se adapta|se adecu)|candidat[oa] intern[oa])",
    "WORK": r"(puesto|vacante|oferta|posición|plaza|proceso|búsqueda|contratación|convocatoria|cargo|empleo|selección|prácticas|incorporación)",
    "TALK": r"(entrevista|reunión|llamada|cita|videollamada|conversación|charla|encuentro|videoconferencia|call|meet)",
    "DAY": r"(lunes|martes|miércoles|jueves|viernes|sábado|mañana|hoy|\d{1,2} de (enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)|\d{1,2}/\d{1,2}|próxima semana)",
    "TEST": r"(prueba|test|evaluación|ejercicio|caso práctico|cuestionario|reto|desafío|assessment|videoentrevista|vídeo ?entrevista|video ?entrevista|entrevista grabada|entrevista en diferido|assignment|examen|psicotécnico|grabar|challenge)",
    "PAPER": r"(documento|documentación|certificado|título|referencia|expectativa|pretensi|cv\b|currículum|carta|permiso|carnet|carné|disponibilidad|preaviso|fecha de incorporación|formulario|portfolio|portafolio|dni|nie|vida laboral|información|datos|copia|salari|foto|titulación|justificante|antecedentes|teléfono|diploma)",
    "OTHERWISE": r"(visado|visa\b|préstamo|crédito|hipoteca|seguro|beca|universidad|máster|grado|matrícula|admisión|alquiler|piso|vivienda|tarjeta|nacionalidad|residencia|pasaporte|ayuda|subvención|colegio|guardería|club|socio|licencia|curso|extranjería|subsidio|prestación|financiación|app\b|huerto)",
}

PHRASES = {
    Sign.SILENCE: r"""
        no( \S+){0,4}? (a todo el mundo|a todos|a todas|cada|todas las)
        (puede ser|es posible) que
        (si no|sin) (\S+ ){0,3}?(recib|noticias|respuesta|contact|tienes)
        (considera|entiende|entienda|entenderemos|entenderás|se entenderá)( \S+){0,2}? (que)
        (quien|quienes|los que|las que)( \S+){0,3}? (no|sin)\b
        (las personas|candidat\S*|aspirantes|candidaturas|solicitudes)( \S+)? que( \S+){0,2}? (no|sin)\b
        (de lo contrario|en caso contrario|pasado (este|ese) plazo)
        (aún no|todavía no|ni)( \S+){0,3}? (descartad|decidid|rechazad|cerrad|cubiert)
        (no)( \S+){0,4}? (responder|contestar|atender|contactar|llamar|devolver)\b
    """,
    Sign.IF: r"""
        (si|en caso de|en el caso|siempre que|a menos|cuando|salvo|aunque finalmente|por si)\b
        (podría|podrías|podrían|sería)\b
    """,
    Sign.PROSPECT: r"""
        (cuando|te avisaremos cuando|si) la empresa
        quienes (pasen|encajen|sean|resulten)
        (si|en caso de|en el caso|siempre que|cuando) (que )?(\S+ ){0,2}?(tu|su|perfil|candidatura|eres|es|fueras|fuera|resultas|resulta|encaja|nos|hay|seleccionad|interesa|avanz|cumpl|te ajustas|nuestro|podemos|pasas|existe|ser)
        (sólo|solo|únicamente|solamente)( \S+){0,3}? (candidat|personas|perfiles|seleccionad|preseleccionad)
        (una vez|después|posteriormente|más adelante|tras|a continuación|normalmente|habitualmente|eventual|podrás|podría|posible)\b
        (los|las|aquellos|aquellas) (candidat|personas|perfiles)\S* (seleccionad|que|cuy\w*)
    """,
    Sign.REFUSED: r"""
        damos por (finalizad|terminad|concluid|cerrad)
        no (contaremos|contamos|vamos a contar) contigo
        (lo )?dejamos aquí
        (quedas?|quedan|has quedado) (\S+ )?(sin plaza|fuera)
        no (\S+ )?(vamos a|podemos|podremos) (\S+ )?(continuar|seguir|contar|ofrecer|contratar|avanzar|coger)
        (figura|consta|aparece)( \S+){0,3}? (excluid|no apt|no admitid|no seleccionad)
        no (se )?(ha|han|has) (\S+ )?(resultado|sido) (\S+ )?(seleccionad|elegid|admitid|adjudicatari)
        <APP>\S*( \S+){0,6}? (descartad[oa]|rechazad[oa]|desestimad[oa]|denegad[oa]|excluid[oa]|eliminad[oa])\b
        (no|tampoco|ni)\b(?! (dudes|dude|te|es necesario))( \S+){0,6}? (seleccionad|elegid|seguir adelante|seguiremos|continuar|continuaremos|continúa|avanzar|avanza|avanzaremos|proseguir|encaja|se ajusta|se adecua|se adecúa|cumple|ha sido|has sido|fue|fuiste|pasar|pasa|podemos ofrecerte|podemos ofrecerle|ofrecer|considerar|considerad|vamos a|contar contigo|contar con|incluid|preseleccionad|finalista|coincide|corresponde|superado|aceptad|progres|invitar|citar|contratar|adapta|favorable|positiva|proceder|prosperado|próxima fase|siguiente fase|resultado)( \S+){0,9}? (proceso|candidatura|vacante|puesto|perfil|solicitud|seleccionad|elegid|fase|ocasión|adelante|oferta|posición|etapa|buscamos|necesi|requisit|contigo|postulación|empleo|entrevista|ti\b|usted|busca|momento|prueba|plaza|respuesta)
        no (\S+ ){0,4}?(seleccionad|elegid|preseleccionad|admitid|escogid)[oa]s?\b
        (hemos decidido|decidimos|decidido|decisión de|optado por|han decidido|ha decidido) (\S+ )?no (\S+ )?(continuar|seguir|avanzar|proseguir|seleccionar|proceder|contar|progresar|contratar|incorporar|considerar)
        (descartad[oa]|descartar|desestimad[oa]|desestimar|rechazad[oa]|rechazar)( \S+){0,5}? (tu|su|candidatura|solicitud|perfil|postulación|proceso|inscripción)
        (has|ha|hemos|han) (\S+ )?(sido )?descartad[oa]
        (lament|sent|desafortunadamente|lamentablemente|por desgracia|desgraciadamente)\S*( \S+){0,14}? no\b(?! (podemos|nos es posible|es posible) (responder|contestar|atender|contactar|dar feedback))( \S+){0,9}? (candidatura|puesto|proceso|perfil|seleccionad|oferta|vacante|fase|adelante|contigo|postulación|usted|elegid|posición|solicitud|plaza)
        (no|ninguna|ningún)( \S+){0,4}? (vacante|puesto|posición|oferta|plaza)\S*( \S+){0,5}? (encaj|ajust|para ti|para usted|tu perfil|su perfil|acorde|adecu)
        (dejar|quedas|queda|quedado|quedaste|has quedado)( \S+){0,4}? (fuera|descartad|excluid|sin)\b
        (tu|su) (\S+ )?(proceso|participación|candidatura|camino)( \S+){0,4}? (termina|finaliza|acaba|concluye|finalizad|ha llegado a su fin|terminad|cerrad)
        (finalizar|cerrar|concluir|terminar|dar por (finalizad|cerrad|terminad|concluid))\S*( \S+){0,3}? (tu|su) (\S+ )?(candidatura|proceso|participación|solicitud)
        (falta|faltan|carece|poca|insuficiente)( \S+){0,4}? (experiencia|requisito|conocimiento)( \S+){0,8}? (puesto|perfil|buscamos|requer|necesit)
        (estado|resultado|decisión) ?:? (\S+ ){0,2}?(descartad|rechazad|no seleccionad|desestimad|no apto|no continúa)
        (no apt[oa]|no seleccionad[oa])\b
        ? (descartad|rechazad|desestimad|rechazo)
        ? (lamentablemente|desafortunadamente|sentimos|lamentamos)( \S+){0,9}? no\b
    """,
    Sign.CHOSEN: r"""
        (otorgar|dar|adjudicar|asignar|conceder)( \S+){0,4}? a otr[oa]
        (la plaza|el puesto|la vacante)( \S+)? (correspondido|asignado|adjudicado|lo va a cubrir|se lo queda)
        (optado|decidido|apostado) por (quienes|quien|alguien|una persona|un perfil)
        (pasan|seguimos|continuamos|nos quedamos|se quedan)( \S+){0,5}? (quienes|con el otro|con otr|con las personas que|con quien)
        (se queda|se quedará|quedado|asignado|adjudicado|propuesto|dado|contratado|elegido|preferido)( \S+){0,9}? (a|una?|con|por)( la| un| una| el)? (compañer|candidat|persona|chic[oa]|profesional|alguien)
        (salió|ha sido|resultó) (elegid|seleccionad|contratad)[oa] (otr\w*|un|una|el|la)
        otr[oa] (aspirante|candidat|persona|profesional|perfil)
        <OTHERS>\S*( \S+){0,6}? (elegid|seleccionad|ocupará|contratad|aceptad|ha sido|incorporará|cubrirá|más|mejor|se ajusta|encaja|se ha quedado|avanz|resultó|obtuvo)
        (decidido|decidimos|decantad|optado|elegido|elegida|seleccionado|continuar|seguir|avanzar|escogid|preferid|contratado|decisión|favor|adjudicad|asignad|cubiert|ofrecid|seguiremos|continuaremos|avanzado|avanzaremos|inclinad|elección|apostar|apostado|incorporar|dado|centrar|optamos|proseguir)\S*( \S+){0,7}? <OTHERS>
        (elección|decisión)( \S+){0,3}? (recaído|recayó|favor|inclinad)
        (puesto|plaza|vacante|trabajo)( \S+){0,4}? (es|será|fue|ha sido|va|ya es)( \S+){0,3}? (de|para|a|por)( \S+)? (otra|otro|alguien|una persona|un candidat|un compañer)
        (perfil|candidat|persona)\S*( \S+){0,5}? (se ajusta|se ajustan|encaja|encajan|se adapta|se adecu\S+|más afín|más acorde|más alinead|más adecuad|más cercan|ajustan más|con más|con mayor|más experiencia|mejor se)( \S+){0,4}? (más|mejor|mayor|necesidades|requisitos|requer|puesto|buscamos|experiencia|perfil|lo que)
        (cubiert|resuelt|ocupad)\S*( \S+){0,3}? (internamente|por promoción interna|con (un|una) candidat|por (un|una|otr\w*))
        promoción interna
    """,
    Sign.CLOSED: r"""
        <WORK>\S*( \S+){0,9}? (cancelad[oa]|suspendid[oa]|congelad[oa]|cerrad[oa]|anulad[oa]|paralizad[oa]|pausad[oa]|retirad[oa]|pospuest[oa]|aplazad[oa]|eliminad[oa]|en pausa|detenid[oa]|desiert[oa]|no se (va a )?(cubr|llev)|ya no (está|existe|se|sigue|continúa)|sin efecto|no (sigue|seguirá) adelante|interrumpid[oa]|amortizad[oa])
        (congelación|congelamiento|paralización|suspensión|cancelación|cierre)( \S+){0,3}? (contrataci|proceso|vacante|selección|plantilla|puesto)
        (presupuesto|financiación|partida)\S*( \S+){0,6}? (recort|cancelad|no (ha sido |fue |se ha )?aprobad|retirad|perdid|congelad|eliminad|caíd|denegad)
        (cancelar|suspender|congelar|cerrar|paralizar|posponer|detener|pausar|anular|aplazar|retirar|no cubrir|no continuar con)( \S+){0,5}? <WORK>
        (no|nadie)( \S+){0,3}? (se contratará|contrataremos|contratar a nadie|será contratad|cubrir (la|esta|el|este)|se va a contratar|se cubrirá|vamos a contratar)
        ? (reestructuración|reorganización|cambios internos|cambio de prioridades)
    """,
    Sign.FILLED: r"""
        <WORK>\S*( \S+){0,9}? (cubiert[oa]|ocupad[oa]|adjudicad[oa]|asignad[oa])\b
        (hemos|ha sido|se ha|ya|está)( \S+){0,3}? (cubierto|cubierta|cubrir)( \S+){0,3}? (la|el|esta|este|vacante|puesto|plaza|posición)?
        ? (proceso|selección|búsqueda)( \S+){0,4}? (finalizad|concluid|terminad|cerrad)
    """,
    Sign.REGRET: r"""
        (lament|desafortunadamente|por desgracia|desgraciadamente|sentimos|sentim|siento|lo siento|pena|decepci)
        (malas noticias|no es la (respuesta|noticia)|no sean mejores)
        (tras|después de|luego de)( \S+){0,3}? (valorar|revisar|analizar|estudiar|evaluar|detenid|cuidados|exhaustiv|considerar|una (cuidadosa|detenida))
        (difícil|complicad|detenid|cuidados)\S*( \S+){0,3}? (decisión|elección|valoración|revisión|consideración)
    """,
    Sign.FAREWELL: r"""
        (dese|desear)\S*( \S+){0,8}? (éxito|suerte|mejor|mejores|ánimo|futuro|búsqueda)
        (mucha suerte|mucho éxito|mucho ánimo|la mejor de las suertes)
        (búsqueda|futur[oa]s?|próximas|otras)( \S+){0,4}? (empleo|oportunidades|procesos|vacantes|ofertas|proyectos|trabajo|profesional|laboral|convocatorias)
        (conservar|guardar|mantendremos|mantener|base de datos|bolsa|conservaremos|guardaremos|tendremos en cuenta|tener en cuenta)
        (gran|alto|elevado|numeros|cantidad|muchas)( \S+){0,4}? (candidaturas|candidatos|solicitudes|perfiles|postulaciones|inscripciones)
        (tiempo|interés|esfuerzo)( \S+){0,5}? (dedicad|mostrad|demostrad|invertid|has|prestad)
        (volver a|te animamos|le animamos|invitamos)( \S+){0,6}? (presentar|inscrib|postul|otras|futur|aplicar|visitar|particip|seguir)
        no (refleja|desmerece|resta|supone)
    """,
    Sign.ACK: r"""
        ya tenemos tu (solicitud|candidatura|cv)
        (solicitud|candidatura|cv)( \S+){0,4}? (ha llegado|llegó|nos llegó|recibid)
        (recibid|confirm|registrad|recibim|hemos (registrado|recibido|tomado)|acus|nos ha llegado|llegad|constancia)\S*( \S+){0,8}? (candidatura|solicitud|cv\b|currículum|postulación|inscripción|documentación|recepción|recibo|recibid)
        <APP>\S*( \S+){0,10}? (recibid|registrad|enviad|llegado|correctamente|ya está|confirmad|éxito|completad|presentad|tramitad|incorporad|en nuestro)
        (te has|se ha|has) (\S+ )?(inscrito|postulado|apuntado|aplicado|presentado)
        (confirmación|acuse)( \S+){0,3}? (candidatura|inscripción|recepción|recibo|solicitud|postulación|envío)
        (candidatura|inscripción|solicitud|postulación|cv) (recibid|enviad|registrad|confirmad|completad)
        ? (graci|agradec)\S*( \S+){0,10}? (candidatura|interés|inscri|postul|solicitud|confiar|confianza|aplicar|enviar|cv|pensar|apuntar)
        ? (revis|valor|estudi|analiz|evalu|leer|examin)\S*( \S+){0,8}? (candidatura|perfil|cv|solicitud|equipo|detenidamente|atención|detalle|pondremos)?
        ? (contactaremos|contactar|pondremos en contacto|te avisaremos|le avisaremos|noticias nuestras|te escribiremos|nos pondremos|responderemos|te informaremos|le informaremos|te llamaremos|comunicaremos|ponga en contacto)
        ? (automátic|no responda|no respondas)
        ? (tu|su) candidatura (a|para|en|al|como)
    """,
    Sign.STATUS: r"""
        (todavía|aún|actualmente|sigue|seguimos|continuamos|en este momento|continúa|estamos)( \S+){0,5}? (revisando|valorando|evaluando|analizando|estudiando|en proceso|en curso|en revisión|decidiendo|entrevistando|abiert|no hemos|tomar|en fase|pendiente|activ|viv[oa])
        (no)( \S+){0,4}? (tomado|hay|tenemos|habrá)( \S+){0,4}? (decisión|novedades|respuesta)
        (está|alarg|retras|demor|tard|llevando|llevar)\S*( \S+){0,5}? (más (tiempo )?de lo|más tiempo|retras|alargando|demora|previsto|esperado|tardando)
        (agradec|graci|disculp)\S*( \S+){0,3}? (paciencia|demora|espera|retraso)
        (ha visto|han visto|visto|leíd|vist[oa]|consultad|abiert|revisad|visualizad)\S*( \S+){0,5}? (tu (cv|candidatura|perfil|currículum|inscripción)|por la empresa|por el (recruiter|reclutador|seleccionador)|por)
        <APP>\S*( \S+){0,5}? (vist[oa]|leíd[oa]|en revisión|en proceso|está siendo|en curso|avanzad|ha pasado|pasado|preseleccionad|en estudio|en evaluación|en valoración|en trámite|sigue)
        (estado|estatus|situación)( \S+){0,6}? (cambiad|modificad)
        ? (actualización|novedades|novedad|información)( \S+){0,4}? (estado|candidatura|proceso|sobre tu|sobre su)
        ? (preseleccionad|has pasado a|siguiente fase|próxima fase|finalista)
        ? (decisión|respuesta|noticias)( \S+){0,6}? (semana|pronto|próxim|días|finales|breve)
    """,
    Sign.KEPT: r"""
        (conserv|guard|manten|incorpor|inclu|añad)\S*( \S+){0,6}? (base de datos|bolsa|cv|perfil|datos|candidatura|talento|futuras)
    """,
    Sign.INCOMPLETE: r"""
        (candidatura|solicitud|inscripción|postulación|formulario|aplicación)\S*( \S+){0,8}? (incomplet[oa]|a medias|borrador|sin (terminar|completar|enviar|finalizar)|no (está|ha sido|se ha|has|la has|fue)( \S+){0,3}? (complet|envi|termin|finaliz|acab)|pendiente de|empezad|guardad|te espera|le espera|casi|iniciad|comenzad|no se ha enviado)
        (empezad|empezast|comenzad|iniciad|dejad|dejast|empez|inici|comenz)\S*( \S+){0,5}? (candidatura|solicitud|inscripción|inscribir|postulación|formulario|aplicación)
        (complet|termin|finaliz|acab|retom|continú|continu|envía|envíe|reanud)\S*( \S+){0,3}? (tu|su|la) (\S+ )?(candidatura|solicitud|inscripción|postulación|aplicación)
        (solo|sólo|aún|todavía|te|le)( \S+){0,3}? (falta|faltan|queda|quedan)( \S+){0,6}? (paso|pasos|clic|minutos|pregunta|preguntas|inscri|enviar|postul|complet|página)
        ? (borrador|página \d|paso \d)
    """,
    Sign.INFO: r"""
        (envi|mand|facilit|adjunt|indic|aport|necesit|podrías|podría|puedes|puede|rogamos|falta|hacer llegar|remit|complet|rellen|confirm|sub|present|proporcion|comparte|dinos|díganos|firm|entreg|solicit)\S*( \S+){0,12}? <PAPER>
        (cuál|cuáles|cual|cuales|qué)( \S+){0,4}? (expectativa|pretensi|disponibilidad|preaviso|salari|banda|aspiraci)
        (cuándo|cuando|a partir de cuándo|desde cuándo)( \S+){0,4}? (incorporar|empezar|comenzar|disponible)
        (documentación|documentos|información|datos)( \S+){0,3}? (pendiente|faltan|adicional|requerid|necesari|siguiente|solicitad)
        (falta|faltan|necesitamos|nos falta)( \S+){0,6}? (documento|copia|certificado|título|información|dato|adjuntar|referencia)
    """,
    Sign.ASSESSMENT: r"""
        (realiz|complet|hacer|hagas|haga|respond|invit|complete|rellen|siguiente paso|próximo paso|siguiente fase|próxima fase|enlace|adjunt|envi|super|present|resolver|resuelv|acced|grab|participar|consiste|pasar|link|termin|entreg|pendiente|tienes|falta)\S*( \S+){0,12}? <TEST>
        (hackerrank|codility|codesignal|testgorilla|hirevue|spark ?hire|willo|evalart|psicosmart|thomas|shl\b|testdome|coderbyte|hireflix|pymetrics|cut-e|talentq|worki|adaface|vervoe)
        <TEST>\S*( \S+){0,6}? (dura|duración|minutos|antes del|plazo|técnica|online|en línea|caduca|enlace|expira|horas|hasta el)
        ? <TEST>
    """,
    Sign.INVITE: r"""
        (pásate|pasate|vente|acércate|ven)( \S+){0,6}? (<DAY>|por aquí|al|y hablamos)
        y (te|lo|nos)? ?hablamos
        (gust|quer|invit|propon|encant|desea|quisi|convoc|concert|agend|coordin|program|organiz|interes|conocer|apetec|citar|planific)\S*( \S+){0,12}? (entrevista|conocer|hablar|reunir|reunión|llamada|charlar|charla|conversar|conversación|vernos|videollamada|conocerte|conocerle|comentar|una cita|tomar un café)
        (disponib|disponible|libre|hueco|cuándo|cuando|qué día|qué horario|te viene|le viene|te va|podrías|podría|puedes|te encaja|te vendría)\S*( \S+){0,10}? (entrevista|hablar|llamada|reunión|charla|bien|semana|videollamada|vernos|reunirnos|te|le|venir|pasar|acercarte)
        (elige|elija|reserva|reserve|escoge|seleccion|indica|indícanos|indíquenos|propon|confirma|dinos|envía|mándame|pásame)\S*( \S+){0,7}? (hora|horario|hueco|franja|fecha|cita|disponibilidad|día|disponibilidades)
        (invitación|convocatoria|citación)( \S+){0,3}? (entrevista|a una|reunión)
        calendly\.com
        ? <TALK>
    """,
    Sign.SCHEDULED: r"""
        <TALK>\S*( \S+){0,8}? (confirmad|programad|agendad|fijad|será|tendrá lugar|queda|está prevista|es el|concertad|previst)
        (confirm|recordator|recuerd|recordar|agend|qued)\S*( \S+){0,8}? (entrevista|reunión|llamada|cita|videollamada|<DAY>)
        (entrevista|cita|nos vemos|te esperamos|le esperamos|hablamos|quedamos)\S*( \S+){0,4}? (el|este|para el) <DAY>
        ? <DAY>\S*( \S+){0,5}? a las? \d{1,2}
        (perfecto|queda|quedamos|anotado|confirmad)\S*( \S+){0,5}? <DAY>
        ? (fecha|hora|lugar|día|dirección) ?:
        ? (teams|zoom|google meet)
    """,
    Sign.MOVED: r"""
        <TALK>\S*( \S+){0,9}? (pasa al|pasa a|aplaz|pospuest|pospon|reprogram|cambi|movid|mover|adelant|nueva fecha|retras|traslad|reagend)
        (aplazar|posponer|reprogramar|cambiar|mover|adelantar|retrasar|trasladar|reagendar|pasar)( \S+){0,5}? (entrevista|reunión|llamada|cita|hora|fecha|videollamada)
        (cambio de|nueva) (fecha|hora|horario)
    """,
    Sign.CANCELLED: r"""
        (queda|quedó|se suspende|se cancela|se anula)( \S+){0,3}? (anulad|cancelad|suspendid|la (cita|entrevista|reunión))
        <TALK>\S*( \S+){0,9}? (cancelad|cancelar|anulad|anular|no podrá|no se podrá|no puede|suspendid|no tendrá lugar|suspender|se cancela|queda sin|no va a)
        (cancelar|cancelamos|anular|anulamos|cancelación|suspender|anulación)( \S+){0,6}? (entrevista|reunión|llamada|cita|videollamada)
    """,
    Sign.OFFER: r"""
        (puesto|trabajo|plaza)( \S+){0,6}? (es|será) (tuyo|suyo|tuya|suya)
        (complace|encantad|alegr|ofrec|placer|gust|feliz|felic|honor|queremos)\S*( \S+){0,12}? (ofrecerte|ofrecerle|ofrecer|incorporarte|contratarte|contratarle|comunicarte|confirmarte|confirmar|te unas|proponerte|que formes)\S*( \S+){0,10}? (puesto|contrato|equipo|oferta|plaza|posición|vacante|trabajo|incorpor|seleccionad|elegid|prácticas|familia)
        (carta oferta|carta de oferta|oferta de trabajo|oferta laboral|oferta económica|oferta de empleo formal|propuesta económica|precontrato|oferta formal|oferta de incorporación|contrato de trabajo|propuesta de contrato|contrato laboral|oferta en firme|propuesta de incorporación)\S*( \S+){0,12}? (adjunt|firm|acept|revis|te envi|le envi|envío|envía|remit|adjunto|detalle|incluye|condicion|hacerte|encontrar|para el puesto|como)
        (adjunt|firm|acept|envi|remit|hacerte|hacerle|trasladar|presentar|revis)\S*( \S+){0,8}? (carta oferta|carta de oferta|oferta de trabajo|oferta laboral|oferta económica|propuesta económica|precontrato|oferta formal|contrato de trabajo|contrato|nuestra oferta|una oferta|oferta de incorporación|la oferta)
        (has sido|ha sido|eres|fuiste) (\S+ )?(seleccionad[oa]|elegid[oa]|contratad[oa]|la persona (elegida|seleccionada))( \S+){0,6}? (para (el|la|ocupar|cubrir|incorpor|trabajar|formar)|como)
        (bienvenid[oa]( \S+){0,3}? (al equipo|a bord|a la familia)|el puesto es tuyo|te contratamos|estás contratad|la plaza es tuya|queremos contar contigo|queremos que (te unas|formes|seas|trabajes|te incorpores)|te queremos en|el trabajo es tuyo|contamos contigo|te hemos elegido|hemos decidido contratarte|te damos el puesto)
        (ofrecemos|ofrecerte|ofrecerle|ofrece|ofrezco) (el|un|una|la|este|formalmente)( \S+){0,6}? (puesto|contrato|plaza|posición|trabajo|vacante|prácticas)
        ? (enhorabuena|felicidades|felicitaciones)
        ? (salario bruto|bruto anual|brutos anuales|fecha de (incorporación|inicio)|periodo de prueba|período de prueba|condiciones económicas|brutos)
    """,
    Sign.WITHDRAWN: r"""
        (damos|dado|dimos|doy) de baja
        (retirad|renuncia\b|renunciad|desist|damos de baja|dado de baja)\S*( \S+){0,6}? (tu|su|de tu|de su|candidatura|solicitud|inscripción|proceso)
        <APP>\S*( \S+){0,5}? (retirad|dad[oa] de baja|cancelad[oa] a petición|anulad[oa]|eliminad[oa]|retirada)
        (según|conforme|tal y como|tal como|como|a) (\S+ ){0,3}?(tu petición|su petición|pediste|solicitaste|solicitó|nos pediste|indicaste|tu solicitud|su solicitud|has solicitado|pedías)( \S+){0,12}? (retir|elimin|cerr|baja|cancel)
        (lástima|pena|entend|respet|lament|sentimos|tomamos nota)\S*( \S+){0,8}? (tu|su|que|hayas|decidas)( \S+){0,7}? (renunci|retir|otra oferta|decisión|otro (puesto|proceso|proyecto)|no (quieras|quieres|desees|sigas|continúes)|seguir en el proceso|baja)
    """,
    Sign.OUTREACH: r"""
        (busco|buscamos)( \S+){0,8}? (para|en nombre de|por cuenta de)\b
        (puedo|podría|podemos)( \S+){0,2}? (contarte|hablarte|presentarte|contarle|hablarle)
        (he pensado|pensé|pensamos)( \S+){0,3}? en (ti|usted)\b
        ? (un cambio|nuevos retos)
        (tu|su) (\S+ )?(perfil|experiencia|trayectoria|cv)\S*( \S+){0,6}? (interes|llamado|llamó|encaj|gust|impresion|parec|podría|atención|ajust)
        (vist|encontr|revis|dado con|cruzad|localiz|leíd)\S*( \S+){0,5}? (tu|su) (\S+ )?(perfil|trayectoria|cv|linkedin|experiencia)
        (abiert|interesad|escuchar|valor|plante|busc)\S*( \S+){0,5}? (nuev[oa]s? (\S+ )?(oportunidad|reto|proyecto|posici|puesto)|oportunidades|un cambio|cambio profesional|propuestas|cambiar)
        (soy|me llamo|somos)( \S+){0,8}? (recruiter|reclutador|headhunter|seleccionador|consultor|talent|selección|consultora|técnic[oa] de selección)
        (mi|nuestro|uno de (mis|nuestros)|un) clientes?\b( \S+){0,3}? (busc|está|importante|del|líder|es)
        (busco|buscamos|estoy buscando|estamos buscando|seleccionamos|estamos seleccionando|necesitamos|precisamos)( \S+){0,6}? (un|una|para|perfil|a)
        (oportunidad|proyecto|posición|puesto|vacante)( \S+){0,4}? (interesante|podría|puede|que te|que encaja|atractiv|estable|apasionante|confidencial)
        (conoces|conoce)( \S+){0,3}? (alguien|persona)
        (te|le) (interesa|interesaría|apetece|cuadra|encaja|gustaría (saber|conocer|escuchar)|cuento)
        ? (teletrabajo|salario|contrato indefinido|remoto|híbrido|k\b)
    """,
    Sign.ALERT: r"""
        (nuev[oa]s?|últim[oa]s|\d+|más|mejores) (\S+ ){0,2}?(ofertas?|empleos?|vacantes?|trabajos?|puestos?)\b( \S+){0,6}? (para ti|para usted|en\b|cerca|según|de empleo|que|encaj|coincid|búsqueda|alerta|hoy)?
        (alerta|alertas)( \S+){0,2}? (de )?(empleo|trabajo|ofertas|vacantes)
        (ofertas?|empleos?|vacantes?|trabajos?)( \S+){0,4}? (recomendad|sugerid|similares|que te (pueden|podrían)|destacad|para ti|del día|de la semana|relacionad|que encajan)
        (inscríbete|postúlate|aplica ya|inscribirme|aplica ahora|postula)
        (ver|consulta|descubre|mira)( \S+){0,3}? (oferta|ofertas|vacantes|empleos|todas)
        (busca|está buscando|contrata)( ahora| gente| personal)
        ? (jornada completa|indefinido|publicad[oa] hace|teletrabajo|hace \d+ días)
    """,
    Sign.SURVEY: r"""
        (encuesta|cuestionario de satisfacción|tu opinión|su opinión|valoración de tu experiencia|sondeo)
        (cuéntanos|cuéntenos|valora|valorar|califica|comparte|puntúa|evalúa|danos|opina)\S*( \S+){0,5}? (experiencia|opinión|proceso|candidato)
        (cómo|qué tal|qué te)( \S+){0,4}? (experiencia|proceso|pareció|valor)
    """,
    Sign.SERVICE: r"""
        (código de (verificación|seguridad|acceso|confirmación|activación)|código (es)?:? ?\d{4,8}|contraseña|clave de acceso|tu código|su código|un solo uso)
        (verific|confirm|activ|valid)\S*( \S+){0,3}? (correo|email|e-mail|cuenta|dirección|registro)
        (cuenta|perfil|área de candidat|registro)( \S+){0,6}? (cread|activad|eliminad|registrad|validad|desactivad|inactiv)
        (cread|creación|activación)\S*( \S+){0,4}? (cuenta|perfil)
        (condiciones|términos|privacidad|política|protección de datos)\S*( \S+){0,8}? (actualiz|cambi|modific|nuev)
        (actualiz|cambi|modific)\S*( \S+){0,6}? (condiciones|términos|privacidad|política)
        (nuevo inicio de sesión|inicio de sesión)
    """,
    Sign.DECOY: r"""
        (solicitud|candidatura|inscripción|petición|aplicación)( \S+){0,4}? (de|para|del|al|a la|a) (\S+ ){0,4}?<OTHERWISE>
        (pago|tarjeta|pedido|envío|reserva|transferencia|suscripción|compra|paquete|recibo|cargo)\S*( \S+){0,6}? (rechazad|fallid|cancelad|denegad|no (se ha|ha|pud\w*)|enviad|confirmad)
        (tu|su) app\b
        ? (inquilin|casero|arrendador|hipotec|préstamo|banco|matrícula|consulado|embajada|ayuntamiento|póliza|asegurad|siniestro|alumn|universidad|semestre)
    """,
    Sign.PROMOTION: r"""
        (webinar|newsletter|boletín|podcast|e-book|ebook|taller|masterclass|feria|congreso|blog|artículo)
        (descuento|promoción|rebajas|envío gratis|oferta especial|oferta exclusiva|compra ya|cupón|aprovecha|carrito|\d+ ?% )
        (consejos|trucos|cómo|errores|preguntas|claves|pasos)( \S+){0,6}? (entrevista|cv\b|currículum|candidatura|empleo|reclutador|rechazo|trabajo|salario)
        (leer más|saber más|más información|darse de baja|darte de baja|cancelar (la )?suscripción|suscríbete|apúntate)
    """,
    Sign.CONTEXT: r"""
        (tu|su|vuestra) (\S+ ){0,2}?(candidatura|postulación|inscripción|entrevista|cv\b|currículum|aplicación)
        (tu|su) solicitud( \S+){0,2}? (para|de empleo|al puesto|a la vacante|como|a)
        (proceso|equipo|departamento) de (selección|talento|reclutamiento|contratación|recursos humanos)
        (puesto|vacante|oferta|posición|plaza) (de|como|en|para)
        (interés|gracias)( \S+){0,8}? (puesto|vacante|oferta|empresa|candidatura|postul|inscri|proceso)
        (postulado|inscrito)
        ? candidat
    """,
    Sign.JOB: r"""
        (puesto\b|vacante|empleo|entrevista|proceso de selección|selección|reclut|currículum|cv\b|contratación|recursos humanos|rrhh|incorporación|incorporar|prácticas|trabajo|trabajar|laboral|contrato de|candidat[oa]s?\b|jornada|headhunter|oferta de (empleo|trabajo)|la oferta|posición)
    """,
    Sign.WITHDRAWS: r"""
        (retir|renunci|desist|darme de baja)\S*
        (no|ya no)( \S+){0,4}? (interesad|continuar|seguir|seguiré|disponible|participar|avanzar)
        (aceptado|acepté|firmado|recibido)( \S+){0,3}? (otra|otro|una|un) (\S+ )?(oferta|puesto|trabajo|propuesta)
        (declin|rechaz)\S*
    """,
    Sign.NUDGES: r"""
        (novedades|novedad|noticias|alguna (novedad|noticia|respuesta|actualización)|saber (si|cómo|algo)|estado de (mi|la)|cómo va|en qué (punto|estado|fase)|habéis podido|han podido|has podido|ha podido)
        (no he|sin|aún no)( \S+){0,4}? (recibid|noticias|respuesta|tenido)
        (seguimiento|retomo|retomar)
        (pregunt|quería saber|me gustaría saber|os escribo para saber|escribo para)( \S+){0,8}?
    """,
    Sign.APPLIES: r"""
        candidatura( \S+){0,2}? [-:–]
        (me gustaría|quiero|deseo|quisiera|me dirijo|presento|envío|remito|solicit|postulo|me postulo|presentar|optar|inscribirme|postularme|aplicar)\S*( \S+){0,8}? (puesto|vacante|candidatura|oferta|cv\b|currículum|plaza|trabajo|postul|posición|empleo)
        (adjunto|adjunta|adjunté|anexo|envío|mando)\S*( \S+){0,8}? (cv|currículum|candidatura|carta|curriculum)
        (mi|el) (cv|currículum|candidatura|curriculum)( \S+){0,4}? (adjunt|para|como)
        candidatura( \S+){0,2}? (para|a|al|como|espontánea|:|-)
        (interesad|interés)( \S+){0,5}? (puesto|vacante|oferta|trabajo|plaza|empleo)
    """,
}
