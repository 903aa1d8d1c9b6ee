"""Spanish."""

from __future__ import annotations

from onward.accept.phrases.rule import Sign

WORDS = {
    "APP": r"(tu|su|la|esta|vuestra|el|este) (\S+ ){0,2}?(candidatura|solicitud|postulación|perfil|inscripción|cv|currículum|aplicación|expediente|hoja de vida)",
    "OTHERS": r"(otr[oa]s? (\S+ )?(candidat|persona|perfil|aspirante|postulante|solicitante|profesional)|otra persona|alguien (más|con|que|cuy\w*)|(un|una|a|al|los|las|el|la|unos|aquellos|con) (\S+ )?(candidat\S*|perfil|perfiles|persona|personas|profesional\S*)( \S+){0,6}? (más|mejor|interno|interna|cuy[oa]s?|se ajusta|se ajustan|encaja|encajan|se adapta|se adecu)|candidat[oa] intern[oa])",
    "WORK": r"(puesto|vacante|oferta|posición|posiciones|plaza|proceso|búsqueda|contratación|contrataciones|convocatoria|cargo|empleo|selección|prácticas|incorporación|incorporaciones|reclutamiento)",
    "TALK": r"(entrevista|reunión|llamada|cita|videollamada|conversación|charla|encuentro|videoconferencia|call|meet)",
    "DAY": r"(lunes|martes|miércoles|jueves|viernes|sábado|mañana|hoy|\d{1,2} de (enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)|\d{1,2}/\d{1,2}|próxima semana)",
    "TEST": r"(prueba|test|evaluación|ejercicio|caso práctico|cuestionario|reto|desafío|assessment|videoentrevista|vídeo ?entrevista|video ?entrevista|entrevista grabada|entrevista en diferido|assignment|examen|psicotécnico|grabar|challenge)",
    "PAPER": r"(documento|documentación|certificado|título|referencia|expectativa|pretensi|cv\b|currículum|carta|permiso|carnet|carné|disponibilidad|preaviso|fecha de incorporación|formulario|portfolio|portafolio|dni|nie|vida laboral|información|datos|copia|salari|foto|titulación|justificante|antecedentes|teléfono|diploma)",
    "OTHERWISE": r"(visado|visa\b|préstamo|crédito|hipoteca|seguro|beca|universidad|máster|grado|matrícula|admisión|alquiler|alquilar|piso|vivienda|habitación|tarjeta|nacionalidad|residencia|pasaporte|ayuda|subvención|colegio|guardería|escuela infantil|club|socio|licencia|curso|extranjería|subsidio|prestación|financiación|app\b|huerto|amistad|reembolso|devolución|vacaciones|reserva|portabilidad|posgrado|doctorado|acogida|adopción|indemnización|presupuesto|permiso de obra|línea de crédito|comedor|concurso|certamen|torneo|residencia artística)",
    "NOTWHO": r"(vez|veces|fecha|día|semana|momento|hora|ocasión|cosa|opci|empresa|compañía|familia|obra|ofert|vacante|puesto|proceso|posici|oportunidad|lado|parte|medio|document|modo|manera|país|ciudad|sede|plaza|proveedor|inquilin|comprador|servicio|tipo|lugar|sitio|correo|punto|trabajo|empleo|proyecto|centro|tienda|departamento|entrevista|reunión|llamad|forma|más|muchos|muchas|años|tarjeta|cuenta|caso|motivo|área|sala|turno|asunto|tema|dispositivo|usuario|pista|texto|idioma|dato|amigo)",
    "SAYNO": r"(no (\S+ )?(podemos|podremos|pudimos|podríamos|hemos podido|es posible|será posible|fue posible|ha sido posible|vamos a|van a|resulta posible|estamos en (condiciones|disposición) de|tenemos el gusto de poder)|no poder|imposibilitad\S*|imposible|inviable)",
    "BESTED": r"(más|mejor|mayor|menos|superior|previa|cuy\w*|que ya|con experiencia|especializad|se ajusta|se ajustan|encaja|encajan|se adapta|se adecu|se acerca|se acercan|experto|experta)",
    "SEAT": r"(puesto|plaza|vacante|posición|cargo|trabajo|empleo|contrato|prácticas|beca de prácticas|rol|turno de)",
    "WHO": r"(candidat|persona|perfil|profesional|aspirante|compañer|postulante|participante|chic[oa]|muchach|solicitante|colega|currícul|opositor|finalista|docente|técnic|ingenier|trabajador|emplead)",
}

