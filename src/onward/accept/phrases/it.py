"""Italian."""

from __future__ import annotations

from onward.accept.phrases.rule import Sign

WORDS = {
    "APP": r"(la tua|la sua|la vostra|tua|sua|questa|il tuo|il suo|della tua|alla tua|alla sua|tuo|suo) (\S+ ){0,2}?(candidatura|domanda|profilo|cv|curriculum|application)",
    "OTHERS": r"(altr[oiae]\S* (\S+ )?(candidat|person|profil|figur|risors|collega)|un'altra (persona|risorsa|candidat|figura)|un altro|qualcun altro|qualcuno (con|che|di|più)|(un|una|il|la|i|dei|al|ai|su|con|un'|profili|candidati) (\S+ )?(candidat\S*|profil\S*|person\S*|risors\S*|figur\S*)( \S+){0,6}? (più|meglio|maggior|intern|in linea|con un'esperienza|con competenze|cui)|candidat[oai] intern[oai]|(profili|candidati|candidature|persone)( \S+){0,3}? (più|meglio|maggior)\S*)",
    "WORK": r"(posizione|ruolo|posto|offerta|selezione|ricerca|vacancy|annuncio|processo|iter|assunzione|assunzioni|opportunità|tirocinio|stage)",
    "TALK": r"(l'|un'|all')?(colloquio|incontro|chiamata|appuntamento|videochiamata|intervista|call|videocolloquio|chiacchierata|telefonata|riunione|meeting|conversazione)",
    "DAY": r"(lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domani|oggi|\d{1,2} (gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre)|\d{1,2}/\d{1,2}|prossima settimana)",
    "TEST": r"(test|prova|esercizio|valutazione|questionario|caso studio|case study|business case|assessment|video ?intervista|videointervista|video ?colloquio|colloquio registrato|in differita|challenge|compito|esercitazione|sfida)",
    "PAPER": r"(document|certificat|diploma|attestat|referenz|aspettativ|retribu|ral\b|cv\b|curriculum|lettera|patente|disponibilità|preavviso|data di inizio|modulo|portfolio|carta d'identità|codice fiscale|permesso|informazion|dati|copia|laurea|titol|foto|recapito|iban|libretto|casellario|numero di telefono)",
    "OTHERWISE": r"(visto|prestito|mutuo|finanziamento|assicurazione|polizza|borsa di studio|università|master|corso|laurea|iscrizione|ammissione|affitto|appartamento|casa|carta|cittadinanza|residenza|passaporto|bando|contributo|asilo|club|socio|tessera|licenza|isee|bonus|condominio|tesseramento|conto|permesso di soggiorno|app\b|orto)",
}

