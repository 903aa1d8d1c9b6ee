"""French."""

from __future__ import annotations

from onward.accept.phrases.rule import Sign

WORDS = {
    "NE": r"(ne|n'\S+|n')",
    "PAS": r"(pas|plus|point|aucune?|ni)",
    "APP": r"(votre|ta|cette|la|vos) (\S+ ){0,2}?(candidature|profil|dossier|demande|cv|postulation)",
    "OTHERS": r"((d')?(un|une)?\s?(d')?autres? (\S+ )?(candidat|profil|personne|postulant|candidature)|quelqu'un (d'autre|avec|qui|dont)|une autre personne"
    r"|(un|une|des|les|d'autres|aux|a un|au) (\S+ )?(candidat|candidate|candidats|profil|profils|personne|personnes|candidatures?)\S*( \S+){0,6}? (plus|mieux|davantage|correspond|en interne|interne|dont)|candidate? interne|autrui)",
    "WORK": r"(l'|d'|cette )?(poste|offre|recrutement|annonce|recherche|processus|mission|stage|alternance|embauche|besoin|projet de recrutement|place|vacance|ouverture|emploi|contrat)",
    "TALK": r"(l'|d'|cet )?(entretien|entrevue|rendez-vous|rdv|échange|appel|visio|visioconférence|rencontre|call|réunion|point téléphonique|discussion|interview)",
    "DAY": r"(lundi|mardi|mercredi|jeudi|vendredi|samedi|demain|aujourd'hui|\d{1,2}(er)? (janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)|\d{1,2}/\d{1,2}|semaine prochaine)",
    "TEST": r"(l'|d')?(test|évaluation|exercice|étude de cas|cas pratique|questionnaire|entretien vidéo différé|vidéo différé|entretien différé|mise en situation|challenge|défi|épreuve|business case|assessment|vidéo\b|différé)",
    "PAPER": r"(document|justificatif|diplôme|pièce|référence|prétention|cv\b|lettre de motivation|permis|carte|attestation|relevé|certificat|disponibilité|préavis|date de début|formulaire|portfolio|bulletin|casier|rib|titre de séjour|autorisation de travail|information|précision|coordonnées|copie|book|salaire|rémunération|fiche)",
    "OTHERWISE": r"(visa|prêt|crédit|assurance|logement|location|appartement|université|master|licence|formation|inscription|école|bourse|carte|adhésion|club|nationalité|naturalisation|passeport|titre de séjour|permis de construire|aide|caf|allocation|crèche|parcoursup|concours|subvention|hypothécaire|résidence|immobilier|études|admission|association|jardin)",
}

