"""Italian."""

from __future__ import annotations

from onward.accept.phrases.rule import Sign

WORDS = {
    "APP": r"(la tua|la sua|la vostra|tua|sua|questa|il tuo|il suo|della tua|alla tua|alla sua|tuo|suo|del tuo|del suo) (\S+ ){0,2}?(candidatura|domanda|profilo|cv|curriculum|application|istanza|incarto|nominativo|autocandidatura)",
    "OTHERS": r"(altr[oiae]\S* (\S+ )?(candidat|person|profil|figur|risors|collega)|un'altra (persona|risorsa|candidat|figura)|un altro|qualcun altro|qualcuno (con|che|di|più)|(un|una|il|la|i|dei|al|ai|su|con|un'|profili|candidati) (\S+ )?(candidat\S*|profil\S*|person\S*|risors\S*|figur\S*)( \S+){0,6}? (più|meglio|maggior|intern|in linea|con un'esperienza|con competenze|cui)|candidat[oai] intern[oai]|(profili|candidati|candidature|persone)( \S+){0,3}? (più|meglio|maggior)\S*)",
    "WORK": r"(posizione|posizioni|ruolo|posto|posti|offerta|selezione|selezioni|ricerca|ricerche|vacancy|annuncio|processo|iter|assunzione|assunzioni|opportunità|tirocinio|tirocini|stage|incarico|inserimenti|bando|concorso|candidature)",
    "TALK": r"(l'|un'|all')?(colloquio|incontro|chiamata|appuntamento|videochiamata|intervista|call|videocolloquio|chiacchierata|telefonata|riunione|meeting|conversazione)",
    "DAY": r"(lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domani|oggi|\d{1,2} (gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre)|\d{1,2}/\d{1,2}|prossima settimana)",
    "TEST": r"(test|prova|esercizio|valutazione|questionario|caso studio|case study|business case|assessment|video ?intervista|videointervista|video ?colloquio|colloquio registrato|in differita|challenge|compito|esercitazione|sfida)",
    "PAPER": r"(document|certificat|diploma|attestat|referenz|aspettativ|retribu|ral\b|cv\b|curriculum|lettera|patente|disponibilità|preavviso|data di inizio|modulo|portfolio|carta d'identità|codice fiscale|permesso|informazion|dati|copia|laurea|titol|foto|recapito|iban|libretto|casellario|numero di telefono)",
    "OTHERWISE": r"(visto|prestito|mutuo|finanziamento|assicurazione|polizza|borsa di studio|università|master|corso|laurea|iscrizione|ammissione|affitto|appartamento|casa|carta|cittadinanza|residenza|passaporto|bando|contributo|asilo|club|socio|tessera|licenza|isee|bonus|condominio|tesseramento|conto|permesso di soggiorno|app\b|orto)",
    "NOTWHO": r"(volta|volte|giorno|giorni|data|date|settimana|momento|orario|ora\b|azienda|aziende|società|offert|posizion|ruol|lavor|sede|opportunità|modo|maniera|fornitor|coppia|opera|strada|cosa|parte|famigli|appuntament|colloqui|link|file|document|città|prodott|sponsor|taglia|informazion|motiv|occasion|mail|email|indirizz|caso|inquilin|acquirent|progett|tip[oi]|pagina|servizi|lingu|paes|line|negozi|stanza|sala|turno|fascia|slot|più\b|anni|mesi|post[oi]\b|annunci|selezion|candidatura (a|per))",
    "SEAT": r"(posto|ruolo|incarico|posizione|cattedra|supplenza|impiego|contratto|stage|tirocinio|lavoro|direzione|opportunità|sostituzione)",
    "WHO": r"(candidat|person|profil|figur|risors|collega|professionist|aspirant|concorrent|nominativ|partecipant|finalist|ragazz|dottor|dipendent|lavorator|curricul)",
    "CANT": r"(non (\S+ )?(possiamo|posso|potremo|potrò|siamo in grado|sono in grado|riusciamo|riesco|abbiamo potuto|è possibile|sarà possibile|è stato possibile|vi è possibilità)|impossibilità|impossibile|impossibilitat\w+)",
}

