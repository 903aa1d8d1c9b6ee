"""German."""

from __future__ import annotations

from onward.accept.phrases.rule import Sign

WORDS = {
    "NOT": r"(nicht|kein|keine|keinen|keiner|leider nicht|niemand|nie|nichts)\b(?! (nur|zögern|scheuen|vergessen|warten))",
    "YOU": r"(sie|ihnen|ihre|ihrer|ihren|ihr|dich|dir|deine|deiner|deinen|du|euch)\b",
    "APP": r"(ihre|ihrer|ihren|deine|deiner|deinen|diese|die|der|eure) (\S+ ){0,3}?(bewerbung|kandidatur|unterlagen|profil|initiativbewerbung|lebenslauf)",
    "OTHERS": r"((einen|eine|einem|einer|ein|den|die|mit|für|mehrere|zugunsten) (\S+ )?(andere[nrms]?|internen?|interne[rn]|weitere[rn]?|passendere[nr]?|geeignetere[nr]?|erfahrenere[nr]?)"
    r"( \S+){0,3}? (bewerb|kandidat|person|mitbewerb|profil|kolleg|interessent)|andere (\S+ )?(bewerb|kandidat|personen|profile|mitbewerb)|anderen (\S+ )?(bewerb|kandidat|personen|profile|mitbewerb)"
    r"|andere[n]?\b(?= (durchgesetzt|vorgezogen|besser|geeigneter|den vorzug|weiter|überzeug|näher|entschieden))|jemand(en|em)? ande?r|(jemand|jemanden|jemandem) (\S+ )?(mit|der|die|gefunden|entschieden|aus)|mitbewerb|konkurrent|kommiliton|konkurrenz\b|(ein|eine|einer|einem|einen|die|der|den|dem) andere[nrms]?\b(?! (einrichtung|unternehmen|firma|haus|klinik|praxis|offerte|miet|lieferant|anbieter|dienstleist|pächter|käufer|partner|produkt|angebot|familie|bieter|arbeitgeber|weg|richtung|lösung|stelle|job|position|termin|tag|zeit|woche|standort|team|abteilung|bereich))( (?!miet)\S+)?|andere kandidat|wen anders|(eine person|einen menschen|eine kollegin|einen kollegen|kandidat\S*|bewerber\S*|profile?)( \S+){0,4}? (entschieden|deren|dessen|besser|noch besser|mehr|näher))",
    "PERSON": r"(bewerb|kandidat|person|mitbewerb|profil|kolleg|interessent|kraft\b|fachkraft|fachkräfte|konkurren|kommiliton|leute|menschen|dossier|talent|mitarbeiter|finalist)",
    "TAKE": r"(berücksichtig|geeinigt|zurückkomm|zurückgreif|zurückzukomm|eingehen|behaupt|in erwägung|erwogen|ausschlaggebend|mithielt|unterzubring|stattgeb|überführ|beauftrag|zuzusag|aufzustell|vorstellen können|weiterverfolg|weiter verfolg|in die (engere|nähere|weitere|nächste|zweite|finale|auswahl|liste)|engere[rn]? (aus)?wahl|nächste[rn]? runde|weiter im|weiterführ|fortsetz|fortführ|fortzu|weiterzu|einladen|eingeladen|einzuladen|zusage|einstell|eingestellt|einzustell|aufnehm|aufgenommen|aufzunehm|anstell|übernehm|übernommen|zu übernehm|nachkomm|nachgekomm|entsprech|entsproch|entspricht|ausgewählt|auswählen|auszuwähl|in betracht|infrage|in frage|weiterkomm|weitergekomm|weitergeh|weitermach|mitgenommen|mitnehmen|zum zug|befürwort|zustimm|zugestimmt|zugelassen|nominier|vorgesehen|zusammenkomm|zusammenarbeit|zustande|besetzen|anbieten|angeboten|anzubieten|einbezieh|einbezogen|näher ?tret|gewinnen|platzier|beschäftig|einsetzen|unterbring|vermitteln|vorlad|vorgeladen|durchgesetzt|zueinander|mithalten|vorschlagen|vorgeschlagen)",
    "MERIT": r"(rang|note\b|noten|leistung|ergebnis|punktzahl|arbeitsprobe|erfahrung|berufserfahrung|qualifikation|kenntnisse|kenntnis|voraussetzung|praxis|fachwissen|tiefe|abschluss|hintergrund|routine|übereinstimmung|passung|eignung|führungserfahrung|branchenerfahrung|praxiserfahrung|sprachkenntnisse|deutschkenntnisse|englischkenntnisse|sprachniveau|know-how|expertise|seniorität|kompetenz|ausbildung|studium|berufspraxis|anforderungen|\S*erfahrung|\S*kenntnisse)",
    "ONE": r"((eine|einer) (\S+ ){0,2}?\S{3,}(in|kraft|frau|person|fachkraft|leitung|vertretung)\b|(einen|einem) (\S+ ){0,2}?\S{3,}(er|mann|ist|isten|enten|ent|ant|anten|eur|ogen|oge|or|ktor|iker|arzt|gen|nden|ligen|rten|ten)\b|ein paar\b|(kandidatin|bewerberin)\b)",
    "CLOSES": r"(auf eis|gestoppt|gestrichen|zurückgezogen|pausiert|pausieren|storniert|entfällt|entfallen|aufgehoben|zurückgestellt|abgebrochen|abgesagt|geschlossen|verschoben|weggefallen|fällt weg|ausgesetzt|on hold|erledigt|obsolet|hinfällig|eingefroren|gekippt|wegrationalisiert|sparrunde|sparmaßnahme|opfer gefallen|zurückgenommen|beendet|abgeblasen|gecancelt|eingespart|nicht (mehr |länger |neu |nach|wieder |weiter |extern )?(besetz|nachbesetz|verfügbar|offen|vakant|ausgeschrieben|aktiv|existi|aktuell|online|benötigt|gebraucht|eingerichtet|geschaffen|bewilligt|genehmigt|freigegeben|gesucht|zu besetzen|vergeben|finanziert|ausgeschrieben|verlängert|realisier|zustande|gibt|erforderlich|notwendig))",
    "WORK": r"(stelle|position|vakanz|ausschreibung|stellenausschreibung|stellenanzeige|job\w*|posten|besetzung|recruiting|suche|praktikum|ausbildungsplatz|auswahlverfahren|bewerbungsverfahren|rolle|stellenbesetzung|verfahren|platz|projektstelle|aushilfsstelle|planstelle|personalsuche|requisition|einstellung|neueinstellung|nachbesetzung|\S+stelle\b|\S+platz\b|\S+position)",
    "TALK": r"(gespräch|meeting|videokonferenz|anhörung|vorsprache|hospitation|vorstellungsrunde|hearing|zoom|teams-call|telefonat|kaffee|vorstellungstag|bewerbertag|rundgang|austausch|kennenlerntag|schnuppertag|vorstellungsgespräch|interview|bewerbungsgespräch|termin|telefonat|telefoninterview|videocall|video-call|kennenlerngespräch|videointerview|call|treffen|probetag|probearbeit|kennenlernen|jobinterview|zweitgespräch|erstgespräch|telefongespräch)",
    "DAY": r"(montag|dienstag|mittwoch|donnerstag|freitag|samstag|morgen|heute|\d{1,2}\.|übermorgen|nächste woche)",
    "TEST": r"(test\b|tests\b|testverfahren|testlink|testphase|multicheck|lehrprobe|unterrichtsprobe|postkorb|vorspiel|probespiel|vorsingen|probeübersetzung|auswahltest|probefahrt|rätsel|probeunterricht|fallbeispiel|schreibprobe|rollenspiel|simulation|potenzialanalyse|take-home|quiz|probetext|aufnahmetest|aufnahmeprüfung|eignungsprüfung|sporttest|sehtest|einstellungsprüfung|probestunde|probeschicht|probelektion|testprojekt|testlauf|fachtest|wissenstest|analyse|praxistest|codeaufgabe|online-test|einstellungstest|eignungstest|assessment|aufgabe|probeaufgabe|fallstudie|case study|arbeitsprobe|fragebogen|coding challenge|challenge|übung|testaufgabe|videointerview|video-interview|zeitversetzt|videoaufzeichnung|onlinetest|persönlichkeitstest|fachaufgabe|programmieraufgabe|videofragen|hausaufgabe|sprachtest|logiktest|probearbeit)",
    "PAPER": r"(zeugnis|motivationsschreiben|anerkennung|kontaktdaten|zusatzfragen|\S*fragebogen|steuer|sozialversicherung|krankenkasse|bankverbindung|iban|geburtsdatum|telefonnummer|nachweis|\S*zeugnis\S*|\S*unterlagen|\S*bescheinigung|\S*nachweis|\S*formular|datei|scan|bewerbungsfoto|abschluss|notenspiegel|immatrikulation|arbeitsprobe|arbeitsvisum|gesundheits|unterlage|nachweis|dokument|gehaltsvorstellung|gehaltswunsch|lebenslauf|kündigungsfrist|eintrittstermin|eintrittsdatum|verfügbarkeit|arbeitserlaubnis|referenz|formular|führerschein|anschreiben|foto|bescheinigung|zertifikat|aufenthalt|angaben|information|personalbogen|ausweis|führungszeugnis|portfolio|impf|diplom|urkunde|einverständnis|rückmeldung zu|approbation)",
    "ASK": r"(bitte|bitten|benötigen|brauchen|fehlt|fehlen|könntest|könnten|kannst|können|möchten wir|würden|bräuchten|senden|schicken|reichen|ergänz|nachreich|hochladen|lade|laden|teilen|nennen|fülle|füllen)",
    "OTHERWISE": r"(visum|visa|kredit|darlehen|versicherung|studienplatz|studium|studien|master|bachelor|hochschul|universität|zulassung|wohnung|mietwohnung|kita|kindergarten|schul|kreditkarte|mitglied|konto|antrag|stipendium|einbürgerung|pass|führerscheinantrag|bauantrag|wohngeld|elterngeld|bafög|förder|reisepass|aufenthaltstitel|hypothek|leasing|miet|sprachkurs|kleingarten|handyvertrag|stromvertrag|immatrikul|kurs)",
}

