"""German."""

from __future__ import annotations

from onward.accept.phrases.rule import Sign

WORDS = {
    "NOT": r"(nicht|kein|keine|keinen|keiner|leider nicht|niemand|nie|nichts)\b(?! (nur|zögern|scheuen|vergessen|warten))",
    "YOU": r"(sie|ihnen|ihre|ihrer|ihren|ihr|dich|dir|deine|deiner|deinen|du|euch)\b",
    "APP": r"(ihre|ihrer|ihren|deine|deiner|deinen|diese|die|der|eure) (\S+ ){0,3}?(bewerbung|kandidatur|unterlagen|profil|initiativbewerbung|lebenslauf)",
    "OTHERS": r"((einen|eine|einem|einer|ein|den|die|mit|für|mehrere|zugunsten) (\S+ )?(andere[nrms]?|internen?|interne[rn]|weitere[rn]?|passendere[nr]?|geeignetere[nr]?|erfahrenere[nr]?)"
    r"( \S+){0,3}? (bewerb|kandidat|person|mitbewerb|profil|kolleg|interessent)|andere (\S+ )?(bewerb|kandidat|personen|profile|mitbewerb)|anderen (\S+ )?(bewerb|kandidat|personen|profile|mitbewerb)"
    r"|jemand(en|em)? ande?r|(jemand|jemanden|jemandem) (\S+ )?(mit|der|die|gefunden|entschieden|aus)|mitbewerb|andere kandidat|wen anders|(eine person|einen menschen|eine kollegin|einen kollegen|kandidat\S*|bewerber\S*|profile?)( \S+){0,4}? (entschieden|deren|dessen|besser|noch besser|mehr|näher))",
    "WORK": r"(stelle|position|vakanz|ausschreibung|stellenausschreibung|stellenanzeige|job\w*|posten|besetzung|recruiting|suche|praktikum|ausbildungsplatz|auswahlverfahren|bewerbungsverfahren|rolle|stellenbesetzung|verfahren|platz)",
    "TALK": r"(gespräch|vorstellungsgespräch|interview|bewerbungsgespräch|termin|telefonat|telefoninterview|videocall|video-call|kennenlerngespräch|videointerview|call|treffen|probetag|probearbeit|kennenlernen|jobinterview|zweitgespräch|erstgespräch|telefongespräch)",
    "DAY": r"(montag|dienstag|mittwoch|donnerstag|freitag|samstag|morgen|heute|\d{1,2}\.|übermorgen|nächste woche)",
    "TEST": r"(test|online-test|einstellungstest|eignungstest|assessment|aufgabe|probeaufgabe|fallstudie|case study|arbeitsprobe|fragebogen|coding challenge|challenge|übung|testaufgabe|videointerview|video-interview|zeitversetzt|videoaufzeichnung|onlinetest|persönlichkeitstest|fachaufgabe|programmieraufgabe|videofragen|hausaufgabe|sprachtest|logiktest|probearbeit)",
    "PAPER": r"(zeugnis|unterlage|nachweis|dokument|gehaltsvorstellung|gehaltswunsch|lebenslauf|kündigungsfrist|eintrittstermin|eintrittsdatum|verfügbarkeit|arbeitserlaubnis|referenz|formular|führerschein|anschreiben|foto|bescheinigung|zertifikat|aufenthalt|angaben|information|personalbogen|ausweis|führungszeugnis|portfolio|impf|diplom|urkunde|einverständnis|rückmeldung zu|approbation)",
    "ASK": r"(bitte|bitten|benötigen|brauchen|fehlt|fehlen|könntest|könnten|kannst|können|möchten wir|würden|bräuchten|senden|schicken|reichen|ergänz|nachreich|hochladen|lade|laden|teilen|nennen|fülle|füllen)",
    "OTHERWISE": r"(visum|visa|kredit|darlehen|versicherung|studienplatz|studium|studien|master|bachelor|hochschul|universität|zulassung|wohnung|mietwohnung|kita|kindergarten|schul|kreditkarte|mitglied|konto|antrag|stipendium|einbürgerung|pass|führerscheinantrag|bauantrag|wohngeld|elterngeld|bafög|förder|reisepass|aufenthaltstitel|hypothek|leasing|miet|sprachkurs|kleingarten|handyvertrag|stromvertrag|immatrikul|kurs)",
}