PHRASES = {
    Sign.SILENCE: r"""
        (ci sono|restano|mancano|rimangono) (\S+ )?altr[ei]
        (incontr|sentendo|sentire|vedendo|valutando|esaminando|intervist|confrontando|colloqui con|parlando)\S*( \S+){0,3}? (altr[oaie]|restanti|gli ultimi|rimanenti)\b
        (anche se|candidat\w+|altr[ei])( \S+){0,10}? (scelto|scegliamo|preferito|voluto) (te|lei)\b
        (sarà|verrà|verrai|sarai|potrai|potrà|saranno|verranno)( \S+){0,10}? (se|qualora|in caso|ove|laddove|nel caso|senza|quando)\b
        (diremo|scriveremo|sapere|avviseremo|comunicheremo|informeremo|avvertiremo|contatteremo|saprai)( \S+){0,3}? (anche|comunque|in ogni caso|in entrambi|lo stesso)\b
        non (scoragg|disper|preoccup|abbatt|prendertela|prenderla|smettere)\S*
        (un|ogni|nostro|il) no\b( \S+){0,3}? (oggi|ora|non|mai|sempre|definitivo)\b
        (nell'eventualità|nell'ipotesi|mettiamo|poniamo|supponiamo|ammesso) che
        (rischi|rischia|rischiano|può|possibile|probabile)( \S+)? (che|di|essere|non)\b( \S+){0,4}? (esclus|scartat|scelt|selezion|pass|prend|assum)
        (criteri|norme|regole|regolamento|avviso|bando|policy)( \S+){0,6}? (prev|stabil|consent|dispon)
        o (no|meno)\b(?! (ha|è|abbiamo|si))
        (verrà|sarà|è) (\S+ )?(esclus|scartat|eliminat|respint)\w+( \S+){0,2}? (chi|chiunque|automatic|ogni|qualsiasi|d'ufficio)
        (di norma|cerchiamo di|a volte|talora|solitamente|normalmente|sempre|abitualmente|nella maggior parte|in certi casi|per regola|di regola|ogni volta)\b
        (decisione|esito)( \S+){0,3}? (quale che sia|qualunque|qualsiasi)
        (qualunque|qualsiasi|quale che) (\S+ )?(sia|fosse|esito|decisione|risposta)
        (termini|limite|scadenza|requisiti)( \S+){0,4}? (pena|esclusione|non saranno)
        ^(non sei|non ti|non hai|non è) (\S+ ){0,6}?(stat|scelt|pres|passat|superat|selezionat)\S* ?(\S+ ){0,2}?\S*\?
        (positiv[oa] o (\S+ )?negativ|un sì o( \S+)? un no)
        (sia|venga|verrà|sarà|sarai|verrai|scelt\w|selezionat\w|assunt\w) (\S+ )?o (meno|no)\b
        (saranno|verranno|vengono|andranno) (\S+ ){0,2}?(esclus|scartat|cestinat|respint|eliminat|archiviat|distrutt|cancellat|rifiutat)
        (comport|determin|caus|implic|prevede|pena|produrr|costituisc)\S*( \S+){0,3}? (l ?'?esclusione|esclusione|l'esclusione|rigetto|scarto)
        chi (\S+ ){1,6}?(sarà|verrà|viene|saranno)\b
        non (significa|vuol dire|vuole dire|dipende)
        (un'|l')?eventual\S*( \S+)? (esclusione|rifiuto|no\b|esito|mancata)
        mancat[oa] (presentazione|risposta|invio|conferma|partecipazione|compilazione|consegna|riscontro)
        (di solito|in genere|ogni (anno|volta|candidatura)|talvolta|a volte|spesso|capita)\b
        (riserv\w+) (di|il diritto|la facoltà)
        anche (se|qualora) (\S+ ){0,4}?(\w+(erai|irai|arai|erà|irà|arà|essi|isse|esse|assi|asse)|ti scelg\w+|ti prend\w+)\b
        (i|gli|le|ai|agli|alle|dei|degli|delle|candidat\w+|profili|persone|partecipanti) (non )?(ammess|idone|selezionat|scelt|prescelt|esclus|scartat|respint|assunt|convocat|pertinent)[ie]\b
        (può|possono|potrà|potranno|potrebbe|potremmo|dovremo|potresti|potrebbero) (\S+ )?(comportare|essere|non|capitare|accadere|scartare|escludere|risultare)
        (motivi|motivazioni|ragioni) (per cui|della|delle|dell|individual)
        (motivo|causa|pena|mail) (di|l') ?esclusione
        (finché|fino a quando|prima di (scartare|escludere|decidere)|salvo|si riserva|comunque vada|quand'anche|nell'ipotesi|magari|può darsi|forse)\b
        o non (idone|ammess|selezionat|scelt)
        (sotto|al di sotto|meno) (il|la|del|dei|di)( \S+){0,6}? (non potrai|non si|esclus)
        (chi|quanti|coloro che)( \S+){0,3}? (respint|esclus|scartat|non)\b
        (un rifiuto|essere (scartat|esclus|respint)\w*)( \S+){0,8}? (non|mai|nessun)\b
        non( \S+){0,3}? (assicur|garant|comporta|implica|equivale|preclude)\S*
        nessuno (resta|rimane|verrà|sarà)\b
        (alcuni|molti|molte|parecchi|non tutt\w) (\S+ )?(candidat|partecipant|person|non)
        (ancora|tuttora) non (\S+ )?(abbiamo|ha|hanno|è|sono)\b
        non (\S+ )?(è|hai|ha|abbiamo|hanno|sei) (\S+ )?(ancora|stat[oa] (scartat|esclus))
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
        (anche se|pure se) (\S+ ){0,3}?(la risposta|l'esito|la decisione|il responso|stavolta|questa volta non (sarà|dovesse|va))
        (?<!anche )(?<!come )se (?!ne\b)
        (qualora|nel caso|nell'eventualità|in caso|a meno|quando|ove|laddove)\b
        anche se (\S+ ){0,3}?(non (sarai|sarà|dovess|venissi|fossi|fosse|verrai|andasse|andrà|passi|dovrai))
        (risultasse|risultassi|venisse|superassi|superasse|selezionassimo|decidessimo|decidesse|preferisse|dicesse|andasse|passassi|proseguissimo|ritenessimo|trovassimo|dovessero|venissero|fossero|fossimo)\b
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
        (diniego|rigetto|esclusione|mancat[oa] (accoglimento|selezione|ammissione|assunzione|inserimento|conferma))( \S+){0,4}? (della|alla|del|dalla) (tua|sua|tuo|suo)\b
        (scart|esclus[ao]|boccia|accanton|rigett|respin|rifiut|declin|archivi|escluder|non accogl|cestina)\S*( \S+){0,4}? (la tua|la sua|il tuo|il suo|tua|sua) (\S+ )?(candidatura|profilo|cv\b|curriculum|istanza|nominativo|disponibilità|offerta di collaborazione|domanda|proposta)
        (scartat|esclus|bocciat|eliminat|respint)[oa] (dalla|dal|da questa) (rosa|terna|lista|shortlist|graduatoria|selezione|processo|iter)
        (candidatura|profilo|cv\b|curriculum|istanza|domanda|selezione|posizione|ruolo|nominativo|nome)\S*( (?!se\b|qualora\b|quando\b)\S+){0,8}? non (\S+ ){0,3}?(accolt|in linea|rispecchi|corrispond|considerat|pres[oa] in|superat|rientr|passat|adatt|soddisf|inserit)
        (candidatura|profilo|cv\b|curriculum|istanza|domanda|selezione|posizione|ruolo)\S*( (?!se\b|qualora\b|quando\b)\S+){0,8}? non (\S+ ){0,3}?(positiv|favorevol|rispond|coincid|sufficient|avanz|convin|coeren|compatib|all'altezza|prosegu|raggiun|va avanti|andrà avanti|a buon fine)
        non (ti|la|vi|le) (\S+ ){0,2}?(teniamo|tengono|prend|chiamer|chiamano|chiamiamo|richiamer|vogliono|scelt|selezion|pres[oa]\b|inseri|convoc|ammess|assum|conferm|metter|portiamo)
        non (sarai|sei|sarà|eri) (\S+ )?(tu|lei) (a (?!dover)|il |la |quell|che |ad )
        (prendiamo|abbiamo preso|scelto|scegliamo|assumiamo|teniamo|voluto|vogliono)( \S+){1,4}?,? non (te|lei|voi)\b
        non (\S+ )?(inserit|incluso|inclusa|includ|selezionat|scelt|presentat)\S* (\S+ )?(il tuo|il suo|la tua|la sua) (nominativo|nome|profilo|cv\b|curriculum|candidatura)
        (tuo|suo) (nome|nominativo)( \S+){0,3}? non (\S+ )?(rientr|compar|figur|è|appar|risult)
        non (sei|è|siete) (\S+ )?(passat|pres[oa]|assunt|rientrat|arrivat[oa] (in|alla)|entrat|stat[oa] (pres|convint|chiamat|conferm|promoss))
        non (andremo|andiamo|vado|si va|andrete) (\S+ )?avanti
        non (hai|ha|avete) (\S+ )?(passato|superato|raggiunto|ottenuto|vinto|convinto|totalizzato|maturato|conseguito)( \S+){0,5}? (selezion|prova|colloqui|posto|punteggio|sufficienz|requisit|esperienz|votazione|concorso|preselezion|idoneità|step|fase|soglia|turno|test)
        (siamo andati|andiamo|andati|orientati|hanno optato|preferito andare) (\S+ )?(in (un'altra|altra) direzione|su altro|oltre|altrove)
        (altra|un'altra|altre|diversa) (direzione|strada|scelta|decisione)\b( \S+){0,4}? (per|ruolo|posizione|profil|presa)?
        non (\S+ ){0,4}?(convin)\S*
        non (c'è|ci sarà|avremo|abbiamo|resta|ci sono) (\S+ )?(un |più )?(posto|spazio|posizione|posizioni|ruolo|opportunità|un'opportunità)( \S+){0,3}? (per te|per lei|per il (tuo|suo)|adatt|in linea|da offrirti|da offrirle|da proporti|da proporle)
        (dobbiamo|devo|siamo costrett\w+ a|costrett\w+ a|tocca) (\S+ )?(rinunciare|dirti di no|dirle di no|declinare|scartar|escluder|rifiutar|respinger|dirti no|salutarti|lasciarti)
        (rinunciamo|rinunciare|fare a meno) (a|di|alla|della) (te|lei|tua|sua)\b
        (ti|le|vi) (dico|diciamo|devo dire|dobbiamo dire|dire)( \S+)? (di )?no\b
        (finisce|finita|terminata|conclusa|chiude|chiusa)( \S+)? (qui |per te|per lei)( \S+){0,4}?
        (non|né|nemmeno|neppure)\b(?! (esitare|è necessario|rispondere|preoccup))( \S+){0,6}? (selezionat[oa]|scelt[oa]|prescelt[oa]|proseguir|proseguiremo|proseguiamo|procedere|procederemo|procediamo|andare avanti|idone[oa]|ritenut[oa]|ammess[oa]|offrirti|offrirle|proporti|proporle|inserirti|inserirla|dare seguito|dar seguito|darà seguito|avrà seguito|convocat[oa]|assumer|far parte|fatto parte|inclus[oa] (tra|fra|nell)|preselezionat[oa])\b(?! (il pagamento|la spedizione))
        (non|né|nemmeno|neppure)\b(?! (esitare|è necessario|rispondere|preoccup))( \S+){0,6}? (continuare|avanti|accolt|in linea|rispecchia|corrispond|considerat|considerare|superat|invitarti|rientr|passat|positiv|favorevol|accettat|adatt|rispond|soddisf|coincid|buon fine|incontra|sufficient|rosa|confermat|avanzat|avanzare|avanza|raggiunt|coeren|compatib)\S*( \S+){0,9}? (candidatura|posizion|selezion|profil|ruolo|fase|posto|te\b|lei\b|percorso|iter|requisit|ricerca|cerchiamo|azienda|cliente|colloqui|graduatoria|team|esigenz|candidat|criteri|opportunità)
        (deciso|decide|decidiamo|scelto|decisione|scelta|optato|preferito|preferisce|stabilito|ritenuto|deliberato|convenuto)( \S+){0,3}? (di )?non (\S+ )?(prosegu|proced|continu|andare|dar|selezion|convoc|assum|avanz|consider|conferm|ammett|prend|offr|port|inser|invit|accogl|richiam|incontr|farti|farla|tener)
        non (riteniamo|ritengo|intendiamo|reputiamo|crediamo|pensiamo|consideriamo|riteng)\S*( \S+){0,4}? (proced|prosegu|dar|dare|idone|adatt|giust|opportun|avanz|faccia|seguito|compatib|pront)
        non (\S+ )?(daremo|diamo|dare|darà|avrà|dando|dato|verrà dato|darò) (seguito|corso)
        non (sei|è|siete|fai|fa|sarai|sarà|figuri|figura|risulti|risulta|rientri|rientra|compari|compare|farai|farà) (\S+ )?(più )?(in corsa|in lizza|parte|tra (i|le|quell|gli|coloro|loro)|fra (i|le|quell|gli|coloro|loro)|nell'elenco|nella (rosa|lista|terna|short|graduatoria|selezione)|in lista|inclus|tra quanti|più (in|tra|fra|parte))
        (ti|la|lo) (abbiamo|ha|hanno) (\S+ )?(scartat|esclus|eliminat|bocciat|rifiutat|respint|messo in fondo|messa in fondo)
        (sei|lei è|è) stat[oa] (\S+ )?(scartat|esclus|eliminat|bocciat|respint|rifiutat)[oa]\b
        (candidatura|profilo|istanza|curriculum|nominativo|domanda (di (lavoro|partecipazione|impiego)|per))( \S+){0,6}? (scartat|respint|rigettat|non accolt|accantonat|bocciat|esclus|resta fuori|rimane fuori|archiviat|declinat|cestinat|non passa)
        (candidatura|domanda) (respinta|scartata|rifiutata|esclusa|non accolta|non selezionata|declinata)
        ^(respint|scartat|rifiutat|esclus|non selezionat|non idone)[oa] ?([:–-]|$)
        non (\S+ ){0,3}?(superat|passat|raggiunt|supera|passa|passi|superi|raggiunge|superò|ottenut)\S*( \S+){0,6}? (fase|turno|step|selezion|colloqui|prova|soglia|punteggio|preselezion|graduatoria|orale|posizione utile|screening|votazione minima)
        non (\S+ ){0,5}?(quello|ciò|la persona|il profilo|la figura|quanto|il tipo di profilo|colui|colei|la risorsa) (\S+ ){0,3}?(cerc|ci serve|serve|vogliamo|vuole|vorremmo|richiest|richiede|fa al caso|desider|necessit|avevamo in mente|giusta|adatta)
        non (\S+ ){0,4}?(faccia|fa|fanno|facesse) (per te|per lei|al caso|al nostro caso|al caso nostro)
        non (è|sei|eri) (\S+ ){0,2}?(il candidat|la candidat|la person|il prescelt|la prescelt|quell[oa] (giust|che)|la figura|il profilo (giust|adatt|che)|la risorsa)
        non (\S+ )?(toccat[oa]|tocca|spetta) a (te|lei)\b
        (non (è|e) andata|non ce l'(hai|abbiamo|ha|avete) fatta|non va in porto|non se ne fa (nulla|niente)|non è andata a buon fine)(?! (a prendere|persa))
        (stavolta|questa volta|a questo giro|questo giro|per ora|in questa occasione|in questa circostanza|alla fine|per il momento|purtroppo)\S* (\S+ )?(no\b(?= ?[,.;:]|$)|non (\S+ ){0,2}?(prosegu|proced|potremo|possiamo (prend|assum|offr|andare|prosegu|proced)|andremo|continu|sei|tocca|fai|farai|contiamo|ti (prend|tien|chiam|selez)))
        non (far[aà]i?|entrer|lavorer|prenderai|sarai|verrai|verrà) (\S+ )?(parte|nel (team|gruppo)|in squadra|con noi|nello staff|dei nostri|a far parte|assunt|chiamat|convocat|confermat|richiamat|inserit)
        (percorso|strada|cammino|candidatura|selezione|iter|team|processo|avventura|collaborazione|corsa)\S*( \S+){0,10}? (si ferma|si conclude|finisce|termina|si interrompe|si chiude|si arresta|fermarci|ci fermiamo|non prosegue|non continua) ?(\S+ )?(qui|oggi|in questa fase|a questo punto|con questo|dopo|$)
        (fermarci|ci fermiamo|fermiamo|chiuderla|la chiudiamo|finisce) (\S+ )?qui\b
        <CANT>( \S+){0,5}? (prosegu|assum|inserir|offrirt|offrirl|propor|conferm\w* (ti|la|il contratto)|selezion|prendert|prenderl|mettert|metterl|dare seguito|dar seguito|includer|ammettert|ammetterl|consider|convoc|invitar|portare avanti|andare avanti|tenert|tenerl|farti|dar corso)
        <CANT>( \S+){0,5}? (accogli|proced|dare|accettar|soddisf)\S*( \S+){0,6}? (assunzion|candidatura|selezion|posto|collaborazione|inseriment|te\b|lei\b|contratto|colloqui)
        (tua|sua) (esclusione|mancata|non ammissione|non idoneità|eliminazione)\b
        (ti|le|vi) (manca|mancano|mancava|manchi)( \S+){0,7}? (strada|esperienza|basi|competenz|requisit|anni|livello|gavetta|solidità|seniority|titolo|qualifica)
        (requisit|esperienz|competenz|qualific|titol|patent|specializzazion|conoscenz|diploma|abilitazion)\S*( \S+){0,6}? (che|quale|cui) (tu |lei )?non (hai|ha|possiedi|possiede|disponi|dispone)\b
        non (abbiamo|ho|hanno|ha) (\S+ )?(riscontrato|trovato|visto|ravvisato|rilevato)( \S+){0,8}? (curriculum|cv\b|profilo|esperienza|requisit|competenz|corrispondenza|attinenza|intesa)
        non (vede|vediamo|vedono|c'è|abbiamo visto) (\S+ ){0,2}?(intesa|sintonia|corrispondenza|compatibilità|allineamento|spazio per (te|lei)|posto per (te|lei)|match)
        (ma|però|tuttavia|solo che|peccato che)\b( \S+){0,7}? (cerchiamo|cercano|cercavamo|vogliono|vuole|preferiamo|preferisce|preferiscono|ci serve|servirebbe|abbiamo bisogno di|volevamo|puntiamo su|abbiamo (scelto|preferito|preso|trovato)|ha (scelto|preferito|preso)|hanno (scelto|preferito|preso))( \S+){0,3}? (qualcun|qualcosa|un profilo|una persona|chi\b|uno|una|altr|un'altr|un altr|profili|figure|più|meno)
        (fuori|esclus\w+) (da questa|dalla|dal|da questo|per questa)( \S+)? (selezione|processo|lista|rosa|graduatoria|shortlist|iter|terna|corsa|convocat)
        non (\S+ ){0,4}?(buone notizie|notizie positive|la risposta che|la notizia che|una risposta positiva|riscontro positivo|esito positivo|esito favorevole|risposta affermativa)
        (brutte|cattive) notizie( \S+){0,8}? (posizione|candidatura|colloquio|selezione|posto|lavoro)
        (sarebbe|avremmo|avrei|avrebbe)( \S+){0,2}? (piaciuto|voluto|gradito)( \S+){0,3}? (assum|lavor|averti|averla|offrir|prosegu|darti|darle|tenerti|inserir|portar|dirti di s)
        (sei|è) (\S+ )?(arrivat|classificat|giunt|risultat)[oa] (\S+ )?(second|terz|quart)[oa]
        (continueremo|continuiamo|proseguiamo|proseguiremo|stiamo continuando) (a cercare|la ricerca|le ricerche|con la ricerca)
        (troppo|sovraqualificat|overqualified|sottodimensionat)( \S+){0,3}? (junior|senior|qualificat|espert|lontan|specializzat|per (il|questo) (ruolo|posto))
        (aspettative|pretese|richiesta economica|ral|richieste)\S*( \S+){0,6}? (superior|oltre|supera|superano|troppo|fuori|al di sopra|non (rientra|compatib|in linea|è in linea))
        la (tua|sua) (collaborazione|prestazione|disponibilità)( \S+)? non (sarà|è|verrà) (\S+ )?(richiest|necessari|accolt|confermat)
        non (avremo|abbiamo) (più )?bisogno di (te|lei)\b
        (abbandon|chius|chiud|interrott|terminat|conclus)\S*( \S+){0,3}? (la tua|la sua|il tuo|il suo) (candidatura|percorso|processo|pratica|iter)
        (esito|risultato|responso|riscontro|risposta)( \S+){0,6}? (è|e|sarà|è stat\w|purtroppo) (\S+ )?(no\b|negativ|sfavorevol)
        (cliente|azienda|capo|direttor\w+|responsabile|commissione|titolare|loro)( \S+){0,4}? (ha detto|hanno detto|dice|dicono) (di )?(che )?no\b
        (percorso|iter|processo|strada)( \S+)? si (ferma|conclude|interrompe|chiude) qui
        (nominativo|nome)( \S+){0,3}? (fuori|escluso)
        non (\S+ ){0,3}?(possibile|riusciamo a|possiamo) (\S+ )?(prender|consider|assumer|offrir|proseguir|inserir)
        non (la |ti )?(possiamo|riusciamo a) prender
        esito negativo
        (non )?(risulta|è|e) (\S+ )?(non )?idone[oa] (e )?non
        non (risulta|è|e) (\S+ )?(idone|ammess|inserit|vincitric|vincitor)
        <APP>\S*( \S+){0,6}? (rifiutat|respint|scartat|esclus[ao]\b|declinat|negativ|rigettat)
        (esito|riscontro|risposta|valutazione|risultato)( \S+){0,5}? negativ
        (negativ[oae])(?! (\S+ )?(sarà|sarebbe))( \S+){0,3}? (esito|riscontro|candidatura|selezione)
        (purtroppo|spiace|dispiace|dispiaciuti|spiacenti|rammaric|sfortunatamente)\S*( \S+){0,14}? non\b(?! (possiamo|riusciamo|ci è possibile|siamo in grado di) (rispondere|contattare|fornire|dare un riscontro))( \S+){0,9}? (candidatura|posizione|selezion|profilo|proseguir|ruolo|scelt|idone|avanti|offert|posto|fase|te\b|lei\b|percorso|iter|linea|opportunità)
        (non|nessun\S*)( \S+){0,4}? (posizion\S*|ruol\S*|posto|opportunità|offert\S*|vacancy)( \S+){0,6}? (in linea|adatt|coeren|per te|per lei|per il tuo|per il suo|con il (tuo|suo)|compatibil|tuo profilo|suo profilo)
        (il tuo|il suo|la tua|la sua) (\S+ )?(percorso|iter|candidatura|processo|selezione)( \S+){0,4}? (termina\b|si conclude|si ferma|finisce|concluso|conclusa|terminat|si interrompe|chiusa)
        (concludere|chiudere|terminare|interrompere|fermare|fermarci)( \S+){0,3}? (il tuo|il suo|la tua|la sua|qui)( \S+)? ?(percorso|candidatura|iter|processo)?
        (stato|esito|decisione|risultato) ?:? (\S+ ){0,2}?(non selezionat|rifiutat|respint|scartat|negativo|non idone|esclus)
        (non idone[oa]|non selezionat[oa])\b
        (manca|mancano|carenza|insufficien)( \S+){0,4}? (esperienza|requisit|competenz)( \S+){0,8}? (ruolo|posizione|cerchiamo|richiest)
        ? (rifiut|respint|scartat|esclus)
        ? (purtroppo|dispiace|spiace)( \S+){0,9}? non\b
    """,
    Sign.CHOSEN: r"""
        altr[oaie] (\S+ )?(candidat(?!ur)|aspirant|concorrent|nominativ|profil|person|collegh|collega|figur|partecipant|professionist|finalist|risors|studios)
        (con|ad|a|per|verso|di|su|un') ?altr[ae] (\S+ )?candidatur
        (dato|dare|data|diamo) (la |maggior )?(precedenza|priorità|preferenza) (a|ai|alle|agli)
        (trovato|abbiamo|individuato|scelto|preso|ingaggiato|assunto)( \S+){0,2}? (qualcuno|chi\b|uno che|una che|una persona (più|che|con)|un profilo (più|che|con)|una figura (più|che|con)|un candidato (più|che|con)|una candidata (più|che|con))
        (più|maggiormente|meglio) (\S+ )?(in linea|vicin|aderent|rispondent|coerent|affin|idone|compatibil|adatt|calzant|strutturat|allineat|attinent|centrat|formato|qualificat|preparat|titolat)\w*( \S+){0,5}? (ruolo|richiest|esigenz|cerc|posizion|requisit|profilo|cliente|bisogn|necessit|nostr)
        (lo|la) (diamo|abbiamo dato|abbiamo data|affidiamo|assegniamo) (a|ad) (una?|un'|chi|altr|qualcun)
        (scelt|scegli|pres[oa]|prend|preferit|preferi|optat|opta|assunt|assum|ingaggiat|firma|trovat|nominat|affidat|assegnat|attribuit|conferit|collocat|selezionat|individuat|incaricat|orientat|spostat|concentrat|andrà|andat|espress|punta|deliberat|vincitric|vincitor|teniamo|tenut|inserit|deciso per|ricadut|proced)\S*( \S+){0,6}? (un'altra|un altro|altr[oaie]|l'altr[oa]|qualcun altro)\b(?! <NOTWHO>)
        (scelt|preferit|privilegiat|assunt|ingaggiat|pres[oa]|trovat|selezionat|precedenza|premiat|individuat|attribuire|affidare|puntat|optat|assumere|scegliere|prendere|preferi|privilegi|sceglie|prende)\S*( \S+){0,4}? (chi|qualcuno|uno|una|coloro|quelli|quelle) (\S+ )?(che|con|ha|aveva|vanta|abita|risiede|parla|conosce|sa|già|era|possiede|è|lavora|più|della|ci|si|la|lo)\b
        (scelto|preferito|privilegiato|assunto|ingaggiato|preso|selezionato|trovato|individuato|preferiamo|preferisce) (un|una|uno|il|la|i|le|gli|profili|candidat\w+|persone|figure|l') ?(\S+ ){1,4}?(con (più|un|una|maggior\w*|esperienza|competenz\w*|l)|che (ha|hanno|aveva|conosce|sa|già|parla|proviene|lavora)|già|più|espert\w+|specializzat\w+|intern\w+|laureat\w+|madrelingua|residente|qualificat\w+|propost\w+)\b
        (preso|scelto|assunto|trovato|tenuto|ingaggiato|preferito|confermato) (\S+ )?(mio|mia|sua|un collega|una collega|il collega|la collega|un ragazzo|una ragazza|il figlio|la figlia|il nipote|la nipote)\b
        (prescelt[oa]|person[ae] (scelt|selezionat)\w+|candidat[oa] (scelt|selezionat|prescelt)\w+|chi entrerà|chi abbiamo scelto|chi è stat\w scelt\w)( \S+)? (parla|ha|vanta|possiede|conosce|viene|proviene|aveva|ci|è un'altr|è un altr)\b
        (nominat|assunt|selezionat|scelt|designat|propost|incaricat)[oa] (il|la|lo) (dott|prof|sig|ing\b|ing\.|avv|arch|dr)
        (con|chi ha|chi vanta|chi aveva|dotat\w+ di|vanta|vantano) (\S+ )?(più|maggiore|maggiori|migliore|migliori|superiore|ben altra) (\S+ )?(esperienz|punteggi|competenz|anni|titoli|dimestichezza|seniority|preparazion|conoscenz|disponibilità|anzianità|attinen)
        (punteggio|esperienza|titoli|competenze|profilo|requisiti)( \S+)? (superior|maggior|miglior|più \w+)\w*( \S+)? (al tuo|al suo|alla tua|alla sua|rispetto al)
        (saranno|sono) (loro|altri|altre|quelle|quelli) (a|ad|che) (prosegu|continu|passa|accede|and)
        <SEAT>( \S+){0,6}? (va|andrà|è andat|è stat|affidat|assegnat|spetta|spetterà|attribuit|conferit|sarà (ricopert|copert|occupat)|passa|passerà|tocca)\S*( \S+){0,3}? (un'altra|un altro|altr[oaie]|qualcun|collega|candidat|una? (\S+ )?<WHO>|chi\b|internament|mio|mia)
        <SEAT>( \S+){0,4}? (lo|la) (occup|ricopr|copr|prend|avrà|far)\w*( \S+)? (un'altra|un altro|altr[oaie]|qualcun|una? (\S+ )?<WHO>|chi\b|mio|mia)
        (orientat|spostat|concentrat|indirizzat|rivolt|espress|pronunciat|sbilanciat|decis|focalizzat|optat|puntat|caduta|ricadut)[oaei] (\S+ ){0,3}?(su|verso|per|a favore|sul|sulla|sull'|sugli|sulle|di) (\S+ )?(altr|un'altr|un altr|l'altr|profil|candidat|chi\b|qualcun|una? (\S+ )?<WHO>)
        (commissione|consiglio|collegio|giuria|direzione|comitato)( \S+){0,6}? (ha (propost|nominat|scelt|collocat|individuat|designat|deliberat))\S* (?!(te\b|lei\b|di non|che))
        (vincitore|vincitrice)( \S+)? (è|risulta) (\S+ )?(un'altr|un altr|altr|il dott|la dott)
        (promoss|promuov|promozion)\S*( \S+){0,4}? (intern|un collega|una collega|chi lavora|dipendent)
        (prendiamo|scegliamo|assumiamo|teniamo|preferiamo) (?!(atto|in|nota|contatto|conto|te\b|lei\b|tempo|molto|sempre|un attimo|un appuntamento|aggiornat|presente|a|il (tuo|suo)))(\S+ ){1,3}?(non te|non lei|al (tuo|suo) posto|che (ha|aveva|già|sa))
        (ritenuto|deciso|preferito|scelto|pensato) di (affidare|assegnare|dare|offrire)( \S+){0,8}? (a|ad) (una?|un'|chi|altr)
        a proseguire (saranno|sono)
        (scelto|preferito|affidato|assunto|preso|affidiamo|conferire|conferito|assegnato|andato|selezionato)( \S+){0,8}? (una|un|a una|a un|a chi|al|alla|qualcuno|la|il)( \S+)? ?(collega|persona|ragazz|candidat|dottor|professionista|figura|chi\b|risorsa|che)
        (posto|ruolo|posizione|incarico)( \S+){0,6}? (è|e) (andat|stat|affidat)[oa] (a|affidat|assegnat)
        <OTHERS>\S*( \S+){0,6}? (scelt|selezionat|occuperà|accettat|assunt|è stat|rispecchi|in linea|più|risultat|ricoprirà|avanz|inserit|firmato|esperienza)
        (deciso|scelto|preso|trovato|scelta|orientat|preferito|optato|proseguire|procedere|continuare|andare avanti|selezionat|assunto|assegnat|ricaduta|ricadut|favore|andat|offert|affidat|puntato|individuat|avanti con|data a|privilegi|avanzare|concentrarci|proseguiremo|procederemo|inserito|decidere per)\S*( \S+){0,7}? <OTHERS>
        (scelta|decisione)( \S+){0,3}? (ricaduta|caduta|è andata|orientat|favore|cade)
        (posto|ruolo|posizione|lavoro)( \S+){0,4}? (va|andrà|è andat|è stat|affidat|assegnat|andato)\S*( \S+){0,3}? (un'altra|un altro|altra|altro|qualcun|collega|un candidat|una candidat|una persona|una risorsa|internamente)
        (profil|candidat|person|figur)\S*( \S+){0,5}? (più (in linea|adatt|vicin|aderent|rispondent|coerent|affin|idone|esperi|compatibil)|maggiormente|meglio|corrispond\S+ (maggiormente|meglio|di più))
        (coperta|ricoperta|risolta|chiusa)( (?!né\b)\S+){0,2}? (internamente|con una risorsa interna|da una risorsa|con un candidat)
        (risorsa interna|candidatura interna|promozione interna)
    """,
    Sign.CLOSED: r"""
        (ampliamento|potenziamento|espansione|apertura|progetto)( \S+){0,5}? (è|e|sono|resta|rimane) (\S+ )?(congelat|sospes|ferm|rinviat|annullat|bloccat|in stand)
        non è più (attiv|disponibil|apert|vacant|online)[aoe]
        (bloccat|bloccar|fermat|fermar|sospes|sospend|congelat|congelar|annullat|annull|revocat|rinviat|rinvia|soppress|rimoss|cancellat|accantonat|ritirat|posticipat|stoppat)\S*( \S+){0,5}? (assunzion|selezion|ricerca|ricerche|inseriment|posizion|ruolo|concorso|bando|reclutamento|vacancy|annuncio|tirocin|il posto)
        <WORK>\S*( \S+){0,6}? (salta|saltano|saltata|viene meno|vengono meno|venuta meno|spariscono|sparisce|non parte|non partirà|non partono|scadut[oa]|rimoss[oa]|tolt[oa] (dall|dal)|non (esiste|serve|è previst|verrà|accetta|sarà)\S* (\S+ )?più|si chiude|decade|decadut[oa]|desert[oa]|sfumat[oa]|congelat|slitta|slittano|ferm[oaie]\b|in stand|tutto fermo|sospes)
        (non|nessun\w*)( \S+){0,3}? (coprire|ricoprire|bandire|aprire|procedere all'assunzione|procedere ad alcuna) ?(\S+ )?(posto|ruolo|posizione|incarico|più|nessuno|assunzione)?
        non (\S+ )?(accett|serve|servono|occorr|cerc|ricerc|assum|verrà bandit|verrà copert|verrà assunt|recluta)\S* più( \S+){0,4}?
        non (cerchiamo|assumiamo|assumeremo|ricerchiamo|cerca|assume|stiamo cercando|selezioniamo) più\b
        (annuncio|posizione|offerta|ricerca|selezione)\S*( \S+){0,8}? non (è|risulta) più (attiv|disponibil|apert|valid|visibil|online)
        (tagliat|ridott|ridotto|mancanza|venut\w* meno|taglio|riduzione|perso|finit)\S*( \S+){0,4}? (budget|fondi|finanziament|contribut|bilancio|commessa|appalto)\S*( \S+){0,10}? (posto|ruolo|posizion|assunzion|ricerca|selezion|incarico|figura|inseriment)
        (non c'è|manca|niente|senza|non abbiamo) (più )?(il )?(budget|fondi|copertura|finanziament)\S*( \S+){0,2}? (per|non)
        (apertura|ampliamento|progetto|commessa|appalto|programma|contratto)\S*( \S+){0,6}? (slitta|congelat|rinviat|annullat|sospes|non (è stat\w )?(rinnovat|parte|confermat)|salta|saltat|ferm|cancellat)\S*( \S+){0,12}? (assunzion|posti|posto|ruol|posizion|selezion|inseriment|figure|personale|collaborator)
        (sostituzione|supplenza|figura|rinforzo|risorsa)( \S+){0,4}? (non serve|non è più|non occorre|non più necessari)
        (assunzioni|selezioni|inserimenti|ingressi|nuovi ingressi) (\S+ ){0,3}?(bloccat|ferm|sospes|congelat|in vista|previst)
        niente (assunzioni|ingressi|nuovi ingressi|inserimenti|selezione)
        (hiring freeze|blocco del turnover|spending review)
        <WORK>\S*( \S+){0,9}? (annullat|sospes|congelat|chius|bloccat|cancellat|ritirat|rinviat|in pausa|stand-by|stand by|interrott|soppress|fermat|rimandat|eliminat|non (è più|sarà più|verrà|sarà) (\S+ )?(disponibil|apert|attiv|copert|ricopert|assunt|inserit)|non è più|posticipat|saltat|revocat|accantonat|in attesa)
        (blocco|congelamento|sospensione|annullamento|stop|chiusura)( \S+){0,3}? (assunzion|selezion|ricerc|posizion|processo|inseriment|turnover)
        (budget|fondi|finanziamento|copertura)\S*( \S+){0,6}? (tagliat|ridott|cancellat|non (è stat\S+ |sono stat\S+ )?approvat|ritirat|venut\S* meno|congelat|mancat|saltat|revocat)
        (annullare|sospendere|congelare|chiudere|bloccare|rinviare|interrompere|fermare|ritirare|posticipare|non procedere con|non ricoprire|cancellare)( \S+){0,5}? <WORK>
        (nessuno|non)( \S+){0,3}? (sarà assunt|verrà assunt|assumeremo|assumiamo|si assume|assumere nessuno|procederemo con l'assunzione|assumerà)
        ? (riorganizzazione|ristrutturazione|cambio di priorità|motivi di budget)
    """,
    Sign.FILLED: r"""
        (tutti i|i|tutte le) (posti|posizioni)( \S+){0,6}? (occupat|assegnat|copert|esaurit|complet)[ie]?
        (ha|hanno|abbiamo|al|è) (già|al completo|ormai) (\S+ ){0,2}?(tutto il personale|completo|al completo|il personale|l'organico|la squadra)
        (organico|squadra|personale|staff|gruppo)( \S+){0,3}? (al completo|completo|completato|completata)
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
        (abbiamo|ho|è stat\w|sono stat\w|risulta|risultano)( \S+){0,3}? (ricevut|registrat|acquisit|pres\w in carico|protocollat|archiviat\w correttamente|caricat|inoltrat)\S*( \S+){0,4}? (tu\w|su\w|candidatura|domanda|autocandidatura|documentazione|profilo|portfolio|istanza|curriculum|cv\b|materiale|video|messaggio|dossier|iscrizione)\b
        (invio|inoltro|trasmissione|caricamento)( \S+){0,4}? (riuscit|completat|avvenut|confermat|conclus|andat\w a buon fine)
        (numero|codice) (di )?(protocollo|pratica|candidatura)
        (candidatura|domanda|autocandidatura|istanza|curriculum|cv)( \S+){0,4}? (andata a buon fine|protocollat|è nel nostro|è nella nostra|è ora (nel|in|a)|è al sicuro|in mano|sul nostro tavolo)
        (candidatura|domanda|autocandidatura|incarto|modulo|curriculum)( \S+){0,6}? (effettuat|trasmess|acquisit|giunt|arrivat|è nella nostra|caricat|protocollat|pervenut|è stata inoltrata)
        (copia|ricevuta|riepilogo|codice) (\S+ )?(della|della tua|della sua|di) (tua |sua )?(candidatura|domanda|pratica)
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
        (stiamo|sto|stanno) (ancora )?(valutando|esaminando|leggendo|incontrando|confrontando|finendo|raccogliendo|decidendo|verificando|completando|ultimando|vedendo)
        (abbiamo|ho|ci serve|serve|occorre|chiediamo) (bisogno di )?(\S+ )?(ancora |più |un po' (di|più di) |qualche )(tempo|giorn|settiman|pazienza)
        (sei|resti|rimani|è|siete) (\S+ )?(ancora |sempre )?(in gara|in corsa|in lizza|in gioco|tra i finalisti|nella rosa|in shortlist|nella lista ristretta|al vaglio|in attesa)
        (decideremo|decidiamo|deciderà|decide|decideranno|si decide|delibera) (\S+ )?(entro|la prossima|nei prossimi|a breve|lunedì|martedì|mercoledì|giovedì|venerdì|dopo|in settimana|settimana|nel|la settimana|il \d)
        (slitta|slittano|slittata|rimandat\w|rinviat\w|prorogat\w|in ritardo|ritardo)( \S+){0,4}? (decision|risposta|scelta|valutazion|procedura|graduatoria|tempi|di (una|qualche|due))
        (passato|passata|inoltrato|inoltrata|girato|girata|sottoposto|presentato)( \S+){0,4}? (al responsabile|alla direzione|al cliente|al direttore|alla titolare|al capo|ai soci|all'ufficio|al team)
        (ancora|mancano|restano) (\S+ ){0,2}?(colloqui|candidati|persone|incontri)( \S+)? (da (fare|vedere|incontrare|sentire)|in programma)
        (sei|sei ancora|lei è|siete) (\S+ )?(tra i|fra i|tra gli|in|nella|ancora in|nell'|rimast\w) (\S+ )?(finalist|corsa|gara|rosa|terna|lizza|short|ultim|gioco|lista|due|elenco)
        (hai|ha) (superato|passato) (\S+ ){0,2}?(primo|prima|verifica|fase|step|selezione|colloquio|screening|turno)
        (stanno|stiamo|sta) (correggendo|esaminando|valutando|leggendo|confrontando|chiudendo|completando|terminando|ultimando|concludendo)
        (chiudiamo|completiamo|terminiamo|concludiamo|finiamo) (\S+ )?(ultimi|i|gli|le|ultime) (\S+ )?(colloqui|incontri|interviste|selezioni)
        (stato|nuovo stato|status) ?:? (\S+ )?(in lavorazione|in valutazione|in revisione|in corso|preselezionat|in esame)
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
        (hai|ha|possiedi|possiede|disponi|dispone|sei in possesso)( \S+){0,4}? (patente|auto|automunit|attestat|certificat|permesso|esperienza (con|in|nel)|diploma|abilitazione|partita iva|iscrizione all'albo|haccp|patentino)( \S+){0,10}?\?
        (completa|completi|compila|compili)( \S+){0,4}? (campi|modulo|scheda|form\b|anagrafica|dati)
        (invi|mand|fornir|alleg|indic|trasmett|serv|occorr|bisogno|potresti|potrebbe|può|puoi|chied|manc|caric|compil|comunic|necessit|condivid|inoltr|rispond|firma|confermar|preghiamo|specific|integr|far avere|farci avere|richied)\S*( \S+){0,12}? <PAPER>
        (quali|quale|qual|quanto)( \S+){0,4}? (aspettativ|retribu|ral|disponibilità|preavviso|pretes|stipendio)
        (quando|da quando)( \S+){0,4}? (inizi|disponibil|cominci|potrest|potrebbe|entrare)
        (document|informazion|dati)\S*( \S+){0,3}? (mancant|aggiuntiv|necessari|richiest|seguent|integrativ|ulterior)
        (manca|mancano|mancante|servono|occorrono)( \S+){0,6}? (document|copia|certificat|diploma|informazion|dati|allegat|referenz)
    """,
    Sign.ASSESSMENT: r"""
        (test|prova|esame|esercizio|valutazione|questionario) (di|d'|in) ?(inglese|livello|attitudin|personalità|dattilografia|cucina|guida|logica|saldatura|lingua|programmazione|excel|traduzione|competenze|ragionamento)
        (test|prova|esercizio|valutazione|questionario|simulazione) (tecnic|pratic|psico|cognitiv|fisic|scritt|attitudinal|online|da completare|di personalità|di vendita|di chiamata|comprende|è stat\w assegnat)
        (prepar|elabor|traduc|corregg|risolv|svilupp|clona|scriv|formul|realizz|progett)\w*( \S+){0,6}? (presentazione|proposta|soluzione|slide|testo|traduzione|piano|analisi|pagine|codice|repository|bozz|strategia|algoritm|campione|caso|articolo)( \S+){0,14}?
        (svolg|complet|fare|sosten|rispond|invit|compil|prossimo passo|prossimo step|fase successiva|link|alleg|invi|superar|affront|risolv|acced|registra|partecip|prevede|passo successivo|step|esegui|consegn|trov|mancano|chiediamo|preparar)\S*( \S+){0,12}? <TEST>
        (hackerrank|codility|codesignal|testgorilla|hirevue|spark ?hire|willo|assessfirst|in-?recruiting test|shl\b|testdome|hireflix|pymetrics|visiotalent|thomas|arctic shores|cut-e)
        <TEST>\S*( \S+){0,6}? (dura|durata|minuti|entro|scade|tecnic|online|attitudinal|link|ore\b)
        ? <TEST>
    """,
    Sign.INVITE: r"""
        (ti|la|vi) (invitiamo|invito|convochiamo|vorremmo|aspettiamo|proponiamo|chiediamo)( \S+){0,4}? (colloquio|incontro|videochiamata|call|intervista|sede|conoscer|presentarti|presentarsi|passare|venire)
        (possiamo|possiamo|ti va di|le va di|ti andrebbe|hai|avresti|ha|avrebbe|ti|le) (\S+ )?(sentirci|vederci|incontrarci|fare due chiacchiere|voglia di|tempo per|mezz'ora|un'ora|dieci minuti|un quarto d'ora|cinque minuti|un momento)( \S+){0,8}?
        (?<!da )(quando|in che giorno|a che ora|che giorno) (\S+ ){0,2}?(puoi|può|potresti|potrebbe|sei|saresti|ti (va|è|torna)|le (va|è)|riesci|riesce|passi|ci)
        (fissare|fissiamo|organizzare|organizziamo|programmare|concordare) (\S+ )?(un|una|il|la|la data|l'incontro)
        (conoscerti|conoscerla|incontrarti|incontrarla|sentirti|parlarti|vederti|parlare con (te|lei)|due chiacchiere|scambiare due parole)( \S+){0,8}?
        (vuole|vogliono|vorremmo|vorrebbe|vorrei|gradirebbe|desidera|ci piacerebbe|mi piacerebbe|farebbe piacere|chiede di|chiedono di)( \S+){0,4}? (conoscert|conoscerl|incontrart|incontrarl|parlart|parlarl|vedert|sentirti|un incontro|mezz'ora|raccontarci|che passassi|fare due chiacchiere|una chiacchierata|un caffè)
        (passi|passa|vieni|venga|passare|vediamo)( \S+){0,6}? (due chiacchiere|chiacchierata|parliamo|parlarne|conoscerci|conoscersi|un caffè|colloquio)
        (piacer|vorre|vogli|invit|propon|desider|content|liet|organizz|fissar|concord|programm|interess|conoscer|proporr|ti va|conveniamo|convoc|felic|pianific)\S*( \S+){0,12}? (colloquio|conoscer|incontr|parlar|chiamata|chiacchier|videochiamata|call|intervista|appuntamento|sentirci|vederci|telefonata|approfondir|confrontarci|scambiare)
        (disponib|liber|quando|che giorno|quale giorno|orari|fascia|slot|ti va bene|potresti|potrebbe|riesci|riesce|saresti|preferisci)\S*( \S+){0,10}? (colloquio|sentirci|chiamata|incontro|settiman|call|videochiamata|parlar|vederci|bene|per te|ci vediamo|passare|venire|fare due)
        (scegli|scelga|prenota|prenoti|seleziona|indica|indicaci|indicarci|proponi|conferma|facci sapere|fammi sapere|comunicaci|mandami)\S*( \S+){0,7}? (orario|slot|data|fascia|appuntamento|disponibilità|giorno)
        (invito|convocazione)( \S+){0,3}? (colloquio|a un|al colloquio|incontro|intervista)
        calendly\.com
        ? <TALK>
    """,
    Sign.SCHEDULED: r"""
        (ti|la|vi) (aspettiamo|attendiamo|attende|aspetta|attendo) (\S+ ){0,3}?(<DAY>|alle|il \d)
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
        (annullat|cancellat|disdett|disdire|sospes|sospend|revocat|salta)\S*( \S+){0,4}? (colloqui|incontro|appuntamento|l'appuntamento|l'incontro|riunione|visita|chiacchierata|call|video)
        (colloquio|incontro|appuntamento|call)( \S+){0,4}? (non si farà|non si fa|non si potrà fare|non si svolgerà|salta)
        <TALK>\S*( \S+){0,9}? (annullat|annullare|cancellat|cancellare|non potrà|non può|non si terrà|salta|saltato|non avrà luogo|annulliamo|disdett|disdire|è annullat)
        (annullare|annulliamo|annullo|cancellare|disdire|annullamento|cancellazione)( \S+){0,6}? (colloquio|incontro|appuntamento|chiamata|call|intervista)
    """,
    Sign.OFFER: r"""
        (ti|la|le|vi) (assumiamo|offriamo|proponiamo|prendiamo|confermiamo|diamo|affidiamo|facciamo) (\S+ ){0,3}?(posto|contratto|ruolo|lavoro|a tempo|assunzione|squadra|a bordo|benvenut|incarico|offerta|proposta|volentieri con noi)
        (sei|è|lei è) (\S+ )?(dei nostri|assunt|la persona che cercavamo|la nostra nuova|il nostro nuovo|ufficialmente)
        (benvenut[oa])( \S+){0,4}? (team|squadra|bordo|famiglia|noi|azienda|staff|gruppo)
        (il contratto|la proposta|l'offerta|l'assunzione|inquadramento|la retribuzione|lo stipendio|la paga)( \S+){0,5}? (sarà|prevede|decorr|è di|è pront|parte|in allegato|da firmare|ammonta|pari a)
        (firma|firmare|firmi|firmata|restitui|controfirm)\S*( \S+){0,5}? (contratto|lettera|proposta|offerta)
        (abbiamo|hanno|ha) (\S+ )?(scelto|voluto|deciso di (prendere|assumere)) (te|lei)\b
        (inizierai|inizierà|comincerai|comincerà|prenderai servizio|entrerai in servizio|data d'inizio|primo giorno) ?( \S+){0,3}? (il|lunedì|martedì|mercoledì|giovedì|venerdì|da|\d|dal)
        (prescelt[oa]|scelt[oa]|vincitore|vincitrice) (\S+ )?(sei tu|è lei|sei proprio tu|della selezione|del concorso)
        (contratto|offerta|proposta|lettera d'offerta)( \S+){0,6}? (alleg|firm|accett|rivist|parte il|come concordato|decorr|a tempo)
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
        (cerca|cercano|reclutiamo|cerco|vuole)( \S+){0,10}? (tuo nome|pensato a te|venut\w in mente|una come te|uno come te|ti sposteresti|come il tuo)
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
        (lavori|offerte|stage|annunci|posti|concorsi)( \S+){0,3}? (entro \d|pubblicat\w negli|nel raggio|vicino a|negli ultimi|per "|per te)
        \d+ nuov[ei] (post|lavor|offert|annunc)
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
        (poesia|poesie|racconto|romanzo|fotografia|canzone|manoscritto|cortometraggio|dipinto)\S*( \S+){0,8}? (finalist|premi|concors|giuria|linea|non (è|rientra|ha)|selezionat|scelt)
        (reso|rimborso|reclamo|bolletta|mutuo|prestito|visto|polizza|sinistro|bonifico|commento|volo|treno|garanzia|preventivo)\S*( \S+){0,6}? (non (è|ha|possiamo|procede|copre|può)|rifiutat|respint|negat|accolt|annullat)
        (proprietari|inquilin|affitt|appartament|locator)\S*( \S+){0,8}? (altr[oaie]|scelt|preferit|coppia)
        (magistrale|laurea|master|corso di laurea|dottorato|scuola di teatro|test d'ingresso|asilo)\S*( \S+){0,8}? (ammess|ammission|accolt|posti|graduatoria)
        (ammess|ammission)\S*( \S+){0,4}? (magistrale|laurea|master|corso|dottorato|scuola|test d'ingresso|asilo)
        (domanda|candidatura|richiesta|iscrizione|pratica)( \S+){0,4}? (di|per|al|alla|del|d') ?(\S+ ){0,4}?<OTHERWISE>
        (pagamento|carta|ordine|spedizione|prenotazione|bonifico|abbonamento|transazione|pacco|addebito|acquisto)\S*( \S+){0,6}? (rifiutat|non (è|riuscit|andat)|annullat|fallit|spedit|confermat|negat|respint)
        (la tua|tua) app\b
        ? (inquilin|locator|mutuo|prestito|banca|segreteria studenti|consolato|ambasciata|questura|comune di|polizza|sinistro|studenti|ateneo|semestre|condomin)
    """,
    Sign.PROMOTION: r"""
        (segnali|motivi|perché|errori|frasi|modi)( \S+){0,6}? (colloquio|cv\b|curriculum|candidatura|rifiuto|recruiter|scartat)
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
        (posizione\b|posizioni\b|ruolo|ruoli|colloquio|colloqui\b|selezione|recruit|curriculum|cv\b|assunzion|lavoro|lavorare|lavorato|incarico|cattedra|supplenza|risorse umane|hr\b|tirocinio|stage\b|contratto di|carriera|candidat[oi]\b|assumer|retribuzione|ral\b|posto di)
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