PHRASES = {
    Sign.SILENCE: r"""
        (dans le|en) cas contraire
        (ne|n') ?\S*( \S+){0,3}? (tous|toutes|chacun|chaque|tout le monde)\b
        (dont la|dont le) (candidature|dossier|profil) (ne|n')
        (sans|à défaut|absence|en l'absence|faute) (de |d'|d'une )?(nouvelle|réponse|retour|manifestation)
        (veuillez|pourrez|pouvez|devez|devrez) (\S+ )?considérer
        (les|des|toute?s?|aux) (\S+ )?(candidat|personne|candidature|dossier)\S*( \S+)? (dont|qui|non|n'ayant|ne|hors|sans|incompl)
        (passé ce délai|sinon|autrement|faute de quoi|au-delà)
        (pas encore|ni retenu ni|personne n'a)\b
        (ne pouvons|ne pourrons|pas en mesure|impossible|ne pouvoir)( \S+){0,3}? (répondre|contacter|appeler|motiver|communiquer|recevoir|rembourser)
        toute candidature
    """,
    Sign.IF: r"""
        (si|s'il|s'ils|au cas où|dans le cas où|dans l'hypothèse|à moins|lorsque|dès que|quand|en cas)\b
        si votre
        (pourrait|pourraient|serait|seraient)\b
    """,
    Sign.PROSPECT: r"""
        s'il (souhaite|désire|est intéressé|préfère)
        (sont|seront) ensuite
        (si|s'il|au cas où|dans le cas où|en cas) (\S+ )?(votre|vous êtes (retenu|sélectionné)|vos|nous|notre|ta|tu es|profil|candidature|elle|celle-ci|il|cela|adéquation|d'adéquation|intérêt|positif|besoin)
        (seuls|seules|uniquement) (\S+ ){0,2}?(candidat|profil|personnes)
        (lorsque|dès que|une fois|après|à l'issue|ensuite|par la suite|éventuel)
        (pourra|pourrait|pourrons|pourriez être|serez peut-être|le cas échéant|généralement|habituellement)\b
        (les|des) candidats (retenus|sélectionnés|dont)
    """,
    Sign.REFUSED: r"""
        (ça|cela|ca) ne se fera pas
        ne (pourrons|pouvons) pas vous (compter|accueillir|recruter)
        ne (puis|peux|pouvons|pourrons)( \S+){0,4}? (donner|réserver|accorder)( \S+){0,4}? suite
        (pas|plus) (\S+ )?(travailler|collaborer|continuer|faire la route) (\S+ )?(ensemble|avec vous|avec toi)
        (va|vais|allons) pas (le faire|pouvoir vous|pouvoir te|continuer)
        (il nous fallait|nous cherchions|nous recherchions) quelqu'un
        <APP>\S*( \S+){0,6}? (rejetée|refusée|déclinée|écartée|non retenue|refusé\b|rejeté\b|écarté\b|non sélectionnée|sans suite|classée)
        <NE> ~ <PAS> ~ (retenu|retenir|retenue|retenons|sélectionn|suite favorable|donner suite|donne suite|suite positive|poursuivre|poursuivi|poursuivons|poursuivrons|favorable|donnerons|correspond|correspondait|répond (à|aux|pas)|répondait|aller plus loin|irons|proposer|convoqu|en adéquation|accept|embauch|recrut|avancer|aboutir|abouti|inviter|continuer|choisi|choisir|convi|accéder|convenir|convient|fait l'objet|intégrer|satisfaire|compte|progress|passe|finalist|adapté|offrir|nous vous|concrétiser|liste|parmi|engager|rejoind|suffisamment|réussi|considér)
        (pas|plus|ni|aucune) (\S+ ){0,3}?(donner une suite|donner suite|suite favorable|retenir|retenu|retenue|retenues|sélectionn|poursuivre|aller plus loin|suite positive|donnée)
        (suite|réponse|issue) (\S+ ){0,2}?(défavorable|négative)
        (négative|négatif|négativement|défavorable)(?! (\S+ )?(aurait|si)) ~ (candidature|poste|réponse|décision|suite)
        (sommes|suis|regret|regrett|désolé|navré|contraint|regrettons)( \S+){0,10}? (refus|décliner|rejeter|ne pas|n'a pas|n'avons pas|n'est pas|ne pouvons|défavorable|négative|écarter|pas pu|n'a malheureusement|ne peut|ne répond|ne correspond)
        (décidé|choisi|préféré|décision|choix)( \S+){0,3}? (de ne pas|ne pas|de clore|d'arrêter|de mettre fin|de mettre un terme) ~ (candidature|suite|poursuivre|retenir|processus|vous|donner|profil|aller|parcours)
        (non retenue?|pas retenue?|non sélectionnée?|refusée?)\b
        vous <NE> ~ <PAS> ~ (retenu|sélectionn|partie|parmi|liste|choisi|dans)
        (mettre fin|mettre un terme|arrêter|clore|clôturer|s'arrête|s'achève|prend fin|se termine)( \S+){0,5}? (candidature|processus|parcours|là|ici|collaboration)
        (candidature|processus|parcours|aventure)( \S+){0,5}? (s'arrête|s'achève|prend fin|se termine|n'ira pas|ne va pas)
        (malheureusement|regret|désolé|hélas)( \S+){0,14}? (pas|plus|aucun)\b( \S+){0,9}? (candidature|poste|profil|offre|vous|processus|suite|besoin|retenu)
        (aucun|aucune|pas de|pas d')( \S+){0,2}? (poste|opportunité|offre|place|besoin)\S*( \S+){0,6}? (correspond|votre profil|à vous proposer|en adéquation|vous proposer|pour vous)
        (manque|insuffisan)( \S+){0,4}? (expérience|compétence|maîtrise) ~ (poste|profil|votre|nous)
        (statut|résultat|décision) ?:? (\S+ )?(refus|rejet|non retenu|écart)
        ? (refus|rejet|négative|défavorable)
        ? (malheureusement|regret|désolé)( \S+){0,9}? pas\b
    """,
    Sign.CHOSEN: r"""
        (préféré|décidé de|choisi de|finalement) (\S+ )?(confier|attribuer|proposer|donner) (\S+ ){0,6}?(à|a) (une?|l'|quelqu'un)
        préférence( \S+){0,3}? (allée|portée|à)
        d'autres candidats (correspondent|répondent|présentent|ont)
        (plus étroitement|avec eux que nous)
        c'est finalement \S+ qui
        (arrêté|porté|fixé|fini par|accordé) (son|notre|leur|sa|choisir|notre) (\S+ ){0,2}?(choix|confiance|une|un)( \S+){0,2}? (sur|à|une|un)\b
        (choisi|choisir|retenu|préféré|recruté|pris|privilégié|préfèrent|opté pour|accordé sa confiance à|souhaité travailler avec) (une?|avancer avec|la|le) (\S+ ){0,4}?(qui|dont|avec|ayant|disposant|plus|déjà|designer|collègue|personne|candidat|profil|finaliste|technicien)
        (l'autre|un autre|une autre) (finaliste|candidat|candidate|personne|profil)
        (poste|mission|place)( \S+){0,6}? (confié|tenu|occupé|attribué|proposé|revient|revenu)\S* (par|à|a) (une?|l'|un)
        <OTHERS>\S*( \S+){0,6}? (retenu|choisi|sélectionn|préféré|recrut|été|occupera|a accepté|a signé|rejoin|correspond|l'emport|obtenu|plus|embauch|prendra|aura)
        (retenu|retenir|choisi|choisir|choix|sélectionné|préféré|décidé|privilégi|porté|opté|poursuivre|poursuivons|avancer|continuer|décision|faveur|tourn|orient|recruté|embauché|attribué|confié|offert|pourvu|continuons|avançons|donné|proposé|concentrer|penché|partir)\S*( \S+){0,7}? <OTHERS>
        (notre|le|son) choix (\S+ ){0,5}?(porté|orienté|arrêté|tourné|fait|fixé|est allé)
        (poste|place|mission)( \S+){0,4}? (attribué|confié|revient|revenu|pourvu par|proposé|donné|va)\S*( \S+){0,3}? (à|par|un|une|en interne)
        (plus|mieux|davantage)( \S+){0,3}? (en adéquation|correspond|adapté|proche|expériment|qualifié|en phase|en ligne|aligné)( \S+){0,9}? (retenu|choisi|sélectionn|candidat|attentes|profil|besoin|recherch|poste|exigences|attendu)
        (candidat|profil|personne|candidature)\S*( \S+){0,6}? (plus proche|plus en adéquation|correspondant (mieux|davantage|plus)|plus adapté|plus expérimenté|mieux|davantage|plus en phase|plus en lien|correspondaient|correspondent)
        (en interne|candidat interne|mobilité interne)( \S+){0,5}? (pourvu|retenu|choisi|recrut|priv)?
    """,
    Sign.CLOSED: r"""
        poste (\S+ ){0,4}?(supprimé|gelé|annulé)\b
        <WORK>\S*( \S+){0,9}? (annulé|suspendu|gelé|clôturé|clos|fermé|supprimé|abandonné|retiré|reporté|interrompu|en pause|arrêté|n'est plus|n'est pas (maintenu|pourvu)|plus (d'actualité|disponible|ouvert|vacant|maintenu)|ne sera (pas|plus)|figé|stoppé|mis en attente|en stand-by|n'existe plus)
        (gel|suspension|arrêt|annulation|report)( \S+){0,3}? (recrutement|embauche|poste|processus|budget)
        (budget|financement|subvention)\S*( \S+){0,6}? (coupé|supprimé|annulé|pas (été )?(validé|accordé|obtenu|reconduit)|réduit|gelé|refusé|perdu|tombé)
        (annuler|suspendre|geler|clôturer|supprimer|abandonner|reporter|interrompre|mettre en pause|stopper|retirer|arrêter|ne pas pourvoir|renoncer|fermer)( \S+){0,6}? <WORK>
        (personne|aucun candidat|aucun recrutement|aucune embauche) (\S+ )?(ne|n')( \S+){0,3}? (recruté|embauché|retenu|effectué|aura|réalisé)
        (plus|pas) (\S+ )?(de|en) recrutement
        ? (réorganisation|restructuration|changement de priorit|raisons budgétaires)
    """,
    Sign.FILLED: r"""
        <WORK>\S*( \S+){0,9}? (pourvu|pourvue|pris\b|comblé|pourvus|trouvé preneur|occupé)
        (avons|a|déjà|été|est)( \S+){0,3}? (pourvu|pourvue|finalisé (le|ce|notre) recrutement|comblé)
        ? (recrutement|processus)( \S+){0,3}? (terminé|finalisé|achevé|abouti)
    """,
    Sign.REGRET: r"""
        (malheureusement|regret|désolé|navré|hélas|déçu|déception)
        (mauvaise nouvelle|pas la réponse|pas une bonne nouvelle|pas la nouvelle|pas celle que)
        (attentive|attentivement|approfondi|mûre|avec attention|avec soin|difficile)( \S+){0,5}? (examen|étude|étudié|réflexion|examiné|lecture|candidature|choix|décision)?
    """,
    Sign.FAREWELL: r"""
        souhait\S+( \S+){0,10}? (succès|réussite|bonne continuation|bonne chance|meilleur|courage|plein|recherche|suite|avenir|projet)
        (bonne continuation|bonne chance|pleine réussite|bon courage|plein succès|bonne suite)
        (recherche|recherches|suite de vos|poursuite|vos (futur|démarches|projets))( \S+){0,4}? (emploi|professionnel|recherches|projets|carrière|démarches|poste)?
        (postuler|candidater|consulter|candidature|opportunit|offres)\S*( \S+){0,7}? (nouveau|autres|futur|avenir|prochain|ultérieur|site)
        (conserver|conservons|garder|gardons|vivier|garderons|conserverons|base de données|cvthèque)
        (grand nombre|nombreuses|nombreux|quantité|qualité)( \S+){0,4}? (candidatures|profils|candidats|dossiers)
        (temps|intérêt)( \S+){0,5}? (consacré|accordé|porté|manifesté|témoigné)
        ne (remet|reflète|préjuge)( \S+){0,5}? (qualité|compétence|valeur)
    """,
    Sign.ACK: r"""
        (cv|dossier|candidature|envoi)( \S+){0,3}? (bien )?(reçu|arrivé|recu|enregistrée?)\b
        télécandidature
        (reçu|accusons|bien reçu|réceptionné|enregistré|confirmons|confirme|accuse|bien pris|bien parvenu|pris connaissance)\S*( \S+){0,9}? (candidature|dossier|réception|cv|demande|postulation)
        <APP>\S*( \S+){0,10}? (reçue?|enregistrée?|transmise?|envoyée?|arrivée?|parvenue?|prise en compte|bien été|soumise|déposée|entre nos mains|entre de bonnes|validée|complète|réceptionnée|est à l'étude)\b
        (accusé (de )?réception|confirmation (de (réception|candidature|dépôt|votre)|d'envoi)|réception de (votre|ta|la) candidature)
        (vous avez|tu as) (\S+ )?(postulé|candidaté|répondu à (notre|l')|déposé|envoyé|soumis)
        (candidature|cv) (envoyée?|reçue?|enregistrée?|transmise?|bien reçue|prise en compte)
        ? (remerci|merci)\S*( \S+){0,10}? (candidature|intérêt|postulé|confiance|dossier|cv|candidaté)
        ? (étudi|examin|analys|traiter|lire|prendre connaissance|attention|lecture|regarder)\S*( \S+){0,8}? (candidature|dossier|profil|cv|attention|soin|équipe|délai)?
        ? (reviendrons|reviendra|contacterons|recontact|tiendrons|contacter|réponse|répondre|prendr\S+ contact|reprend|retour|revenons|informer|informé)
        ? (sans réponse|sans nouvelles|automatique|ne pas répondre|à défaut)
        ? votre candidature (pour|au|chez|à|spontanée)
    """,
    Sign.STATUS: r"""
        (choix|décision|sélection|tri|lecture)( \S+){0,8}? (prendra|prend|demande|nécessite)( \S+){0,3}? (encore|plus|davantage|\d+)
        (toujours|encore) en cours
        (n'avons|n'a) (pas )?(encore )?(ni retenu|tranché|décidé)
        aucune décision
        (encore|toujours|actuellement|en cours|pas encore|continu\S+)( \S+){0,6}? (étude|examen|analyse|traitement|réflexion|sélection|décision|évaluation|de recrutement|entretiens|d'étud|d'examin|étudié|examiné|tranché|décidé|lecture|cours|finalis)
        (pas|n'avons)( \S+){0,3}? (encore)( \S+){0,5}? (décision|pris|arrêté|terminé|tranché|finalisé|choix)
        (prend|prendra|prendre|demande|nécessite|retard|plus de temps|délai|plus long|tarde)\S*( \S+){0,5}? (plus de temps|que prévu|temps|retard|supplémentaire|prévu|longtemps)
        (merci|remerci|patience)( \S+){0,5}? (patience|patienter)
        (consulté|vu|lu|ouvert|visualisé|regardé|visionné|téléchargé)\S*( \S+){0,4}? (votre|ta|par) (\S+ ){0,2}?(candidature|profil|cv|dossier|recruteur|entreprise|l'employeur)?
        <APP>\S*( \S+){0,5}? (consultée?|vue?\b|lue?\b|transmise? (au|à)|en cours|est à l'étude|en attente|évolué|progresse|passée?|retenu\S* pour|présélection|shortlist|avance)
        (statut|état|avancement)( \S+){0,7}? (changé|évolué|modifié)
        candidature( \S+){0,8}? (passée|passe|passé) (à|au|en) (l'étape|l'etape|stade)
        ? (statut|état|avancement)( \S+){0,5}? candidature
        ? (point|nouvelles|suivi|mise à jour)( \S+){0,3}? (d'étape|sur votre candidature|de votre candidature|concernant votre|situation|candidature)
        ? (présélectionné|étape suivante|prochaine étape|étape supérieure)
        ? (décision|réponse|retour)( \S+){0,6}? (semaine|bientôt|prochainement|fin|jours)
    """,
    Sign.KEPT: r"""
        (conserv|gard|intégr|ajout|vivier|cvthèque)\S*( \S+){0,8}? (candidature|cv|profil|dossier|coordonnées|base|vivier|données|cvthèque|talents|futur)
    """,
    Sign.INCOMPLETE: r"""
        (candidature|dossier|formulaire|postulation)\S*( \S+){0,8}? (incomplète?|inachevée?|brouillon|pas (encore )?(été )?(\S+ )?(terminée?|envoyée?|finalisée?|complète|soumise|validée|transmise|déposée)|commencée?|en attente de|sauvegardée?|n'est pas (finie|terminée|encore|envoyée|complète)|presque|entamée)
        (commencé|débuté|entamé|démarré|initié|interrompu)( \S+){0,5}? (candidature|postuler|dossier|formulaire|postulation)
        (finaliser|terminer|compléter|reprendre|poursuivre|finalisez|terminez|complétez|reprenez|poursuivez|finalise|termine|reprends|achever|achevez|valider|soumettre)( \S+){0,3}? (votre|ta|la|cette) (\S+ )?(candidature|postulation|dossier de candidature|inscription)
        (plus (que|qu')|encore|dernière|il (vous |te )?(reste|manque))( \S+){0,5}? (étape|étapes|clic|minute|minutes|champ|page)( \S+){0,6}? (candidature|postul|finalis|termin|envoy)
        ? (brouillon|étape \d|page \d|oublié)
    """,
    Sign.INFO: r"""
        (merci (de|d')|pourriez|pouvez|veuillez|besoin|manque|transmettre|envoyer|faire parvenir|prière|demandons|nécessaire|pourrais|peux|communiquer|joindre|fournir|compléter|indiquer|préciser|retourner|adresser|remplir|signer|déposer)\S*( \S+){0,12}? <PAPER>
        (quelles?|quel|quels) (sont|est|seraient|serait)( \S+){0,4}? (prétentions|disponibilité|préavis|salaire|rémunération|date)
        (quand|à partir de quand|à quelle date)( \S+){0,4}? (disponible|commencer|débuter|démarrer|libre)
        (pièces?|documents?|informations?|éléments?|justificatifs?)( \S+){0,3}? (manqu|complémentaire|suivant|requis|demandé|nécessaire)
        (manque|manquent|manquant)( \S+){0,6}? (dossier|candidature|pièce|document|diplôme|copie|justificatif)
    """,
    Sign.ASSESSMENT: r"""
        (voici|envoie|envoyer|ci-joint)( \S+){0,3}? (cas pratique|exercice|étude de cas|test)
        (à|a) l'essai
        (mise en situation|cas pratique)
        (réaliser|passer|compléter|effectuer|répondre|invit|faire|soumettre|remplir|prochaine étape|étape suivante|étape|lien|commencer|terminer|proposons|demandons|envoyons|envoie|ci-joint|trouver|enregistrer|passez|réalisez|complétez|participer|consiste|rendre|préparer|inscrit|démarrer|reste)\S*( \S+){0,12}? <TEST>
        (hackerrank|codility|codesignal|testgorilla|hirevue|spark ?hire|willo|assessfirst|visiotalent|easyrecrue|centraltest|central test|maki people|testdome|coderpad|codingame|pymetrics|goshaba|yuzu|shl\b|performanse|hireflix|tosa)
        (test|évaluation|exercice|questionnaire|étude de cas|cas pratique)( \S+){0,5}? (dure|durée|minutes|à (rendre|réaliser|compléter|faire)|avant le|en ligne|technique|de personnalité|expire|heures)
        (vidéo|entretien)( \S+){0,2}? (différé|enregistré|préenregistré)
        ? <TEST>
    """,
    Sign.INVITE: r"""
        (pouvez|pourriez|peux|pourrais)-? ?(vous|tu) (\S+ )?(passer|venir|nous rencontrer)
        (accepteriez|accepterais)
        (entendu|reçu|reçue|entendue) (le|par le jury)
        (souhait|aimer|voudr|propos|invit|convi|convoqu|ravi|enchanté|plaisir|serions|seriez|désir|envie|convenir|planifier|organiser|fixer|prévoir|caler|intéressé)\S*( \S+){0,12}? (entretien|rencontrer|échanger|rendez-vous|rdv|entrevue|discuter|échange|visio|appel|téléphon|faire connaissance|vous voir|recevoir|te voir|parler|passer nous voir)
        (disponib|disponible|libre|créneau|créneaux|quand|dispo)\S*( \S+){0,10}? (entretien|échange|échanger|appel|rendez-vous|rdv|rencontre|vous conv|semaine|te conv|vous arrang|discuter|téléphon|visio)
        (choisir|choisissez|réserver|réservez|sélectionner|sélectionnez|proposer|indiquer|indiquez|choisis|réserve|donner|communiquer|transmettre|proposez|envoyer|dire|faire part)( \S+){0,7}? (créneau|créneaux|disponibilité|disponibilités|horaire|rendez-vous|date|dispos)
        (invitation|convocation)( \S+){0,3}? (entretien|à un|échange|rendez-vous|rencontre)
        (créneau|date|horaire|jour)( \S+){0,3}? (vous (convient|conviendrait|arrange)|te (convient|conviendrait|va)|qui)
        calendly\.com
        ? <TALK>
    """,
    Sign.SCHEDULED: r"""
        <TALK>\S*( \S+){0,8}? (confirmé|fixé|prévu|planifié|programmé|aura lieu|est bien|calé|se tiendra|se déroulera|est maintenu|noté|réservé)
        (confirm\S+|confirmation|rappel|rappelons)( \S+){0,8}? (entretien|rendez-vous|rdv|échange|entrevue|rencontre|appel|visio|venue|<DAY>)
        (rendez-vous|rdv|entretien|échange|appel|vous (attend|reçoi|retrouv|accueill|recevr)\S*)\S*( \S+){0,5}? (le|ce|pour le|du)? ?<DAY>( \S+){0,4}? (à|a|h)
        (à|au|vous retrouver|voir|attendons|accueillir|rencontrer)( \S+){0,4}? <DAY>( \S+){0,4}? (à|à partir de) \d{1,2}
        ? <DAY>\S*( \S+){0,5}? (à|vers|ou à) ?\d{1,2} ?(h|:|heures)
        (c'est noté|c'est confirmé|bien noté)( \S+){0,5}? <DAY>
        ? (lieu|date|heure|horaire|adresse) ?:
        ? (teams|zoom|google meet)
    """,
    Sign.MOVED: r"""
        <TALK>\S*( \S+){0,9}? (décalé|reporté|déplacé|décaler|reporter|déplacer|avancé|nouvelle date|nouveau créneau|nouvel horaire|repoussé|replanifié|reprogrammé|changé|au lieu)
        (décaler|reporter|déplacer|repousser|avancer|modifier|report|replanifier|changement|reprogrammer)( \S+){0,5}? (<TALK>|horaire|date)
        (report|décalage|changement) (de|d'|du)( \S+){0,3}? (entretien|rendez-vous|horaire|date|heure)
    """,
    Sign.CANCELLED: r"""
        <TALK>\S*( \S+){0,9}? (annulé|annuler|n'aura pas lieu|ne pourra (pas )?avoir lieu|ne pourra se tenir|est supprimé|n'aura|ne peut (pas )?avoir|ne peut se|ne pourra)
        (annuler|annulons|annulation|annule|contraint\S* d'annuler)( \S+){0,6}? <TALK>
    """,
    Sign.OFFER: r"""
        (plaisir|ravi|heureu|joie|honneur|proposer|propos\S+|confirm\S+|offrir|offrons)\S*( \S+){0,12}? (vous|te) (\S+ )?(proposer|offrir|embaucher|recruter|retenir|confirmer|annoncer|compter|accueillir)( \S+){0,9}? (poste|contrat|cdi|cdd|embauche|équipe|offre|rejoindre|stage|alternance|retenu|nous|parmi)
        (promesse d'embauche|contrat de travail|offre d'embauche|lettre d'embauche|proposition d'embauche|proposition de contrat|lettre d'engagement|promesse unilatérale|proposition d'emploi|convention de stage|contrat à signer)\S*
        (votre|ton|notre|une) (\S+ )?(contrat|offre|proposition)( \S+){0,6}? (ci-joint|pièce jointe|à signer|signature|signer|prêt|d'embauche|embauche|de travail|d'emploi|financière|salariale)
        (bienvenue (dans|parmi|chez|à bord|au sein)|vous êtes (embauché|recruté|pris)|tu es (pris|embauché|recruté)|vous avez le poste|le poste est (à vous|à toi|pour|vôtre)|vous avez été (retenu|recruté|choisi)|vous avons (choisi|retenu)|candidature est acceptée|on (vous|te) (prend|veut|embauche)|vous prenons|vous recruter|vous engager|te prendre|vous prendre)
        (proposons|offrons) (le|un|ce|cette|une)( \S+){0,5}? (poste|contrat|cdi|cdd|stage|alternance|emploi)
        (notre|la|une) proposition (écrite|d'embauche|de contrat|salariale|financière)
        (on|nous) (te|vous) (prend|prenons|embauche|embauchons|garde)\b(?! (à|a) l'essai)
        ? félicitation
        ? (prise de poste|rémunération brute|salaire (brut|annuel|mensuel)|période d'essai|date d'entrée|brut annuel|brut mensuel)
    """,
    Sign.WITHDRAWN: r"""
        (note|notons|noté) que (vous|tu) (\S+ ){0,2}?(arrêt|retir|renonc|ne souhait)
        (retrait|retirez|retiré|retirée|désist|renonc)\S*( \S+){0,6}? (votre|ta|de votre|candidature|demande)( \S+){0,3}? (candidature|part|souhait|demande|désist|retrait)?
        <APP>\S*( \S+){0,5}? (retirée|annulée|supprimée|clôturée)( \S+){0,4}? (demande|souhait|comme)?
        (conformément à votre demande|à votre demande|comme (vous l'avez )?(demandé|souhaité)|selon votre)( \S+){0,12}? (retir|clôtur|supprim|annul|clos|candidature)
        (dommage|regret|comprenons|respectons|prenons note|prenons acte|pris note|noté|bonne note)\S*( \S+){0,8}? (vous|votre|tu|ta)( \S+){0,7}? (renonc|retir|décision|désist|autre (offre|opportunité|poste|proposition)|retrait|ne souhaitez plus|choix)
    """,
    Sign.OUTREACH: r"""
        (je|nous) (recherche|recherchons|recrute|recrutons|cherche|cherchons)( \S+){0,8}? pour( le compte)?\b
        (puis-je|pourrais-je|puis je)( \S+){0,2}? (vous|te)( \S+){0,2}? (parler|présenter|proposer|en dire)
        (en parler|en discuter|en savoir plus)( \S+){0,2}? \?
        ? (envie de changement|nouveau défi|changer d\'air)
        (votre|ton) (\S+ )?profil\S*( \S+){0,6}? (retenu (mon|notre) attention|attiré|intéress|correspond|interpell|pourrait|sembl|colle|plu|impressionn|matche)
        (trouvé|vu|découvert|tombé|remarqué|consulté|parcouru|repéré|lu)\S*( \S+){0,5}? (profil|parcours|cv|linkedin|github)
        (à l'écoute|ouvert|ouverte|intéressé|intéressée|tenté|tentée|curieu)\S*( \S+){0,5}? (opportunit|nouveau|nouvelle|marché|challenge|proposition|projet|poste|défi|évolution|d'en savoir|échanger)
        (je suis|je m'appelle|nous sommes|mon nom|je me permets)( \S+){0,8}? (recruteur|recruteuse|chasseur|cabinet|talent|consultant|chargée? de recrutement|contacter|solliciter)
        (mon|notre|l'un de mes|l'un de nos|un de nos|un de mes) clients?\b
        (je|nous) (recherche|recherchons|recrute|recrutons|cherche|cherchons)( \S+){0,6}? (un|une|pour|actuellement|des)
        (opportunité|poste|projet|mission|challenge)( \S+){0,4}? (intéress|passionn|à pourvoir|susceptible|pourrait|confidentiel|stimulant|motivant)
        (connaissez|connais|auriez|dans votre réseau)( \S+){0,6}? (quelqu'un|réseau|personne)
        (seriez|serais|êtes|es)-?( )?(vous|tu)( \S+){0,3}? (intéressé|ouvert|disponible pour en|partant|curieu|à l'écoute|tenté)
        ? (télétravail|rémunération|package|cdi\b|k€|fixe)
        ? (quelques minutes|court échange|bref échange)
    """,
    Sign.ALERT: r"""
        (nouvelles?|dernières|\d+|autres|meilleures) (\S+ ){0,2}?(offres?|emplois?|postes?|annonces?|opportunités)\b( \S+){0,6}? (pour vous|pour toi|correspond|d'emploi|près|à \S+|selon|recherche|alerte|critères|susceptible)?
        (alerte|alertes)( \S+){0,2}? (emploi|offre|job\w*|mail|recherche|annonce)?
        (offres?|emplois?|jobs?|annonces?)( \S+){0,4}? (recommand|suggér|susceptible|similaire|pourrai|sélectionn\S+ pour vous|correspond|du jour|de la semaine|à ne pas manquer)
        (postulez|postuler|candidatez)( maintenant| vite| en un clic| dès|$| facilement)
        (voir|consulter|découvr)\S*( \S+){0,3}? (offres?|annonces|emplois|l'offre)
        (recrute|recrutent)( en ce moment| actuellement|\b)
        ? (cdi|cdd|intérim|temps plein|publiée? (il y a|le)|télétravail)
    """,
    Sign.SURVEY: r"""
        (enquête|sondage|questionnaire de satisfaction|votre avis|ton avis|retour d'expérience|satisfaction)
        (évaluer|noter|notez|évaluez|partag|donn)\S*( \S+){0,4}? (expérience|avis|processus|votre parcours|opinion|ressenti)
        (comment|quelle)( \S+){0,3}? (s'est|avez-vous|évaluez|expérience|trouvé|vécu)
    """,
    Sign.SERVICE: r"""
        (code de (vérification|sécurité|confirmation|connexion|validation)|code à usage unique|code (est )?:? ?\d{4,8}|mot de passe|votre code)
        (vérifi|confirm|activ|valid)\S*( \S+){0,3}? (adresse|e-mail|email|compte|inscription|mail)
        (compte|profil|espace candidat|espace)( \S+){0,6}? (créé|activé|supprimé|validé|désactivé|ouvert|inactif)
        (créé|création|activation|suppression)( \S+){0,4}? (compte|profil|espace)
        (conditions|politique|confidentialité|données personnelles|rgpd)\S*( \S+){0,8}? (mis|mise|évolu|modifi|changé|chang|jour|supprim)
        (nouvelle connexion|connexion depuis)
    """,
    Sign.DECOY: r"""
        (demande|candidature|dossier|inscription|souscription)( \S+){0,4}? (de|d'un|d'une|pour|en|à|au|d')\s?(\S+ ){0,4}?<OTHERWISE>
        (paiement|carte|commande|livraison|réservation|virement|abonnement|transaction|colis|prélèvement|billet)\S*( \S+){0,6}? (refusé|échoué|annulé|rejeté|pas pu|n'a pas|expédié|confirmé)
        (votre|ton) (application|appli|app)\b
        ? (bailleur|locataire|loyer|prêt|crédit|banque|emprunt|scolarité|rectorat|consulat|ambassade|préfecture|mutuelle|assuré|sinistre|crous|étudiant|semestre)
    """,
    Sign.PROMOTION: r"""
        (webinaire|webinar|newsletter|podcast|e-book|ebook|atelier|salon|conférence|masterclass|blog|article|magazine)
        (promo|réduction|code promo|soldes|livraison (gratuite|offerte)|offre spéciale|profitez|achetez|commandez|panier|-\d+ ?%|\d+ ?% de)
        (conseils|astuces|comment|erreurs|questions|étapes|secrets)( \S+){0,6}? (entretien|cv\b|candidature|carrière|recruteur|emploi|refus|salaire|lettre)
        (en savoir plus|lire la suite|lire l'article|se désabonner|désinscri|inscrivez-vous|je m'inscris)
    """,
    Sign.CONTEXT: r"""
        (votre|ta|vos) (\S+ ){0,2}?(candidature|postulation|entretien|cv\b)
        (processus|procédure|équipe|service|campagne) (de |d')?(recrutement|sélection|embauche)
        (poste|offre|emploi|stage|alternance) (de|d'|en|au|à|chez|intitulé|proposé)
        (intérêt|remerci|merci)( \S+){0,8}? (poste|entreprise|société|candidature|offre|postulé)
        (postulé|candidaté)
        ? candidat
    """,
    Sign.JOB: r"""
        (poste\b|postes\b|emploi|recrut|entretien|carrière|cv\b|embauche|stage\b|alternance|ressources humaines|contrat de travail|talent|rh\b|cdi\b|cdd\b|candidats?\b|lettre de motivation|préavis|postulé|postuler)
        (l'|d'|qu')(emploi\b|entretien|embauche|alternance)
    """,
    Sign.WITHDRAWS: r"""
        (retirer|retire|renoncer|renonce|désist|annuler|me retirer)\S*
        (plus|pas)( \S+){0,3}? (intéressé|disponible|donner suite|poursuivre|souhaite|en mesure)
        (accepté|signé|trouvé|choisi|reçu)( \S+){0,3}? (autre|une|un) (\S+ )?(offre|poste|proposition|opportunité|emploi)
        (décliner|décline|refuser|refuse)
    """,
    Sign.NUDGES: r"""
        (relance|relancer|reviens vers vous|permets de revenir|me permets de (vous )?(relancer|recontacter|revenir|demander|solliciter))
        (des nouvelles|nouvelles concernant|où en est|où en êtes|avancement|l'état|statut|suite donnée|la suite)( \S+){0,7}?
        (avez-vous|auriez-vous|avez vous|as-tu)( \S+){0,6}? (décision|pris|nouvelles|retour|eu le temps|avancé)
        (pas|sans)( \S+){0,4}? (nouvelles|réponse|retour)
    """,
    Sign.APPLIES: r"""
        candidature( \S+){0,2}? [-:–]
        (postule|postuler|candidate|candidater|présente ma candidature|ma candidature|propose ma candidature|poser ma candidature|soumettre ma candidature|adresse ma candidature)
        (ci-joint|pièce jointe|joint|trouver|adresse|envoie|transmets)\S*( \S+){0,9}? (cv|curriculum|candidature|lettre de motivation|dossier)
        (mon|ma) (cv|candidature|lettre)( \S+){0,4}? (ci-joint|joint|pour|au poste)
        candidature( \S+){0,2}? (pour|au|poste|spontanée|:|-)
        (intéressé|intérêt|vivement|suite à)( \S+){0,5}? (poste|offre|annonce|emploi|stage)
    """,
}