PHRASES = {
    Sign.SILENCE: r"""
        (entrevist|hablando|hablar|reunirnos|reuniendo|conociendo|conocer|viendo|evaluando|valorando|comparando|revisando)\S*( \S+){0,3}? (otr[oa]s?|más|demás|resto)\b
        (aunque|candidat\w*|otr[oa]s?)( \S+){0,10}? (te (hemos|han) (elegido|seleccionado|escogido)|(elegido|escogido|seleccionado) a (ti|usted))
        (aún no|todavía no|no|ni)( \S+){0,2}? (ha|has|han|hemos|está|estás|queda|quedas|sido) (\S+ )?(descartad|decidid|rechazad|cerrad|cubiert|desestimad)
        (diremos|escribiremos|avisaremos|comunicaremos|informaremos|sabrás|enterarás)( \S+){0,3}? (también|igualmente|en cualquier caso|en ambos|de todos modos|aunque)\b
        no (te desanimes|desesperes|te preocupes|te rindas|se desanime|lo tomes|te lo tomes|significa)\b
        (un|cada|nuestro|el) no\b( \S+){0,3}? (hoy|ahora|no|nunca|siempre|definitivo)\b
        o no\b(?! (ha|has|hemos|se|te|le))
        (en el supuesto|de ser|llegado el caso|caso de|por si acaso|tanto si|tanto para|pase lo que pase|sea cual sea|decidamos lo que)\b
        (a veces|en ocasiones|normalmente|habitualmente|cada año|en muchos casos|solemos|suele|suelen|procuramos|intentamos|siempre)\b
        (reserv\w+) (el derecho|la facultad|la posibilidad)
        (quedarán|serán|quedan|son|verán|queda|será) (\S+ )?(excluid|descartad|eliminad|rechazad|desestimad|inadmitid)[oa]s?\b( \S+){0,2}? (las|los|sin|quien|automátic|toda|aquell|cualquier)
        (implica|supone|conlleva|determina|provoca|acarrea)\w*( \S+){0,3}? (exclusión|descarte|descalificación|rechazo|eliminación)
        (comisión|ley|bases|decreto|reglamento|política)( \S+){0,4}? (prev|establec|dispon|contempl)
        (todavía|aún) no (\S+ )?(ha|has|han|hemos|se|hay|tenemos|sabemos|podemos|está)\b
        (?<!decisión )(?<!decidido )de no (ser|tener|recibir|resultar|haber|obtener|quedar|encajar|pasar|superar|avanzar|cumplir|contactar|producirse)
        (?<!entre )(?<!de )(los|las|candidat\w+|perfiles|aspirantes|personas|postulantes|participantes|quienes) (no )?(descartad|rechazad|elegid|seleccionad|preseleccionad|contratad|admitid)[oa]s\b
        (de|a) los no (elegid|seleccionad|admitid)
        no( \S+){0,4}? (a todo el mundo|a todos|a todas|cada|todas las)
        (puede ser|es posible|cabe la posibilidad de|puede) que
        (quizá|quizás|tal vez|a lo mejor|posiblemente|no te garantiz|no garantiz)
        (si no|sin) (\S+ ){0,3}?(recib|noticias|respuesta|contact|tienes)
        (ausencia|falta) de (respuesta|contacto|noticias|comunicación)
        (considere|entienda|significa|significará|será porque|querrá decir|quiere decir|equivale a)\b( \S+){0,3}? (que|hemos|no|un no)\b
        (considera|entiende|entienda|entenderemos|entenderás|se entenderá)( \S+){0,2}? (que)
        (quien|quienes|los que|las que|aquellos que|aquellas que|el que|la que)( \S+){0,3}? (no|sin)\b
        (las personas|los candidatos|candidatas|aspirantes|candidaturas|solicitudes|postulantes|participantes|perfiles|finalistas|opositores)( \S+)? que( \S+){0,2}? (no|sin)\b
        (cuando|siempre que|cada vez que) (una?|la|el|tu|su) (candidatura|perfil|solicitud|persona|candidat)
        (seleccionad|elegid|contratad|admitid|escogid)\S* o no\b
        o no (apt|seleccionad|admitid|te)
        (de lo contrario|en caso contrario|pasado (este|ese) plazo)
        (nadie|ninguna persona|cualquier persona|cualquier candidat)
        (antes de|sin) (descartar|rechazar|decidir)
        (ser|verte|verse) (descartad|rechazad|eliminad|excluid|desestimad)[oa]( \S+){0,6}? (no|nunca|sólo|solo|es|supone|implica)\b
        (puede|pueden|podrá|podrán|podría|podrían|pudiera|podremos|tendremos que|motivo de|causa de|es causa) (\S+ )?(ser|verse|quedar|resultar|descart|rechaz|desestim|exclu)
        (será|serán|quedará|quedarán)( \S+){0,8}? (si|cuando|en caso|quien|quienes)\b
        (motivos?|razones|explicaciones|feedback|retroalimentación)( \S+){0,4}? (por l[oa]s? que|de l[oa]s|sobre cada|a quienes|individual|a los|a las)
        no( \S+){0,4}? (responder|contestar|atender a|contactar|devolver|comentar|detallar)\b
        no( \S+){0,4}? (implica|equivale|garantiza|presupone)\b
        (si el|si la|que) (resultado|respuesta|decisión)( \S+){0,3}? (fuera|fuese|es|sea) (\S+ )?(no|negativ|que no)
        (hasta|en cuanto|mientras)( \S+){0,3}? (que|decid|termin|cerr|resuelv)
        un sí o( \S+)? un no
    """,
    Sign.IF: r"""
        (?<!el )(?<!un )(?<!que )(si\b(?! bien|[,.;])|que si (no|al|el|finalmente)\b)
        (en caso de|en el caso|siempre que|a menos|cuando|salvo|aunque finalmente|por si|aun cuando|independientemente|con independencia)\b
        aunque (\S+ ){0,3}?no (sea|seas|salga|resulte|resultes|haya|hayas|avances|te elijan|pases|encaje|encajes|fuera|fueras|quedes|logres|consigas)\b
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
        (la|su|tu) no (selección|continuidad|inclusión|idoneidad|admisión)\b
        (puesto|plaza|vacante|posición|cargo|selección|proceso|convocatoria|entrevista|equipo|fase|ronda)\S*( (?!si\b|cuando\b)\S+){0,8}? no (\S+ )?(has sido|ha sido usted|serás|eres|vas a|contamos con|seguimos|continuamos|te vamos|te hemos|le hemos|hemos podido|podemos contar|estás|estarás|entras|llegas|pasas)\b(?! (solo|sola|obligad|todavía|aún))
        (descart|desestim|rechaz|declin|inadmit|exclu|elimin)\S*( \S+){0,5}? (tu|su|vuestra|la) (\S+ )?(candidatura|perfil|postulación|proceso|inscripción|participación|currículum|cv|expediente|solicitud(?! de))
        (descartad|desestimad|rechazad|excluid|eliminad)[oa]( \S+){0,3}? (candidatura|perfil|postulación|proceso|inscripción|selección|vacante)
        ^(descartad|rechazad|no seleccionad|no admitid)[oa]\.?$
        no (calificas|califica|clasificas|clasificaste|eres compatible|es compatible)( \S+){0,4}? (puesto|vacante|plaza|posición|cargo|perfil|turno|proceso)
        (fuera de|por encima de|no entra en|no entran en|exceden) (nuestr[oa]s?|la|el|su) (presupuesto|banda|rango|escala salarial|tabla)
        (pide|piden|pedían|exige|exigen|requiere|requieren|necesitan)( \S+){0,9}? (y|pero) (tú |tu |usted |ahí |en tu caso |en su caso )?no (la |lo |los |las )?(tien|pose|cumpl|acredit|dispon|lleg|domin|cuent)
        malas noticias( \S+){0,8}? (puesto|proceso|candidatura|entrevista|vacante|selección|postul|plaza)
        (más|mejor) suerte (la|en la|para la|en otra|en el) (próxima|otra|siguiente|ocasión|oportunidad)
        ? no (será|ha sido|es|fue|va a ser) posible(?= ?[,.;:!]| esta vez| en esta| por ahora|$)
        (tendrás que|te toca|toca|habrá que) (seguir )?(buscando|buscar) (\S+ )?(otr|trabajo|empleo|curro)
        (lo |te )?(dejamos|dejaremos|queda|quedará|será|habrá de ser)( \S+)? (para|en) otra (ocasión|oportunidad|vez)
        no (nos|les) (\S+ ){0,2}?encaj
        (quedad|quedast|quedas|faltad|faltó)\S* a (un|dos|tres|pocos|\d+)( \S+)? (punto|puesto|paso|décima|voto)
        no (te|le) (\S+ )?(doy|damos|dan|daremos|dará|darán) (el|la|ese|esa|este) (puesto|plaza|trabajo|empleo|papel|contrato|vacante)
        (acordad|decid|resuelt|determinad|optad)\S*( \S+){0,3}? no (propon|nombr|designar|otorg|conceder|adjudic|dar)\S*
        no (\S+ ){0,4}?(seleccionad|elegid|preseleccionad|admitid|escogid|nominad|convocad|designad|nombrad)[oa]\b
        no (te|le|os) (\S+ ){0,2}?(coge|cogi|elegi|elige|eligi|selecciona|contrat|quieren|llamar|llaman|citar|convoca|inclu|incorpora|escog|admiti|adjudica|entrevista|dieron el|dado el|daremos el|vemos|sumar|tomar|fich)\S*(?! (obligad|problema|respuesta))
        no (será|es|va a ser|fue|ha sido|sería) (\S+ )?(para ti\b|para usted|para vos|tuy[oa]|suy[oa]|contigo|con nosotros)\b
        (quedado|quedaste|quedas|quedó|queda|terminaste|acabaste|clasificad\w*)( \S+){0,4}? (segund[oa]|tercer[oa]?|segundo lugar|a las puertas|muy cerca|a un paso|por detrás|por poco)
        ? (esta vez no|al final no|hemos tenido que elegir|tomamos otro rumbo)
        no (ha habido|hubo|has tenido|tuviste|habido) (\S+ )?(suerte|fortuna)
        (cliente|empresa|jefe|jefa|director\w*|gerente|gerencia|socios?|equipo|comité|casa|ellos|panel)( \S+){0,4}? (ha dicho|han dicho|dice|dicen|dijo|dijeron|es) que no\b
        no (cumples|reúnes|acreditas|posees|dispones de|cuentas con|cuenta con|dispone de|acredita|reúne|cumple con)( \S+){0,4}? (titulación|experiencia|años|nivel de|perfil|idioma|requisitos? (mínim|exigid|requerid|imprescindib|del puesto|de la (oferta|plaza|vacante))|formación|colegiación)
        (proceso|continu|segu|sigu)\S*( \S+){0,4}? sin (ti|usted|contar contigo|tu candidatura|su candidatura)\b
        no (habrá|tendrás|tendremos|tendrá) (\S+ )?(segunda|siguiente|próxima|nueva|más) (entrevista|fase|ronda|vuelta|etapa)
        no (formarás|formará|formas|forma|vas a formar|te unirás|se unirá|te incorporarás|se incorporará usted)( \S+)? (parte|equipo|plantilla|a nosotros)
        no (te|le|os) (\S+ )?(tendremos|tendré|tener)( \S+){0,3}? (equipo|plantilla|nosotros|cocina|casa)
        no (serás|eres|fuiste|vas a ser|has sido) (tú|usted|vos)\b
        (lista|finalistas|terna|grupo|nómina|relación)\S*( \S+){0,6}? no (estás|figuras|apareces|entras|te encuentras|figura|aparece|está usted|se encuentra)\b
        (rechazo|desestimación|exclusión|descarte|inadmisión)( \S+)? (de|a) (tu|su) (\S+ )?(candidatura|solicitud|postulación|perfil|contratación|inscripción)
        (tu|su) (exclusión|descarte|eliminación|no (selección|continuidad|admisión|inclusión|idoneidad))\b
        no (\S+ ){0,4}?(convenc)\S*
        no (es|sería|eres|serías|era) (\S+ )?(tu (sitio|lugar|puesto|momento)|feliz|el (sitio|lugar|momento|puesto) (adecuado|para ti)|la (persona|opción) adecuad|idóne|apto|apta)\b
        (no|sin) (\S+ ){0,4}?(una (respuesta|noticia) (positiva|favorable|afirmativa)|respuesta (positiva|favorable|afirmativa)|noticia que esperabas|noticias que esperabas|noticias positivas)
        (ojalá|quisiera|gustaría|hubiera|hubiese|querido|gustado|habría)\S*( \S+){0,5}? (otra|mejores|mejor|distinta) (noticia|noticias|respuesta)
        (hubiera|hubiese|habría|hubiéramos|habríamos)( \S+){0,3}? (gustado|encantado|querido)( \S+){0,3}? (contar|ofrec|seguir|incorpor|darte|darle|tenerte|contrat|decirte que sí|sumarte)
        obligad\S* a (descart|rechaz|desestim|prescind|declin|poner fin|exclu|no continuar)
        prescind\S* de (ti|usted|tu|su)\b
        (poner|ponemos|puesto|pone|ponen) (fin|punto final|término) a (tu|su) (\S+ )?(candidatura|proceso|participación|solicitud|postulación|camino)
        (en esta ocasión|esta vez|en esta oportunidad|por ahora|de momento|por el momento|finalmente|al final)( \S+){0,2}? no\b( \S+){0,5}? (saldrá|sale|ha salido|salió|podrá ser|contar contigo|contaremos|avanzar|seguir|seguiremos|seguimos|continuar|continuaremos|prosper|fructific|cuaj|contigo|con usted)
        no (ha )?(cuajado|fructificado|cuajó|cuaja|fructificó|prosperó|prosperado)\b
        (lista|relación|listado) (\S+ ){0,3}?(excluid|no admitid|no apt|descartad)
        (finalizado|terminado|concluido|acabado|finaliza|termina|acaba)( \S+){0,3}? (para ti|para usted)\b
        (se lo|se la) (hemos|han|ha|van a|vamos a|quedó|llevó|llevará|queda|lleva|quedará) ?(dado|dar|ofrecido|adjudicado|llevado|quedado|asignado|a dar)?\b
        (te|le|os) (falta|faltan|faltaba|faltó)( \S+){0,5}? (rodaje|bagaje|recorrido|experiencia|tablas|madurez|soltura|nivel|base|años|formación|seniority)
        (eres|es|somos|resulta|pareces|parece|vemos|quedas|queda) (\S+ ){0,2}?(demasiado|sobrecualificad|sobrecalificad|muy (junior|senior|sénior|júnior))
        (perfil|experiencia|formación|expectativas|pretensiones|nivel|currículum|aspiraciones)\S*( \S+){0,6}? (demasiado|muy junior|muy senior|sobrecualificad|sobrecalificad|por debajo de lo|por encima de (lo|nuestr|la banda|el presupuesto)|superan|supera (el|la|lo|nuestr)|exced|se aleja|se alejan|queda lejos|quedan lejos|se queda cort|se nos queda|no llega|insuficiente|va por otro|no es (el|la) que)
        no (\S+ ){0,2}?(alcanzar|alcanzó|alcanza|alcanzas|alcanzaste|alcanzado|obtener|obtuvo|obtuviste|obtenido|obtiene|superar|superó|superaste|superado|llegar|llega|llegó|llegaste|llegado)( \S+){0,3}? (puntuación|puntaje|nota|mínim|umbral|baremo|corte|calificación|los puntos|puntos)
        no (\S+ ){0,3}?(seleccion|escog|eleg|elig|prioriz|incorpor|inclu)\S* (tu|su|a usted|vuestra) (candidatura|perfil|postulación|solicitud|currículum|cv|propuesta|nombre)
        no (hay|vemos|ven|ve|existe|encontramos|apreciamos|hemos visto|encuentra|encuentran|tenemos)( \S+){0,4}? (encaje|match\b|hueco para ti|sitio para ti|lugar para ti|hueco para usted|afinidad|ajuste suficiente|correspondencia)
        (sin|falta de|poco|escaso|insuficiente) (encaje|ajuste|afinidad)
        no (\S+ )?(tenemos|disponemos de|hay|queda|existe|contamos con|tiene|habrá)( \S+){0,3}? (<SEAT>|hueco|sitio|lugar)( \S+){0,4}? (para ti\b|para usted|para vos|para alguien|para tu|para su|que ofrecerte|que ofrecerle|acorde|que encaj|que se (ajust|adecu))
        (será|siento|sentimos|temo|temem|lament|va a ser|tenemos|tengo|decirte|decirle|informarte|comunicarte)\S*( \S+){0,3}? que no(?= ?[,.;:!]|$)
        (respuesta|decisión|contestación)\S*( \S+){0,6}? (es|será|ha sido|fue|es que|de que) no\b
        (gracias|suerte|pero)\S*,? (\S+ )?(pero|de momento|por ahora|esta vez|en esta ocasión|al final|finalmente) (\S+ )?(no|tampoco)(?= ?[,.;:!]|$| va| vamos| podemos| contamos| seguim| ha | has | te | le | será)
        (archivad|archivamos|archivaremos|archiva|cerramos|cerrado|cerraremos|cierra|finalizado|finalizamos|retiramos|damos por cerrad\w)\S* (tu|su) (\S+ )?(candidatura|postulación|expediente|solicitud|proceso|participación|inscripción|perfil)
        (tu|su) (candidatura|postulación|expediente|solicitud|proceso|participación|perfil)( \S+){0,4}? (archivad|no idóne|ha sido cerrad|queda cerrad|se cierra|se archiva|llegó hasta aquí|hasta aquí|no apt|desfavorable|negativ)
        (descartarte|descartarle|descartarl[oa]|rechazarte|rechazarle|desestimarle)\b
        (tu|su) (\S+ )?(proceso|participación|candidatura|paso|camino|recorrido|andadura)( \S+){0,3}? (ha terminado|terminó|acaba|finaliza|concluye|llega hasta|hasta aquí|finalizó|ha finalizado|ha concluido)
        (hasta aquí|aquí) (\S+ ){0,3}?(tu|su|nuestro|el) (camino|proceso|recorrido|participación|candidatura)
        (ha|han|hemos|fue|queda|se)( \S+){0,2}? (declinad|rehusad|inadmitid|declin|descart|desech)\S*( \S+){0,4}? (candidatura|postulación|perfil|contratación|incorporación|tu cv|su cv|currículum)
        (fuera|al margen) (del|de la|de este|de esta|de las) (proceso|selección|lista|terna|personas seleccionadas|plazas|convocatoria|preselección|siguiente fase)
        (seguimos|sigo|seguiremos|continuamos|continuaremos|sigue|siguen|seguir|continuar) (\S+ )?(buscando|con la búsqueda)( \S+){0,4}? (perfil|persona|candidat|alguien|otr)
        no (\S+ ){0,3}?(proced|procederemos|procede|proceder)\S*( \S+){0,4}? (contratación|incorporación|candidatura|contratar|nombramiento|admisión|postulación)
        (dejar|dejamos|dejado|dejaremos|han dejado|ha dejado|dejó)( \S+){0,3}? (fuera|de lado|sin plaza|sin puesto)( \S+){0,3}? (tu|su|candidatura|perfil|proceso|lista|selección|ti\b|usted)
        te (dejamos|hemos dejado|han dejado|dejan) fuera
        no (\S+ ){0,2}?(ha|has|haya|hayas|hemos) (\S+ ){0,2}?(logrado|conseguido|obtenido|resultado|salido|alcanzado|entrado)( \S+){0,3}? (plaza|puesto|selección|positiv|favorable|adelante|beneficiad|adjudicatari|elegid|apt|idóne|entre)
        no (\S+ ){0,2}?(entras|entraste|has entrado|estarás|estás|estabas|entra|entrarás)( \S+){0,3}? (lista|planes|terna|selección|finalistas|quinielas|equipo|grupo|plantilla|preselección|seleccionad|elegid|corte)
        no (podrás|podrá|vas a poder|va a poder|vas a) (\S+ )?(continuar|seguir|formar parte|incorporart|incorporars|pasar a|unirte|trabajar|optar|acceder|participar)( \S+){0,6}? (proceso|equipo|selección|fase|nosotros|plantilla|puesto|plaza|vacante|entrevista|ronda)
        (necesita|necesitamos|busca|buscamos|buscábamos|buscaban|requiere|requerimos|queremos|quería|queríamos|querían|pedía|pedíamos|exige|precisa|precisamos|prioriza|priorizamos|valora)\S*( \S+){0,9}? (que (tú )?no (tienes|tiene|posees|posee|cumples|cumple|acreditas|llegas|reúnes|dominas|hemos visto|vemos|aparece|figura|consta)|del que careces|que te falta|que le falta|y (tú |usted )?no (tienes|la tienes|lo tienes))
        (pero|sin embargo|no obstante|si bien|aunque|solo que|sólo que)\b( \S+){0,7}? (buscamos|buscan|buscábamos|buscaban|necesitamos|necesitan|necesitábamos|precisamos|requerimos|apostamos|preferimos|prefieren|prefiere|queremos|quieren|apostar|busca|necesita)( \S+){0,3}? (a?lguien|perfil|una persona|algo|otr|personas|candidat|gente|más|menos)
        damos por (finalizad|terminad|concluid|cerrad)[oa] (tu|su)\b
        (lo )?dejamos aquí
        (dejar|dejamos|dejarlo|cerrar|cerramos|terminar|terminamos|parar|paramos|finaliza|acaba|concluye|termina)\S* (\S+ ){0,5}?(aquí|en este punto)( \S+){0,3}? (proceso|candidatura|contigo|camino|participación|con usted|colaboración)
        (quedas?|quedan|has quedado|quedaste|ha quedado|quedado)( \S+){0,6}? (sin plaza|fuera|descartad|excluid|eliminad|no seleccionad|como no (apt|propuest|admitid|seleccionad))
        (figura|consta|aparece)( \S+){0,3}? (excluid|no apt|no admitid|no seleccionad)
        no (se )?(ha|han|has) (\S+ )?(resultado|sido) (\S+ )?(seleccionad|elegid|admitid|adjudicatari)
        <APP>\S*( \S+){0,6}? (descartad|rechazad|desestimad|denegad|excluid|eliminad|declinad|inadmitid|no propuest)[oa]\b
        (candidatura|postulación|inscripción|currículum|cv)( \S+){0,3}? (descartad|rechazad|desestimad|denegad|declinad|inadmitid)[oa]\b
        ^(rechazad|descartad|desestimad|no seleccionad|no admitid)[oa] ?[:–-]
        (no|tampoco|ni)\b(?! (dudes|dude|te|es necesario))( \S+){0,6}? (seleccionad|elegid|seguir adelante|seguiremos|continuar|continuaremos|continuamos|continúa|avanzar|avanza|avanzaremos|proseguir|preseleccionad|finalista|prosperado|invitar|citar|contratar|contar contigo|superado|pasar a)( \S+){0,9}? (proceso|candidatura|vacante|puesto|perfil|solicitud|seleccionad|elegid|fase|adelante|oferta|posición|etapa|buscamos|requisit|contigo|postulación|empleo|entrevista|usted|prueba|plaza|ronda)
        (no|tampoco|ni)\b(?! (dudes|dude|te|es necesario))( \S+){0,6}? (ha sido|has sido|fue|fuiste|podemos ofrecerte|podemos ofrecerle|ofrecer|considerar|considerad|vamos a|contar con|incluid|aceptad|progres|favorable|positiva|proceder|próxima fase|siguiente fase|resultado)( \S+){0,9}? (proceso|candidatura|vacante|puesto|perfil|seleccionad|elegid|adelante|posición|buscamos|contigo|postulación|empleo|entrevista|plaza)
        <APP>\S*( (?!si\b|cuando\b)\S+){0,8}? no (\S+ ){0,3}?(prosper|avanz|continu|aprobad|estimad|priorizad|considerad|aceptad|admitid|escogid|tenid[oa] en|favorable|pasó|ha pasado|superó|superad|encaj|incluid|progres|sigue|seguir|quedado|quedó|correspond|alcanz|reúne|cumple|es lo que|es exactamente)
        (no|tampoco) (\S+ ){0,4}?(pasa|pasas|pasad|pasó|pasaste|supera|superas|superad|superó|superaste|alcanza|alcanzad|alcanzó|alcanzaste|llegaste|accede|accedes|clasificad|avanzas|avanzaste)\S*( \S+){0,6}? (fase|ronda|etapa|corte|filtro|criba|entrevista|finalist|selectiv|selección|umbral|mínim|terna|puntuación|puntaje|nota de)
        no (conseguiste|has conseguido|ha conseguido|lograste|has logrado|ha logrado|logró)( \S+){0,3}? (puesto|plaza|superar|pasar|entrar|finalist|selección|imponerte)
        (no|tampoco) (\S+ ){0,3}?(figura|figuras|aparece|apareces|estás|encuentra|encuentras|quedado|quedó|quedaste|incluirte|incluirle|incluirl[oa])\b( \S+){0,4}? (entre|en)\b( \S+){0,4}? (list|relación|preseleccionad|finalistas|seleccionad|elegid|los que|las que|ellos|ellas|terna|nómina|admitid|aprobad|convocad|citad|quienes|proceso|grupo|equipo|los \S+ que|las \S+ que)
        no (has )?(quedaste|quedado|quedas)( \S+){0,2}? (para|en) (el|la|este|esta) (puesto|plaza|vacante|trabajo|proceso|posición|cargo|equipo)
        ya no (\S+ )?(participas|participa|formas parte|eres candidat|continúas|avanzas|estás siendo|está siendo|serás|optas)
        (ya no|no) (\S+ ){0,3}?(considerad[oa]|tenid[oa] en (cuenta|consideración)|declararte|declararle|declarad[oa])( \S+){0,2}? (para|apt|por|como|como candidat|idóne|en)\b
        (candidatura|postulación|perfil|currículum|solicitud)\S*( \S+){0,5}? no (\S+ ){0,2}?(considerad|tenid[oa]|tomad[oa]) (en cuenta|en consideración|para|por)
        no (eres|es usted|será usted|serás|vas a ser|fuiste|has sido|siendo usted|fue usted|sois) (\S+ ){0,2}?(la persona|el candidato|la candidata|el perfil|quien|lo que|el elegido|la elegida|parte)
        no (\S+ ){0,6}?(lo que|el perfil que|la persona que|aquello que|el tipo de perfil que) (\S+ ){0,2}?(busca|necesita|necesitam|andamos|precisa|requier|requer|queremos|quieren)
        no (\S+ ){0,4}?(encaj|ajusta|ajuste|adecu|adecú|adapta|cuadra|coincid|correspond|alinead|se alinea|responde a)\S*( \S+){0,8}? (puesto|vacante|perfil|busca|necesi|requi|requer|equipo|cargo|rol\b|posición|plaza|términos|criterios|funciones|cliente)
        no (\S+ ){0,2}?(cumpl|reún|reun|satisf|acredit)\S*( \S+){0,6}? (puesto|vacante|perfil|posición|plaza|cargo|rol\b|candidat)
        <SAYNO>( \S+){0,5}? (continuar (?!la)|seguir adelante|seguir contando|avanzar|proseguir|incorporar|incluirte|incluirl|sumarte|contratar|contar con|contar contigo|admitirte|admitirle|formaliz|cogerte|tomarte|hacerte un hueco|declarart|declararl|tu contratación|su contratación)
        <SAYNO>( \S+){0,6}? (ofrec|propon|darte|darle|conced|tramit|citar|invit|acept)\S*( \S+){0,5}? (puesto|plaza|entrevista|contrato|incorporación|posición|vacante|trabajo|prácticas|empleo|candidatura|rol\b|cargo|contratación|postulación)
        (decid|decisión|prefer|prefier|prefir|resuelto|resolvi|optado|optamos|optó|acordad|acordó)\S*( \S+){0,3}? no (\S+ ){0,2}?(continu|seguir|avanz|prosegu|seleccion|proced|contar con|progres|contrat|incorpor|considerar|dar continuidad|formaliz|convoc|citar|ofrecer)
        (decid|prefer|prefier|prefir|optad|optamos)\S* (\S+ )?(dejar|cerrar|parar|detener|terminar)( \S+){0,4}? (contigo|con usted|tu (candidatura|proceso)|su (candidatura|proceso))
        (rechaz|descart|desestim)\S* (el tuyo|la tuya|al tuyo|el suyo|la suya)
        (has|ha|hemos|han) (\S+ )?(sido )?descartad[oa]
        (has|ha|hemos|fuiste|fue|queda|quedas|quedaste|te han|le han) (\S+ ){0,2}?(excluid|eliminad|descartad|apartad|descalificad|dejado fuera)[oa]?\b( \S+){0,4}? (proceso|selección|selectiv|convocatoria|lista|candidat|vacante|fase)
        (lament|sent|desafortunadamente|lamentablemente|por desgracia|desgraciadamente)\S*( \S+){0,14}? no\b(?! (podemos|nos es posible|es posible) (responder|contestar|atender|contactar|dar feedback))( \S+){0,9}? (candidatura|puesto|proceso|perfil|seleccionad|vacante|fase|adelante|contigo|postulación|elegid|posición|plaza|entrevista)
        (no|ninguna|ningún)( \S+){0,4}? (vacante|puesto|posición|oferta|plaza)\S*( \S+){0,5}? (encaj|ajust|para ti|para usted|tu perfil|su perfil|acorde|adecu)
        (tu|su) (\S+ )?(proceso|participación|candidatura|camino|recorrido)( \S+){0,4}? (termina|finaliza|acaba|concluye|finalizad|ha llegado a su fin|llega a su fin|terminad|cerrad)
        (finalizar|cerrar|concluir|terminar|dar por (finalizad|cerrad|terminad|concluid))\S*( \S+){0,3}? (tu|su) (\S+ )?(candidatura|proceso|participación|solicitud)
        (falta|faltan|carece|poca|insuficiente)( \S+){0,4}? (experiencia|requisito|conocimiento)( \S+){0,8}? (puesto|perfil|buscamos|requer|necesit)
        (requisito|experiencia|certificado|titulación|idioma)\S*( \S+){0,2}? (del|de la|de los|que|de) (que )?(careces|carece|no (tienes|posees|posee|cumples|acreditas|dispones))
        (respuesta|decisión|resolución|dictamen|informe)( \S+){0,6}? (ha sido|es|fue|resultó|fuera) (\S+ )?(negativ[oa]|desfavorable|que no|no\b)
        resultado\S*( \S+){0,8}? (negativ|desfavorable|no favorable)\S*( \S+){0,5}? (candidatura|selección|puesto|proceso|plaza|postulación)
        (puntuación|puntaje|puntos|nota)\S*( \S+){0,3}? (por debajo|inferior|insuficiente)
        no (contar|contam|cuent)\S*( \S+)? (contigo|con usted|con vos|con tu|con su)
        no (contin|segu|sig|avanz|proced|prosegu)\S* (adelante )?(con|contigo|con usted|con el proceso|con la selección)
        (otra vez será|no ha podido ser|no pudo ser|no va a poder ser|no podrá ser)(?= ?[,.;:!]| en est| esta vez| por (ahora|esta)|$)
        (estado|resultado|decisión) ?:? (\S+ ){0,2}?(descartad|rechazad|no seleccionad|desestimad|no apto|no continúa)
        (cambio|cambiado|pasado|actualizad)\S*( \S+){0,3}? (estado|a) ?:? ?(descartad|rechazad|no seleccionad|desestimad|finalizad)
        (no apt[oa]|no seleccionad[oa])\b
        ? (descartad|rechazad|desestimad|rechazo)
        ? (lamentablemente|desafortunadamente|sentimos|lamentamos)( \S+){0,9}? no\b
    """,
    Sign.CHOSEN: r"""
        otr[oa]s? (\S+ )?(aspirante|candidat(?!ura)|persona|profesional|perfil|participante|postulante|finalista|opositor|compañer|solicitante)
        (con|por|a|favor de|de|hacia) otras candidaturas
        (contrat|elegi|elegim|escog|seleccion|prefer|prefier|prefir|optad|opt[oó]|decant|inclin|apost|prioriz|quedado|quedam|fichad|incorpor|firman|firmado|firmará|nombr|propuest|cogido|metido|unanimidad|recaíd|recay|ocupe|resuelto)\S*( \S+){0,6}? (a|con|por|de|la|lo|en|sobre|favor de) otr[oa]s?\b(?! <NOTWHO>)
        <SEAT>( \S+){0,6}? (la|lo) (ocupe|cubra|asuma|desempeñe|coja)\b
        ya (tiene|tienen) (dueñ|titular|ocupante|propietari)
        (otr\S*|alguien) (\S+ )?se (te|le|os) (ha|había|han) adelantado
        (comisión|tribunal|departamento|consejo|junta|comité|claustro|dirección)( \S+){0,6}? (ha propuesto|propuso|propone|eligió|ha elegido|ha designado|designó|ha nombrado|seleccionó|se decant)\S* (a|por) (?!(ti|usted|tu|su)\b)
        (promocionar|ascender|promover|promocionado|ascendido) a (alguien|una?|otr|quien|nuestr|la|el)
        (alguien|otr[oa]|persona) (de la casa|de dentro|del propio|de la plantilla|del equipo actual)
        (elegid|elegim|eligi|escog|fichad|fichamos|contratad|contratam|contrató|cogido|cogimos|metido|seleccionado)\S* (\S+ )?a (quien|alguien|la otra|el otro|otr[oa]s?\b(?! <NOTWHO>)|una? (\S+ ){0,2}?(que|con|de)\b|una? <WHO>|mi )
        (cogido|cogimos|metido|pillado) a (un|una|otr|mi|la|el|alguien)
        adjudicad\S* (\S+ )?(a|en favor de) (don|doña|dña|otr|quien|la aspirante|el aspirante|una?)\b
        (la elegida|el elegido|la seleccionada|el seleccionado|la ganadora|el ganador|los elegidos|las elegidas|la persona elegida|la persona seleccionada) (\S+ )?(es|ha sido|fue|será|son|fueron|han sido) (?!(tú|tu|usted|vos)\b)
        (vot|favorec|select|nombr|design)\S* (\S+ ){0,3}?(a|por) otr[oa]s?\b(?! <NOTWHO>)
        (alguien|persona|candidat\S*|gente|otr\S*|perfil|perfiles|profesional\S*|aspirante\S*) (\S+ ){0,2}?con (más|mayor|mejor|mejores|mucha más) (experiencia|años|formación|rodaje|trayectoria|antigüedad|nivel|dominio|conocimiento|recorrido|mérito|inglés|puntos|puntuación|bagaje|ajuste|encaje)
        (continuar|seguir|avanzar|proceder|seguiremos|continuaremos|avanzaremos|seguimos|avanzamos|continuamos|siguen|avanzan|continúan)( \S+){0,5}? con (\S+ )?(un|unos|algunos|varios|los|aquellos|las|unas|aquellas|otros|otras)? ?(\S+ )?(candidat|perfiles|personas|aspirantes|postulantes|profesionales|solicitantes|finalistas)\S*( \S+)? (cuy|que (más|mejor|cumpl|reún|tien|cuent|presentan|posee|se|obtuv|demostr|aport)|más|mejor|con (más|mayor|mejor|un))
        (por encima de|por delante de|mejor que|antes que|más que) (\S+ )?(el tuyo|la tuya|la suya|el suyo|ti\b|usted\b)
        (optad|optamos|opt[oóe]|decid\w+|apost\w+|apuest\w+|decant\w+|inclin\w+|pronunciad\w+|quedad\w*|quedamos|quedan|elección|favor)( \S+){0,4}? (por|de|con|hacia) (quienes|quien|alguien|una persona|un perfil|perfiles|personas|candidat|el otro|la otra|otr[oa]s?\b(?! <NOTWHO>)|aquell|el que|la que|los que|las que)
        <SEAT>( \S+){0,6}? (es|será|fue|ha sido|va|irá|se va|queda|quedó|ya es|se queda|se lo|se la|ha ido|recae|recaído|recayó|terminó|acabó)( \S+){0,4}? (de|para|a|por|con|en)( \S+)? (otra|otro|alguien|una persona|<WHO>|el que|la que|quien|quienes|(una?|el|la) (\S+ )?<WHO>)
        <SEAT>\S* (\S+ ){0,3}?(lo|la) (ocupar|cubrir|ocupa|desempeñar|llev|lleva|asum)\w*
        (ocupará|cubrirá|desempeñará|asumirá|se incorporará|se incorpora|empieza|ocupa|cubre)( \S+){0,4}? (otr[oa]\b(?! <NOTWHO>)|una persona|alguien|una? <WHO>)
        (otr[oa]s?|una persona|alguien|compañer[oa]|<WHO>\S*) (\S+ ){0,5}?(ocupará|cubrirá|desempeñará|asumirá|ha obtenido|obtuvo|se incorporará|se ha impuesto|se impuso|se lleva|se llevó|consiguió|ha conseguido) (\S+ )?(el|la|mayor|mejor|un|una|más)
        (hemos|han|ha) (elegido|escogido) a [a-z]+( \S+)?(?= ?[.,;]|$)
        (mejor|mayor|más) (\S+ ){0,2}?(puntuad|puntuación|puntaje|valorad|posicionad|situad|clasificad|cualificad|calificad|preparad)\S*( \S+){0,4}? (que (tú|tu|el tuyo|la tuya|el suyo|la suya|usted|vos)|candidat|aspirante|otr|han sido|fue)
        (candidaturas|perfiles|currículos|currículums|postulaciones|solicitudes|propuestas)( \S+){0,3}? (más|mejor|con mayor|con más|que (mejor|más|cumpl|se))( \S+){0,3}? (afín|afines|cercan|alinead|adecuad|ajustad|idóne|puntuad|experiencia|encaj|ajust|sólid|complet|apropiad|específic|próxim|acord|especializad|orientad|concret|directa)
        (te|le|os|nos) (ha|han|había|habían) (\S+ )?(superado|adelantado|ganado|convencido más|gustado más|encajado (más|mejor))
        (gust|convenc|encaj|impresion|ajust|pareci|parec|cuadr)\S* (bastante |mucho |un poco |algo )?(más|mejor)( \S+){0,2}? (otr|la de|el de|el perfil de|la candidatura de|a lo que|al puesto|el otro|la otra)
        (una?|el|la|su) (candidat|compañer|emplead|trabajador|persona|profesional|perfil)\S* (\S+ ){0,2}?(intern[oa]|de la (propia )?(casa|empresa|plantilla)|que ya (trabaj|estaba|hac|conoc|colabor)|de dentro)
        (persona|gente|alguien|profesional|candidat)\S* (\S+ ){0,2}?(de la casa|de dentro|de la propia|que ya trabaja|que ya estaba|que ya hizo)
        (cubrir|cubierto|cubre|resuelto|cubriremos|cubrimos|cubrió|se cubre)( \S+){0,4}? (de forma interna|con personal (propio|interno|de la casa)|internamente|interna|desde dentro)
        (sumar|sumado|incorporar|incorporado|contratar|seleccionado|fichar|contratado)( \S+){0,2}? (a )?(alguien|otro|otra|una persona|un perfil|perfiles) (\S+ ){0,3}?(más|mejor|con|que|menos)\b
        (otorgar|dar|adjudicar|asignar|conceder)( \S+){0,4}? a otr[oa](?! <NOTWHO>)
        (la plaza|el puesto|la vacante)( \S+)? (correspondido|asignado|adjudicado|lo va a cubrir|se lo queda)
        (pasan|seguimos|continuamos|continuaremos|seguiremos|nos quedamos|se quedan|avanzar|avanzamos|avanzaremos|continuar|continuarán|avanzarán)( \S+){0,5}? (quienes|con el otro|con la otra|con otr|con las personas que|con quien|con aquell\S*|con los que|con las que|con (\S+ )?(candidat|aspirantes|perfiles|personas|profesionales|postulantes)\S* cuy)
        (se queda|se quedará|quedado|asignado|adjudicado|propuesto|dado|contratado|elegido|preferido|ofrecido)( \S+){0,9}? (a|una|con|por)( la| un| una| el)? (compañer|candidat|persona|chic[oa]|profesional|alguien)
        (salió|ha sido|resultó) (elegid|seleccionad|contratad)[oa] (otr\w*|un|una|el|la)
        <OTHERS>\S*( \S+){0,6}? (elegid|seleccionad|ocupará|contratad|aceptad|ha sido|incorporará|cubrirá|más|mejor|se ajusta|encaja|se ha quedado|avanz|resultó|obtuvo)
        (decidido|decidimos|decantad|optado|elegido|elegida|seleccionado|continuar|seguir|avanzar|escogid|preferid|contratado|decisión|favor|adjudicad|asignad|cubiert|ofrecid|seguiremos|continuaremos|avanzado|avanzaremos|inclinad|elección|apostar|apostado|incorporar|dado|centrar|optamos|proseguir)\S*( \S+){0,7}? <OTHERS>
        (elección|decisión)( \S+){0,3}? (recaído|recayó|favor|inclinad)
        ya (tenemos|tienen|hay|contamos con) (a )?(otr[oa]s?\b(?! <NOTWHO>)|alguien|una persona|candidat|a quien|un chico|una chica)
        (prefer|prefier|prefir)\S*( \S+){0,5}? (a|al) (alguien|quien|quienes|una?|los|las|la|el|que|aquell\w*|candidat\w*|perfiles|personas)\b
        (preferimos|preferido|prefiere|prefirió|prefirieron) (un perfil|una persona|perfiles|personas|candidat|gente)
        (optad\w*|optamos|opt[oóe]|decant\w+|decidid\w*|decidimos|apost\w+|apuest\w+|inclin\w+|eleg\w+|escog\w+|elig\w+|contrat\w+|quedamos|quedado|seleccionad\w*|incorporar)( \S+){0,3}? (a|por|con|hacia) (alguien|quien|quienes|aquell\w*|(una?|el|la|los|las) (\S+ ){0,2}?(candidat|persona|perfil|profesional|aspirante|compañer)\S*)( \S+){0,8}? <BESTED>
        (apost|apuest|opt|decant|inclin)\S* (\S+ )?(por|hacia) (un|una) (\S+ )?(perfil|candidat|persona|profesional|aspirante)
        (priorizad|priorizamos|prioriza|priorizó|priorizaron|primado)\S*( \S+)? (a )?(los|las|quienes|perfiles|candidat|aspirantes|personas|otr)
        (la persona|el candidato|la candidata|el perfil|la profesional|el profesional)( \S+){0,3}? (que (hemos|han) (elegido|seleccionado|contratado|escogido)|(elegid|seleccionad|contratad|escogid)[oa])( \S+){0,8}? (ha sido|fue|domina|aporta|posee|tenía|contaba|cuenta con|acredita|tiene (?!que)|es otr)
        hay (quien|personas|candidat|perfiles|aspirantes|otr)\S*( \S+){0,8}? (más|mejor)
        (son|serán|fueron) (\S+ )?(quienes|los que|las que)( \S+){0,3}? (continú|continu|avan|pasan|pasará|siguen|seguirá|incorp)
        (perfil|candidat|persona)\S*( \S+){0,5}? (se ajusta|se ajustan|encaja|encajan|se adapta|se adecu\S+|guarda|más afín|más acorde|más alinead|más adecuad|más cercan|ajustan más|con más|con mayor|más experiencia|mejor se)( \S+){0,4}? (más|mejor|mayor|necesidades|requisitos|requer|puesto|buscamos|experiencia|perfil|lo que)
        (aspirante|postulante|solicitante|profesional|candidat|perfil)\S* cuy[oa]s?( \S+){0,5}? (más|mejor|mayor)
        (cubiert|cubrir|resuelt|ocupad|cubrió|ocupará|cubrirá)\S*( \S+){0,3}? (internamente|por promoción interna|con (una?|alguien|otr\w*|el|la)|por (una?|otr\w*|alguien))\b(?! <WORK>)
        promoción interna
    """,
    Sign.CLOSED: r"""
        damos por (finalizad|terminad|concluid|cerrad)[oa] (la|el|esta|este)( \S+)? <WORK>
        (dejado|dejamos|parado|paramos|dejaremos) de (buscar|contratar|seleccionar|reclutar|cubrir)
        (proyecto|obra|apertura|expansión|temporada|ampliación|campaña|inauguración|programa|contrato con el cliente)\S* (\S+ ){0,6}?(cancelad|se cancela|se cae|se ha caído|cayó|se aplaza|se pospone|se retrasa|retrasad|aplazad|suspendid|paralizad|se suspende|no sale|no se hará|no saldrá|queda en|no se va a)\S*( \S+){0,12}? (contrat|puesto|vacante|plaza|incorpor|selección|personal|reclutamiento|cubrir|necesit|buscábamos|ampliar)
        ya no (buscamos|busca|buscan|contratamos|contrataremos|contratará|seleccionamos|vamos a (contratar|cubrir|incorporar)|cubriremos|se cubrirá|se va a cubrir|precisan)\b
        no (se incorporará|incorporaremos|incorporará|contratará|contratarán|contratarán)( \S+){0,2}? (a nadie|ninguna|ningún|personal|más)
        (puesto|vacante|plaza|posición)\S*( \S+){0,3}? (se amortiza|se elimina|se suprime|se congela|se anula|se externaliza|se pospone|se aplaza|se cae|se ha caído|no se abrirá|no se abre|no se convoca|no se cubrirá|no se va a cubrir|queda sin cubrir|se queda sin cubrir)
        no (\S+ ){0,2}?(previst|previstas|prevemos|haremos|habrá|hará|harán|se (van a )?(hacer|realizar))( \S+){0,3}? (altas|contrataciones|incorporaciones|nuevas contrataciones|contratación|incorporación|selección)
        (dirección|empresa|cliente|compañía|grupo|matriz|junta|consejería|ministerio|ayuntamiento|universidad|central)( \S+){0,6}? (frenad|frena|frenó|congelad|congela|congeló|suspendid|suspende|suspendió|paralizad|paralizó|cancelad|canceló|aplazad|aplazó|retirad|retiró|parad|bloquead|anulad|anuló|cerrad|cerró|pospuest|echado atrás|dado marcha atrás|vetad)\S*( \S+){0,6}? (<WORK>|contrataciones|incorporaciones|puestos|vacantes|plazas|búsquedas|procesos)
        <WORK>\S*( \S+){0,7}? (ha quedado|queda|quedó|quedan|está|están|se encuentra|ha sido|fue|fueron|estará|permanece) (\S+ )?(sin (efecto|cubrir|presupuesto|financiación|fecha|dotación)|en (pausa|suspenso|stand|standby|hold|espera|el aire|barbecho)|parad|congelad|desiert|bloquead|frenad|vacant|eliminad|suprimid|externaliz|archivad|revocad|cerrad|cancelad|suspendid|anulad|desactivad)
        (ya no|no) (\S+ ){0,3}?(existe|existirá|necesita|necesitamos|hace falta|hará falta|se requiere|se necesita|está disponible|está vigente|está abiert|sigue abiert|está activ|está vacante)( \S+){0,4}? <WORK>
        <WORK>\S*( \S+){0,5}? ya no (\S+ )?(existe|existir|hace falta|es necesari|está|se necesita|se requiere|figura|aparece|es una prioridad|tiene)
        (dejad|dejamos|dejaremos|puesto|ponemos|poner|dejar)\S*( \S+){0,4}? (en pausa|en suspenso|en stand|en espera|congelad|parad|en el cajón|sin cubrir|desiert|sin efecto|para más adelante|en hold)
        (recort|reducción|reduc|congel|falta|pérdida|perdid|caída|ajuste)\S*( \S+){0,5}? (presupuest|plantilla|fondos|financiación|gasto|contrat|partida|subvención)\S*( \S+){0,8}? (puesto|plaza|vacante|búsqueda|contrat|posición|incorpor|selección|proceso|cubrir)
        (cerramos|cerrado|cerró|cierra|cierran|cierre de|hemos cerrado) (\S+ )?(el|la|las|los|esta|este|estas) (\S+ )?(vacante|puesto|búsqueda|posición|convocatoria|oferta|proceso|inscripción|selección)
        (proceso|convocatoria|vacante|búsqueda|selección)\S*( \S+){0,5}? (sin (contratar|cubrir|adjudicar|candidat)|desiert|ninguna contratación)
        <WORK>\S*( \S+){0,9}? (cancelad|suspendid|congelad|cerrad|anulad|paralizad|pausad|retirad|pospuest|aplazad|eliminad|detenid|desiert|interrumpid|amortizad|caducad|parad|expirad|vencid)[oa]s?\b
        <WORK>\S*( \S+){0,9}? (en pausa|en suspenso|en espera indefinida|en barbecho|sin efecto|deja de existir|dejó de existir|ha dejado de existir|desaparec|no se (va a )?(cubr|llev)|ya no (está|existe|se|sigue|continúa|acepta|admite)|no (sigue|seguirá|sale|saldrá) adelante|se (ha )?(suspend|congel|cancel|paraliz|elimin|pospon|pospus|aplaz|anul|cerr|cierr|retir|interrump)\w*)
        (se|nos|hemos|han|ha|tenido que|obligan a|obligados a|vemos obligad\w+ a|decidido|decid\w+)( \S+){0,2}? (suspend|congel|cancel|paraliz|pospon|pospus|pospuest|interrump|elimina el|dejado en suspenso|dejar en suspenso|dejar sin efecto|puesto en (pausa|barbecho|espera)|parado|cerrad\w* la|cierra)\S*( \S+){0,5}? (vacante|puesto|oferta de empleo|posición|plaza|proceso|procesos|búsqueda|búsquedas|contratación|contrataciones|convocatoria|selección|incorporaciones|reclutamiento|ampliación|apertura)\b(?! (de nuestra|de la cuenta))
        (el|la|las|los|todas|todos) (\S+ ){0,3}?(suspende|congela|cancela|paraliza|retira|pospone|amortiza) (\S+ ){0,3}?(vacante|puesto|posición|plaza|búsqueda|contratacion|contratación|convocatoria|selección|incorporacion)
        (oferta|anuncio|vacante|convocatoria|posición)( \S+){0,5}? (ha caducado|ya no está (activ|disponible|vigente|publicad)|expiró|ha expirado|ha sido (retirad|despublicad)|ya no acepta)
        (hiring freeze|congelación|congelamiento|paralización|suspensión|cancelación|cierre)( \S+){0,4}? (contrataci|proceso|vacante|selección|plantilla|puesto|posición|reclutamiento|global)
        (presupuesto|financiación|partida|subvención|fondos)\S*( \S+){0,6}? (recort|cancelad|no (ha sido |fue |se ha |ha )?(aprobad|llegad|concedid)|retirad|perdid|congelad|eliminad|caíd|denegad)
        (sin|recort\S*( \S+)? (el|la|del)|falta de|no hay|perdido (el|la)) (presupuesto|financiación|partida|fondos|subvención)( \S+){0,8}? <WORK>
        (cancelar|suspender|congelar|cerrar|paralizar|posponer|detener|pausar|anular|aplazar|retirar|no cubrir|no continuar con)(?! (tu|su))( \S+){0,5}? <WORK>
        (no|nadie)( \S+){0,3}? (se contratará|contrataremos|contratar a nadie|será contratad|cubrir (la|esta|el|este)|se va a contratar|se cubrirá|vamos a contratar|habrá (contrataci|incorporaci)|saldrá adelante)
        ya no (necesita|precisa|requerimos|requiere|buscamos|contratar)\S*( \S+){0,4}? (sustitut|refuerzo|cubrir|a nadie|personal|incorporar|ningun|ningún|más gente|contratar)
        (desaparec|suprim|amortiz)\S*( \S+){0,3}? (puesto|plaza|vacante|posición|posiciones)
        ? (reestructuración|reorganización|cambios internos|cambio de prioridades)
    """,
    Sign.FILLED: r"""
        (ya )?(hemos|han|se ha|se han|ha) (\S+ )?(encontrado|contratado|completado|cerrado) (\S+ ){0,2}?(a la persona|persona para|el equipo|la plantilla|las plazas|todas las|a quien|el cupo|al candidato)
        (todas las|ya no (quedan|hay|queda)|no (quedan|queda)) (\S+ )?(plazas|vacantes|puestos|plaza|vacante|cupo|hueco)( \S+){0,5}? (asignad|ocupad|cubiert|adjudicad|complet|disponible|libre|para|en\b|de\b|vacant)
        <WORK>\S*( \S+){0,9}? (cubiert[oa]s?|ocupad[oa]s?|adjudicad[oa]s?|asignad[oa]s?)\b
        (hemos|ha sido|se ha|ya|está|están)( \S+){0,3}? (cubiert[oa]s?|cubrir)( \S+){0,3}? (la|el|esta|este|las|vacante|puesto|plaza|posición)\b
        (ya se (han )?(cubri|ocup|asign)|ya están ocupad|ya está complet)\S*( \S+){0,6}? <WORK>
        (ya (tiene|tenemos|contamos con|cuenta con)|completad[oa]|completo) (\S+ ){0,2}?(todo el|el|la|al) (personal|plantilla|equipo|cupo)( \S+){0,3}? (que|necesit|previst|complet)
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
        <APP>\S*( \S+){0,6}? (llegó|ha tenido entrada|se envió|se ha enviado|han enviado|quedó registrad|figura (ya )?registrad|se realizó|fue enviad|entregad)
        (tu|su|tus|sus) (perfil|datos|cv|currículum)( \S+){0,5}? (llegó a|se envió a|se envi[oóa]\w*|han enviado|ha enviado|se han enviado|se ha enviado|enviado) (a|al|con|correct)\b
        (ya )?(figuras|constas|apareces|estás|quedas|has quedado) (\S+ )?(como )?(inscrit|registrad|apuntad)[oa]
        ? (agradec|graci)\S*( \S+){0,5}? (haya|hayas|haber|por) (presentado|postulado|enviado|inscrito|hacernos llegar|postularte|postularse|presentarte|inscribirte|enviarnos|aplicar) ?(\S+ ){0,6}?(candidatura|postulación|vacante|puesto|a|para|oferta|portfolio|cv|currículum|en)\b
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
        (estás|está|sigues|sigue usted|quedas|seguís) (\S+ )?(entre (los|las)|en (la|el|los) (carrera|proceso|terna|juego|finalist|lista corta|últim))
        (candidatura|solicitud|expediente|perfil|postulación|ejercicio|prueba|documentación|cv)\S*( \S+){0,5}? (pendiente de|a la espera|está siendo|se mantiene|siguen? (activ|viv|en)|se encuentra en|en fase de|preaprobad|en análisis|en manos de|bajo (revisión|evaluación|análisis)|ha superado|superó)
        (estamos|seguimos|continuamos) (a la espera|esperando|pendientes|cerrando|terminando|finalizando|ultimando|contrastando|comparando|barajando|entrevistando|deliberando)
        (quedan?|faltan?)( \S+){0,4}? (por|para) (entrevistar|evaluar|revisar|decidir|ver|conocer|valorar)
        (comité|comisión|tribunal|junta|jurado|consejo)( \S+){0,4}? (se reunirá|se reúne|deliberará|delibera|decidirá|resolverá|publique|publicará)
        (cambio de )?estado ?:? (\S+ )?(preseleccionad|en revisión|en proceso|en evaluación|en estudio|finalista)
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
        (candidatura|solicitud|inscripción|postulación|formulario|aplicación)\S*( \S+){0,8}? (incomplet[oa]|a medias|borrador|sin (terminar|completar|enviar|finalizar)|no (está|ha sido|se ha|has|la has|fue)( \S+){0,3}? (complet|envi|termin|finaliz|acab)|pendiente de(?! (valora|revis|evalua|estudi|resol|decis|respuesta|confirm|aproba))|empezad|guardad|te espera|le espera|casi|iniciad|comenzad|no se ha enviado)
        (complet|termin|finaliz|acab|retom|continúa\b|continúe\b|envía|envíe|reanud)\S* (\S+ ){0,2}?(tu|su|la) (\S+ )?(candidatura|solicitud|inscripción|postulación|aplicación)
        continuar (tu|su|la) (\S+ )?(candidatura|solicitud|inscripción|postulación|aplicación)
        (guardamos|conservamos|tienes|hay|tu|un|su|el) (\S+ )?borrador
        no (terminaste|has terminado|completaste|acabaste|finalizaste|enviaste|has enviado|finalizas|has finalizado|pulsaste)( \S+){0,4}? (aplicar|solicitud|postul|candidatura|inscri|enviar|proceso|formulario)
        (empezad|empezast|comenzad|iniciad|dejad|dejast|empez|inici|comenz)\S*( \S+){0,5}? (candidatura|solicitud|inscripción|inscribir|postulación|formulario|aplicación)
        (solo|sólo|aún|todavía|te|le)( \S+){0,3}? (falta|faltan|queda|quedan)( \S+){0,6}? (paso|pasos|clic|minutos|pregunta|preguntas|inscri|enviar|postul|complet|página)
        ? (borrador|página \d|paso \d)
    """,
    Sign.INFO: r"""
        (indí|indiqu|indica|confirm|dime|dinos|díganos|contest|adjunt|pása|pase|mánda|envía|envíe|acredit|aport|facilít|facilit|necesitamos|precisamos|requier)\S*( \S+){0,10}? (expectativa|salari|nómina|referencia|contacto de|nombre de (dos|tres|alg|una)|avalar|méritos|vehículo|carné|carnet|licencia|titulación|disponibilidad|preaviso|experiencia con|permiso|número de|domicilio|idiomas|campos|preguntas|tallas?|cuenta bancaria|seguridad social|certificad|diploma)
        (tienes|tiene|dispones|dispone|cuentas con|cuenta con|posees|posee|conservas|tenés)( \S+){0,4}? (vehículo|coche|moto|carné|carnet|licencia|permiso|titulación|certificad|experiencia (con|en)|disponibilidad|preaviso|nivel de|nie|dni|papeles)( \S+){0,10}?\?
        (cuánto|cuántos|cuál|qué)( \S+){0,4}? (preaviso|cobrar|cobras|sueldo|salario|salarial|ganar|pretend|aspir|nivel de (inglés|francés|alemán)|años de experiencia)
        (completa|complete|rellena|rellene|cumplimenta|cumplimente)\S*( \S+){0,4}? (campos|formulario|ficha|datos|apartado|hoja)
        (envi|mand|facilit|adjunt|indic|aport|necesit|podrías|podría|puedes|puede|rogamos|falta|hacer llegar|remit|complet|rellen|confirm|sub|present|proporcion|comparte|dinos|díganos|firm|entreg|solicit)\S*( \S+){0,12}? <PAPER>
        (cuál|cuáles|cual|cuales|qué)( \S+){0,4}? (expectativa|pretensi|disponibilidad|preaviso|salari|banda|aspiraci)
        (cuándo|cuando|a partir de cuándo|desde cuándo)( \S+){0,4}? (incorporar|empezar|comenzar|disponible)
        (documentación|documentos|información|datos)( \S+){0,3}? (pendiente|faltan|adicional|requerid|necesari|siguiente|solicitad)
        (falta|faltan|necesitamos|nos falta)( \S+){0,6}? (documento|copia|certificado|título|información|dato|adjuntar|referencia)
    """,
    Sign.ASSESSMENT: r"""
        (prueba|test|examen|ejercicio) (de|en) (inglés|nivel|aptitud|cocina|conducción|soldadura|idioma|código|programación|excel|conocimientos|personalidad|trabajo|campo|selección|catalán|francés|alemán|redacción|manejo|lógica|razonamiento|maquinaria|traducción)
        (prueba|test|ejercicio|evaluación|caso|cuestionario|reto) (técnic|práctic|psico|cognitiv|corta|escrit|grupal|pendiente|de personalidad|de competencias|de aptitud|online|en línea|a distancia)
        (asignad|asignam|programad|habilitad|iniciar|comenzar|harás|hará usted|haremos|haces|realizarás|tendrás|toca)\S*( \S+){0,3}? (prueba|test\b|evaluación|examen|ejercicio|cuestionario|caso práctico)(?! (de desempeño|médic|de conducir))
        (realiz|complet|hacer|hagas|haga|respond|invit|complete|rellen|siguiente paso|próximo paso|siguiente fase|próxima fase|enlace|adjunt|envi|super|present|resolver|resuelv|acced|grab|participar|consiste|pasar|link|termin|entreg|pendiente|tienes|falta)\S*( \S+){0,12}? <TEST>
        (hackerrank|codility|codesignal|testgorilla|hirevue|spark ?hire|willo|evalart|psicosmart|thomas|shl\b|testdome|coderbyte|hireflix|pymetrics|cut-e|talentq|worki|adaface|vervoe)
        <TEST>\S*( \S+){0,6}? (dura|duración|minutos|antes del|plazo|técnica|online|en línea|caduca|enlace|expira|horas|hasta el)
        ? <TEST>
    """,
    Sign.INVITE: r"""
        (quiere|quieren|queremos|querríamos|quisiéramos|querría|desea|desean|apetece|encantaría|gustaría|interesa)( \S+){0,3}? (conocert|conocerl|hablar (contigo|con usted)|verte|verle|entrevistart|entrevistarl|reunirnos|reunirse|charlar|que conozcas|que conozca|citarte|citarle|llamarte)
        (seleccionad|elegid|convocad|citad|invitad|convoc|cita|citamos)\S*( \S+){0,3}? (para|a) (\S+ ){0,3}?(entrevista|reunión|videollamada|dinámica)
        (fijar|concretar|cerrar|acordar|agendar|coordinar) (el día|la fecha|fecha|día|hora|la hora|una)\b( \S+){0,5}? (entrevista|reunión|llamada|charla|encuentro|vernos)
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
        (nos vemos|nos reunimos|quedamos|te espero|te esperamos|le esperamos|hablamos|nos conectamos) (\S+ ){0,4}?(<DAY>|en una hora|en \S+ minutos|a las \d)
        (tu|su|la) (\S+ )?(cita|turno|entrevista|reunión|videollamada)\S*( \S+){0,8}? (<DAY>|\d{1,2}[:.h]\d{0,2})
        <TALK>\S*( \S+){0,8}? (confirmad|programad|agendad|fijad|será|tendrá lugar|queda|está prevista|es el|concertad|previst)
        (confirm|recordator|recuerd|recordar|agend|qued)\S*( \S+){0,8}? (entrevista|reunión|llamada|cita|videollamada|<DAY>)
        (entrevista|cita|nos vemos|te esperamos|le esperamos|hablamos|quedamos)\S*( \S+){0,4}? (el|este|para el) <DAY>
        ? <DAY>\S*( \S+){0,5}? a las? \d{1,2}
        (perfecto|queda|quedamos|anotado|confirmad)\S*( \S+){0,5}? <DAY>
        ? (fecha|hora|lugar|día|dirección) ?:
        ? (teams|zoom|google meet)
    """,
    Sign.MOVED: r"""
        (cambiad|movid|pasad|adelantad|retrasad|aplazad|pospuest|trasladad|reprogramad|cambiamos|movemos|pasamos|adelantamos|retrasamos|aplazamos|posponemos|reprogramamos)\S*( \S+){0,3}? (entrevista|reunión|llamada|cita|videollamada|charla)
        <TALK>\S*( \S+){0,9}? (pasa al|pasa a|aplaz|pospuest|pospon|reprogram|cambi|movid|mover|adelant|nueva fecha|retras|traslad|reagend)
        (aplazar|posponer|reprogramar|cambiar|mover|adelantar|retrasar|trasladar|reagendar|pasar)( \S+){0,5}? (entrevista|reunión|llamada|cita|hora|fecha|videollamada)
        (cambio de|nueva) (fecha|hora|horario)
    """,
    Sign.CANCELLED: r"""
        (cancelad|cancelo|cancelar|canceló|cancelan|suspend|desconvoc|anulad|anuló|anulan)\S*( \S+){0,4}? (entrevista|reunión|cita|charla|videollamada|llamada|visita a)
        (queda|quedó|se suspende|se cancela|se anula)( \S+){0,3}? (anulad|cancelad|suspendid|la (cita|entrevista|reunión))
        <TALK>\S*( \S+){0,9}? (cancelad|cancelar|anulad|anular|no podrá|no se podrá|no puede|suspendid|no tendrá lugar|suspender|se cancela|queda sin|no va a)
        (cancelar|cancelamos|anular|anulamos|cancelación|suspender|anulación)( \S+){0,6}? (entrevista|reunión|llamada|cita|videollamada)
    """,
    Sign.OFFER: r"""
        (te|le) (hemos|han) (elegido|seleccionado|escogido) (a ti|a usted|para (el|la|cubrir|ocupar|incorpor|ser))
        (te|le) (ofrezco|ofrecemos|ofrecen)( \S+){0,3}? (euros|pesos|dólares|soles|\d[\d.,]* ?(euros|€|netos|brutos)|el cargo|usted el|contrato|puesto)
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
        (has|ha) (retirado|cancelado|anulado|eliminado) (tu|su) (candidatura|inscripción|postulación|solicitud)
        (damos|dado|dimos|doy) de baja
        (retirad|renuncia\b|renunciad|desist|damos de baja|dado de baja)\S*( \S+){0,6}? (tu|su|de tu|de su|candidatura|solicitud|inscripción|proceso)
        <APP>\S*( \S+){0,5}? (retirad|dad[oa] de baja|cancelad[oa] a petición|anulad[oa]|eliminad[oa]|retirada)
        (según|conforme|tal y como|tal como|como|a) (\S+ ){0,3}?(tu petición|su petición|pediste|solicitaste|solicitó|nos pediste|indicaste|tu solicitud|su solicitud|has solicitado|pedías)( \S+){0,12}? (retir|elimin|cerr|baja|cancel)
        (lástima|pena|entend|respet|lament|sentimos|tomamos nota)\S*( \S+){0,8}? (tu|su|que|hayas|decidas)( \S+){0,7}? (renunci|retir|otra oferta|decisión|otro (puesto|proceso|proyecto)|no (quieras|quieres|desees|sigas|continúes)|seguir en el proceso|baja)
    """,
    Sign.OUTREACH: r"""
        tengo (una|un) (\S+ )?(vacante|puesto|posición|proceso|oportunidad|oferta para)
        (llamaría la atención|te plante|te animar|qué haría falta|te tentaría|robarte|ficharte|te verías)\S*( \S+){0,8}? (trabajar|cambiar|cambio|dejar|puesto|donde estás|equipo|unirte|colegio|empresa)
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
        ? (teletrabajo|salario|contrato indefinido|remoto|híbrido|\d ?k\b)
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
        (oposición|asignatura|examen) (de|en) (derecho|conducir|selectividad)
        (estimadas familias|admisión (de alumn|curso)|centro educativo|alumnado)
        (devolución|reembolso|reclamación|siniestro|póliza|multa|visado|hipoteca|préstamo|subvención|matrícula|garantía|portabilidad|transferencia|beca|anuncio|publicación|vuelo|tren)\S*( \S+){0,6}? (rechazad|denegad|desestimad|cancelad|eliminad|devuelt|no (procede|cubre|ha sido|fue|cumple|es posible|se ha)|inadmitid|aprobad)
        (propietari|caser|inquilin|arrendador|inmobiliari|dueñ|piso|habitación|alquil)\S*( \S+){0,8}? (otr[oa]s?|rechaz|descart|preferid|elegid|alquil)
        (relato|poema|novela|cuento|fotografía|obra|ponencia|perro|gato|mascota|vídeo|canción|imagen|película|cortometraje|receta)\S*( \S+){0,8}? (no (ha sido|haya sido|fue|ha resultado)|seleccionad|elegid|finalist)
        (concurso de|certamen|sorteo|torneo|videojuego|beta cerrada|maratón|casting de|premio|jurado)\S*( \S+){0,12}? (seleccionad|elegid|finalist|premi|obra|no (has|ha|fuiste|fue))
        (grado|máster|posgrado|doctorado|facultad|universidad) (de|en) \S+( \S+){0,6}? (admitid|plaza|nota|acceso|matr)
        (admitid|plaza|acceso)\S*( \S+){0,4}? (grado|máster|posgrado|doctorado|guardería|escuela infantil|colegio)
        (solicitud|candidatura|inscripción|petición|aplicación)( \S+){0,4}? (de|para|del|al|a la|a) (\S+ ){0,4}?<OTHERWISE>
        (pago|tarjeta|pedido|envío|reserva|transferencia|suscripción|compra|paquete|recibo|cargo)\S*( \S+){0,6}? (rechazad|fallid|cancelad|denegad|no (se ha|ha|pud\w*)|enviad|confirmad)
        (tu|su) app\b
        ? (inquilin|casero|arrendador|hipotec|préstamo|banco|matrícula|consulado|embajada|ayuntamiento|póliza|asegurad|siniestro|alumn|universidad|semestre)
    """,
    Sign.PROMOTION: r"""
        (consejos|trucos|cómo|errores|fallos|preguntas|claves|pasos|señales|razones|motivos|maneras|formas|por qué)( \S+){0,8}? (entrevista|cv\b|currículum|candidatura|empleo|reclutador|rechazo|trabajo|salario|seleccionar|descart)
        (episodio|directo en|en vivo|hilo|comenta|comentó|publicó|reaccion|lecturas del|columna)\S*( \S+){0,8}? (entrevista|rechaz|empleo|reclutador|currículum|carrera|trabajo)
        (webinar|newsletter|boletín|podcast|e-book|ebook|taller|masterclass|feria|congreso|blog|artículo)
        (descuento|promoción|rebajas|envío gratis|oferta especial|oferta exclusiva|compra ya|cupón|aprovecha|carrito|\d+ ?% )
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