PHRASES = {
    Sign.SILENCE: r"""
        (wird|kann|können|werden) (\S+ ){0,5}?nur (eine|einen|einer|ein)\b
        (werden|wird|dürften)( (?!ihnen|dir|sie|dich)\S+){0,6}? (absagen|ablehnen|enttäuschen) (müssen|können)
        nachdem die (\S+ )?(stelle|position|vakanz)
        (wollen|möchten|werden) (\S+ )?niemanden\b
        (bedeutet|heißt),? dass
        (erst|nur|sobald) wenn\b
        (letztes jahr|im letzten jahr|vergangenes jahr|jedes jahr|jedes mal|immer wieder|manchmal|häufig|meistens|regelmäßig|den (aller)?meisten)\b
        (heißt|bedeutet|heisst) (\S+ ){0,3}?(nicht|keineswegs|keinesfalls|noch lange nicht)
        (wegen|aufgrund) (seines|ihres|des|der|ihrer|seiner) (alters?|geschlechts?|herkunft|religion|behinderung|schwangerschaft)
        (?<!andere )(?<!anderen )bewerbungen (von|aus|über|durch|per|ohne|nach|via)\b
        vor (dem|der|ablauf|abschluss|ende)\b (\S+ ){0,6}?(keine|nicht|noch)
        (noch|bislang|bisher) (\S+ )?keine (absagen?|zusagen?)
        (sie sich|du dich)( (?!wir|uns)\S+){0,8}? (entschieden|entscheiden)
        (nehmen|entscheiden) wir (\S+ ){0,3}?(jemand|andere|ander)\S*,
        (gespräch|termin|interview|treffen|hearing|bewerbertag|vorstellungsgespräch|telefonat|probetag|call)\S*( \S+){0,8}? (findet (\S+ )?nicht|nicht statt|nicht zustande|entfällt|entfallen|ausfallen|verschieben|verschoben|nicht wahrnehmen|abgesagt|absagen|streichen|gestrichen)
        (voraussichtlich|frühestens|demnächst|in kürze|spätestens|nächste woche|kommende woche|in den (nächsten|kommenden)) (\S+ ){0,6}?(entscheid|besetz|vergeb|ausgewählt|auswähl|festleg|einig)
        (absage|ablehnung|nein) (wäre|würde|könnte)
        intern oder extern
        (bislang|bisher|noch|derzeit noch) (\S+ ){0,4}?(niemand\S*|nicht|keine?n?) (\S+ ){0,6}?(ausgewählt|entschieden|gefallen|besetzt|getroffen|vergeben|entscheidung|festgelegt|abgelehnt|abgesagt)
        (gleicher|gleiche|vergleichbarer) (\S+ )?(eignung|qualifikation|befähigung|leistung)
        (rückmeldung|antwort|bescheid|entscheidung|ergebnis)\S* (\S+ ){0,3}?nicht vor\b
        (abgelehnt|abgesagt|absage) (ist|wird|sind|werden) (\S+ ){0,3}?(nicht|niemand|keine?r?)\b
        (keine|nicht als|noch keine) (absage|ablehnung)\b
        (scheiden|scheidet|fallen|fällt) (\S+ ){0,3}?(automatisch|erfahrungsgemäß)
        (für oder gegen|zu- (oder|und) absage|zusage oder|absage oder|ja oder nein|ob positiv)
        absagen (werden|versenden|erfolgen|schicken|verschicken|erhalten|bekommen|gehen|versendet)
        (unvollständige|verspätete|verspätet|nachträglich|später|spätere|mündliche|schriftliche|anonyme|mehrfache)\S* (\S+ ){0,6}?(nicht|keine|kein|ausgeschlossen|unberücksichtigt|ablehn)
        wer\b ~~ (abgelehnt|ausscheidet|scheitert|abgesagt|raus)
        (gehen|geht|nehmen|nimmt) (wir |man |ich )?(davon aus|an, dass)
        (gilt|gelten|werten|betrachten|verstehen) (\S+ ){0,4}?als (\S+ )?(abgelehnt|absage|zurückgezogen|rücknahme|nicht berücksichtigt|verzicht)
        (stellt|stellen|ist|sind|bedeutet|begründet|garantiert|besteht) (\S+ ){0,4}?kein(e|en)? (\S+ ){0,2}?(zusage|garantie|anspruch|rechtsanspruch|verpflichtung|weltuntergang|beinbruch)
        nur (\S+ ){0,4}?(kann|können|laden|werden|kontaktier|verständig|berücksichtig|bekommt|bekommen)
        (frühere|viele|jede|jeder|manche|einige|häufige|hunderte|dutzende|die meisten|vielen|den meisten|den allermeisten|die allermeisten) (\S+ )?(absagen?|bewerb\S*|kandidat\S*|leute)\b
        absagen? (schreiben|schreibt|verschicken|sind|spielen|gehören|tut|tun|ist|bedeutet|heißt)
        (behalten|behält) (wir |sich )?(uns )?(\S+ )?vor\b
        (bewerbung|unterlagen|anträge|mappe)\S* (ohne|nach dem|die nach|per)\b
        (hören|hörst|erhalten|erhältst|bekommen|bekommst) (sie|du) (\S+ ){0,6}?(nichts|keine)\b
        (nicht|unmöglich|leider) ~ (allen|alle|jeden|jede|jedem|sämtliche)\b
        (wer\b|diejenigen|personen,? die|bewerbungen,? die|bewerber\S*,? die|unterlagen,? die|bewerberinnen|alle,? die|nicht (berücksichtigte|ausgewählte|eingeladene)) ~~ (nicht|keine|absage|kein)
        (nichts|keine (\S+ )?(einladung|rückmeldung|antwort|nachricht|zusage)) (\S+ ){0,3}?(von uns |wieder )?(gehört|erhalten|hören|melden|erhält|bekommen|vorliegt)
        (davon ausgehen|davon auszugehen|betrachten sie|als absage|gilt als|anzusehen)
        (sonst|andernfalls|ansonsten)\b
        (egal|ob) (\S+ ){0,4}?(zu-|zusage|absage)
        (weder|noch nicht|noch keine|nicht abgelehnt|noch niemand)\b ~ (noch|abgelehnt|entschieden|abgesagt|entscheidung|besetzt|abgeschlossen|abgeschickt)
        (absage|bescheid) (ergeht|erfolgt|bekommen|erhalten|verschicken)
        (nicht|keine)( \S+){0,4}? (antworten|beantworten|rückfragen|auskunft|erstatte|erstattet|telefonisch|zurückgesandt|zurücksenden|zurückschicken)
        (nicht|keine|keinen)( \S+){0,5}? (individuell|feedback|anrufe|absageschreiben|begründung|reisekosten|fahrtkosten|auslagen|rücksendung|rücksenden|zurückgeschickt|mappen)
        (reisekosten|fahrtkosten|auslagen|mappen|unterlagen|anrufe|personalvermittl|initiativbewerbungen|rücksendung)\S* (\S+ ){0,9}?(nicht|keine)\b
        (unabhängig (davon|vom)|ganz gleich|in jedem fall|egal)\b
        (abgelehnte|erfolglose|ausgeschiedene|nicht ausgewählte)r?n? (bewerb|kandidat|person)
    """,
    Sign.IF: r"""
        ^(?:(?!freu|leider|schade|dankbar|bedau)[^,]){3,150}, (wenn|falls|sofern|solange|bevor|es sei denn|sollten|sollte)\b
        nach (der|einer|jeder|ihrer) (\S+ )?(entscheidung|absage|ablehnung|auswahl|besetzung)
        auch (dann,? )?wenn (\S+ ){0,9}?(sollte|würde|ein andere|am ende|es nicht)
        auch dann,? (wenn|falls)
        ^(hast|haben|hörst|bekommst|erhältst|klappt|gelingt|schaffen|schaffst|steht|lautet|entspricht|werde|wirst|bestehst|können|entscheiden|erscheinen|senden|erhalten|werden|passt|passen|reicht|reichen|fällt|kommt|kommen|fehlt|fehlen|liegt|liegen|bekommen|hören|stimmt|gefällt|sind|ist|erfüllen|wird|bestehen|sehen) (wir|sie|ihr|ihre|es|das|die|der|du|unser|eine|ein) [^,]{2,90}, (\S+ ){0,2}?(wir|sie|werden|wird|müssen|ist|gilt|rückt|kann|können|erlischt|verfällt|informieren|melden|setzen|begründen|entfällt|scheidet)
        ohne (\S+ ){1,8}?(ist|kann|können|wird|werden)\b
        bei (\S+ )?(negative[mnr]|ablehnende[mnr]|abschlägige[mnr]|nichtbestehen|nichteignung|nichtauswahl|nichterscheinen|nicht bestehen|einer absage|absage|absagen|erfolglose[mnr]|unvollständig\S*)
        (könnte|kann|könnten|können) (\S+ ){0,2}?(sein|passieren|vorkommen|scheitern),?( dass|$|\.)?
        (noch|immer noch) (scheitern|platzen|ausscheiden)
        auch wenn\b(?!.{0,200}\b(heute|diesmal|konnten|haben|halten|hat|gefallen|überzeugt)\b)
        (eventuell|möglicherweise|vielleicht|unter umständen|womöglich|denkbar|erfahrungsgemäß|in der regel|üblicherweise|normalerweise|generell|gegebenenfalls|theoretisch|angenommen|gesetzt den)\b
        (bis|nachdem|nach der|nach) (die |der |das |alle |zur )?(\S+ ){0,4}?(besetzt ist|vergeben ist|besetzung der|abgeschlossen ist|entschieden ist|entschieden haben|abgelehnt)
        (falls|sofern|solltest|soweit|vorausgesetzt|sobald|bevor|solange|für den fall|im falle?|(?<!auch )wenn|(?<!es )(?<!ich )sollten?(?! nicht)|(?<!als )ob)\b
    """,
    Sign.PROSPECT: r"""
        kommen sie (\S+ )?in (die|den|betracht)
        (passt|überzeugt|entspricht) (ihr|dein) (\S+ )?(profil|bewerbung)
        zu dem (gesondert|separat)
        (anschließend|danach) findet
        (falls|wenn|sofern|sollte|sollten|solltest|ob) (\S+ ){0,2}?(ihr|ihre|dein|deine|wir|uns|es|das|die|der|profil|bewerbung|ein|eine|unser)\b
        (sobald|nachdem|anschließend|danach|im anschluss) ~ (wir|werden|wird|melden|geprüft)
        (eventuell|gegebenenfalls|ggf|möglicherweise|in der regel|normalerweise|üblicherweise|bei passung|bei interesse unsererseits)\b
        (passende|geeignete|ausgewählte) (kandidat|bewerb)
        (wen|wer|wessen) wir\b
        (wer|wen) (\S+ ){0,5}?(überzeugt|kennenlernen|weiterkommt|passt|in frage|infrage)
    """,
    Sign.REFUSED: r"""
        (ihre|deine|die) (bewerbung|unterlagen) (gehört|gehören|zählt|war|ist) (\S+ ){0,3}?nicht (dazu|dabei|darunter|unter)
        (weg|prozess|verfahren)( \S+){0,4}? an dieser stelle( \S+)? (endet|enden|beendet|zu ende)
        (ergebnis|punktzahl|werte)( \S+){0,4}? (unterhalb|unter der|nicht erreicht)
        nicht mehr auf uns zu warten
        (gehören|gehörst|zählen|zählst|sind|waren) (\S+ ){0,4}?nicht (\S+ )?(dazu|dabei|darunter|zu (den|diesen|dem))
        (wird|wurde) (\S+ ){0,6}?(leider |diesmal |erst mal )?nichts\b( mit uns| aus)?
        passt\S*( \S+){0,6}? nicht (\S+ ){0,3}?(zu|auf|in|mit|überein)
        (kommen|kommt|finden|finde) (\S+ ){0,4}?(nicht|nicht mehr) (zusammen|zueinander)
        (sehen|sieht) (sie|dich|euch) (\S+ ){0,3}?nicht (als|in|auf)
        (prozess|verfahren|bewerbungsverfahren|weg) mit (ihnen|dir)( \S+){0,5}? (beenden|beendet|nicht|enden)
        (ihrer|deiner|die|ihre) bewerbung( \S+){0,5}? nicht (gefolgt|berücksichtigt|entsprochen|zugestimmt|erfolgreich)
        (nicht|niemanden|keine|kein) (\S+ ){0,4}?(einstellen|nehmen können|übernehmen können)\b
        (ihre|deine|die) (bewerbung|kandidatur)( \S+){0,8}? (abgelehnt|ablehnen|zurückgewiesen|ausgeschieden|erfolglos|nicht gefolgt|eine absage)
        ? (absage|abgelehnt)\b
        <NOT> ~ (berücksichtig|weiterverfolg|weiter verfolg|weiter zu verfolgen|in die (engere|nähere)|engere (aus)?wahl|nächste runde|weiter im|weiterführ|fortsetz|fortführ|fortzu|weiterzu|zum (vorstellungs|bewerbungs)?gespräch|zu einem (\S+ )?(gespräch|interview|vorstellungs)|einladen|eingeladen|anbieten|angeboten|zusagen|zusage|in betracht|in frage|infrage|entsprechen|entsprochen|entspricht|passt|passen|überzeug|weiterkomm|weitergekomm|weitergeh|weiter geh|einstellen|für (sie|dich) entschieden|ausgewählt|erfolg|vorgesehen|weitermach|mitgenommen|zum zug|geklappt|klappt|positiv|überein)
        <NOT> (\S+ ){0,5}?(für|mit) (sie|dich|ihre bewerbung|deine bewerbung|ihr profil|dein profil) ~ (entschieden|entscheiden|fortfahren|weiter)
        gegen (sie|dich|ihre|deine|eine (weitere|fortsetzung|einstellung|zusammenarbeit|einladung)) ~ (entschieden|entscheid|ausgefallen)
        (müssen|muss|möchten|wollen|teilen|mitteilen|informieren) ~~ (absagen|absage\b|eine absage|ablehn|abzusagen)
        (ihnen|dir|sie|dich) ~ (eine absage|absagen\b|abzusagen)
        (zu unserem bedauern|leider|bedauerlicherweise|bedauern) ~~ (nicht|kein|keine|keinen|absage|absagen|ablehn|anderen?|anders)\b(?! (jede|alle|jeden|allen|persönlich|telefonisch|möglich)) ~ (bewerbung|position|stelle|sie\b|dich|dir|ihnen|profil|berücksichtig|entschieden|angebot|auswahl|runde|gespräch|platz|mitteilen|kandidat)
        (sie|du|ihre bewerbung|deine bewerbung|ihr profil|dein profil) ~ <NOT> ~ (ausgewählt|berücksichtig|gewählt|dabei|geschafft|entspr|passt|passen|passend|überzeug|weiter|in die|in betracht|unter den|überein|bestanden|erreicht|erfolg|qualifizier)
        (keine|keinen|kein) (\S+ ){0,3}?(zusage|positive|position|stelle|angebot|vakanz|platz|einladung|passende|geeignete|möglichkeit|verwendung) ~ (geben|anbieten|machen|für (sie|dich|ihr|dein)|ihnen|dir|erteilen|sehen|aussprechen|mitteilen|haben|unterbreiten)
        (ihnen|dir|wir) ~ (keine|keinen|kein) (\S+ ){0,3}?(zusage|positive|position|stelle|stellenangebot|angebot|vakanz|platz|einladung|passende|möglichkeit|bessere|gute)
        aus (dem|unserem) (\S+ )?(auswahlverfahren|bewerbungsprozess|auswahlprozess|prozess|verfahren) (ausgeschieden|genommen|ausscheid)
        (nicht mehr|nicht länger|nicht weiter|nicht) (\S+ )?(im rennen|berücksichtigt|in der auswahl|im auswahl|teil des|im prozess|dabei|verfolgen|weiterverfolg|in betracht|prüfen|bearbeiten)
        (endet|beendet|beenden|beende|schließen|geschlossen|abgeschlossen)\b ~ (ihre bewerbung|deine bewerbung|ihr bewerbungsverfahren|bewerbungsprozess mit|für sie|für dich|an dieser stelle)
        (ihre|deine|ihr|dein) (\S+ )?(bewerbung|bewerbungsprozess|bewerbungsverfahren|reise) ~ (endet|beendet|zu ende)
        (status|ergebnis)\b ?:? ~ (abgelehnt|absage|abgesagt|nicht berücksichtigt|nicht ausgewählt)
        (nicht die|keine) (richtige|passende|ideale|optimale) (\S+ )?(passung|übereinstimmung|wahl|person|besetzung)
        (reicht|reichen|fehlt|fehlen|mangelt|zu wenig) ~ (erfahrung|qualifikation|kenntnisse|voraussetzung|praxis) ~ (nicht|fehlt|ihnen|dir|für|noch)
        nicht (die|alle|genügend|ausreichend) (\S+ ){0,4}?(erfüll|anforderung|voraussetzung|mitbring|kriterien)
        ? leider ~ (nicht|kein|keine|keinen)\b
        (können|konnten|möchten|werden|wollen|kann|konnte) (wir |ich )?(\S+ ){0,3}?(sie|dich|ihnen|dir|euch|ihre bewerbung|deine bewerbung|ihr profil|dein profil|ihre kandidatur) (\S+ ){0,7}?(nicht|keine|keinen|kein)\b(?! (\S+ ){0,5}?(erreich|erstatt|auskunft|auskünfte|telefon|rückmeldung|sagen|genau|antwort|feedback|termin|zeitpunkt|zusenden|mitteilen|entscheid))
        (absage|absagen) (\S+ ){0,3}?(erteilen|erteilt|erhalten (hast|haben)|müssen|geben|aussprechen|zukommen|mitteilen|übermitteln|ausgesprochen|übermittelt)
        (status|ergebnis|entscheidung|entscheid|rückmeldung|antwort)\S*( \S+){0,6}? (absage|abgesagt|negativ|abgelehnt|abschlägig|nein|ablehnung|ausgeschieden)\b
        <NOT>( [^ ,;:]+){0,12}? <TAKE>
        <APP>\S*( \S+){0,9}? (unberücksichtigt|ohne (den \S+ )?erfolg|erfolglos|außer betracht|außen vor|keinen erfolg|keine berücksichtigung|nicht zum (ziel|erfolg)|zurückgewiesen|aussortiert|ausgeschlossen|nicht durch|chancenlos|nicht bestehen|nicht überzeug\S*|nicht mithalten)
        (abschlägig|negativ|ablehnend)\S* (entscheid|bescheid|antwort|rückmeldung|mitteilung|nachricht|ergebnis|stellungnahme|votum)
        (absehen|abzusehen|abgesehen|sehen|sehe|absieht)\b( \S+){0,5}? von (einem|einer|ihrer|deiner|weiteren|der|ihnen|dir|eine[mr]) (\S+ ){0,3}?(gespräch|kennenlern|einladung|einstellung|zusammenarbeit|weiterverfolgung|weiterführung|fortsetzung|fortführung|bewerbung|kandidatur|interview|berücksichtigung|anstellung|verpflichtung|beschäftigung|schritt)
        von (einem|einer|ihrer|deiner|weiteren|der) (\S+ ){0,3}?(gespräch|kennenlern\S*|einladung|einstellung|zusammenarbeit|weiterverfolgung|bewerbung|kandidatur|interview|anstellung|beschäftigung)( \S+){0,3}? (absehen|abzusehen|abgesehen|abstand|ab\b)
        kein(e|en|er)? (\S+ )?(gemeinsam\S* (\S+ )?(weg|zukunft|basis|nenner|linie|grundlage|arbeit)|match\b|verwendung|einsatzmöglichkeit|zusammenarbeit|weiterbeschäftigung|einstellung (möglich|erfolgen))
        (kein\S*|nirgends|nicht|nirgendwo)( \S+){0,4}? (bedarf|platz|verwendung|einsatz|möglichkeit|stelle|aufgabe|rolle)\S*( \S+){0,3}? (an|für) (ihr|ihre|ihrem|ihren|dein|deine|deinem|sie|dich)\b
        (bedarf|verwendung|platz|einsatz)\S* (\S+ ){0,3}?(an|für) (ihr|ihre|ihrem|ihren|dein|deine|deinem|sie|dich)\b( \S+){0,4}? (kein|nicht)
        (fehlt|fehlen|fehlte|fehlten|gefehlt|mangelt|mangelte|vermisst|vermissten|vermissen)\b(?!( \S+){0,3}? (noch|angaben|nachweis))( \S+){0,6}? <MERIT>
        <MERIT>\S*( \S+){0,9}? (fehlt|fehlen|gefehlt|zu gering|zu kurz|zu wenig|nicht (\S+ ){0,2}?(aus\b|aus,|ausreich|genüg|reicht|reichen|gerecht|genug|passend|gegeben|vorhanden|erfüllt|überein))
        (ausreichend|genügend|reicht|reichen|reichte|deckt|decken|stimmt|stimmen|erfüllen|erfüllst|erfüllt|verfügen|verfügst|bringen|bringst) (\S+ ){0,6}?(nicht|kaum|zu wenig|nur teilweise|nur bedingt) (\S+ ){0,5}?(aus\b|überein|mit\b|<MERIT>|anforderung|ab\b|über)
        (stärken|schwerpunkt|schwerpunkte|kompetenzen|vorstellungen|gehaltsvorstellung\S*|ausrichtung|erwartungen) (\S+ ){0,4}?(ander|auseinander|ab\b|zu weit|über unserem|oberhalb|nicht vereinbar)
        (brauchen|suchen|benötigen|wollen|wollten|bräuchten|suchten|brauchten|bevorzugen|setzen) (wir |auf )?(\S+ ){0,3}?(aber|jedoch|allerdings|doch|hingegen|vielmehr|eher|letztlich|stattdessen|dann doch) (\S+ ){0,3}?(jemand|eine person|<ONE>|profil|bewerb|kandidat)
        (aber|jedoch|allerdings|sondern|hingegen|vielmehr|dennoch) (\S+ ){0,7}?jemand(en|em)?\b
        (ihr|dein|euer) name( \S+){0,4}? nicht\b
        nicht (\S+ ){0,4}?(auf|in|unter) (der|die|unserer|unsere|den|unseren) (\S+ ){0,2}?(liste|shortlist|\S*auswahlliste|einladungsliste|kreis|\S*vorschlag|vorschlagsliste|endrunde|finalrunde|finale|finalisten|besten|auswahl|endauswahl|bewerberkreis|kandidatenkreis)
        (hier|damit|deshalb|daher|an dieser stelle|für (dich|sie|uns))( \S+){0,5}? (schluss|endstation|zu ende|vorbei|raus|stopp)\b
        anderweitig( \S+){0,4}? (disponier|entschieden|entscheiden|besetz|vergeb|orientier|umgeschaut|umgesehen|fündig|verpflichtet|festgelegt)
        (?<!sie sich )(?<!du dich )anders( \S+){0,2}? (entschieden|vergeben|besetzt|orientiert|ausgefallen|entscheiden|festgelegt|geplant)
        (einen|eine|in eine|den) (\S+ )?anderen? (weg|richtung|variante|lösung|option|konstellation|besetzung|alternative)( \S+){0,3}? (gegangen|eingeschlagen|gehen|entschieden|entscheiden|einzuschlagen|gewählt|zu gehen)
        (entschieden|entscheiden|gegangen|eingeschlagen)( \S+){0,4}? (einen|eine) (\S+ )?anderen? (weg|richtung|variante|lösung|option|konstellation|besetzung|alternative)
        (nicht|leider|un) (\S+ ){0,2}?zu (ihren|deinen|euren) (un)?gunsten
        zu (ihren|deinen) ungunsten
        (gegen|wider) (sie|dich|ihr|ihre|ihren|dein|deine|deinen|eine|einen|die) (\S+ ){0,4}?(entschieden|entscheid|ausgesprochen|ausgefallen|votiert|gestimmt|zu entscheiden)
        (entschieden|ausgesprochen|votiert|gestimmt|entscheid\S*|ausgefallen)( \S+){0,3}? gegen (sie|dich|ihr|ihre|ihren|dein|deine|deinen|eine (\S+ )?(einstellung|zusammenarbeit|einladung|fortsetzung|weiterführung|übernahme|anstellung|beschäftigung))\b
        dagegen (\S+ )?(entschieden|ausgesprochen|entscheiden)( \S+)?,? (ihre|ihr|ihnen|sie|dich|dir|deine|dein|den (prozess|bewerb)|das (verfahren|gespräch)|mit|weiter)
        (es|das|dies)?( \S+)? ?(hat|reicht|reichte|klappt|klappte|wird|wurde)( \S+){0,5}? nicht (ganz |mehr )?(gereicht|geklappt|geschafft|sollen sein|gepasst|hingehauen|funktioniert|für (sie|dich|eine (zusage|einladung|einstellung)))
        (es|das|dies)? ?sollte (\S+ )?nicht sein
        (leider|klares|lautet|ist ein|kommt ein|es ein|heißt) nein\b
        (nicht|leider) (\S+ ){0,4}?(geworden|geklappt|gereicht|gepasst|gefunkt)\b( mit| für|$|\.|,)
        keine (\S+ )?(gute|guten|positive|positiven|bessere|besseren|erfreuliche|erfreulichen|schöne|schönen) (\S+ )?(nachricht|rückmeldung|neuigkeit|antwort|mitteilung|botschaft)
        (schlechte|traurige|unerfreuliche|enttäuschende) (\S+ )?(nachricht|neuigkeit)\S*( \S+){0,3}? (für|wegen|zu|bezüglich)
        (werten|wertet|verstehen|versteh|sehen|sieh|betrachten|nehmen|nimm|interpretier\S*|fassen)( \S+){0,2}? (darin|dies|diese|unsere|die|hierin|daraus)( \S+){0,3}? (nicht|keinesfalls|keine|kein)( als)?( \S+){0,3}? (urteil|wertung|kritik|abwertung|aussage|bewertung|persönlich|zurückweisung|geringschätzung|werturteil)
        (entscheidung|absage|nachricht|entscheid|auswahl) (\S+ ){0,3}?(kein|keine|nicht|nichts) (\S+ ){0,3}?(urteil|wertung|kritik|abwertung|aussage|bewertung|werturteil|qualifikation|fähigkeit|person|persönlich)
        (angebot|zusage|einladung|vertrag|stelle|position|einstellung|anstellung|übernahme|mitarbeit|festanstellung|arbeitsverhältnis|\S+stelle|\S+platz)\b( \S+){0,9}? nicht (\S+ ){0,3}?(machen|anbieten|aussprechen|geben\b|vornehmen|erfolgen|erteilen|unterbreiten|in aussicht|mit (ihnen|dir)|an (sie|dich)|zusagen|überführ|antreten|einigen)
        nicht mit (ihnen|dir) (\S+ ){0,3}?(besetz|weiter|fort|zusammen|arbeiten|plan|fortzu|führen|rechnen)
        (verfahren|prozess|gespräche|weg|bewerbungsprozess|auswahlprozess|reise|zusammenarbeit)\S* (\S+ ){0,5}?ohne (sie|dich|ihre|deine)\b
        (nicht|keine|keinen) (\S+ ){0,4}?(chance|möglichkeit|perspektive|grundlage)\S*( \S+){0,3}? (zusammenarbeit|einstellung|bewerbung|anstellung|stelle|team|position)
        (ihre|deine|die) (bewerbung|kandidatur|unterlagen)\S*( \S+){0,4}? zu (unserer|ihrer) entlastung
        (freigeben|verabschieden|trennen)( \S+){0,3}? (ihre|deine|ihnen|dir) (\S+ )?(bewerbung|kandidatur|im verfahren)
        (lehnen|lehne|sortieren|schließen) (wir |ich )?(ihre|deine|sie|dich) (\S+ ){0,6}?(ab|aus)\b
        (ablehnung|nichtberücksichtigung|zurückweisung|nichteinstellung) (ihrer|deiner|der) (bewerbung|kandidatur)
        (sie|du|ihr profil|dein profil) (passen|passt|erfüllen|erfüllst|erfüllt|gehören|gehörst|gehörten|waren|warst|genügen|genügst|entsprechen|entsprichst|entspricht|überzeugten|standen|stehen|stehst|kamen|liegen|lagen) (\S+ ){0,8}?(nicht|keine|keinen|kein|kaum)\b(?! (\S+ )?(erreichbar|zuhause|zu hause|anwesend|allein))
        (sie|dich|du|bewerbung|stelle|position|aufgabe|rolle) (\S+ ){0,6}?(überqualifiziert|unterqualifiziert|unerfahren)
        (gehalt|gehaltsvorstellung|gehaltswunsch|lohnvorstellung|gehaltsforderung|honorarvorstellung|vorstellung)\S*( \S+){0,5}? (übersteig|überschreit|spreng|über (unser|dem|den|unsere)|oberhalb|nicht (\S+ )?(vereinbar|zusammen|finanzier|stemmen|leisten|darstell|erfüll|abbild))
        (profil|werdegang|lebenslauf|qualifikation|hintergrund|bewerbung|erfahrung|vorstellungen)\S*( \S+){0,4}? (weicht|weichen|abweich|zu weit|nicht (\S+ ){0,2}?(deckungsgleich|vereinbar|deck))
        (kunde|mandant|auftraggeber|fachbereich|fachabteilung|klinik|kommission|team|geschäftsführung|bereich|vorstand|abteilung|unternehmen|praxis|jury|gremium|chef|chefin)\S*( \S+){0,9}? (kein interesse|nicht interessiert|nicht kennenlern|kein gespräch|nicht überzeug\S*|abgelehnt|abgewunken|abgewinkt|abgesagt|dagegen|gegen (sie|dich|ein|eine|ihr|ihre|dein|deine)|nicht für (sie|dich))\b
        (bewerbung|profil|kandidatur|dossier|unterlagen)\S*( \S+){0,7}? (abgelehnt|abgewunken|verworfen|aussortiert|gescheitert|durchgefallen|zurückgewiesen|zurückzuweisen|abzulehnen|aus dem (rennen|prozess|verfahren)|ausgeschieden|nicht mehr (dabei|weiter|im|teil|aktiv|verfolgt))
        gegen ein (\S+ )?(gespräch|kennenlernen|interview|angebot)\S*( \S+){0,2}? (entschieden|ausgesprochen)
        (mindestpunktzahl|mindestpunkte|mindestanforderung|bestehensgrenze|punktzahl|punkte|mindestwert|testergebnis|auswahltest|einstellungstest|eignungstest)\S*( \S+){0,6}? (verfehl|nicht (erreich|bestand|erfüll|ausge|geschafft|gereicht)|unterschritten|durchgefallen|nicht aus)
        (trauen|traue|zutrauen|sehen|sehe|finden|finde) (\S+ )?(wir |ich )?(sie|dich|ihnen|dir|es) (\S+ ){0,7}?nicht\b
        wir (schließen|schliessen|beenden|legen) (\S+ )?(ihre|deine|das|den) (\S+ )?(bewerbung|verfahren|kandidatur|bewerbungsprozess|vorgang|prozess)( mit ihnen| mit dir)?( \S+)? (ab|ad acta|an dieser|damit|hiermit|hier)\b
        (damit|hiermit|somit) ist (das|der|ihr|dein) (\S+ )?(verfahren|prozess|bewerbung\S*|auswahl\S*) (für (sie|dich)|mit (ihnen|dir)|leider)( \S+)?
        (anbei|beiliegend|hiermit|wieder|senden|geben|schicken|erhalten)( \S+){0,5}? (unterlagen|bewerbungsunterlagen|bewerbungsmappe|mappe|bewerbungsdossier|dossier)( \S+){0,6}? zurück\b
        (?<!wenn )(sie|du) (\S+ )?(waren|warst|sind|bist|wurden|wurdest) (es )?(\S+ ){0,2}?nicht(\.|,|$)
        nicht (sie|du|für (sie|dich))(\.|,|!|$)
        (einstellung|anstellung|einsatz|beschäftigung|übernahme|zusammenarbeit|einladung|mitarbeit|weiterbeschäftigung|festanstellung|vertragsverlängerung|berücksichtigung|aufnahme|vermittlung)\b( \S+){0,7}? (nicht (\S+ )?(möglich|realisier|vorstell|umsetz|zustande|vorgesehen|in betracht|infrage|in frage)|ausgeschlossen|unmöglich|leider nicht|nicht$)
        abstand( \S+){0,9}? (bewerb|einstell|einlad|berücksichtig|zusammenarbeit|ihnen|dir|kandidatur|anstell)
        (müssen|muss|werden|zu) (\S+ ){0,3}?(sie|dich|ihnen|dir) (\S+ ){0,4}?(enttäuschen|absagen|ablehnen|absage\b)
        (fachlich|menschlich|inhaltlich|sprachlich|kulturell|qualitativ|chemie|persönlich|charakterlich|zwischenmenschlich)\S* (\S+ ){0,7}?nicht\b( \S+){0,2}?( gestimmt| gereicht| gepasst| überzeug\S*| passt| ausreich\S*| mithalten| zusammen\S*| aus\b|$|\.)
        (fachlich|menschlich|inhaltlich|sprachlich) (\S+ ){0,3}?(reicht|passt|stimmt|fehlt|hat|genügt) ~ (nicht|noch nicht)
        (diese|dieser|unsere|unserer|meine|meiner|die heutige) absage\b
        bewerbung\S*( \S+){0,8}? ?[:–|-] ?(absage|abgelehnt|nicht (ausgewählt|berücksichtigt|erfolgreich))
        (status|bewerbungsstatus|stand)\S*( \S+){0,6}? (absage|abgelehnt|abgesagt|nicht (ausgewählt|berücksichtigt|erfolgreich|weiterverfolgt)|ausgeschieden|archiviert)
        (leider|eine|als) absage (\S+ )?(für|auf|zu|wegen)\b
        aus (der|dem|ihrer|deiner|unserer|einer) (\S+ ){0,2}?(bewerbung|stelle|zusammenarbeit|vertrag|anstellung|job|gespräch|einstellung|übernahme|praktikum)\S*( \S+){0,4}? nichts\b
        (wird|wurde|ist|geworden) (\S+ ){0,5}?nichts (geworden|werden|mit|aus|draus|daraus)\b
        (laden|lade|stellen|nehmen|wählen|verfolgen|berücksichtigen|setzen|führen|bearbeiten|übernehmen|beschäftigen|vermitteln|besetzen|beziehen|engagieren|brauchen|behalten) (wir |ich )?(sie|dich|ihre|deine|ihr|dein|das verfahren|den prozess|den bewerbungsprozess) (\S+ ){0,7}?(nicht|nicht mehr)\b
        (sie|du|bewerbung) (sind|bist|ist|scheiden|scheidest|scheidet) (\S+ ){0,5}?(aus dem rennen|ausgeschieden|raus\b|nicht mehr (dabei|im)|aus\b( diesem| dem| unserem) (\S+ )?verfahren)
        auf (ihre|deine|eine) (\S+ )?(mitarbeit|bewerbung|einstellung|einladung|zusammenarbeit|dienste|mitwirkung) (\S+ ){0,2}?(verzicht|zu verzicht)
        verzicht\S* (\S+ ){0,4}?auf (ihre|deine) (mitarbeit|bewerbung|dienste|mitwirkung)
        (hält|halten|halte|erachten|befunden|eingestuft) (\S+ ){0,6}?(sie|dich|profil|bewerbung|ihnen)? ?(\S+ ){0,4}?(nicht|weniger|nur bedingt) (\S+ ){0,3}?(geeignet|passend|qualifiziert)
        nicht (\S+ ){0,3}?(geeignet|qualifiziert) ?(für (die|diese|unsere|den) (stelle|position|aufgabe|rolle|job|tätigkeit)|genug)?(\.|,|$)
        (nicht|kein|weder) (der|die|das|den|als|eine|einen)? ?(\S+ )?(richtige|passende|ideale|geeignete|gesuchte|optimale)[rn]? (\S+ )?(kandidat|person|bewerb|besetzung|profil|wahl|kraft|mann|frau|für)
        (nichts|keinen|keine|kein) (\S+ ){0,3}?(passendes?|job|stelle|offene\S*|freie\S*|arbeit|aufgabe|vakanz\S*|verwendung|position)( \S+){0,3}? (für (sie|dich)|frei\b|offen\b|anbieten|anzubieten|zu vergeben|verfügbar)
        (?<!bei )(keinen|kein) (\S+ ){0,3}?(bedarf|personalbedarf)\b
        (mehr|anderes|anders|stärkere|tiefere|konkretere|besseres)\S*( \S+){0,5}? (gewünscht|erhofft|erwartet|vorgestellt|versprochen)
        (suchen|brauchen|benötigen|gesucht|bräuchten|erfordert|verlangt|setzt)( \S+){0,4}? (jemand\S*|person\S*|kandidat\S*|profil\S*|bewerb\S*) mit (mehr\b(?! als)|größer|länger|stärker|tiefer|fundiert|bess|ausgeprägt|umfang|nachweis|abgeschlossen|einschlägig)
        (gesucht|benötigt|gebraucht) (wird|ist|war) (\S+ ){0,2}?(jedoch|aber|allerdings|hingegen|vielmehr)
        schweren herzens( \S+){0,9}? (entschieden|absag|verabschied|ablehn|trennen|ander)
        unsere wege( \S+){0,2}? (trennen|gehen)
        (nicht|kein|keine|leider) (\S+ ){0,3}?(favorit|favoritin|erste wahl|wunschkandidat|spitzenplatz|platz eins)
        (nicht genügend|zu wenige|zu wenig|nicht die (nötige|erforderliche)) (stimmen|punkte|mehrheit|zustimmung)\b
        nicht (\S+ ){0,2}?gemeinsam (\S+ )?(weiter|geh|fort|arbeit)
        nichts (positives|gutes|erfreuliches)
        keinen? (\S+ ){0,2}?(günstiger|positiv|besser|erfreulicher|zusagend)\S* (\S+ )?(bescheid|antwort|nachricht|mitteilung|rückmeldung|ergebnis)
        (?<!ohne )(ihnen|dir) (fehlt|fehlen|mangelt) (?!noch)(\S+ ){0,3}?(der|die|das|es|jegliche|eine|ein)\b
        (geht|ging|läuft) (es )?(\S+ ){0,7}?nicht (mehr )?weiter\b
        für (sie|dich) (\S+ ){0,4}?(kein|keinen|keine|nichts) (\S+ )?(platz|stelle|aufgabe|job|verwendung|passendes|position|mehr)\b
        nichts für (sie|dich)\b
        nicht (die |das )?(richtig\S*|passend\S*) (\S+ )?(füreinander|zueinander|für (sie|dich|uns))
        (nix|nichts) (wird|geworden|werden|mit|aus|draus|daraus)\b
        korb (geben|gegeben|erteilen)
        (bewerbung|dossier|kandidatur|unterlagen)\S*( \S+){0,4}? (zu den akten|ad acta)\b
        (profil|sie|du|kunde|feedback|erfahrung)\S* (\S+ ){0,6}?zu (teuer|junior|senior|jung|unerfahren|theoretisch|generalistisch|spezialisiert|weit entfernt|wenig (\S+ )?(erfahrung|praxis))
        (das|es) war'?s (\S+ )?(leider|für (dich|sie))
        (hätte|hätten|wünschte|wünschten) (\S+ ){0,6}?(bessere|andere|schönere|positivere|erfreulichere)n? (\S+ )?(nachricht|news|neuigkeit|antwort|botschaft)
        ohne (die |eine )?(berücksichtigung|einbeziehung|einladung) (ihrer|deiner)
        abschlägig
        (erfüllen|erfüllst|erreichen|erreichst|bestehen|bestanden haben|genügen) (sie|du) (\S+ ){0,7}?(nicht|kein)
        (entscheidung|votum|urteil|wahl|abstimmung)\S* (\S+ ){0,6}?gegen (sie|dich|ihre|deine|ihr|dein)\b
        (müssen|muss) (wir |ich )?(\S+ ){0,3}?passen\b
        (funke|knoten)\S*( \S+){0,5}? nicht
        (nicht|nie|kaum) (\S+ ){0,2}?(auf einen nenner|auf einer wellenlänge|übereingekommen|einig geworden|handelseinig|zueinander gefunden)
        (bewerbung|kandidatur|profil|sie|du) (\S+ ){0,6}?(auf der strecke|chancenlos|hinten|das nachsehen|den kürzeren|leer aus|zweiter sieger|unterlegen)\b
        (nicht|kein\S*) (\S+ ){0,5}?(einstellungsangebot|vertragsangebot|jobangebot|arbeitsvertrag|übernahmeangebot|einstellungszusage|ausbildungsvertrag|arbeitsangebot|ruf erteil|engagement|anstellung)\b( \S+){0,4}? (machen|unterbreiten|anbieten|geben|erhalten|bekommen|vorlegen|zukommen|aussprechen|erteilen)
        (bist|sind|ihr name|dein name|waren|warst)( \S+){0,5}? nicht (\S+ )?(drauf|dabei|darunter|drin|darauf|vertreten)\b
        (stelle|zusage|platz|job|vertrag|rolle|ausbildungsplatz|posten|auftrag)\b (\S+ ){0,5}?(nicht|leider nicht) (\S+ ){0,2}?(erhalten|bekommen|bekommst|kriegst|erhältst|geworden|für (sie|dich))\b
        (bekommen|bekommst|kriegst|kriegen|erhalten|erhältst) (sie |du )?(\S+ )?(den|die|das) (\S+ )?(job|stelle|platz|rolle|ausbildungsplatz|posten|auftrag) (\S+ ){0,2}?nicht\b
        (kein|keinerlei) (\S+ )?interesse (an|mit) (\S+ )?(ihnen|dir|ihr|ihrem|ihrer|dein|deiner|einer (zusammenarbeit|einstellung|anstellung))
        (nicht|nicht mehr) (weiterhelfen|dienen|behilflich sein|zusammenfinden|übereinkommen|fündig)\b
        (ergebnis|status|entscheidung|fazit|bescheid)\S* ?: (\S+ ){0,3}?(nicht|negativ|abgelehnt|ablehnung|absage|nein|leider nein)\b
        absage (zu|auf|bezüglich|betreffend|bzgl|hinsichtlich) (\S+ )?(ihre|deine|die|der|ihrer|deiner|bewerbung)
        (bleibt|bleiben|blieb) (uns |mir )?(leider )?(nur|nichts anderes)( \S+){0,6}? (absag|abzusagen|danken|zu danken|dank)
        (abgeraten|vertrösten|aufgeben müssen|verabschieden|vertröstet)\b( \S+){0,5}? (bewerbung|kandidatur|ihnen|dir|sie|dich)
    """,
    Sign.CHOSEN: r"""
        (votum|entscheidung|wahl|abstimmung)( \S+){0,6}? zugunsten
        (jene|diejenigen|andere) (bewerberinnen|bewerber|personen|kandidaten)( \S+)? ausgewählt
        nehmen die \S+, die
        (einer|einem|eine|einen|der|die) (\S+ )?(kollegin|kollegen|bewerberin|person|kandidatin|mitbewerberin)( \S+){0,3}? (den vorzug|vorgezogen|entschieden|unterschrieben|gegeben|zugesagt|bekommen|erhalten)
        aus (den )?eigenen reihen
        (machen|gehen|arbeiten|sprechen) (\S+ ){0,3}?mit (anderen|jemand|einer anderen|einem anderen|wem anders) (\S+ )?(weiter|ins|in die)?
        (wünscht|suchen|brauchen|gesucht|wollten)( \S+){0,6}? jemand(en)? (\S+ ){0,6}?(aus|mit|der|die)\b.{0,60}? nicht
        (engere|nähere) (aus)?wahl( \S+){0,4}? (nur|andere)
        <OTHERS> ~ (entschieden|entscheiden|entscheidung|den vorzug|vorzug|ausgewählt|gefunden|besetzt|vergeben|eingestellt|zugesagt|zusage|weiter|fortfahr|fortzu|fortsetz|bevorzugt|gefallen|angenommen|gewählt|bekommt|bekommen|erhält|vorgezogen|verpflichtet|übernimmt|übernehmen|angeboten|in die engere|fortführ|vorgehen|konzentrier)
        (entschieden|entscheiden|entscheidung|fiel|gefallen|den vorzug|vorzug|ausgewählt|fällt|wahl|vergeben|besetzt|bevorzug|fokussier|konzentrier|fortfahr|weiter) ~ <OTHERS>
        (wahl|entscheidung|los) (\S+ ){0,4}?(auf|für|zugunsten|zu gunsten) (\S+ ){0,3}?(ander|jemand|person|kandidat|bewerber|mitbewerb|intern)
        (besser|mehr|eher|genauer|näher|stärker|exakter|noch besser) (\S+ ){0,5}?(passt|passen|entspr|überein|erfüll|geeignet|passend|abdeck|mitbring)
        (andere|anderen|einige|mehrere|viele) (\S+ )?(bewerb|kandidat|profile)\w* ~ (besser|eher|näher|mehr|genauer|stärker|geeigneter|passender|qualifizierter|den vorzug)
        (stelle|position|platz|job\w*|posten) (\S+ ){0,4}?(an|mit|durch|von) (\S+ ){0,2}?(jemand|ander|intern|kolleg|mitbewerb|person|kandidat) ~ (vergeben|besetzt|gegangen|geht|gefüllt|bekommen)
        (geht|ging|gegangen|vergeben) (\S+ )?an (\S+ )?(jemand|ander|eine (kollegin|person|mitbewerb|kandidat)|einen (kollegen|mitbewerb|ander|kandidat|intern))
        anderweitig (\S+ )?(vergeben|besetzt|entschieden)
        intern (\S+ )?(besetzt|vergeben|besetzen|gefunden)
        anders entschieden
        ? (enge|knappe|schwere|schwierige) (entscheidung|wahl)
        für <ONE>( \S+){0,9}? (entschieden|ausgesprochen|entscheiden|votiert|optiert)
        (entschieden|ausgesprochen|votiert|optiert|gestimmt)( \S+){0,3}?( also)? für <ONE>
        (haben|hat)( \S+){0,5}? (eine|einen) (?!termin)(\S+ ){0,2}?\S+(in|er|kraft|mann|frau|ist|ent)\b( \S+){0,6}? (gewählt|verpflichtet|eingestellt|engagiert|genommen|ernannt|berufen|vorgezogen|ausgewählt|unter vertrag)
        <OTHERS>\S*( \S+){0,9}? (durchgesetzt|durchsetzen|rennen|nase vorn|ausschlag|zuschlag|vorgezogen|vorn\b|unterschrieben|vorziehen|vorgezogen|gestimmt|votiert|ausgesprochen|verblieben|einig|fort\b|fortgesetzt|geworden|zum zug|berufen|ernannt|genommen|nehmen|arbeiten|vornehmen|überzeugt hat|mehr überzeugt|besser überzeugt|noch mehr|knapp|vorne|weiterzu|weiterverfolg|einladen|einzuladen|eingeladen|betraut|anvertraut|zuerkannt|zugefallen|zugesprochen)
        (ausschlag|zuschlag|mehrheit|rennen|vorzug|vorrang|vortritt|nase|stimmen|entfiel|präferenz|vorteil)\b( \S+){0,7}? <OTHERS>
        (führen|setzen|gehen|sprechen|reden|treten|arbeiten|machen|planen)( (?!noch|derzeit|aktuell|momentan|gerade|zunächst|zurzeit)\S+){0,7}? mit (\S+ )?(<PERSON>\S*|denen|jenen|denjenigen),? (\S+ ){0,3}?(die|der|mit|fort|weiter|welche|deren|dessen|aus)\b
        nur (\S+ )?(für|mit|an) (\S+ )?(andere|die|den|zwei|drei|eine|einen)\b( \S+){0,4}? (weiter|weitergegangen)
        andere[nr]? (\S+ )?(bewerbungen|bewerber\S*|kandidat\S*|profile|dossiers|personen)( \S+){0,14}? (gerecht|als (die|das|der) ihre|als (ihre|deine|sie|du)\b|überzeugender|geeigneter|stärker|vorn\b|vorgezogen)
        für (frau|herrn?) (\S+ ){1,3}?entschieden
        (bewerb|kandidat|mitbewerb)\S* (\S+ ){0,5}?(den vorzug|den vorrang|vorgezogen|vorziehen|bevorzugt|den zuschlag)
        (besetz|besetzung|stelle|position)\S*( \S+){0,3}? mit (\S+ )?(kandidat|bewerb|mitbewerb|person|jemand|kolleg)\S*
        (bekommt|bekam|erhält|erhielt|kriegt|übernimmt|hat|macht)( \S+){0,2}? (jemand ander|wer ander|ein anderer|eine andere|ein kolleg|eine kolleg|ein mitbewerb|eine mitbewerb)
        (einen|eine|die|der|ein) (\S+ )?(interne|externe|andere)[nrs]? (\S+ ){0,2}?(kandidat|bewerb|lösung|besetzung|nachfolg|kolleg)\S*( \S+){0,6}? (vorgezogen|entschieden|gewählt|vergeben|besetzt|gefunden|übernimmt|zugestimmt|bevorzugt)
        (einstellung|auswahl|berufung|ernennung|verpflichtung) (einer|eines) (\S+ )?(mitbewerb|ander|konkurrent|intern)
        wahl (\S+ ){0,4}?(auf|für|zugunsten)\b
        \S*(auswahlentscheidung|besetzungsentscheidung|personalentscheidung|auswahl|votum|berufung) (\S+ ){0,4}?(zugunsten|zu gunsten)\b
        (gespräche|gespräch|verfahren|prozess|weg|zusammenarbeit)\S* (\S+ ){0,4}?mit (anderen|den anderen|einer anderen|einem anderen|jemand)\S* (\S+ ){0,4}?(weiter|fort|vertief|führen|abschließ|aufnehm|aufzunehm)
        (nächste|zweite|letzte|finale|engere|schlussrunde)\S* (\S+ ){0,4}?(kommen|kommt|kamen|gehen|schaffen|schafften|ziehen|einziehen|erreichen|erreichten) (\S+ ){0,2}?ander
        (ziehen|zogen|ziehe|bevorzugen|bevorzugten|setzen auf|nehmen|nahmen|wählen|wählten|favorisieren|wollen|will|möchte|bevorzugt|nimmt) (wir |ich |uns )?(\S+ )?(ein |eine |einen |auf |lieber |leider |stattdessen ){0,3}(andere|anderen|anderes|jemand|bewerb|kandidat|mitbewerb|profil)\S*
        (vorgezogen|bevorzugt|ausgewählt|eingestellt|gewählt|genommen|berufen|ernannt) (wurde|wurden|wird|werden|haben wir|hat man) (\S+ )?(ein|eine|bewerb|kandidat|person|jemand|andere)\S*
        (profil|bewerb|kandidat|person|bewerbung)\S*( im prozess| vorliegen| im verfahren| gefunden| dabei)?,? (die|der|das|deren|dessen|welche) (\S+ ){0,6}?(besser|näher|stärker|eher|mehr|genauer|exakter|ideal|perfekt|noch)\b
        (andere|übrige|weitere|interne|externe)[nr]? (bewerbungen|kandidaturen|bewerb\S*|kandidat\S*|profile|dossiers) (\S+ ){0,5}?(vordergrund|vorzug|vorrang|vorn\b|vorne|überzeugt|überzeugend|favoris|den ausschlag|näher|besser|weiter|stärker)
        (stelle|platz|job|zuschlag|posten|ausbildungsplatz|praktikumsplatz|auftrag|zusage)\b(,? und den|,? den|,? die|,? das)? (bekommt|erhält|bekam|erhielt|kriegt|kriegte)\b(?! (sie|du|ihnen|dir|ihr)\b)
        (besetzen|besetzt|vergeben|vergibt|lösen|vergaben|besetzten|regeln) (wir |man )?(die|diese|den|das)? ?(\S+ )?(stelle|position|platz|aufgabe|vakanz|posten)?( \S+){0,2}? ?(intern|hausintern|aus den eigenen|innerhalb)\b
        (position|stelle|platz|aufgabe|rolle|leitung)\S*( \S+){0,4}? (einer|einem|eines) (\S+ )?(anderen|andere|kolleg|mitbewerb|bewerb|kandidat|person|mitarbeit)\S*( \S+){0,5}? (übertragen|anvertraut|angeboten|gegeben|zugesprochen|überlassen|vergeben|besetzt|übergeben)
        (position|platz|rang|stelle) (eins|1)\b( \S+){0,5}? (andere|mitbewerb|steht ein)
        <OTHERS>\S*( \S+){0,9}? (geeinigt|festgelegt|verständigt|committet|vereinbart|zugeschlagen|anvertrauen|unter vertrag|angestellt|auserkoren|erkoren|nominiert|beauftragt)
        (geeinigt|festgelegt|verständigt)( \S+){0,3}? auf <OTHERS>
        (es|das) (ist|wurde|wird|war) (\S+ ){0,3}?(eine?|jemand|der|die) ander\S*( \S+)?( geworden|,|\.|$)
        (andere|mitbewerb|konkurren|jemand)\S*( \S+){0,5}? (hatte|hat|hatten|haben|bringt|bringen|brachte|brachten|verfügt|verfügen|verfügte|besitzt|konnte|konnten|war|waren|lag|lagen|schnitt|schnitten|passt|passte|passten) (\S+ ){0,7}?(mehr|besser|länger|größere|genauer|stärker|näher|schneller|vorn\b|vorne|weiter|überzeugender|den ausschlag|knapp)
        für (?!ihre|deine|eure|diese|die ausgeschriebene)(\S+ ){0,4}?(?<!ihre )(?<!deine )(?<!eure )(bewerber|bewerbende|bewerberinnen|kandidat|personen|leute|profile|azubi|student|fachkräfte|menschen|teilnehm|mitarbeit)\S*( \S+){0,9}? (entschieden|ausgesprochen|entscheiden)
        ruf (\S+ ){0,4}?(an|erhielt|ging|angenommen) (\S+ )?(eine|einen|ander|mitbewerb|kolleg)
        (bessere|besseren|passendere|passenderen|stärkere|stärkeren|geeignetere|geeigneteren|erfahrenere|erfahreneren|qualifiziertere|qualifizierteren)[nrs]? (\S+ )?(bewerb|kandidat|profil|person|match|eignung|passung|lösung|besetzung|mitbewerb|fachkraft|fachkräfte|kolleg)
        (den|die|diesen|diese) (job|stelle|platz|posten|aufgabe|rolle|auftrag) (\S+ ){0,3}?(macht|machen|übernimmt|übernehmen|hat|haben|kriegt|bekommen) (\S+ ){0,2}?(ein|eine|jemand|jetzt|nun|unser|meine)\b(?! (sie|du))
        uns( \S+){0,3}? für (?!sie\b|dich\b|ihr|dein|diesen weg|den weg|das\b|ein (gespräch|kennen|interview|weiteres)|die zusammen|eine (zusammen|einladung|einstellung|fortsetz|probe)|den termin|einen termin|euch|die (teilnahme|bewerbung|stelle))(\S+ ){1,7}?entschieden(?! (haben|hast) sie)
        (fiel|gefallen|fällt)\b( \S+){0,6}? (für|auf|zugunsten) (<ONE>|herrn?|frau|den|die|eine|einen|jemand|einer|eines)\b(?! (nerven|knie|stelle))
        (zugunsten|zu gunsten) (einer|eines|von|anderer|der|des|unserer|unseres)\b
        mit( \S+){0,2}? anderen( \S+){0,3}? (weiter|fort)\b
        (besetz\S*|stelle|position|aufgabe|platz)( \S+){0,3}? mit (einer|einem|der|dem|zwei|unserer|unserem) (\S+ ){0,2}?(kandidat|bewerb|mitbewerb|person|kolleg|mitarbeiter|fachkraft)\S*( \S+){0,5}? (besetz|zu besetzen|vergeben|zustande|geschlossen)
        (stelle|platz|job|posten|vertrag|\S+stelle|\S+platz|position)\b( \S+){0,3}? (bekommt|erhält|bekam|erhielt|kriegt) (\S+ ){0,2}?(ein|eine|der|die|jemand|unser)\b
        vertrag\S*( \S+){0,6}? mit (einer|einem|ihr|ihm|der|dem) (\S+ ){0,3}?(geschlossen|zustande|abgeschlossen|unterschrieben)
        (am ende|letztlich|schließlich)( \S+){0,3}? bei (einer|der|einem) (\S+ )?(person|bewerb|kandidat)\S*( \S+)? (gelandet|geblieben)
    """,
    Sign.CLOSED: r"""
        (verfahren|stellenbesetzungsverfahren|ausschreibung|auswahlverfahren|stellenausschreibung)\S*( \S+){0,9}? (aufgehoben|eingestellt|abgebrochen|zurückgezogen)
        besetzung( \S+){0,4}? (findet nicht|erfolgt nicht|nicht statt)
        <WORK>\S*( \S+){0,9}? (gestoppt|eingestellt|gestrichen|zurückgezogen|auf eis|pausiert|storniert|entfällt|entfallen|aufgehoben|zurückgestellt|abgebrochen|abgesagt|nicht mehr (besetzt|verfügbar|offen|vakant|ausgeschrieben|aktiv|zu besetzen|existiert|aktuell|online)|nicht (besetzt|besetzen|nachbesetzt|weiterverfolgt|weiter verfolgt|neu besetzt)|geschlossen|verschoben|weggefallen|fällt weg|ausgesetzt|on hold|nicht mehr\b|vorerst nicht|nicht zu besetzen|niemand)
        (einstellungsstopp|einstellungsstop|budgetkürzung|stellenstopp|hiring freeze|einstellungsfreeze|besetzungsstopp)
        (budget|mittel|finanzierung|förderung)\S*( \S+){0,6}? (gestrichen|gekürzt|nicht (bewilligt|genehmigt|verlängert)|weggefallen|fehlt|entzogen|eingefroren|weg)
        (stoppen|streichen|pausieren|zurückziehen|einstellen|abbrechen|nicht (zu )?besetzen|aufheben|stornieren)\b ~ (stelle|position|suche|ausschreibung|besetzung|verfahren)
        (entschieden|entschlossen)( \S+){0,3}? (die|diese) (stelle|position|vakanz|ausschreibung) (\S+ ){0,4}?(nicht|zurück|pausier|stopp|vorerst|einzustellen)
        niemand(en)? (\S+ ){0,3}?(eingestellt|einstellen|besetzt|einzustellen)
        ? (umstruktur|restruktur|wirtschaftlich|interne veränderung|strategisch)
        <WORK>\S*( \S+){0,9}? <CLOSES>
        <CLOSES>( \S+){0,5}? (stelle|position|vakanz|ausschreibung|stellenausschreibung|nachbesetzung|stellenbesetzung)
        (projekt|auftrag|mandat|saison|filiale|standort|abteilung|laden|betrieb|praxis|produktion|programm|werk)\S*( \S+){0,8}? (auf eis|storniert|gestoppt|abgesagt|eingestellt|gestrichen|schließt|schliessen|geschlossen|nicht zustande|kommt nicht|verschoben|weggefallen|entfällt|insolven|aufgelöst|gekündigt|kürzer aus|verloren|abgezogen|gecancelt)
        (brauchen|benötigen|suchen|stellen|rekrutieren) (wir )?(\S+ ){0,9}?(niemand\S*|keinen?|keine (\S+ )?(neue|zusätzlich|weitere|verstärkung|aushilf|personal|mitarbeit|unterstützung|kräfte))\b( \S+){0,2}?(mehr|ein|neuen|zusätz|an der|am|$|\.)
        (verstärkung|zusatzkräfte|aushilfen|unterstützung|personal|kräfte|saisonkräfte)\S* (\S+ ){0,5}?(keine|nicht|niemand)\S*( mehr| benötigt| nötig|$|\.)
        (stellen|stelle) (wir |ich )?(\S+ ){0,8}?(niemand\S*|keine \S+|nicht|nicht mehr) (\S+ ){0,3}?ein\b
        (aufgabe|tätigkeit|arbeit)\S*( \S+){0,6}? (auf das (\S+ )?team|vom (\S+ )?team|mitübernommen|mit übernommen|aufgeteilt|verteilt|umverteilt|ausgelagert|automatisiert|fremdvergeben|extern vergeben|ausgegliedert)
        (nachbesetzung|besetzung|neubesetzung|neueinstellung|neueinstellungen|personalaufbau|wiederbesetzung)\S*( \S+){0,7}? (verzichtet|verzichten|abgesehen|nicht (\S+ )?(statt|erfolg|vorgesehen|genehm|bewillig|freigeg|geplant|möglich)|gestoppt|ausgesetzt|vertagt|verschoben|abgelehnt|gesperrt|eingefroren)
        verzicht\S*( \S+){0,4}? (nachbesetzung|besetzung|neueinstellung|wiederbesetzung|ausschreibung)
        (auf die|auf eine) (\S+ )?(nachbesetzung|besetzung|neueinstellung|wiederbesetzung)( \S+){0,4}? verzicht
        (bleibt|bleiben|kehrt|kommt)\b( \S+){0,8}? (doch|zurück)\b( \S+){0,8}? (stelle|bedarf|position|vakanz|nachfolge)
        (stelle|position|bedarf|vakanz)\S*( \S+){0,6}? (erledigt|obsolet|hinfällig|überflüssig|entfiel|wegfallen|weggespart|fällt)\b
        ohne (\S+ )?(besetzung|ergebnis|auswahl|stellenbesetzung) (\S+ )?(beendet|abgeschlossen|eingestellt|aufgehoben|geschlossen)
        (neu|erneut|nochmals|nochmal) (ausgeschrieben|auszuschreiben|ausschreiben)
        (haushaltssperre|wiederbesetzungssperre|besetzungssperre|stellensperre|stellenabbau|einstellungssperre|sparrunde|sparprogramm|kurzarbeit)
        (nehmen|nahmen|ziehen|mussten|müssen) (wir )?(die|diese|unsere) (\S+ )?(stelle|anzeige|ausschreibung|position|stellenanzeige) (\S+ ){0,5}?(zurück|raus|vom netz|offline|vom markt|pausieren|streichen|stoppen|einfrieren|schließen|zurückziehen|zurückstellen)
        (mittel|gelder|finanzierung|budget|fördergelder|drittmittel|fördermittel)\S*( \S+){0,6}? (nicht|weg|ausgelaufen|ausgeblieben|fehlen|gestrichen|gekürzt)\b( \S+)?( bewilligt| genehmigt| verlängert| freigegeben|,|\.|$| zur verfügung)
        (keine|kein|keinen) (\S+ )?(freigabe|budget|stellenfreigabe|planstelle|haushaltsmittel|genehmigung)( \S+){0,4}? (stelle|position|mehr|erhalten|bekommen|besetz|vorhanden)
        (suche|recruiting|personalsuche|rekrutierung|bewerbungsphase|ausschreibung)\S*( \S+){0,5}? (ruht|gestoppt|beendet|eingestellt|pausiert|unterbrochen|abgebrochen|ausgesetzt|vertagt)
        (bleibt|bleiben|lassen)( \S+){0,5}? (unbesetzt|vakant)
    """,
    Sign.FILLED: r"""
        <WORK>\S*( \S+){0,9}? (besetzt|vergeben|nicht mehr frei|bereits weg)\b(?! (werden|wird))
        (besetzt|vergeben)( \S+){0,4}? (wurde|ist|haben|worden)\b
        (bereits|schon|inzwischen|mittlerweile|zwischenzeitlich)( \S+){0,4}? (besetzt|vergeben|besetzen)
        ? (auswahlverfahren|bewerbungsverfahren|suche)( \S+){0,3}? (abgeschlossen|beendet)
        fündig geworden
        alle (\S+ ){0,3}?(plätze|stellen|ausbildungsplätze|schichten|positionen|praktikumsplätze|posten)( \S+){0,7}? (besetzt|vergeben|voll|weg|belegt)
        (stelle|position|platz|job|vakanz|posten|schicht|\S+stelle|\S+platz)( \S+){0,4}? (ist|sind|war)( \S+){0,3}? (weg|voll|dicht|futsch|vergriffen|belegt|vergeben|besetzt)\b
        (team|mannschaft|crew|saison|dienstplan|besetzung)( \S+){0,5}? (komplett|vollständig|vollzählig|voll)\b
        (kandidat|bewerber|person|kollegin|kollege|nachfolg)\S*( \S+){0,4}? (vertrag unterschrieben|stelle angetreten|bereits unterschrieben)
    """,
    Sign.REGRET: r"""
        (leider|bedauern|bedauerlich|tut uns leid|tut mir leid|schade|enttäusch)
        keine (\S+ )?(gute|positive|bessere|erfreuliche)
        (schwer|nicht leicht|sorgfältig|eingehend|intensiv|reiflich|gründlich)( \S+){0,4}? (gefallen|entscheid|prüfung|überleg|abwägung|gemacht|auswahl)
    """,
    Sign.FAREWELL: r"""
        wünschen?( \S+){0,9}? (erfolg|alles gute|glück|das beste|viel|gute)
        (alles gute|viel erfolg|viel glück)( \S+){0,4}? (weiter|zukunft|suche|weg|stellensuche|jobsuche|beruf|bewerb)?
        (weiteren|beruflichen|künftigen|zukünftigen) (\S+ )?(weg|werdegang|zukunft|suche|laufbahn|bewerbung|lebensweg|karriere)
        (jobsuche|stellensuche|berufliche zukunft)
        (erneut|wieder|nochmals|andere|weitere|anderen|künftig|zukunft)( \S+){0,5}? (bewerben|bewirb|bewerbung|stellen|positionen|vakanzen|ausschreibung)
        (talentpool|talent pool|bewerberpool|kandidatenpool|in evidenz|vormerken)
        (vielzahl|zahlreiche|große anzahl|hohe anzahl|viele|große resonanz|hohen zahl)( \S+){0,3}? (bewerb|qualifiziert|kandidat)
        (mühe|zeit|interesse|vertrauen)( \S+){0,6}? (gemacht|genommen|entgegengebracht|investiert)
        (keine wertung|kein urteil|nicht entmutigen|nichts über)
    """,
    Sign.ACK: r"""
        (bewerbung|unterlagen)( \S+){0,4}? (ist|sind) (\S+ ){0,4}?(da\b|gelandet|angekommen|eingegangen|eingetroffen)
        (bewerbung|unterlagen) (\S+ ){0,8}?(eingegangen|eingetroffen)
        (ihre|deine|der|die|eure|ihrer|deiner|ihren|deinen) (\S+ ){0,3}?(bewerbung|unterlagen|bewerbungsunterlagen|initiativbewerbung|kandidatur|lebenslauf)\S*( \S+){0,12}? (erhalten|eingegangen|angekommen|bei uns (ein|gelandet|an|vor)|empfangen|vor\b|übermittelt|gesendet|versendet|versandt|verschickt|abgeschickt|eingereicht|registriert|erfolgreich|weitergeleitet|liegt|liegen|da\b|abgesendet|aufgenommen|erfasst)
        (haben|hat|ist|sind)( \S+){0,6}? (bewerbung|unterlagen|bewerbungsunterlagen)\S*( \S+){0,10}? (erhalten|eingegangen|angekommen|empfangen|gelandet)
        (bestätig|eingangsbestätigung|empfangsbestätigung|bewerbungseingang|eingang (ihrer|deiner))\S*( \S+){0,6}? (eingang|erhalt|bewerbung|unterlagen|ihrer|deiner)
        (eingangsbestätigung|bewerbungseingang|bewerbungsbestätigung|empfangsbestätigung)
        (eingang|erhalt) (ihrer|deiner|der) (\S+ )?(bewerbung|unterlagen|bewerbungsunterlagen)
        bewerbung( \S+){0,6}? (erhalten|eingegangen|versendet|gesendet|übermittelt|abgeschickt|angekommen|erfolgreich)
        (du hast dich|sie haben sich)( \S+){0,12}? beworben
        (freuen uns|freut uns|schön|toll|super)( \S+){0,3}? (über|dass)( \S+){0,8}? (bewerbung|bewirb|bewerben|beworben|interessier|interesse|unterlagen)
        ? (dank|danke|danken|bedanken)\S*( \S+){0,8}? (bewerbung|unterlagen|interesse|bewerben|zusendung|vertrauen|kandidatur)
        ? (prüfen|sichten|durchsehen|prüfung|sichtung|anschauen|ansehen|lesen|begutachten|durchsicht|bearbeitung|auseinandersetzen|beschäftigen)
        ? (melden|meldet|hören|zukommen|benachrichtig|kontaktieren|informieren)( \S+){0,6}? (uns|ihnen|dir|sie|dich|euch|von)\b
        ? (geduld|automatisch|automatisierte)
        ? (ihre|deine) bewerbung (als|bei|für|um|auf|zur|zum)
        (bewerbung|bewerbungsdossier|unterlagen|bewerbungsunterlagen|dossier|mappe|bewerbungsmappe|cv|lebenslauf|schreiben|anhang|dokumente?|nachricht|zeugnis\S*|führungszeugnis|formular|kandidatur|e-mail|interesse|online-bewerbung|nachweis\S*|\S+zeugnis)\b( (?!nicht|noch|keine)\S+){0,12}? (eingegangen|eingetroffen|angekommen|erhalten|erreicht|da\b|da,|entgegengenommen|registriert|verbucht|erfasst|gespeichert|bekommen|empfangen|gelandet|eingelangt|zugegangen|weitergeleitet|übermittelt|im system|hinterlegt|auf dem tisch|zugestellt|aufgenommen|hochgeladen|vollständig|abgesendet|versendet|eingereicht|gesendet|angelegt)
        (bewerbung|unterlagen|dossier|schreiben|mappe)\S*( \S+){0,5}? (langte|langten|kam|kamen|ging|gingen|traf|trafen|liegt|liegen|erreichte|erreichten)\b( (?!nicht)\S+){0,7}? (ein|an|vor|uns|auf|bei uns)\b
        (bewerbungsnummer|vorgangsnummer|referenznummer|bewerber-id|bewerbungs-id|kandidatennummer|bearbeitungsnummer|bewerbernummer|ticketnummer)\S*( \S+){0,4}? (lautet|ist|\d)
        kopie (ihrer|deiner) (\S+ )?(bewerbung|angaben|unterlagen)
        (ihr|dein) (\S+ )?profil( \S+){0,5}? (kunden|mandant|auftraggeber|fachabteilung|fachbereich|unternehmen|arbeitgeber)\S*( \S+){0,3}? (vorgestellt|weitergeleitet|übermittelt|vorgelegt|gesendet|geschickt)
        (haben|hast) (sich|dich)( \S+){0,9}? (beworben|gemeldet|registriert für|als interess)
        (erfolgreich|bestens|gut|wohlbehalten) (\S+ )?(beworben|angekommen|eingegangen|eingereicht|übermittelt|gesendet|hochgeladen|versendet)
    """,
    Sign.STATUS: r"""
        (noch|weiterhin|aktuell|derzeit|momentan|zurzeit|immer noch)( \S+){0,6}? (prüfung|bearbeitung|geprüft|gesichtet|sichtung|auswahlprozess|in der auswahl|im auswahlverfahren|bearbeitet|nicht abgeschlossen|in abstimmung|im prozess|beraten|gespräche|nicht entschieden|laufend|läuft|prüfen|sichten|abstimmen|keine entscheidung|im rennen|mitten)
        (noch nicht|noch keine|keine)( \S+){0,4}? (entscheidung|rückmeldung|entschieden|abgeschlossen|getroffen|neuigkeiten)
        (dauert|verzöger|verzögerung|nimmt|benötigen|brauchen|länger)( \S+){0,6}? (länger|zeit|verzöger|als (geplant|gedacht|erwartet)|etwas|noch|geduld)
        (bitten|danke|dank|bitte)( \S+){0,6}? (geduld|gedulden)
        (bewerbung|profil|lebenslauf|unterlagen)\S*( \S+){0,6}? (angesehen|angeschaut|gelesen|aufgerufen|geöffnet|wird (aktuell |derzeit |gerade |nun |jetzt )?(geprüft|bearbeitet|gesichtet)|weitergeleitet|in bearbeitung|in prüfung|vorgelegt|an die fachabteilung|an den fachbereich)
        (angesehen|angeschaut|gelesen|aufgerufen)( \S+){0,4}? (bewerbung|profil|lebenslauf)
        (status)\S*( \S+){0,8}? (geändert|aktualisiert|änderung)
        ? (update|zwischenstand|zwischenbescheid|zwischeninfo|zwischenmeldung|zwischennachricht|statusupdate|status-update|bewerbungsstatus)
        (nächste|zweite|weitere) (runde|phase|stufe)( \S+){0,5}? (weiter|geschafft|erreicht)
        ? (vorauswahl|engere wahl|engeren auswahl|engeren kreis|shortlist)
        ? in bearbeitung
        ? (bescheid|rückmeldung|entscheidung)( \S+){0,4}? (bis|woche|tagen|bald|kürze|ende)
        (entscheidung|verfahren|prozess|rückmeldung|auswahl|besetzung|auswertung|antwort)\S*( \S+){0,5}? (verzöger|verschieb|zieht sich|zieht|dauert|vertagt|aufgeschoben|läuft noch|steht noch|aussteht|steht aus|folgt|erfolgt|fällt erst|fällt am|fällt in|noch aus)
        (eine|die|nächste|zweite|dritte|letzte) (\S+ )?(runde|phase|stufe|etappe|auswahlrunde)\S*( \S+){0,5}? (weiter|geschafft|erreicht|verschoben|vorgerückt|gekommen|dabei)
        (in|unter|im) (die|der|den|dem) (nächste|engere|engeren|näheren|letzten|kleinen|letzte|finalen|nähere)n? (\S+ )?(auswahl|wahl|kreis|runde|phase|stufe)( \S+){0,3}? (gekommen|geschafft|verschoben|aufgenommen|befind|sind|bist|dabei|gelangt|vorgerückt)
        (noch|bislang|bisher|aktuell|leider|derzeit) (\S+ ){0,6}?(kein|keine|nicht|nichts|keinen) (\S+ ){0,5}?(feedback|zurückgemeldet|rückmeldung|endgültig|entschieden|entscheidung|final|neues|ergebnis|sagen|spruchreif|vor\b|abgeschlossen\b|getagt|durch\b|geschafft|dazu gekommen|fest\b)
        (liegt|liegen|geht|gehen|ging|lag)( \S+){0,6}? (dem|der|den|beim|bei der) (\S+ )?(personalrat|betriebsrat|fachbereich|fachabteilung|abteilung\S*|vorgesetzten|gremium|kommission|geschäftsführung|kunden|bereich|leitung|teamleitung|team|fachvorgesetzten)( \S+){0,3}? (vor\b|zur (durchsicht|prüfung|ansicht|entscheidung))
        ? (bereich|fachbereich|abteilung|fachabteilung|team|kommission|leitung|chefin|chef|geschäftsführung|kollegen|gremium|personalabteilung)\S*( \S+){0,4}? (begutachte|prüft|sichtet|schaut|berät|bewertet|liest|studiert|geht|wertet)\S*( \S+){0,5}? (unterlagen|bewerbung|profil|dossier|aus\b|durch|an\b|intern|kandidat)
        ? (wir|ich) (prüfen|prüfe|sichten|sichte|werten|werte|beraten|vergleichen|gehen|überlegen|besprechen|stimmen|hake|warte|warten|klären|kläre)\S*( \S+){0,4}? (gerade|aktuell|derzeit|momentan|noch|nun|zurzeit|intern|im moment|weiterhin|morgen nach)\b
        ? (gerade|aktuell|derzeit|momentan|zurzeit|nun|noch) (\S+ ){0,4}?(beraten|auswerten|sichten|prüfen|abstimmen|warten|intern|geprüft|gesichtet|ausgewertet|begutachtet|bewertet|besprochen|abgestimmt)
        ? (melden|melde|meldet|hören|kommen|komme|informieren|entscheiden|bescheid|rückmeldung|antwort|ergebnis)\S*( \S+){0,6}? (bis|ende|anfang|mitte|kommende[rn]?|nächste[rn]?|spätestens|innerhalb|in (ein|zwei|drei|den nächsten|den kommenden)) (\S+ ){0,4}?(woche|monat|tagen|tage|freitag|montag|mittwoch|donnerstag|dienstag|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|zu ihnen|auf (sie|dich) zu|bei (ihnen|dir))
        (bleibt|bleiben|sind|bist|ist|befindet) (\S+ ){0,5}?(weiterhin|noch|nach wie vor|immer noch|unverändert) (\S+ ){0,3}?(aktiv|teil|im (rennen|verfahren|prozess|auswahl\S*)|in der|dabei|bestehen|berücksichtigt|offen)
        (bewerbung|unterlagen|lebenslauf|profil|dossier|cv)\S*( \S+){0,8}? (bleibt|bleiben|aktiv|heruntergeladen|durchgesehen|weitergegeben|weitergereicht|begutachtet|geöffnet|im umlauf|angesehen|auf dem tisch|vorgemerkt|zirkulier|aufgerufen|in der auswahl)\b
        (auswertung|sichtung|prüfung|vorauswahl|bewertung|durchsicht|rücksprache|abstimmung|sicherheitsüberprüfung|genehmigung|beratung|referenzprüfung|gremiensitzung)\S*( \S+){0,6}? (läuft|begonnen|erfolgt|geplant|dauert|an\b|noch|findet|in vollem|abgeschlossen sein|statt)
        (statuswechsel|statusänderung|statusaktualisierung|status geändert|neuer status)
        (entscheiden|entscheidung)( \S+){0,2}? (danach|anschließend|erst|im anschluss)\b
        (um|noch etwas|etwas|ein wenig|noch ein bisschen|ein bisschen) geduld
    """,
    Sign.KEPT: r"""
        (talentpool|talent pool|bewerberpool|talent-pool|kandidatenpool|in evidenz|bewerberdatenbank|vormerken|vorgemerkt)
        (profil|unterlagen|bewerbung|daten)( \S+){0,6}? (aufbewahren|gespeichert|speichern|behalten|aufnehmen|vormerken)
    """,
    Sign.INCOMPLETE: r"""
        bewerbung( \S+){0,9}? (noch nicht (abgeschlossen|abgeschickt|abgesendet|fertig|vollständig|eingereicht|gesendet|beendet|ganz)|unvollständig|nicht (abgeschlossen|abgeschickt|abgesendet|beendet|fertig|eingereicht|gesendet)|entwurf|begonnen|angefangen|gestartet|wartet|zwischengespeichert|gespeichert|abgebrochen|fast)
        (begonnen|angefangen|gestartet|abgebrochen|unterbrochen|begonnene|angefangene|offene|unvollständige|fast)( \S+){0,6}? bewerbung\b
        bewerbung( \S+){0,4}? (fortsetzen|abschließen|abschicken|absenden|vervollständigen|fertigstellen|beenden|zu ende)
        (fortsetzen|schließen|schließ|beenden|vervollständige|vervollständigen|setzen|setze|schicke|stell)( \S+){0,3}? (ihre|deine|die) (\S+ )?bewerbung( \S+){0,3}? (ab|fort|fertig|jetzt|$)?
        (nur noch|noch)( \S+){0,3}? (schritt|schritte|klick|klicks|minuten)( \S+){0,6}? (bewerbung|bewerben|fertig|absenden|abschicken)
        ? (entwurf|seite \d|schritt \d)
        (nicht|noch nicht) (\S+ )?(übermittelt|eingereicht|abgeschickt|abgesendet|gesendet|abgeschlossen|fertiggestellt|vollständig ausgefüllt|versandt)\b( \S+){0,6}? (pflichtfeld|bewerbung|angaben|fehlt|fehlen|formular)
        (bewerbung\b|formular|entwurf|online-bewerbung|bewerbungsformular)\S*( \S+){0,10}? (noch unvollständig|nicht (\S+ )?(beendet|übermittelt|abgeschlossen|abgeschickt|abgesendet|fertig|eingereicht|gesendet)|halb fertig|halbfertig|fertigzustellen|abzuschließen|abzuschicken|fortzusetzen|zu vervollständigen|zu beenden|offen gelassen|pflichtfelder|wird (\S+ ){0,4}?gelöscht|läuft ab|verfällt|wartet auf (sie|dich))
        (weiter|weitermachen|machen|mach|setzen|nimm|knüpf)\S* (\S+ ){0,5}?(wo (sie|du)|aufgehört|stehen geblieben|unterbrochen)
        (vergessen|vergiss|denken|denk) (sie )?(\S+ ){0,3}?(bewerbung|absenden|formular)\S*( \S+){0,6}? (einzureichen|abzuschicken|abzusenden|abzuschließen|fertig\S*|zu beenden)
        (hilfe|probleme|schwierigkeiten)( \S+){0,5}? (bewerbung|formular)\S*( \S+)? (fertigzustellen|abzuschließen|abzuschicken|auszufüllen|abzusenden|beim ausfüllen)
        (gespeicherter|ihr|dein) (\S+ )?entwurf\b( \S+){0,6}? (gelöscht|wartet|gespeichert|läuft|verfällt|steht|bereit)
    """,
    Sign.INFO: r"""
        (brauch|brauche|brauchen|benötige) (ich|wir) (\S+ ){0,3}?noch
        <ASK> ~~ <PAPER>
        (wie hoch|wie|was|welche|wo)( \S+){0,4}? (gehaltsvorstellung|gehaltswunsch|gehalt|kündigungsfrist|verdienen|vorstellung)
        (ab wann|wann)( \S+){0,4}? (anfangen|beginnen|starten|verfügbar|einsteigen|eintreten|könnten sie|könntest du|zur verfügung)
        (fehlen|fehlt|fehlende|nachreichen|nachzureichen|vermissen)( \S+){0,9}? (noch|unterlage|nachweis|zeugnis|dokument|angabe|uns|bewerbung)
        <PAPER>\S*( \S+){0,6}? (nachreichen|zusenden|zuschicken|schicken|senden|hochladen|mitteilen|übermitteln|zukommen|nachzureichen|ergänzen|mitbringen|einreichen|angeben|ausfüllen|unterschreiben)
        (fülle|füllen|ausfüllen|ausgefüllt)( \S+){0,8}? (formular|bogen|personalfragebogen|aus\b)
        (bitte|könnten|könntest|kannst|können) (\S+ ){0,6}?(senden|sende|schicken|schick|mail|mailen|reichen|laden|lade|ergänzen|ergänz|übermitteln|nachreichen|hochladen|nachliefern|zukommen)\b ~~ <PAPER>
        (schick|schicke|sende|mail|nenn|nenne|gib|geben|teil|teile|teilen|sag|sagen)\b (sie )?(mir|uns)( \S+){0,5}? (verfügbarkeit|gehalt\S*|kündigungsfrist|telefonnummer|geburtsdatum|eintrittstermin|referenz\S*|\S*zeugnis\S*|lebenslauf|cv|starttermin|adresse|kopie|nummer|namen|iban|ob (ihre|deine|sie|du))
        (haben|hast|besitzen|besitzt|verfügen|verfügst|hätten) (sie|du) (\S+ ){0,7}?(erfahrung|führerschein|auto|pkw|abschluss|kenntnisse|arbeitserlaubnis|fahrzeug|staplerschein|zertifikat|vorkenntnisse|aufenthaltstitel|ausbildung|approbation|teilzeit)\S*[^?]{0,80}\?
        (wären|wärst|sind|bist|könnten|könntest) (sie|du) (\S+ ){0,9}?(bereit|einsetzbar|flexibel|umzieh|umzuzieh|mobil|schicht|wochenend|reisebereit|pendel|einverstanden|volljährig|berechtigt|im besitz|frei\b)
        dürfen wir (\S+ ){0,7}?(anrufen|kontaktieren|weiterleiten|weitergeben|einholen|speichern|befragen|vorstellen)
        (bestätigen|bestätige) (sie )?(uns )?(bitte )?,? ?(dass|ob)\b
        (an welchen|zu welchem|ab welchem|in welchem|welche|welcher|wie viele|wieviele|seit wann) (\S+ ){0,5}?(wochentag|datum|stunden|umfang|schuhgröße|konfektion|sprach|standort|einsetzbar|anfangen|beginnen|arbeiten|kenntnisse|erfahrung|pensum|arbeitszeit|eintritt)
        (beantworten|beantworte|ausfüllen|aktualisieren|aktualisiere|vervollständigen|prüfen|unterschreiben|unterschreib)\b( sie)?( bitte)?( \S+){0,4}? (frage|zusatzfragen|angaben|kontaktdaten|profil|fragebogen|formular|daten|datei)
        <PAPER>\S*( \S+){0,7}? (zurückzusenden|zurücksenden|zuzusenden|hochzuladen|mitzuteilen|zu übersenden|übersenden|zu senden|zu schicken|einzureichen|fehlt|fehlen|unleserlich|nicht (öffnen|lesbar|leserlich|beigefügt|dabei|lesen)|benötigt|erforderlich|noch aus)
        (datei|anhang|anlage|lebenslauf|pdf|dokument)\S*( \S+){0,6}? (nicht öffnen|beschädigt|leer|nicht lesbar|unleserlich|nicht lesen|fehlerhaft)
    """,
    Sign.ASSESSMENT: r"""
        (probearbeit|probekoch|probetag|probeaufgabe|arbeitsprobe)\S*
        (bitte|bitten|laden|einladung|eingeladen|einladen|absolvieren|bearbeiten|durchführen|teilnehmen|teilnahme|lösen|ausfüllen|starten|schritt|anbei|senden|schicken|link|erhältst|erhalten|machen|aufnehmen|aufzeichnen|beantworten|nimm|geht es|gehört|folgt|möchten|freigeschaltet)\S*( \S+){0,12}? \S*<TEST>
        \S*<TEST>\S*( \S+){0,8}? (absolvieren|bearbeiten|durchführen|teilnehmen|lösen|ausfüllen|starten|dauert|minuten|frist|einladen|eingeladen|zurücksenden|abgeben|einreichen|bis zum|machen|erledigen|link|aufnehmen|beantworten|bearbeitung|für die)
        (hackerrank|codility|codesignal|testgorilla|hirevue|spark ?hire|willo|viasto|cammio|retorio|aon assessment|cut-e|alva labs|assessfirst|hogan|shl\b|testdome|hireflix|cyquest|kandio)
        ? \S*<TEST>
        \S*<TEST>\S*( \S+){0,10}? (besteht|statt|zugangscode|umfasst|prüfen|mitbringen|mit\b|vor\b|teil\b|ab\b|ein\b|versuch|freigeschaltet|verfügbar|läuft|begonnen|beendet|sekunden|stunde|stunden|thema|lösung|anleitung|fragen|ergebnis|auswertung|zeit)
        (zugangscode|zugang|zugangsdaten|link|anleitung|einladung|unterlagen|briefing|aufgabenstellung)\S*( \S+){0,4}? \S*<TEST>
        (bereiten|bereite|erstelle|erstellen|entwirf|entwerfen|schreib|schreiben|konzipier|programmier|löse|lösen|halten|übersetz|zeichne|kalkulier|präsentier|bring|bringen|entwickle|entwickeln|nehmen|nimm|absolvier|kommen|komm|backen|kochen|unterrichten)\S*( sie)?( \S+){0,6}? (\S*<TEST>|präsentation|entwurf|konzept|kurzvortrag|lektion|übersetzung|startseite|artikel|unterrichtsstunde|businessplan|mockup|kurztext|lehrstunde)
        (halben|ganzen|einen|zwei) (tag|tage|vormittag|nachmittag|schicht) (\S+ ){0,4}?(mithelf|mitarbeit|probearbeit|zur probe|auf probe|mitmach)
        (zur probe|auf probe) (arbeiten|kommen|kochen|fahren|spielen)
        (zeitlimit|bearbeitungszeit|bearbeiten|bearbeite)\S*( \S+){0,5}? (minuten|stunden|aufgabe|frage)
    """,
    Sign.INVITE: r"""
        (stehen|stehen folgende|folgende|haben folgende) (\S+ ){0,3}?(termine|terminvorschläge|zeiten)
        (kommst|kommen|kommens|magst|möchten) (du|sie|s) (\S+ ){0,6}?(zum|zu einem|vorbei|kennenlernen)
        hast du( \S+){0,8}? (zeit|lust)\b
        möchte sie( \S+){0,8}? kennenlernen
        (einladen|laden|eingeladen|einladung|kennenlernen|kennen lernen|kennenzulernen|unterhalten|sprechen|austauschen|vereinbaren|telefonieren|treffen|zu sprechen)\S*( \S+){0,12}? \S*<TALK>
        \S*<TALK>\S*( \S+){0,8}? (einladen|laden|eingeladen|einladung|vereinbaren|ausmachen|abstimmen|führen|anbieten|vorschlagen|auswählen|buchen|zu sprechen|abzustimmen|zeit|hast du|haben sie|passt|passen|möglich)
        (möchten|würden|wollen|gerne|gern|freuen|lust|magst|wollen wir)\S*( \S+){0,8}? (kennenlernen|kennen lernen|kennenzulernen|näher kennen|unterhalten|sprechen|austauschen|telefonieren|treffen|vorbeikommen|einladen|kommen sie|plaudern|zusammensetzen)
        (wann|welcher|welche|hast du|haben sie|hätten sie|hättest du|könntest du|könnten sie|kannst du|können sie|passt|würde)\S*( \S+){0,8}? (zeit|passt|passen|termin|termine|verfügbar|vorbeikommen|telefonieren|zeitfenster|erreichbar|sprechen|kommen|kurz|ihnen|dir)\b ~
        (wähle|wählen|buche|buchen|schlage|schlagen|nenne|nennen|suche|suchen|aussuchen|terminvorschläge|terminvorschlag|terminbuchung|terminauswahl)\S*( \S+){0,8}? (termin|zeitfenster|slot|uhrzeit|tag)
        (termin|zeitfenster|slot)\S*( \S+){0,6}? (auswählen|aussuchen|buchen|vorschlagen|wählen|finden|vereinbaren|vorschläge|passt|nennen|mitteilen|ausmachen)
        (einladung|eingeladen)( \S+){0,3}? (zum|zu einem|zur|zu)( \S+){0,2}? (vorstellungs|kennenlern|bewerbungs|gespräch|interview|telefon|video|probe|erst|zweit|persönlich)
        kommen sie( \S+){0,6}? (vorbei|zu uns)
        calendly\.com
        ? \S*<TALK>
        (bitten|bitte|begrüßen|begrüssen|treffen|sehen|empfangen|lädt|laden|lade|interviewen|einbestellen|holen|hören)\b( \S+){0,7}? (zu|zum|zur|in) (\S+ ){0,4}?\S*<TALK>
        (schlag|schlage|schlagen|nenn|nenne|nennen|gib|geben|teil|teilen|such|wähl|wählen|sag|sagen|reservier|reservieren|buch|buchen|klicken|klick)\b( \S+){0,8}? (zeiten|termine?n?|uhrzeit|zeitfenster|slot|tage|videocall|wann|passt|verabred|vorschläge)
        (können|könnten|wollen|wollten|lass|lassen|sollen|möchten|würden|dürfen|darf|kann) (wir|uns|sie uns|ich|sie|du|dich) (\S+ ){0,9}?(telefonieren|sprechen|treffen|reden|unterhalten|austauschen|zusammensetzen|kennenlernen|kennenzulernen|plaudern|besprechen|begrüßen|vorbeischauen|vorbeikommen|quatschen|schnacken|zoomen|anrufen|vorstellen|einladen)\b
        wann (\S+ ){0,2}?(wären|wärst|sind|bist|hätten|hättest|haben|hast|können|kannst|könnten|könntest|passt|würde|kommst|darf|dürfen|ginge|geht)\b(?! (\S+ ){0,5}?(anfangen|starten|beginnen|eintreten|einsteigen|verfügbar))
        (welche[rs]?|welchen) (\S+ ){0,5}?(termin|uhrzeit|tag|zeit|zeiten|slot|datum)\S* (\S+ ){0,4}?(recht|passt|passen|lieber|am besten|ihnen|dir|bevorzug|möglich|geht)
        (telefonisch|am telefon|am besten) (\S+ ){0,3}?(zu )?(erreichen|erreichbar|erreiche)
        (mehr|näheres|persönlich) (\S+ ){0,3}?(von|über) (ihnen|dir|sie|dich) (\S+ )?(erfahren|hören|wissen)
        (sie|du) (sind|bist) (\S+ )?(herzlich )?eingeladen
        (gern|gerne|würden|möchten|möchte|würde|will|wollen|freue|freuen)\S*( \S+){0,9}? (mit (ihnen|dir|euch)) (\S+ ){0,9}?(sprechen|reden|unterhalten|austauschen|telefonieren|treffen|diskutieren|besprechen)
        (passt|geht|klappt|ginge|ist|wäre) (es )?(ihnen|dir|bei dir|bei ihnen) (\S+ ){0,9}?(gespräch|treffen|uhr|montag|dienstag|mittwoch|donnerstag|freitag|woche|recht|telefon|call)
        (schlagen|schlage|vorschlagen|anbieten|biete|bieten)\b( \S+){0,5}? (treffen|termin\S*|gespräch|telefonat|call|kennenlernen|vorstellungsgespräch|uhr)
        (nächster schritt|schritt|als nächstes|im nächsten schritt|nun|weiter)( \S+){0,5}? \S*(gespräch|interview|kennenlernen|telefonat)
        (zum|zur) (vorstellen|vorstellung|kennenlernen|schnuppern|gespräch|reden|vorstellungsgespräch|interview|hospitation|vorsprechen)\b( \S+){0,6}? (kommen|vorbei|einladen|ein\b|da\b|eingeladen|zeit|bitten)
        (interesse|lust|bereit|zeit)( \S+){0,4}? (an|auf|zu|für) (\S+ ){0,3}?\S*<TALK>
        (vorstellen|kennenlernen|zusammenbringen)( \S+){0,4}? (möchte|möchten|würde|würden)\b
        sprechen wir (\S+ )?(miteinander|darüber)
    """,
    Sign.SCHEDULED: r"""
        (termin|gespräch|interview|vorstellungsgespräch)\S*( \S+){0,8}? (bestätig|steht|findet|fixiert|gebucht|vereinbart|geplant|eingetragen|reserviert|ist am|am <DAY>)
        \S*<TALK>\S*( \S+){0,3}? (am|findet am|ist am) <DAY>
        \S*<TALK>\S*( \S+){0,8}? auf <DAY>( \S+){0,4}? (geschoben|verlegt|verschoben)
        (bestätig|terminbestätigung|bestätigung)\S*( \S+){0,8}? \S*<TALK>
        (terminbestätigung|gesprächsbestätigung|terminerinnerung|erinnerung)( \S+){0,5}? (\S*<TALK>|\S*gespräch|ihr|dein|termin|an)?
        (erinner)\S*( \S+){0,6}? (\S*gespräch|termin|interview)
        (freuen|freue|sehen|erwarten|begrüßen)\S*( \S+){0,8}? <DAY>( \S+){0,4}? (um|uhr|\d{1,2}[.:]\d\d|bei uns|zu sehen|kennenzulernen)
        ? <DAY>\S*( \S+){0,4}? (um |ab )?\d{1,2}([.:]\d\d)? ?(uhr|h)
        (passt|klappt|gebucht|bestätigt|halten fest|steht fest|reserviert)( \S+){0,6}? <DAY>
        (?<!bis )<DAY>\S*( \S+){0,5}? (passt|klappt|steht|geht klar|fest\b)
        ? (uhrzeit|datum|ort|treffpunkt|wann|wo) ?:
        ? (teams|zoom|google meet)
        (bitte )?melden sie sich( \S+){0,4}? (am|beim|an der) (empfang|pforte|portier|rezeption|sekretariat|eingang|werkstor)
        (am|im|beim) (\S+ )?(gespräch|interview|vorstellungsgespräch|termin)( \S+){0,12}? (teil\b|dabei|anwesend|erwarten|erwartet|sitzen|nehmen)
        \S*<TALK>\S*( \S+){0,8}? (beginnt|startet|eingetragen|festgesetzt|angesetzt|terminiert|um \d|aktualisiert|bestätigt|steht|ist fix|fix\b|fest\b|geblockt)
        (teilnehmer|gesprächspartner|treffpunkt|ablauf (am|des|unseres)|zugangsdaten|einwahldaten|meeting-id|besprechungs-id|zoom-link|teams-link|einwahl|kalendereintrag|kalendereinladung|termineinladung|dresscode|anfahrt|wegbeschreibung|parkplatz)\S*( \S+){0,8}? (\S*gespräch|termin|interview|uhr|\d|am <DAY>|unser)
        (ruft|rufen|rufe|hört|hören|empfängt|empfangen|erwartet|erwarten|begrüßt|begrüßen|holt|treffen|sehen|hole) (\S+ )?(sie|dich|uns|ihr)\b( \S+){0,3}? <DAY>
        <DAY>\S*( \S+){0,9}? (ruft (sie|dich)|rufe (ich )?(sie|dich)|erwartet (sie|dich)|erwarten (wir )?(sie|dich)|eingeteilt|eingetragen|eingeplant|geeinigt|notiert|festgehalten|vorgemerkt|festgesetzt|vereinbart|reserviert|erwarten wir|gebucht|angesetzt|fix)
        (trag|trage|tragen|notier|notiere|notieren|merke|merken|plane|planen|setze|blocke|halte|halten|buche)\b( \S+){0,5}? <DAY>
        (dann|also) (bis|sehen wir uns)( \S+){0,2}? <DAY>
    """,
    Sign.MOVED: r"""
        \S*<TALK>\S*( \S+){0,9}? (verschoben|verschieben|verlegt|verlegen|verlegung|verschiebung|neuer termin|neuen termin|vorverlegt|auf einen anderen|umbuchen|umgebucht|statt)
        (verschieben|verlegen|verschoben|verlegt|terminverschiebung|terminänderung|neuer termin)\S*( \S+){0,6}? (termin|gespräch|interview|müssen|auf|\S*gespräch)
        (terminverschiebung|terminänderung|terminverlegung|neuer termin)
    """,
    Sign.CANCELLED: r"""
        \S*<TALK>\S*( \S+){0,9}? (absagen|abgesagt|entfällt|entfallen|ausfallen|fällt aus|nicht stattfinden|storniert|nicht wahrnehmen|ausfällt|nicht möglich|abzusagen|nicht stattfindet|platzt)
        (absage|terminabsage|absagen|storno|abgesagt)( \S+){0,5}? (termin|gespräch|interview|\S*gesprächs?)
        (\S*<TALK>|bewerbertag|vorstellungstag|hearing|hearings|besuch|probetag|auswahltag)\S*( \S+){0,10}? (findet nicht|nicht statt|gestrichen|zurückgezogen|annullier|nicht zustande|kommt nicht|abgesagt|absagen|fällt leider|fällt aus|ins wasser|gecancelt|canceln|gelöscht|storniert|nicht halten|platzen|ausfallen|abgeblasen|hinfällig|entfällt)
        (stornieren|streichen|annullieren|canceln|absagen|sagen|sage|muss|müssen)( \S+){0,7}? \S*(gespräch|termin|treffen|interview|hearing|vorstellungsgespräch)\S*( \S+){0,5}? (ab\b|absagen|streichen|annullieren|canceln|stornieren|ausfallen|abgesagt)
    """,
    Sign.OFFER: r"""
        (möchten|wollen|würden) (wir )?(sie|dich) (\S+ ){0,5}?(als \S+ )?(einstellen|im team|übernehmen|nehmen|bei uns haben|zum team)
        (arbeitsvertrag|vertrag) (hängt an|anbei|im anhang|liegt bei|geht (\S+ )?zu|kommt|schicke|schicken)
        \bzusage\b
        (freuen|freut|freue|dürfen|möchten|gerne|gern|können|bieten)\S*( \S+){0,12}? (stelle|position|vertrag|arbeitsvertrag|job|ausbildungsplatz|platz|anstellung|praktikum|vertragsangebot|jobangebot)\S*( \S+){0,5}? (anbieten|anzubieten|angeboten|zusagen|zuzusagen|zusage)
        (bieten|biete) (wir )?(ihnen|dir)( \S+){0,3}? (die|eine|diese|den|einen|das|ein|gerne|gern)( \S+){0,6}? (stelle|position|vertrag|job\w*|platz|anstellung|praktikum|ausbildung)
        (arbeitsvertrag|anstellungsvertrag|vertragsangebot|vertragsentwurf|vertragsunterlagen|dienstvertrag|ausbildungsvertrag|jobangebot|stellenangebot|vertrag)\S*( \S+){0,8}? (anbei|anhang|unterschr|unterzeich|beigefügt|zusenden|erhalten|angehängt|prüfen|zurück|bereit|vorbereitet|annehmen|unterbreiten|finden|liegt|senden|zugeschickt|unterbreite|machen)
        (anbei|anhang|angehängt|beigefügt|sende|senden|unterbreiten|unterschr|finden)\S*( \S+){0,8}? (arbeitsvertrag|anstellungsvertrag|vertragsangebot|vertragsentwurf|dienstvertrag|ausbildungsvertrag|vertrag|jobangebot|angebot für die|angebot als)
        (für (sie|dich) entschieden|sie überzeugt und|sie haben uns überzeugt|du hast uns überzeugt|dich (gerne )?einstellen|sie (gerne )?einstellen|haben uns für (sie|dich)|wollen (dich|sie)|willkommen im team|willkommen an bord|du hast den job|sie haben die stelle|die stelle (gehört|ist) (dir|ihnen|ihre|deine)|zusage für|dich im team|sie im team|stelle (zu|zusagen)|teil unseres teams (zu|werden))
        (zusage|zugesagt)( \S+){0,6}? (stelle|position|erteilen|geben|ihnen|dir|machen|aussprechen|ausbildung)
        (ihr|dein|unser) (\S+ )?(vertragsangebot|jobangebot|stellenangebot|angebot)\b
        ? (glückwunsch|gratul)
        ? (jahresgehalt|bruttogehalt|brutto|eintrittstermin|arbeitsbeginn|startdatum|erster arbeitstag|probezeit)
        (sie|du) (können|kannst|könntest|dürfen|darfst|fängst|fangen|starten|startest|beginnen|beginnst) (\S+ ){0,6}?(anfangen|an\b|starten|beginnen|bei uns|loslegen|los)\b
        (beamtenverhältnis|berufen|ernannt|ernennung|berufung|ernennungsurkunde|einstellungszusage|einstellungsangebot|anstellungszusage|ausbildungszusage|jobzusage|offerte|arbeitsvertragsentwurf|einstellungsschreiben|ruf auf|erteile (ich|wir) (\S+ )?(ihnen )?den ruf)\b
        (sie|du) (sind|bist|werden|wirst) (\S+ ){0,3}?(unsere?r? neue|unser neue|ab sofort|teil (des|unseres)|mit an bord|dabei|angestellt|eingestellt|übernommen|genommen|willkommen)
        (vergütung|entgelt|gehalt|bruttojahresgehalt|bruttogehalt|jahresgehalt|stundenlohn|lohn|eingruppierung|monatsgehalt|anfangsgehalt)\S*( \S+){0,5}? (beträgt|erfolgt|liegt bei|entgeltgruppe|eg \d|nach tv|euro brutto|e \d)
        (ihr|dein) (\S+ )?(erster arbeitstag|arbeitsbeginn|eintritt|dienstantritt|starttermin|dienstbeginn|bruttojahresgehalt|jahresgehalt|monatsgehalt|arbeitsplatz|stundenlohn|start)\b( \S+){0,3}? (ist|am|bei|wird|beträgt|zum|liegt|brauchen)
        probezeit( \S+){0,3}? (beträgt|von|dauert|sechs|drei)
        (einstellung|anstellung|ernennung|übernahme|beschäftigung)\S*( \S+){0,8}? (nichts (\S+ )?im weg|zugestimmt|bestätigt|steht fest|vorgesehen zum|beschlossen|genehmigt|zum \d)
        (leitung|stelle|position|aufgabe|rolle|verantwortung|job|posten|\S+stelle|\S+platz)\b( \S+){0,6}? (anvertrauen|anzuvertrauen|übertragen|zuzusagen|zusagen|anzubieten|anbieten|ist deine|ist ihre|gehört (dir|ihnen)|zu übertragen)\b
        (bewerbung|auswahlverfahren|probetag|bewerbungsgespräch) (war|ist|hat) (\S+ )?(erfolgreich|geklappt|bestanden|überzeugt)( \S+){0,9}? (an\b|ab\b|anbieten|willkommen|einstell|freuen)
        (herzlichen glückwunsch|gratulation|gratuliere|gratulieren|glückwunsch)\S*( \S+){0,8}? (stelle|job|neue[rn]? (\S+ )?(kolleg|mitarbeit|leit|filial|team)|position|sie sind|du bist|hast den|sie haben|vertrag|zusage|ausbildungsplatz|unsere|dabei)
        (bieten|biete) (wir |ich )?(dir|ihnen) (\S+ ){0,9}?(platz|plätze|stelle|vertrag|position|anstellung|festanstellung|\S+stelle|\S+platz|\S+plätze|praktikum|job)\b
        (ja|nein|bescheid|rückmeldung)( \S+){0,4}? (zu unserem|auf unser) (\S+ )?angebot
    """,
    Sign.WITHDRAWN: r"""
        (nehmen|nehme|genommen) (wir )?(sie|dich) (\S+ ){0,6}?(raus|heraus|aus dem)
        danke für (die|deine|ihre) (\S+ )?(ehrliche|offene|schnelle|absage|rückmeldung)( \S+){0,3}? (absage|nachricht)
        (ihre|deine|ihrer|deiner|sie|du)( \S+){0,8}? (zurückgezogen|zurückziehen|zurückgenommen|rückzug|zurückzieh|zurück gezogen|abgemeldet)
        (rückzug|rücknahme|zurückziehung) (ihrer|deiner|der) (\S+ )?bewerbung
        (wunschgemäß|auf ihren wunsch|auf deinen wunsch|wie gewünscht|ihrem wunsch)( \S+){0,10}? (gelöscht|zurück|geschlossen|entfernt|beendet|herausgenommen|aus dem)
        (schade|bedauern|verstehen|akzeptieren|respektieren)( \S+){0,8}? (sie|du|ihre|deine)( \S+){0,8}? (anders entschieden|anderes angebot|andere stelle|abgesagt|absage|nicht mehr (interess|zur verfügung)|kein interesse|zurück)
        bewerbung zurückgezogen
        (rückzug|rücknahme|verzicht|absage)\S*( \S+){0,2}? (ihrer|deiner|der|ihre|deine|vermerkt|bestätig|notiert|zur kenntnis|registriert|erhalten)( \S+){0,2}? ?(kandidatur|bewerbung|teilnahme|mail|nachricht|unterlagen)?
        (ihr|dein|ihren|deinen|ihre|deine|ihrer|deiner) (\S+ )?(rückzug|verzicht|ausstieg|rücknahme|abmeldung|entscheidung gegen uns)
        dass (sie|du) (\S+ ){0,9}?(nicht mehr (\S+ )?(zur verfügung|interess|weiter|verfolg|teilnehm|möchte|wollen|dabei)|verzicht|zurückzieh|zurückgezogen|aussteig|ausgestiegen|absag|abgesagt|kein interesse|andere stelle|anderes angebot|anderen (arbeitgeber|weg)|anderweitig (\S+ )?(entschieden|zugesagt)|woanders|bei ihrem|gegen uns|abspring|umentschieden|anders entschieden|anders orientiert|andernorts|doch nicht)
        (ziehen|nehmen|löschen|schließen|entfernen) (wir )?(ihr|ihre|dein|deine|sie|dich) (\S+ ){0,7}?(zurück|raus|heraus|aus dem|wie gewünscht|wunschgemäß)
        (sie|du) (haben|hast) (\S+ ){0,4}?(teilnahme|kandidatur|bewerbung)( \S+){0,4}? (beendet|zurückgezogen|storniert|zurückgenommen|gelöscht|abgebrochen)
        (bewerbung|kandidatur|teilnahme)\S*( \S+){0,6}? (auf ihren wunsch|auf deinen wunsch|wunschgemäß|von ihnen|durch sie|durch dich|von dir)( \S+){0,3}? (zurück|storniert|gelöscht|beendet|entfernt|geschlossen)
    """,
    Sign.OUTREACH: r"""
        (suche|suchen)( \S+){0,3}? (derzeit|aktuell|gerade|momentan|zurzeit|im auftrag)
        für( \S+){1,4}? (suche|suchen|besetze|besetzen|rekrutiere) (ich|wir)\b
        (darf|dürfte) ich (ihnen|dir)( \S+){0,4}? (vorstellen|erzählen|berichten|zeigen)
        (ihre|deine|ihr|dein) (\S+ )?(seite|profil|laufbahn)( \S+){0,4}? (gelesen|angesehen|gesehen)
        ? (im auftrag|neue wege)
        (auf )?(ihr|dein|euer) (\S+ )?profil( \S+){0,6}? (aufmerksam|gestoßen|gesehen|gefunden|entdeckt|gefallen|beeindruck|aufgefallen|passt|passen|spannend|interessant|angesprochen|klingt)
        (aufmerksam|gestoßen|gesehen|gefunden|entdeckt|beeindruck)\S*( \S+){0,6}? (profil|werdegang|erfahrung|lebenslauf|linkedin|xing)
        (offen|interesse|interessiert|lust|bereit|interessant|vorstellbar|vorstellen)\S*( \S+){0,5}? (für|an|auf)?( \S+){0,3}? (neue\w* (\S+ )?(herausforderung|position|stelle|job\w*|aufgabe|chance|möglichkeit|rolle)|wechsel|jobwechsel|veränderung|perspektive)
        (wechselwillig|wechselbereit|neue herausforderung|berufliche veränderung|beruflich verändern)
        (ich bin|mein name ist|wir sind|ich arbeite)( \S+){0,8}? (recruiter|headhunter|personalberat|personalvermitt|talent|personaldienstleist)
        (mein|unser|einen|eines|für einen|unseren|unser[er]?) (kunde|kunden|mandant|mandanten)\b( \S+){0,4}? (sucht|suche|ist|suchen|aus)?
        (suche|suchen|besetzen|besetze)( \S+){0,3}? (aktuell|derzeit|gerade|momentan|ich|wir|für|einen|eine)( \S+){0,6}? (einen|eine|kunden|mandant|unternehmen|team|verstärkung|profil)
        (spannende|attraktive|interessante|neue|passende) (\S+ ){0,2}?(position|stelle|vakanz|herausforderung|möglichkeit|aufgabe|karrierechance|jobchance|rolle)
        (kennst du|kennen sie)( \S+){0,3}? (jemand|wen)
        (darf ich|dürfen wir|hätten sie|hättest du|wäre das|klingt das|haben sie|hast du)( \S+){0,6}? (interesse|interessant|lust|vorstellen|spannend|offen)
        ? (unverbindlich|kurzes telefonat|austausch|diskret)
        ? (homeoffice|gehalt|euro|jahresgehalt|festanstellung)
        (unser|mein|dessen|ein) (\S+ )?(auftraggeber|mandant|klient|kunde|partnerunternehmen)\S* (zahlt|bietet|sucht|ist ein|wächst|plant|besetzt|möchte sich)
        (darf|dürfte|dürfen|kann|könnte) (ich|wir) (ihnen|dir|sie|dich)( \S+){0,6}? (zusenden|zuschicken|vorstellen|erzählen|anrufen|senden|schicken|näherbringen|ansprechen|kontaktieren|mehr dazu|unterbreiten)
        (wechselprämie|antrittsprämie|willkommensprämie|wechselbonus|direktansprache|headhunting|personalvermittlung|executive search|suchmandat|exklusivmandat|abwerb)
        (gesehen|bemerkt|gelesen|entdeckt|mitbekommen),? dass (sie|du)\b
        diskrete (anfrage|ansprache|suche)
        (gern|gerne|wollte|möchte|würde)( \S+){0,2}? (sie|dich)( \S+){0,2}? (für|auf|wegen|zu)( \S+){0,6}? (ansprechen|gewinnen|begeistern|kontaktieren|anfragen|aufmerksam machen)
        (auch wenn|falls|selbst wenn) (sie|du) (\S+ ){0,3}?(nicht (aktiv )?(suchen|suchst|auf der suche|wechsel)|zufrieden|glücklich)
        (würden|würdest|könnten|könntest|wären|wärst) (sie|du)( \S+){0,7}? (umziehen|wechseln|vorstellen|offen|reizen|interessieren|verändern|zu haben)\b
        (zehn|fünf|15|10|ein paar|kurz|zwei) minuten( \S+){0,9}? (erzähl|vorstell|chance|position|stelle|austausch|rolle|möglichkeit)
    """,
    Sign.ALERT: r"""
        (neue|aktuelle|passende|weitere|\d+) (\S+ ){0,3}?(jobs?|stellen|stellenangebote|stellenanzeigen|jobangebote|treffer|vakanzen|angebote)\b
        (gespeicherte[nr]?|suchanfrage|ihre suche|deine suche)( \S+)? ?(suche|suchauftrag|:)?
        (jobagent|job-agent|jobalarm|job-alarm|jobmail|job-mail|suchagent|job alert|suchauftrag|jobabo|job-newsletter|jobempfehlung|jobvorschläge|stellenvorschläge)
        (empfohlene|vorgeschlagene|ähnliche) (\S+ )?(jobs?|stellen)
        (jetzt bewerben|schnell bewerben|einfach bewerben|zur stellenanzeige|alle jobs|jobs ansehen|job ansehen|mehr jobs|sei (unter den|eine))
        (passende|passen)( \S+){0,3}? (jobs?|stellen)\b
        ? (vollzeit|teilzeit|vor \d+ tagen|homeoffice)
        (job-abo|jobabo|stellenabo|job-update|stellenmarkt-update|job-radar|jobradar|jobfinder|job-tipps|stellentipps|jobtipps|stellenmarkt|stellenticker|jobbörse|job der woche|jobs der woche|jobletter|nebenjobs?|minijobs?|ferienjobs?|traumjobs?)\b
        (ähnliche|passende|aktuelle|neue|weitere|empfohlene|freie|offene|monatliche|wöchentliche|tägliche) (\S+ ){0,2}?(anzeigen|ausschreibungen|stellenausschreibungen|stellenanzeigen|inserate|pfarrstellen|positionen|lehrstellen|ausbildungsplätze|praktika|jobangebote|vakanzen|angebote|\S+stellen|\S+jobs)\b
        (stellenanzeigen|stellen|jobs|stellenangebote|anzeigen|inserate|ausschreibungen),? (die|zu|in|für|aus|rund)\b( \S+){0,5}? (verpasst|interessieren|passen|umgebung|nähe|suche|profil|entgangen|region|dich|sie)
        (übersicht|liste|auswahl|zusammenstellung)( \S+){0,2}? (freier|offener|aktueller|neuer|der (offenen|freien|aktuellen|neuen)) (\S+ )?\S*(stellen|jobs|stellenangebote|ausschreibungen|positionen)
    """,
    Sign.SURVEY: r"""
        (umfrage|befragung|feedback|bewerten|bewerte|bewertung|meinung)\S*( \S+){0,8}? (minuten|teilnehm|bewerbungsprozess|erfahrung|zufrieden|verbessern|anonym|helfen|uns|prozess)
        wie (zufrieden|war|haben sie|hast du|wahrscheinlich|hat)( \S+){0,8}? (bewerbung|erfahrung|prozess|empfehl|erlebt|gefallen|fanden|gespräch)
        (ihre|deine) (meinung|erfahrung|rückmeldung) (\S+ ){0,3}?(ist|zählt|wichtig|interessiert|hilft)
        candidate experience
    """,
    Sign.SERVICE: r"""
        (bestätigungscode|sicherheitscode|einmalcode|verifizierungscode|zugangscode|einmalpasswort|anmeldecode|verifizierung|freischaltcode|aktivierungscode)
        (code|pin|tan) (lautet|ist)?:? ?\d{4,8}
        (bestätig|verifizier|aktivier)\S*( \S+){0,4}? (e-mail|email|mailadresse|konto|account|registrierung|anmeldung|profil)
        (passwort|kennwort)( \S+){0,4}? (zurücksetzen|vergessen|ändern|geändert|festlegen|zurückgesetzt|neu\w*)
        (konto|account|benutzerkonto|profil|bewerberkonto|bewerberprofil|zugang)( \S+){0,6}? (erstellt|angelegt|aktiviert|registriert|gelöscht|eingerichtet|eröffnet|freigeschaltet)
        (nutzungsbedingungen|datenschutz|agb|datenschutzerklärung|datenschutzhinweise)\S*( \S+){0,8}? (geändert|aktualisiert|änderung|angepasst|ändern|neu\w*)
        (neue anmeldung|anmeldung von einem|einloggen)
        (löschung|gelöscht|aufbewahrung|speicherung)( \S+){0,6}? (daten|einwilligung)
        daten( \S+){0,6}? (gelöscht|löschen)
    """,
    Sign.DECOY: r"""
        \S*<OTHERWISE>\S*( \S+){0,6}? (antrag|bewerbung|anfrage|abgelehnt|bewilligt|zulassung|bescheid)
        (antrag|bewerbung|anfrage|anmeldung)( \S+){0,5}? (auf|für|um|zum|zur) (\S+ ){0,4}?\S*<OTHERWISE>
        \S*antrag\b
        (zahlung|karte|bestellung|lieferung|buchung|überweisung|abo|lastschrift|sendung|paket|ticket)\S*( \S+){0,6}? (abgelehnt|fehlgeschlagen|storniert|nicht|bestätig|unterwegs|versandt|gescheitert)
        (ihre|deine) app\b
        ? (kita|kredit|konto|vermieter|mieter|wohnung|studiengang|semester|prüfungsamt|botschaft|konsulat|ausländerbehörde|versicherung|police|prämie|schufa)
    """,
    Sign.PROMOTION: r"""
        (webinar|newsletter|podcast|e-book|workshop|seminar|messe|live-event|ratgeber|magazin|blog)
        (rabatt|gutschein|angebot des|aktion|sale|versandkostenfrei|jetzt (kaufen|shoppen|sichern|entdecken|bestellen|buchen|anmelden|lesen)|gratis|\d ?% )
        (tipps|so (gelingt|überzeugen|meistern|punkten|schaffen|geht)|fehler|fragen|schritte)( \S+){0,6}? (bewerb|vorstellungsgespräch|lebenslauf|karriere|job\w*|gehalt|absage|anschreiben)
        (mehr erfahren|weiterlesen|zum artikel|abmelden|abbestellen|in dieser ausgabe|diese woche)
    """,
    Sign.CONTEXT: r"""
        (ihre|deine|ihrer|deiner|ihren|eure) (\S+ ){0,3}?(bewerbung|kandidatur|bewerbungsunterlagen|bewerbungsgespräch|vorstellungsgespräch)
        (bewerbungsprozess|bewerbungsverfahren|auswahlverfahren|auswahlprozess|recruiting-?prozess|stellenausschreibung|ausgeschriebene)
        (interesse|dank)( \S+){0,6}? (stelle|position|unternehmen|mitarbeit|tätigkeit|bewerbung|ausbildung|job\w*)
        (stelle|position|tätigkeit|ausbildung|job\w*) (als|bei|im|des|der)\b
        beworben
        ? kandidat
    """,
    Sign.JOB: r"""
        (stelle\b|stelle[,.]|position|vakanz|vorstellungsgespräch|bewerbungsgespräch|bewerber|interview|recruit|personal|kandidat|job\w*|karriere|lebenslauf|praktik|arbeitsvertrag|ausbildung|azubi|einstell|werdegang|gehalt|talent|tätigkeit|mitarbeit|fachabteilung|auswahlverfahren|stellen|probetag|probearbeit|bewerbungsprozess)
        \S+(stelle|position)\b
    """,
    Sign.WITHDRAWS: r"""
        (ziehe|zurückziehen|zurückgezogen|zurück ziehen|zurückzuziehen|zurücknehmen)
        (nicht mehr|nicht länger|kein|keine)( \S+){0,4}? (zur verfügung|interess|verfolgen|infrage|in betracht|teilnehmen)
        (andere|anderes|anderen|neue|neuen|eine|ein)( \S+){0,2}? (stelle|angebot|job|position)( \S+){0,3}? (angenommen|zugesagt|unterschrieben|gefunden|entschieden)
        (entschieden|entschlossen)( \S+){0,6}? (nicht|gegen|anderes|andere|anders)
        (absagen|ablehnen|sage)( \S+){0,3}? (muss|möchte|leider|ab\b|angebot)?
    """,
    Sign.NUDGES: r"""
        (nachfragen|nachhaken|nachzufragen|nachfrage|rückfrage|erkundigen|nachzuhaken)
        (stand|status|neuigkeiten|zwischenstand|rückmeldung|entscheidung)( \S+){0,6}? (bewerbung|gibt|gefallen|dinge|sache|verfahren|prozess|schon|bereits|erhalten|\?)
        (schon|bereits|noch)( \S+){0,6}? (entscheidung|entschieden|neuigkeiten|nichts gehört|keine (rückmeldung|antwort)|etwas (neues|gehört))
        wie (ist|sieht|steht)( \S+){0,5}? (stand|bewerbung|aus)
    """,
    Sign.APPLIES: r"""
        (bewerbe|bewerben|bewerbung|bewirb)( \S+){0,3}? (mich|ich|als|um|für|auf|bei|im anhang|anbei|zum|zur)
        (anbei|anhang|angehängt|beigefügt|beiliegend|hiermit)\S*( \S+){0,10}? (lebenslauf|bewerbung|unterlagen|anschreiben|zeugnis)
        (lebenslauf|unterlagen|bewerbung|bewerbungsunterlagen)( \S+){0,6}? (anbei|anhang|angehängt|beigefügt|finden sie)
        (interesse|interessiere)( \S+){0,6}? (stelle|position|ausschreibung|ausbildung|praktikum|job\w*|arbeit)
        (ihre|eure|ihrer) (\S+ )?(stellenanzeige|anzeige|ausschreibung|stellenausschreibung)
    """,
}