PHRASES = {
    Sign.SILENCE: r"""
        non( \S+){0,4}? (a tutti|tutti|ciascun|ogni)
        (chi|quanti)( \S+){0,3}? (non|esclus)\b
        (coloro|i candidati|le candidature|le persone|i profili)( \S+)? (che|il cui)( \S+){0,2}? non\b
        i candidati (non|esclusi)
        (in assenza|in mancanza|senza|se non)( \S+){0,3}? (riscontro|risposta|notizie|ricev|comunicazioni|contatt)
        (ritenere|ritenersi|considerare|considerarsi|considera)( \S+){0,3}? (esclus|negativ|conclus|non)
        (altrimenti|in caso contrario|diversamente)\b
        (non ancora|ancora non|né)\b( \S+){0,3}? (deciso|scelto|chius|esclus|scartat|copert)
        (non)( \S+){0,4}? (rispondere|contattare|richiamare|rispond\S+ a tutti|rimbors)
    """,
    Sign.IF: r"""
        (se|qualora|nel caso|nell'eventualità|in caso|a meno|quando|anche se dovess|ove|laddove|se non)\b
        (dovessimo|dovesse|dovessi|dovessero|fossi|fosse)\b
        (potrebbe|potresti|potrebbero)\b
    """,
    Sign.PROSPECT: r"""
        (se|qualora|nel caso|in caso) (\S+ ){0,2}?(il tuo|il suo|profilo|candidatura|la tua|sarai|sarà|sei|verrai|fossi|dovess|ci sarà|selezionat|riterremo|interess|riscontr|in linea|positiv|idone)
        (solo|soltanto|esclusivamente|unicamente)( \S+){0,3}? (candidat|profili|persone|selezionat)
        (una volta|successivamente|dopo|in seguito|eventual|potrai|potrebbe|potremmo|in genere|di solito|poi)\b
        (i|le) (candidat|persone|profil)\S* (selezionat|idone|ritenut|che|in linea)
    """,
    Sign.REFUSED: r"""
        (percorso|iter|processo|strada)( \S+)? si (ferma|conclude|interrompe|chiude) qui
        (nominativo|nome)( \S+){0,3}? (fuori|escluso)
        non (\S+ ){0,3}?(possibile|riusciamo a|possiamo) (\S+ )?(prender|consider|assumer|offrir|proseguir|inserir)
        non (la |ti )?(possiamo|riusciamo a) prender
        esito negativo
        (non )?(risulta|è|e) (\S+ )?(non )?idone[oa] (e )?non
        non (risulta|è|e) (\S+ )?(idone|ammess|inserit|vincitric|vincitor)
        <APP>\S*( \S+){0,6}? (rifiutat|respint|scartat|esclus[ao]\b|declinat|negativ|rigettat)
        (non|né|nemmeno|neppure)\b(?! (esitare|è necessario|rispondere|preoccup))( \S+){0,6}? (selezionat|scelt|proseguir|proseguiremo|proseguiamo|procedere|procederemo|procediamo|continuare|andare avanti|avanti|accolt|in linea|idone|rispecchia|corrispond|ritenut|considerat|considerare|ammess|superat|offrirti|offrirle|proporti|proporle|invitarti|dare seguito|dar seguito|darà seguito|avrà seguito|rientr|passat|positiv|favorevol|accettat|convocat|inserirti|inserirla|adatt|rispond|soddisf|coincid|buon fine|incontra|sufficient|assumer|far parte|fatto parte|rosa|confermat|avanzat|avanzare|avanza)
        (deciso|scelto|decisione|scelta|optato|preferito)( \S+){0,2}? (di )?non (\S+ )?(proseguire|procedere|continuare|andare|dare|selezionare|convocare|assumere|avanzare|considerare)
        (esito|riscontro|risposta|valutazione|risultato)( \S+){0,5}? negativ
        (negativ[oae])(?! (\S+ )?(sarà|sarebbe))( \S+){0,3}? (esito|riscontro|candidatura|selezione)
        (purtroppo|spiace|dispiace|dispiaciuti|spiacenti|rammaric|sfortunatamente)\S*( \S+){0,14}? non\b(?! (possiamo|riusciamo|ci è possibile|siamo in grado di) (rispondere|contattare|fornire|dare un riscontro))( \S+){0,9}? (candidatura|posizione|selezion|profilo|proseguir|ruolo|scelt|idone|avanti|offert|posto|fase|te\b|lei\b|percorso|iter|linea|opportunità)
        (non|nessun\S*)( \S+){0,4}? (posizion\S*|ruol\S*|posto|opportunità|offert\S*|vacancy)( \S+){0,6}? (in linea|adatt|coeren|per te|per lei|per il tuo|per il suo|con il (tuo|suo)|compatibil|tuo profilo|suo profilo)
        (il tuo|il suo|la tua|la sua) (\S+ )?(percorso|iter|candidatura|processo|selezione)( \S+){0,4}? (termina\b|si conclude|si ferma|finisce|concluso|conclusa|terminat|si interrompe|chiusa)
        (concludere|chiudere|terminare|interrompere|fermare|fermarci)( \S+){0,3}? (il tuo|il suo|la tua|la sua|qui)( \S+)? ?(percorso|candidatura|iter|processo)?
        (escluder|scartar|respinger|rifiutar|escluso|scartat|rifiutat)\S*( \S+){0,4}? (candidatura|profilo|selezione|processo|dalla)
        (stato|esito|decisione|risultato) ?:? (\S+ ){0,2}?(non selezionat|rifiutat|respint|scartat|negativo|non idone|esclus)
        (non idone[oa]|non selezionat[oa])\b
        (manca|mancano|carenza|insufficien)( \S+){0,4}? (esperienza|requisit|competenz)( \S+){0,8}? (ruolo|posizione|cerchiamo|richiest)
        ? (rifiut|respint|scartat|esclus)
        ? (purtroppo|dispiace|spiace)( \S+){0,9}? non\b
    """,
    Sign.CHOSEN: r"""
        (ritenuto|deciso|preferito|scelto|pensato) di (affidare|assegnare|dare|offrire)( \S+){0,8}? (a|ad) (una?|un'|chi|altr)
        (dato|dare) la precedenza a
        a proseguire (saranno|sono)
        lo diamo a (un|una|chi)
        (scelto|preferito|affidato|assunto|preso|affidiamo|conferire|conferito|assegnato|andato|selezionato)( \S+){0,8}? (una|un|a una|a un|a chi|al|alla|qualcuno|la|il)( \S+)? ?(collega|persona|ragazz|candidat|dottor|professionista|figura|chi\b|risorsa|che)
        (posto|ruolo|posizione|incarico)( \S+){0,6}? (è|e) (andat|stat|affidat)[oa] (a|affidat|assegnat)
        <OTHERS>\S*( \S+){0,6}? (scelt|selezionat|occuperà|accettat|assunt|è stat|rispecchi|in linea|più|risultat|ricoprirà|avanz|inserit|firmato|esperienza)
        (deciso|scelto|preso|trovato|scelta|orientat|preferito|optato|proseguire|procedere|continuare|andare avanti|selezionat|assunto|assegnat|ricaduta|ricadut|favore|andat|offert|affidat|puntato|individuat|avanti con|data a|privilegi|avanzare|concentrarci|proseguiremo|procederemo|inserito|decidere per)\S*( \S+){0,7}? <OTHERS>
        (scelta|decisione)( \S+){0,3}? (ricaduta|caduta|è andata|orientat|favore|cade)
        (posto|ruolo|posizione|lavoro)( \S+){0,4}? (va|andrà|è andat|è stat|affidat|assegnat|andato)\S*( \S+){0,3}? (un'altra|un altro|altra|altro|qualcun|collega|un candidat|una candidat|una persona|una risorsa|internamente)
        (profil|candidat|person|figur)\S*( \S+){0,5}? (più (in linea|adatt|vicin|aderent|rispondent|coerent|affin|idone|esperi|compatibil)|maggiormente|meglio|corrispond\S+ (maggiormente|meglio|di più))
        (coperta|ricoperta|risolta|chiusa)( \S+){0,2}? (internamente|con una risorsa interna|da una risorsa|con un candidat)
        (risorsa interna|candidatura interna|promozione interna)
    """,
    Sign.CLOSED: r"""
        <WORK>\S*( \S+){0,9}? (annullat|sospes|congelat|chius|bloccat|cancellat|ritirat|rinviat|in pausa|stand-by|stand by|interrott|soppress|fermat|rimandat|eliminat|non (è più|sarà più|verrà|sarà) (\S+ )?(disponibil|apert|attiv|copert|ricopert|assunt|inserit)|non è più|posticipat|saltat|revocat|accantonat|in attesa)
        (blocco|congelamento|sospensione|annullamento|stop|chiusura)( \S+){0,3}? (assunzion|selezion|ricerc|posizion|processo|inseriment|turnover)
        (budget|fondi|finanziamento|copertura)\S*( \S+){0,6}? (tagliat|ridott|cancellat|non (è stat\S+ |sono stat\S+ )?approvat|ritirat|venut\S* meno|congelat|mancat|saltat|revocat)
        (annullare|sospendere|congelare|chiudere|bloccare|rinviare|interrompere|fermare|ritirare|posticipare|non procedere con|non ricoprire|cancellare)( \S+){0,5}? <WORK>
        (nessuno|non)( \S+){0,3}? (sarà assunt|verrà assunt|assumeremo|assumiamo|si assume|assumere nessuno|procederemo con l'assunzione|assumerà)
        ? (riorganizzazione|ristrutturazione|cambio di priorità|motivi di budget)
    """,
    Sign.FILLED: r"""
        <WORK>\S*( \S+){0,9}? (copert[oa]|ricopert[oa]|assegnat[oa]|occupat[oa])\b
        (abbiamo|è stat[oa]|già|stata|stato)( \S+){0,3}? (coperto|coperta|ricoperto|ricoperta|assegnat)( \S+){0,3}? (la|il|posizione|ruolo|posto)?
        (trovato|individuato) (la persona|il candidato|la risorsa|la figura)
        ? (selezione|processo|ricerca|iter)( \S+){0,4}? (conclus|terminat|chius)
    """,
    Sign.REGRET: r"""
        (purtroppo|spiace|dispiace|dispiaciut|spiacenti|rammaric|sfortunatamente|ci duole)
        (brutte notizie|non è la (risposta|notizia)|cattive notizie)
        (attent|accurat|approfondit)\S*( \S+){0,4}? (valutazion|analisi|esame|considerazion|valutat|letto|rifless)
        (difficil|sofferta)\S*( \S+){0,2}? (decisione|scelta)
        (decisione|scelta)( \S+){0,3}? (difficile|facile|sofferta|semplice)
    """,
    Sign.FAREWELL: r"""
        (augur|auguri)\S*( \S+){0,8}? (successo|fortuna|meglio|ricerca|bocca|percorso|futuro|bene|soddisfazion|lavoro)
        (in bocca al lupo|buona fortuna|i migliori auguri|buon proseguimento)
        (ricerca|ricerche|futur[oaie]|prossim[ei]|altre)( \S+){0,4}? (lavoro|opportunità|selezioni|posizioni|candidatur|occasion|profession|offerte)
        (conservare|conserveremo|database|banca dati|terremo|archivio|tenere|mantenere|tenerti|terremmo)( \S+){0,6}? (cv|profilo|candidatura|considerazione|futur|database|contatto|dati|archivio|curriculum)?
        (numeros|elevat|gran|tant)\S*( \S+){0,4}? (candidature|candidati|profili|domande)
        (tempo|interesse|impegno)( \S+){0,5}? (dedicat|mostrat|dimostrat|investit|riservat)
        (invitiamo|continua|torna|ricandidar|candidarti|candidarsi)\S*( \S+){0,6}? (nuov|altre|futur|ancora|sito|pagina|posizioni|candid)
    """,
    Sign.ACK: r"""
        (curriculum|cv|candidatura|domanda)( \S+){0,6}? (ricevut|arrivat|pervenut)[oa]
        (ricevut|confermiam|conferma|registrat|preso in carico|arrivat|acquisit|pervenut)\S*( \S+){0,8}? (candidatura|cv\b|curriculum|domanda|ricezione|documentazione|ricevut)
        <APP>\S*( \S+){0,10}? (ricevut|inviat|registrat|arrivat|correttamente|successo|completat|acquisit|trasmess|pervenut|inoltrat|presa in carico|è nelle nostre|con noi)
        (ti sei|si è|hai|ha)( \S+)? (candidat[oa]|inviato la (tua|sua) candidatura|presentato la)
        (conferma)( \S+){0,3}? (candidatura|ricezione|invio|iscrizione)
        (candidatura|cv|domanda) (ricevut|inviat|registrat|confermat|completat)
        ? (grazi|ringrazi)\S*( \S+){0,10}? (candidatura|interesse|candidat|cv|fiducia|inviat|curriculum|scritto)
        ? (valut|esamin|analizz|legg|visionar|verific|studier)\S*( \S+){0,8}? (candidatura|profilo|cv|curriculum|attentamente|attenzione|team|selezione)?
        ? (contatteremo|contatteremmo|contattato|contattare|faremo sapere|aggiorneremo|ricontatteremo|ti scriveremo|le scriveremo|risponderemo|metteremo in contatto|sarai contattat|riceverai|sentirai)
        ? (automatic|non rispondere)
        ? (la tua|la sua) candidatura (per|a|in|presso|come|al|alla)
    """,
    Sign.STATUS: r"""
        (sta|stiamo|stanno) (leggendo|valutando|esaminando|analizzando)( \S+){0,6}? (profilo|candidatura|cv|curriculum)
        nessuna decisione( \S+){0,3}? (ora|momento|ancora|presa)
        (attendiamo|aspettiamo|in attesa)( \S+){0,3}? (parere|decisione|approvazione|risposta|conferma)
        candidatura( \S+)? (resta|rimane) (\S+ )?(valida|aperta|attiva)
        (ancora|attualmente|tuttora|stiamo|al momento|in questo momento|continuiamo)( \S+){0,5}? (valutando|esaminando|valutazione|in corso|selezionando|analizzando|in esame|aperta|in attesa|deciso|in lavorazione|leggendo|decidendo|incontrando|revisione|in gioco|fase di)
        (non)( \S+){0,4}? (preso|abbiamo|presa)( \S+){0,4}? (decisione|novità|deciso|concluso)
        (richiede|richiederà|più tempo|prolung|dilung|slitt|allung)\S*( \S+){0,5}? (tempo|previsto|ritard|più|settiman)
        (grazi|ringrazi|scus)\S*( \S+){0,4}? (pazienza|attesa|ritardo)
        (visualizzat|visto|vista|letto|consultat|apert)\S*( \S+){0,5}? (la tua|il tuo|la sua|candidatura|cv|profilo|da parte|da\b|dall)
        <APP>\S*( \S+){0,5}? (visualizzat|vista|letta|in valutazione|in esame|è in fase|in lavorazione|passat|avanzat|al vaglio|in corso|in revisione|inoltrat\S* al|condivis|preselezionat|ancora)
        (stato|status)( \S+){0,6}? (cambiat|modificat|variat)
        ? (aggiornamento|aggiornamenti|novità)( \S+){0,4}? (sulla|sullo stato|candidatura|stato|processo|selezione|in merito)
        ? (fase successiva|prossima fase|shortlist|rosa dei|short list|secondo step|preselezion)
        ? (decisione|risposta|riscontro|notizie)( \S+){0,6}? (settiman|presto|giorni|breve|fine|entro)
    """,
    Sign.KEPT: r"""
        (conserv|terremo|tenere|tenuto|manten|inserit|inserire|inseriremo|inseriamo)\S*( \S+){0,6}? (database|banca dati|cv|profilo|archivio|dati|candidatura|talent|considerazione)
    """,
    Sign.INCOMPLETE: r"""
        (candidatura|domanda|modulo|application)\S*( \S+){0,8}? (incomplet|bozza|a metà|non (è|risulta|hai|è stata|ancora|l'hai|ha)( \S+){0,3}? (complet|inviat|terminat|conclus|finit)|da completare|in sospeso|iniziat|salvat|ti aspetta|la aspetta|quasi|interrott|manca solo)
        (iniziat|cominciat|lasciat|avviat|interrott)\S*( \S+){0,5}? (candidatura|candidarti|candidarsi|domanda|modulo|application)
        (completa|completare|completi|termina|terminare|riprendi|riprendere|continua|concludi|concludere|finisci|invia|riprenda|termini|porta a termine|finire|finalizza)( \S+){0,3}? (la tua|la sua|tua|sua|la) (\S+ )?(candidatura|domanda|iscrizione|application)
        (manca|mancano|ancora|solo)( \S+){0,4}? (passo|passi|clic|minut\S|passaggio|passaggi|domande|pagina)( \S+){0,6}? (candid|complet|inviar|termin)
        ? (bozza|pagina \d|passo \d)
    """,
    Sign.INFO: r"""
        (invi|mand|fornir|alleg|indic|trasmett|serv|occorr|bisogno|potresti|potrebbe|può|puoi|chied|manc|caric|compil|comunic|necessit|condivid|inoltr|rispond|firma|confermar|preghiamo|specific|integr|far avere|farci avere|richied)\S*( \S+){0,12}? <PAPER>
        (quali|quale|qual|quanto)( \S+){0,4}? (aspettativ|retribu|ral|disponibilità|preavviso|pretes|stipendio)
        (quando|da quando)( \S+){0,4}? (inizi|disponibil|cominci|potrest|potrebbe|entrare)
        (document|informazion|dati)\S*( \S+){0,3}? (mancant|aggiuntiv|necessari|richiest|seguent|integrativ|ulterior)
        (manca|mancano|mancante|servono|occorrono)( \S+){0,6}? (document|copia|certificat|diploma|informazion|dati|allegat|referenz)
    """,
    Sign.ASSESSMENT: r"""
        (svolg|complet|fare|sosten|rispond|invit|compil|prossimo passo|prossimo step|fase successiva|link|alleg|invi|superar|affront|risolv|acced|registra|partecip|prevede|passo successivo|step|esegui|consegn|trov|mancano|chiediamo|preparar)\S*( \S+){0,12}? <TEST>
        (hackerrank|codility|codesignal|testgorilla|hirevue|spark ?hire|willo|assessfirst|in-?recruiting test|shl\b|testdome|hireflix|pymetrics|visiotalent|thomas|arctic shores|cut-e)
        <TEST>\S*( \S+){0,6}? (dura|durata|minuti|entro|scade|tecnic|online|attitudinal|link|ore\b)
        ? <TEST>
    """,
    Sign.INVITE: r"""
        (piacer|vorre|vogli|invit|propon|desider|content|liet|organizz|fissar|concord|programm|interess|conoscer|proporr|ti va|conveniamo|convoc|felic|pianific)\S*( \S+){0,12}? (colloquio|conoscer|incontr|parlar|chiamata|chiacchier|videochiamata|call|intervista|appuntamento|sentirci|vederci|telefonata|approfondir|confrontarci|scambiare)
        (disponib|liber|quando|che giorno|quale giorno|orari|fascia|slot|ti va bene|potresti|potrebbe|riesci|riesce|saresti|preferisci)\S*( \S+){0,10}? (colloquio|sentirci|chiamata|incontro|settiman|call|videochiamata|parlar|vederci|bene|per te|ci vediamo|passare|venire|fare due)
        (scegli|scelga|prenota|prenoti|seleziona|indica|indicaci|indicarci|proponi|conferma|facci sapere|fammi sapere|comunicaci|mandami)\S*( \S+){0,7}? (orario|slot|data|fascia|appuntamento|disponibilità|giorno)
        (invito|convocazione)( \S+){0,3}? (colloquio|a un|al colloquio|incontro|intervista)
        calendly\.com
        ? <TALK>
    """,
    Sign.SCHEDULED: r"""
        <TALK>\S*( \S+){0,8}? (confermat|fissat|programmat|previst|si terrà|avrà luogo|è per|pianificat|si svolgerà|è il|prenotat)
        (conferm|promemoria|ricord|ricordiamo|segnat)\S*( \S+){0,8}? (colloquio|incontro|appuntamento|chiamata|videochiamata|intervista|call|<DAY>)
        (colloquio|appuntamento|ci vediamo|aspettiamo|ci sentiamo|ti aspetto)( \S+){0,4}? (per |il |a |alle )?<DAY>
        ? <DAY>\S*( \S+){0,5}? (alle|ore|h)( ore)? \d{1,2}
        (perfetto|confermato|fissato|d'accordo)\S*( \S+){0,5}? <DAY>
        ? (data|ora|orario|luogo|indirizzo|dove|quando) ?:
        ? (teams|zoom|google meet)
    """,
    Sign.MOVED: r"""
        <TALK>\S*( \S+){0,9}? (spostat|rinviat|posticip|anticip|riprogramm|nuova data|nuovo orario|spostar|slitta|rimandat|spostiamo)
        (spostare|rinviare|posticipare|anticipare|riprogrammare|cambiare|rimandare|spostiamo|sposto)( \S+){0,5}? (colloquio|incontro|appuntamento|chiamata|orario|data|call|videochiamata|intervista)
        (cambio|nuova|nuovo|spostamento) (di )?(data|orario|colloquio|ora)
    """,
    Sign.CANCELLED: r"""
        <TALK>\S*( \S+){0,9}? (annullat|annullare|cancellat|cancellare|non potrà|non può|non si terrà|salta|saltato|non avrà luogo|annulliamo|disdett|disdire|è annullat)
        (annullare|annulliamo|annullo|cancellare|disdire|annullamento|cancellazione)( \S+){0,6}? (colloquio|incontro|appuntamento|chiamata|call|intervista)
    """,
    Sign.OFFER: r"""
        (liet|felic|content|piacer|offr|propor|entusiast|vorremmo|onor)\S*( \S+){0,12}? (offrirti|offrirle|proporti|proporle|assumerti|assumerla|comunicarti|comunicarle|confermarti|inserirti|formularti|averti|darti il benvenuto|accoglierti)\S*( \S+){0,10}? (posizione|ruolo|contratto|team|posto|lavoro|offerta|assunzione|selezionat|squadra|stage|noi|scelt|proposta)
        (lettera di assunzione|lettera d'impegno|lettera di impegno|proposta contrattuale|proposta di assunzione|proposta economica|offerta di lavoro|contratto di lavoro|proposta di contratto|offerta formale|offerta economica|offerta contrattuale|lettera di intenti|lettera d'assunzione|job offer)\S*( \S+){0,12}? (alleg|firm|accett|trov|invi|vision|per|prevede|conferma|come)?
        (alleg|firm|accett|trov|inviamo|invio|formular|presentar|present)\S*( \S+){0,8}? (contratto|lettera di assunzione|proposta contrattuale|offerta di lavoro|proposta di assunzione|proposta economica|nostra offerta|la nostra proposta|l'offerta|la proposta)
        (sei stat|è stat|abbiamo)( \S+)? (selezionat[oa]|scelt[oa]|assunt[oa]|scelto te|deciso di assumert)( \S+){0,5}? (per (il|la|ricoprire|entrare|far|lavorare)|come)
        (benvenut[oa]( \S+){0,3}? (a bordo|nel team|in squadra|tra noi|da noi)|il posto è tuo|il lavoro è tuo|ti vogliamo|abbiamo scelto (te|lei)|vorremmo che (ti unissi|entrassi|facessi)|vogliamo che tu|entrare a far parte del nostro team dal|la persona giusta)
        (offriamo|offrirti|offrirle|proponiamo|offre) (il|un|una|la|questo|formalmente)( \S+){0,6}? (ruolo|posto|contratto|posizione|lavoro|assunzione|stage|tirocinio)
        ? (congratulazioni|complimenti)
        ? (ral\b|retribuzione|data di (inizio|assunzione|ingresso)|periodo di prova|livello|tempo (in)?determinato|lordi)
    """,
    Sign.WITHDRAWN: r"""
        (rinuncia|rinunci) (alla|all'|al) (selezione|processo|candidatura|posizione|posto)
        (ritirat|ritiro|rinunci|revocat)\S*( \S+){0,6}? (la tua|la sua|della tua|della sua|tua|sua|candidatura|domanda|selezione|processo)
        <APP>\S*( \S+){0,5}? (ritirat|cancellat|annullat|revocat|rimossa)
        (come (da te |da lei )?(richiest|chiest|indicat)|su (tua|sua) richiesta|secondo la tua|come desideri|come da (tua|sua))( \S+){0,12}? (ritir|cancell|chius|rimoss|eliminat|tolto|annull)?
        (peccato|dispiace|comprend|rispett|capiam|prendiamo atto)\S*( \S+){0,8}? (tu|tua|sua|che)( \S+){0,7}? (rinunc|ritir|altra offerta|decision|altra opportunità|non (voglia|desideri|sia più)|altra strada)
    """,
    Sign.OUTREACH: r"""
        (cerco|cerchiamo|ricerco)( \S+){0,8}? per( conto)?\b
        (ho visto|abbiamo visto|ho letto)( \S+){0,2}? profilo( \S+){0,4}? (pensato|pensavo|venuto in mente)
        (posso|potrei|possiamo)( \S+){0,2}? (parlarti|parlarle|raccontarti|presentarti|presentarle)
        (ti|le) (va|andrebbe|interessa)( \S+){0,2}? (di )?(parlarne|sentirci|saperne)
        ? (nuova sfida|nuovo incarico)
        (il tuo|il suo|tuo|suo) (\S+ )?(profilo|percorso|background|esperienza|cv)\S*( \S+){0,6}? (interess|colpit|in linea|potrebbe|attirat|adatt|piaciut|attenzione|perfett)
        (visto|trovat|notat|imbattut|letto|visionat|scopert)\S*( \S+){0,5}? (tuo|suo|profilo|percorso|linkedin|cv|esperienza)
        (apert|interessat|valut|ascolt|disponibil)\S*( \S+){0,5}? (nuov[aeio]\S* (\S+ )?(opportunità|sfid|ruol|posizion|progett|proposte)|opportunità|cambiamento|cambiare|proposte|sfida)
        (sono|mi chiamo|siamo|lavoro)( \S+){0,8}? (recruiter|selezionatore|selezionatrice|headhunter|hr|consulente|talent|società di selezione|ricerca e selezione|head hunter|agenzia)
        (mio|nostro|un mio|un nostro|per un|cliente)( \S+)? client[ei]\b
        (cerco|cerchiamo|sto cercando|stiamo cercando|ricerchiamo|selezioniamo|sto selezionando|stiamo selezionando|siamo alla ricerca)( \S+){0,6}? (un|una|per|profil|di)
        (opportunità|progetto|posizione|ruolo)( \S+){0,4}? (interessant|potrebbe|stimolante|che ti|confidenzial|in linea con)
        (conosci|conosce)( \S+){0,3}? (qualcuno|persone|person)
        (ti|le) (interess|andrebbe|piacerebbe saper|incurios|può interessare|va di)
        ? (smart working|ral|da remoto|contratto a tempo|ibrido|retribuzione)
    """,
    Sign.ALERT: r"""
        (nuov[eiao]|ultim[ei]|\d+|altre|migliori) (\S+ ){0,2}?(offert[ea]|annunci|lavori|posizioni|opportunità)\b( \S+){0,6}? (per te|per lei|di lavoro|in\b|vicin|second|corrispond|ricerca|alert|oggi|a \S+)?
        (alert|avviso|avvisi)( \S+){0,2}? (lavoro|offerte|job\w*|annunci)
        (offerte|annunci|lavori|posizioni)( \S+){0,4}? (consigliat|suggerit|simil|che potrebbe|selezionat\S* per te|per te|del giorno|della settimana|in linea con)
        (candidati ora|candidati subito|candidati adesso|candidatura semplice|candidati in)
        (vedi|scopri|guarda|visualizza)( \S+){0,3}? (offert[ea]|annunci|tutte|tutti|lavori)
        (assume|cerca personale|sta assumendo|stanno assumendo)
        ? (tempo pieno|full time|tempo indeterminato|pubblicat[oa] \d+|smart working|giorni fa)
    """,
    Sign.SURVEY: r"""
        (sondaggio|questionario di (gradimento|soddisfazione)|la tua opinione|il tuo parere|la sua opinione|il tuo feedback|indagine)
        (raccont|valut|condivid|dacci|lascia|vota)\S*( \S+){0,5}? (esperienza|opinione|feedback|recensione|parere)
        (come|quanto)( \S+){0,4}? (esperienza|valuti|processo|trovat|consiglier|ti sei trovat)
    """,
    Sign.SERVICE: r"""
        (codice (di )?(verifica|sicurezza|conferma|accesso|attivazione|otp)|codice (è)?:? ?\d{4,8}|password|il tuo codice|monouso)
        (verific|conferm|attiv|convalid)\S*( \S+){0,3}? (indirizzo|email|e-mail|account|registrazione|mail)
        (account|profilo|area candidat|registrazione)( \S+){0,6}? (creat|attivat|eliminat|registrat|completat|disattivat)
        (creat|creazione|attivazione)\S*( \S+){0,4}? (account|profilo)
        (condizioni|termini|privacy|informativa|trattamento)\S*( \S+){0,8}? (aggiornat|modific|cambi|nuov|aggiornamento)
        (aggiornat|aggiorniamo|modific|cambi)\S*( \S+){0,6}? (condizioni|termini|privacy|informativa)
        nuovo accesso
    """,
    Sign.DECOY: r"""
        (domanda|candidatura|richiesta|iscrizione|pratica)( \S+){0,4}? (di|per|al|alla|del|d') ?(\S+ ){0,4}?<OTHERWISE>
        (pagamento|carta|ordine|spedizione|prenotazione|bonifico|abbonamento|transazione|pacco|addebito|acquisto)\S*( \S+){0,6}? (rifiutat|non (è|riuscit|andat)|annullat|fallit|spedit|confermat|negat|respint)
        (la tua|tua) app\b
        ? (inquilin|locator|mutuo|prestito|banca|segreteria studenti|consolato|ambasciata|questura|comune di|polizza|sinistro|studenti|ateneo|semestre|condomin)
    """,
    Sign.PROMOTION: r"""
        (webinar|newsletter|podcast|e-book|ebook|workshop|masterclass|fiera|career day|blog|articolo|rivista)
        (sconto|promozione|saldi|spedizione gratuita|offerta speciale|acquista|coupon|approfitt|carrello|\d+ ?% di)
        (consigli|trucchi|come|errori|domande|segreti|passi)( \S+){0,6}? (colloquio|cv\b|curriculum|candidatura|carriera|recruiter|rifiuto|lavoro|stipendio)
        (leggi (di più|tutto|l'articolo)|scopri di più|disiscriv|cancella l'iscrizione|iscriviti|annulla l'iscrizione)
    """,
    Sign.CONTEXT: r"""
        (la tua|la sua|tua|sua) (\S+ ){0,2}?(candidatura|application)
        (il tuo|il suo|tuo|suo) (\S+ )?(colloquio|cv|curriculum)
        (processo|iter|percorso|team|ufficio) (di )?(selezione|recruiting|risorse umane|hr)
        (posizione|ruolo|posto|offerta) (di|come|da|in|presso|aperta)
        (interesse|grazie|ringrazi)\S*( \S+){0,8}? (posizione|ruolo|azienda|offerta|candidatura|selezione|candidat)
        candidat[oa] (per|alla|al|come|presso)
        ? candidat
    """,
    Sign.JOB: r"""
        (posizione\b|posizioni\b|ruolo|ruoli|colloquio|colloqui\b|selezione|recruit|curriculum|cv\b|assunzion|lavoro|lavorare|risorse umane|hr\b|tirocinio|stage\b|contratto di|carriera|candidat[oi]\b|assumer|retribuzione|ral\b|posto di)
        (un'|l'|dell'|all')(offerta di lavoro|assunzione|annuncio)
    """,
    Sign.WITHDRAWS: r"""
        (ritir|rinunc)\S*
        (non|non più)( \S+){0,4}? (interessat|proseguire|disponibil|continuare|partecipare|intend)
        (accettato|firmato|ricevuto)( \S+){0,3}? (un'altra|un altro|altra|una|un) ?(\S+ )?(offerta|posto|lavoro|proposta|posizione)
        (declin|rifiut)\S*
    """,
    Sign.NUDGES: r"""
        (aggiornament|novità|notizie|riscontro|stato della|sapere se|sapere qualcosa|a che punto|ci sono)( \S+){0,8}? (candidatura|selezione|colloquio|posizione|processo|merito|riguardo|\?|novità|decisione|iter|prova)
        (non ho|senza|ancora)( \S+){0,4}? (ricevut|notizie|risposta|sentito)
        (seguito|sollecit|ricontatt|torno a|mi permetto di)
        avete (avuto modo|deciso|potuto|già)
    """,
    Sign.APPLIES: r"""
        candidatura( \S+){0,2}? [-:–]
        (vorrei|desidero|intendo|presento|invio|sottopongo|propongo|mi candido|candidarmi|con la presente|scrivo per)\S*( \S+){0,8}? (candidatura|posizione|ruolo|cv\b|curriculum|offerta|annuncio|lavoro|candid|posto|attenzione)
        (allego|allegato|in allegato|invio|trova)\S*( \S+){0,8}? (cv|curriculum|candidatura|lettera)
        (mio|mia) (cv|curriculum|candidatura)( \S+){0,4}? (alleg|per|come)
        candidatura( \S+){0,2}? (per|al|alla|come|spontanea|:|-)
        (interessat|interesse)( \S+){0,5}? (posizione|ruolo|offerta|lavoro|annuncio|posto)
        mi candido
    """,
}