PHRASES = {
    Sign.SILENCE: r"""
        (hören|hörst|erhalten|erhältst|bekommen|bekommst) (sie|du) (\S+ ){0,6}?(nichts|keine)\b
        (nicht|unmöglich|leider) ~ (allen|alle|jeden|jede|jedem|sämtliche)\b
        (wer|diejenigen|personen|bewerbungen,? die|bewerber\S*,? die|unterlagen,? die|bewerberinnen|alle,? die|nicht (berücksichtigte|ausgewählte|eingeladene)) ~~ (nicht|keine|absage|kein)
        (nichts|keine (\S+ )?(einladung|rückmeldung|antwort|nachricht|zusage)|nicht) (\S+ ){0,3}?(gehört|erhalten|hören|melden|erhält|bekommen|vorliegt)
        (davon ausgehen|davon auszugehen|betrachten sie|als absage|gilt als|anzusehen)
        (sonst|andernfalls|ansonsten)\b
        (egal|ob) (\S+ ){0,4}?(zu-|zusage|absage)
        (weder|noch nicht|noch keine|nicht abgelehnt|noch niemand)\b ~ (noch|abgelehnt|entschieden|abgesagt|entscheidung|besetzt|abgeschlossen|abgeschickt)
        (absage|bescheid) (ergeht|erfolgt|bekommen|erhalten|verschicken)
        (nicht|keine)( \S+){0,4}? (antworten|beantworten|rückfragen|auskunft|erstatte|erstattet|übernommen|übernehmen|telefonisch|zurückgesandt|zurücksenden|zurückschicken)
    """,
    Sign.IF: r"""
        für den fall
        (falls|wenn|sofern|sollte|sollten|solltest|ob|soweit|vorausgesetzt|sobald|bevor)\b
        im falle?\b
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
        (können|konnten|möchten|werden) (wir )?(sie|dich|ihnen|dir) (\S+ ){0,5}?(nicht|keine|keinen|kein)\b
        (ihre|deine|die) (bewerbung|kandidatur)( \S+){0,8}? (abgelehnt|ablehnen|zurückgewiesen|ausgeschieden|erfolglos|nicht gefolgt|eine absage)
        ? (absage|abgelehnt)\b
        <NOT> ~ (berücksichtig|weiterverfolg|weiter verfolg|weiter zu verfolgen|in die (engere|nähere)|engere (aus)?wahl|nächste runde|weiter im|weiterführ|fortsetz|fortführ|fortzu|weiterzu|zum (vorstellungs|bewerbungs)?gespräch|zu einem (\S+ )?(gespräch|interview|vorstellungs)|einladen|eingeladen|anbieten|angeboten|zusagen|zusage|in betracht|in frage|infrage|entsprechen|entsprochen|entspricht|passt|passen|überzeug|weiterkomm|weitergekomm|weitergeh|weiter geh|einstellen|für (sie|dich) entschieden|ausgewählt|erfolg|vorgesehen|weitermach|mitgenommen|zum zug|geklappt|klappt|positiv|überein)
        <NOT> (\S+ ){0,5}?(für|mit) (sie|dich|ihre bewerbung|deine bewerbung|ihr profil|dein profil) ~ (entschieden|entscheiden|fortfahren|weiter)
        gegen (sie|dich|ihre|deine|eine (weitere|fortsetzung|einstellung|zusammenarbeit|einladung)) ~ (entschieden|entscheid|ausgefallen)
        (müssen|muss|möchten|wollen|teilen|mitteilen|informieren) ~~ (absagen|absage\b|eine absage|ablehn|abzusagen)
        (absage|abgesagt|absagen)(?! (sie|des|den|das|dein|ihren|unseres|von)) ~ (erteilen|müssen|geben|senden|schicken|bewerbung|stelle|position)
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
    """,
    Sign.FILLED: r"""
        <WORK>\S*( \S+){0,9}? (besetzt|vergeben|nicht mehr frei|bereits weg)\b(?! (werden|wird))
        (besetzt|vergeben)( \S+){0,4}? (wurde|ist|haben|worden)\b
        (bereits|schon|inzwischen|mittlerweile|zwischenzeitlich)( \S+){0,4}? (besetzt|vergeben|besetzen)
        ? (auswahlverfahren|bewerbungsverfahren|suche)( \S+){0,3}? (abgeschlossen|beendet)
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
    """,
    Sign.KEPT: r"""
        (talentpool|talent pool|bewerberpool|talent-pool|kandidatenpool|in evidenz|bewerberdatenbank|vormerken|vorgemerkt)
        (profil|unterlagen|bewerbung|daten)( \S+){0,6}? (aufbewahren|gespeichert|speichern|behalten|aufnehmen|vormerken)
    """,
    Sign.INCOMPLETE: r"""
        bewerbung( \S+){0,9}? (noch nicht (abgeschlossen|abgeschickt|abgesendet|fertig|vollständig|eingereicht|gesendet|beendet|ganz)|unvollständig|nicht (abgeschlossen|abgeschickt|abgesendet|beendet|fertig|eingereicht|gesendet)|entwurf|begonnen|angefangen|gestartet|wartet|zwischengespeichert|gespeichert|abgebrochen|fast)
        (begonnen|angefangen|gestartet|abgebrochen|unterbrochen|begonnene|angefangene|offene|unvollständige|fast)( \S+){0,6}? bewerbung
        bewerbung( \S+){0,4}? (fortsetzen|abschließen|abschicken|absenden|vervollständigen|fertigstellen|beenden|zu ende)
        (fortsetzen|schließen|schließ|beenden|vervollständige|vervollständigen|setzen|setze|schicke|stell)( \S+){0,3}? (ihre|deine|die) (\S+ )?bewerbung( \S+){0,3}? (ab|fort|fertig|jetzt|$)?
        (nur noch|noch)( \S+){0,3}? (schritt|schritte|klick|klicks|minuten)( \S+){0,6}? (bewerbung|bewerben|fertig|absenden|abschicken)
        ? (entwurf|seite \d|schritt \d)
    """,
    Sign.INFO: r"""
        (brauch|brauche|brauchen|benötige) (ich|wir) (\S+ ){0,3}?noch
        <ASK> ~~ <PAPER>
        (wie hoch|wie|was|welche|wo)( \S+){0,4}? (gehaltsvorstellung|gehaltswunsch|gehalt|kündigungsfrist|verdienen|vorstellung)
        (ab wann|wann)( \S+){0,4}? (anfangen|beginnen|starten|verfügbar|einsteigen|eintreten|könnten sie|könntest du|zur verfügung)
        (fehlen|fehlt|fehlende|nachreichen|nachzureichen|vermissen)( \S+){0,9}? (noch|unterlage|nachweis|zeugnis|dokument|angabe|uns|bewerbung)
        <PAPER>\S*( \S+){0,6}? (nachreichen|zusenden|zuschicken|schicken|senden|hochladen|mitteilen|übermitteln|zukommen|nachzureichen|ergänzen|mitbringen|einreichen|angeben|ausfüllen|unterschreiben)
        (fülle|füllen|ausfüllen|ausgefüllt)( \S+){0,8}? (formular|bogen|personalfragebogen|aus\b)
    """,
    Sign.ASSESSMENT: r"""
        (probearbeit|probekoch|probetag|probeaufgabe|arbeitsprobe)\S*
        (bitte|bitten|laden|einladung|eingeladen|einladen|absolvieren|bearbeiten|durchführen|teilnehmen|teilnahme|lösen|ausfüllen|starten|schritt|anbei|senden|schicken|link|erhältst|erhalten|machen|aufnehmen|aufzeichnen|beantworten|nimm|geht es|gehört|folgt|möchten|freigeschaltet)\S*( \S+){0,12}? \S*<TEST>
        \S*<TEST>\S*( \S+){0,8}? (absolvieren|bearbeiten|durchführen|teilnehmen|lösen|ausfüllen|starten|dauert|minuten|frist|einladen|eingeladen|zurücksenden|abgeben|einreichen|bis zum|machen|erledigen|link|aufnehmen|beantworten|bearbeitung|für die)
        (hackerrank|codility|codesignal|testgorilla|hirevue|spark ?hire|willo|viasto|cammio|retorio|aon assessment|cut-e|alva labs|assessfirst|hogan|shl\b|testdome|hireflix|cyquest|kandio)
        ? \S*<TEST>
    """,
    Sign.INVITE: r"""
        (stehen|stehen folgende|folgende|haben folgende) (\S+ ){0,3}?(termine|terminvorschläge|zeiten)
        (kommst|kommen|kommens|magst|möchten) (du|sie|s) (\S+ ){0,6}?(zum|zu einem|vorbei|kennenlernen)
        hast du( \S+){0,8}? (zeit|lust)\b
        möchte sie( \S+){0,8}? kennenlernen
        (einladen|laden|eingeladen|einladung|kennenlernen|kennen lernen|kennenzulernen|unterhalten|sprechen|austauschen|vereinbaren|telefonieren|treffen|zu sprechen)\S*( \S+){0,12}? <TALK>
        \S*<TALK>\S*( \S+){0,8}? (einladen|laden|eingeladen|einladung|vereinbaren|ausmachen|abstimmen|führen|anbieten|vorschlagen|auswählen|buchen|zu sprechen|abzustimmen|zeit|hast du|haben sie|passt|passen|möglich)
        (möchten|würden|wollen|gerne|gern|freuen|lust|magst|wollen wir)\S*( \S+){0,8}? (kennenlernen|kennen lernen|kennenzulernen|näher kennen|unterhalten|sprechen|austauschen|telefonieren|treffen|vorbeikommen|einladen|kommen sie|plaudern|zusammensetzen)
        (wann|welcher|welche|hast du|haben sie|hätten sie|hättest du|könntest du|könnten sie|kannst du|können sie|passt|würde)\S*( \S+){0,8}? (zeit|passt|passen|termin|termine|verfügbar|vorbeikommen|telefonieren|zeitfenster|erreichbar|sprechen|kommen|kurz|ihnen|dir)\b ~
        (wähle|wählen|buche|buchen|schlage|schlagen|nenne|nennen|suche|suchen|aussuchen|terminvorschläge|terminvorschlag|terminbuchung|terminauswahl)\S*( \S+){0,8}? (termin|zeitfenster|slot|uhrzeit|tag)
        (termin|zeitfenster|slot)\S*( \S+){0,6}? (auswählen|aussuchen|buchen|vorschlagen|wählen|finden|vereinbaren|vorschläge|passt|nennen|mitteilen|ausmachen)
        (einladung|eingeladen)( \S+){0,3}? (zum|zu einem|zur|zu)( \S+){0,2}? (vorstellungs|kennenlern|bewerbungs|gespräch|interview|telefon|video|probe|erst|zweit|persönlich)
        kommen sie( \S+){0,6}? (vorbei|zu uns)
        calendly\.com
        ? <TALK>
    """,
    Sign.SCHEDULED: r"""
        (termin|gespräch|interview|vorstellungsgespräch)\S*( \S+){0,8}? (bestätig|steht|findet|fixiert|gebucht|vereinbart|geplant|eingetragen|reserviert|ist am|am <DAY>)
        \S*<TALK>\S*( \S+){0,3}? (am|findet am|ist am) <DAY>
        \S*<TALK>\S*( \S+){0,8}? auf <DAY>( \S+){0,4}? (geschoben|verlegt|verschoben)
        (bestätig|terminbestätigung|bestätigung)\S*( \S+){0,8}? <TALK>
        (terminbestätigung|gesprächsbestätigung|terminerinnerung|erinnerung)( \S+){0,5}? (<TALK>|\S*gespräch|ihr|dein|termin|an)?
        (erinner)\S*( \S+){0,6}? (\S*gespräch|termin|interview)
        (freuen|freue|sehen|erwarten|begrüßen)\S*( \S+){0,8}? <DAY>( \S+){0,4}? (um|uhr|\d{1,2}[.:]\d\d|bei uns|zu sehen|kennenzulernen)
        ? <DAY>\S*( \S+){0,4}? (um |ab )?\d{1,2}([.:]\d\d)? ?(uhr|h)
        (passt|klappt|gebucht|bestätigt|halten fest|steht fest|reserviert)( \S+){0,6}? <DAY>
        (?<!bis )<DAY>\S*( \S+){0,5}? (passt|klappt|steht|geht klar|fest\b)
        ? (uhrzeit|datum|ort|treffpunkt|wann|wo) ?:
        ? (teams|zoom|google meet)
    """,
    Sign.MOVED: r"""
        <TALK>\S*( \S+){0,9}? (verschoben|verschieben|verlegt|verlegen|verlegung|verschiebung|neuer termin|neuen termin|vorverlegt|auf einen anderen|umbuchen|umgebucht|statt)
        (verschieben|verlegen|verschoben|verlegt|terminverschiebung|terminänderung|neuer termin)\S*( \S+){0,6}? (termin|gespräch|interview|müssen|auf|\S*gespräch)
        (terminverschiebung|terminänderung|terminverlegung|neuer termin)
    """,
    Sign.CANCELLED: r"""
        \S*<TALK>\S*( \S+){0,9}? (absagen|abgesagt|entfällt|entfallen|ausfallen|fällt aus|nicht stattfinden|storniert|nicht wahrnehmen|ausfällt|nicht möglich|abzusagen|nicht stattfindet|platzt)
        (absage|terminabsage|absagen|storno|abgesagt)( \S+){0,5}? (termin|gespräch|interview|\S*gesprächs?)
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
    """,
    Sign.WITHDRAWN: r"""
        (nehmen|nehme|genommen) (wir )?(sie|dich) (\S+ ){0,6}?(raus|heraus|aus dem)
        danke für (die|deine|ihre) (\S+ )?(ehrliche|offene|schnelle|absage|rückmeldung)( \S+){0,3}? (absage|nachricht)
        (ihre|deine|ihrer|deiner|sie|du)( \S+){0,8}? (zurückgezogen|zurückziehen|zurückgenommen|rückzug|zurückzieh|zurück gezogen|abgemeldet)
        (rückzug|rücknahme|zurückziehung) (ihrer|deiner|der) (\S+ )?bewerbung
        (wunschgemäß|auf ihren wunsch|auf deinen wunsch|wie gewünscht|ihrem wunsch)( \S+){0,10}? (gelöscht|zurück|geschlossen|entfernt|beendet|herausgenommen|aus dem)
        (schade|bedauern|verstehen|akzeptieren|respektieren)( \S+){0,8}? (sie|du|ihre|deine)( \S+){0,8}? (anders entschieden|anderes angebot|andere stelle|abgesagt|absage|nicht mehr (interess|zur verfügung)|kein interesse|zurück)
        bewerbung zurückgezogen
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
    """,
    Sign.ALERT: r"""
        (neue|aktuelle|passende|weitere|\d+) (\S+ ){0,3}?(jobs?|stellen|stellenangebote|stellenanzeigen|jobangebote|treffer|vakanzen|angebote)\b
        (gespeicherte[nr]?|suchanfrage|ihre suche|deine suche)( \S+)? ?(suche|suchauftrag|:)?
        (jobagent|job-agent|jobalarm|job-alarm|jobmail|job-mail|suchagent|job alert|suchauftrag|jobabo|job-newsletter|jobempfehlung|jobvorschläge|stellenvorschläge)
        (empfohlene|vorgeschlagene|ähnliche) (\S+ )?(jobs?|stellen)
        (jetzt bewerben|schnell bewerben|einfach bewerben|zur stellenanzeige|alle jobs|jobs ansehen|job ansehen|mehr jobs|sei (unter den|eine))
        (passende|passen)( \S+){0,3}? (jobs?|stellen)\b
        ? (vollzeit|teilzeit|vor \d+ tagen|homeoffice)
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
        (rabatt|gutschein|angebot des|aktion|sale|versandkostenfrei|jetzt (kaufen|shoppen|sichern|entdecken|bestellen|buchen|anmelden|lesen)|gratis|% )
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
