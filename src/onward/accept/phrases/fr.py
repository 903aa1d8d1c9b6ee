"""French."""

from __future__ import annotations

from onward.accept.phrases.rule import Sign

WORDS = {
    "NE": r"(ne|n'\S+|n')",
    "PAS": r"(pas|plus|point|aucune?|ni)",
    "APP": r"(votre|ta|cette|la|vos) (\S+ ){0,2}?(candidature|profil|dossier|demande|cv|postulation)",
    "OTHERS": r"((d')?(un|une)?\s?(d')?autres? (\S+ )?(candidat|profil|personne|postulant|candidature)|quelqu'un (d'autre|avec|qui|dont)|une autre personne"
    r"|(un|une|des|les|d'autres|aux|a un|au) (\S+ )?(candidat|candidate|candidats|profil|profils|personne|personnes|candidatures?)\S*( \S+){0,6}? (plus|mieux|davantage|correspond|en interne|interne|dont)|candidate? interne|autrui)",
    "TAKE": r"(retenu|obtenu|rempli|dispos|convaincue|concluant|colle|ligne de compte|renouvel|prise?\b|appelé|besoin dans|positif|nomm|titularis|élu|désigné|repêch|honor|accéder|donnons|figur|atteint|réuni|possède|justifi|démontr|porté sur|réalis|présélectionn|inscrit|réussi|confirm|garder|cadre|compatible|intéress|aller|fait pour|projet|vu en vous|déclic|fonctionn|match|diplôme|condition|expérience|profil recherché|retenir|retenue|retenons|retiendr|sélectionn|suite|poursuiv|favorabl|correspond|répond (à|aux|pas)|répondait|répondent|plus loin|proposer|proposons|proposerons|convoqu|adéquation|accept|embauch|recrut|engag|avancer|abouti|invit|continu|choisi|convi|recev|reçu\\b|accueilli|admis|admissible|traité|classé|franchi|dépass|confier|confié|confierons|confions|attribu|prendre\\b|prendrons|employer|intégr|rejoin|des nôtres|concrétis|liste|parmi|finalist|convainc|convaincu|convaincre|adapté|conven|satisf|offrir|concord|prévu de vous|en mesure de vous|réserver|positive|à la hauteur|pertinent|priorit|aligné|en phase|en ligne|à notre recherche|à nos|aux exigences|au profil|passe|passé|passer|validé|collabor|travailler|ensemble|gard|compter)",
    "MERIT": r"(\\S*expérience|\\S*compétence|\\S*maîtrise|\\S*niveau|\\S*diplôme|\\S*formation|\\S*qualification|\\S*connaissance|\\S*pratique|\\S*ancienneté|\\S*recul|\\S*bagage|\\S*autonomie|\\S*anglais|\\S*titre|\\S*permis|\\S*certification|\\S*exigence|\\S*critère|\\S*prérequis|\\S*habilitation)",
    "SOMEONE": r"((un|une|l'un|l'une|deux|trois|des|notre|votre|mon|au|aux|à|le|la|les|d'une?|quelques) (\\S+ ){0,2}?(autres?|candidat|personne|profil|collègue|confrère|consoeur|collaborat|spécialiste|technicien|stagiaire|étudiant|intérimaire|extra\\b|ancien|finaliste|postulant|concurrent|titulaire|perle|élève|prétendant|homologue|salarié|\\S{4,}(euse|ière|ienne|trice|iste|ier|eur|ien|eure|logue)\\b)\\S*|quelqu'un|d'autres?|autrui)",
    "CLOSES": r"(annulé|suspendu|gelé|clôturé|clos\\b|close\\b|fermé|supprimé|abandonné|retiré|reporté|interrompu|en pause|arrêté|figé|stoppé|en attente|stand-by|disparaît|caduc|caduque|abrogé|infructueux|infructueuse|sans objet|obsolète|ajourné|sur la glace|frais du plan|économies|n'existe plus|redistribué|réattribué|dissou|tombe à l'eau|tombé à l'eau|remis en cause|déprogrammé|dépublié|a expiré|sans suite\\b|(n'est|n'a|ne sera|n'aura|ne seront|n'ont|ne peut|ne pourra|n'était) (\\S+ )?(plus|pas) (\\S+ ){0,3}?(d'actualité|disponible|ouvert|vacant|maintenu|pourvu|lieu d'être|validé|feu vert|financé|reconduit|renouvelé|créé|ouvert|à pourvoir|budgét|concrétis|nécessaire))",
    "WORK": r"(l'|d'|cette )?(poste|offre|recrutement|annonce|recherche|processus|mission|stage|alternance|embauche|besoin|projet de recrutement|place|vacance|ouverture|emploi|contrat|avis|concours|projet|fonction|affichage|engagement|sélection|renfort|remplacement|recrutements|besoins|appel à candidatures|apprentissage|création de poste)",
    "TALK": r"(l'|d'|cet )?(entretien|entrevue|rendez-vous|rdv|échange|appel\b|visio|visioconférence|rencontre|call\b|réunion|point téléphonique|discussion|interview)",
    "DAY": r"(lundi|mardi|mercredi|jeudi|vendredi|samedi|demain|aujourd'hui|\d{1,2}(er)? (janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)|\d{1,2}/\d{1,2}|semaine prochaine)",
    "TEST": r"(l'|d')?(test|essai\b|l'examen\b|audition|leçon|multicheck|énigme|panier|in-basket|jeu de rôle|simulation|traduction|conduite|concours blanc|quiz|dictée|journée d'essai|démonstration|cours d'essai|mise à l'épreuve|exposé|mini-projet|projet test|dossier technique|qcm|tests\b|exercices?|évaluation|exercice|étude de cas|cas pratique|questionnaire|entretien vidéo différé|vidéo différé|entretien différé|mise en situation|challenge|défi|épreuve|business case|assessment|vidéo\b|différé)",
    "PAPER": r"(carnet|photo|recto|taille|pointure|numéro|dispos\b|numéro de sécurité|carte vitale|iban|passeport|attentes|extrait|adresse|date de naissance|acte|téléphone|contrat de|avis d|certification|habilitation|document|justificatif|diplôme|pièce|référence|prétention|cv\b|lettre de motivation|permis|carte|attestation|relevé|certificat|disponibilité|préavis|date de début|formulaire|portfolio|bulletin|casier|rib|titre de séjour|autorisation de travail|information|précision|coordonnées|copie|book|salaire|rémunération|fiche)",
    "OTHERWISE": r"(visa|prêt|crédit|assurance|logement|location|appartement|université|master|licence|formation|inscription|école|bourse|carte|adhésion|club|nationalité|naturalisation|passeport|titre de séjour|permis de construire|aide|caf|allocation|crèche|parcoursup|concours|subvention|hypothécaire|résidence|immobilier|études|admission|association|jardin)",
}

PHRASES = {
    Sign.SILENCE: r"""
        (la plupart d'entre|qu'un seul|qu'une seule|une seule personne|un seul candidat)\b
        (ne|n'\S+) (vaut|garantit|signifie|vaudra) (\S+ )?pas\b
        signifie (que|un)
        une fois (le|la|que le|que la) (\S+ )?(poste|place|recrutement|sélection|choix)
        à (compétences?|profils?|qualifications?) égale?s?
        (poste|place|emploi|stage)\S* (sera|seront|est à|sont à) (pourvue?s?|pourvoir) ?(au|à|en|le|dès|par|début|immédiatement|pour)?\b
        (positive|retenue?|choisie?|acceptée?) ou non
        (positive|positif|favorable|acceptée?|retenue?|en cours|oui) ou (négative|négatif|défavorable|refusée?|non|rejetée?)
        (ne|n'\S+) (veut|signifie|implique|préjuge) (\S+ )?(pas|en rien|aucunement)( dire)? ?(que|un refus)
        (n'est|est) (\S+ )?pas (un|encore un) (refus|non|rejet)
        (les autres|autres) candidats (seront|recevront|seraient)
        (ne|n'\S+)( \S+){0,6}? (tous|toutes|chacun|tout le monde) (les|nos|le|la|ceux)?
        (l'an dernier|l'année dernière|chaque année|souvent|parfois|d'ordinaire|généralement|en général|habituellement)\b
        (ni oui ni non|rien (vous )?promettre|rien exclure)
        (vaut|vaudra|vaudrait|tient lieu|équivaut|constitue) (\S+ ){0,4}?(refus|rejet|promesse|acceptation|engagement|décision)
        (silence|absence de réponse)\b
        se réserv\S+( \S+){0,6}? (droit|possibilité|faculté)
        (dossiers?|candidatures?) (\S+ )?(incompl|sans (?!suite)|envoyés? par|hors|tardi|reçues? après|parvenues? après|spontanées? ne|transmis)
        (les|des|chaque|certains|d'un|tout|après un|en cas de|courriers? de|sur un|lettre de|premiers?|un) (refus|rejet|échec|réponse négative)\b(?! (est|pour le poste|à|de (notre|sa|leur) part|concernant|\.|$))(?! ?(\.|$))
        (un|une) (non|refus) (aujourd'hui|n'est pas|ne|n')
        (toutes?|tous) (les|nos) (\S+ )?(candidatures?|candidats?|dossiers?|profils?|postulant)\S* (\S+ ){0,3}?(ne|n'\S+)
        (environ|près de|plus de|la plupart|la majorité|nombre de|beaucoup de|certaines?|\d+ ?%)( \S+){0,3}? (candidatures?|candidats?|dossiers?)
        il (nous |vous )?(arrive|se peut|peut arriver)
        (ceux|celles|les candidats?|les personnes|aux candidats?) (\S+ )?(qui|malheureux|écartés|non|refusés|recalés|évincés)
        (quelle que soit|quoi qu'il|quel que soit|dans tous les cas|de toute façon)
        (ne|n')( \S+){0,3}? (pas encore|encore pas|jamais)\b
        (pas encore|encore aucun|aucune décision)
        seule?s? (\S+ ){0,5}?(sera|seront|recevr|aura|pourra|peut)
        (frais|déplacement|retour personnalisé|réponse individuelle|réponse personnalisée|retour individuel|motifs|appels|téléphone)\S* (\S+ ){0,9}?(pas|aucun|jamais)\b
        (pas|jamais|aucun)\b (\S+ ){0,8}?(remboursé|rembourser|retour personnalisé|individuellement|personnellement|par téléphone|les motifs|sur l'avancement|retour individuel|réponse individuelle)
        (dans le|en) cas contraire
        (ne|n') ?\S*( \S+){0,3}? (tous|toutes|chacun|chaque|tout le monde)\b
        (dont la|dont le) (candidature|dossier|profil) (ne|n')
        (sans|à défaut|absence|en l'absence|faute) (de |d'|d'une )?(nouvelle|réponse|retour|manifestation)
        (veuillez|pourrez|pouvez|devez|devrez) (\S+ )?considérer
        (les|toute?s?|aux) (\S+ )?(candidat|personne|candidature|dossier)\S*( \S+)? (dont|qui|non|n'ayant|ne|hors|sans|incompl)
        (passé ce délai|sinon|autrement|faute de quoi|au-delà)
        (pas encore|ni retenu ni|personne n'a)\b
        (ne pouvons|ne pourrons|pas en mesure|impossible|ne pouvoir)( \S+){0,3}? (répondre|contacter|appeler|motiver|communiquer|recevoir|rembourser)
        toute candidature
    """,
    Sign.IF: r"""
        même si ~~ (devait|\S*aboutissait|pouvions|l'emporte|n'était|donnait|convenait|était retenu|êtes pas retenu)
        (serait|seraient|devait|venait)-(elle|il|ils|elles)\b
        (il est possible|il se peut|se peut|il se pourrait|peut-être|éventuellement) ?(que|qu'\S+)?
        ^(?:(?!regret|malheur|desol|helas|navr|hesit|ravis|mais)[^,]){3,150} (que si|sauf si|si (vous|votre|elle|le|la|les|aucun|un|tu|ton|ta)|à moins que|tant que|au cas où|faute de)\b
        (s'ils?|au cas où|dans le cas où|dans l'hypothèse|à moins|lorsque|dès que|quand(?! même)|en cas|dans l'éventualité|à supposer|imaginons|supposons|pourvu que|tant que|jusqu'à ce que|avant que|(?<!même )(?<!aus)(?<!ain)si(?! (bien|difficile|proche|peu|(votre|vos|ton|tes|ta) (expérience|profil|parcours|compétences|candidature|qualités|motivation) (\S+ )?(présente|témoigne|démontre|reflète|possède|comporte|a suscité|nous a|sont))))\b
        que (vous soyez|tu sois|votre|la réponse) ~ ou (non|pas|refus)
        (pourra|pourront|peut|peuvent|arrive|pourrait|risque) (\S+ ){0,3}?(être positive|être refus|être recal|de dire non|arriver|se produire)
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
        <APP>\S*( \S+){0,12}? (n'a|n'ont|ne|n'est|n'aura|n'avait|n'ayant|n'était|ne sera|ne peut|ne pourra) (\S+ ){0,3}?(pas|plus|pu|point|guère|aucune?)\b (?!encore)(\S+ ){0,7}?<TAKE>
        (vous|tu|te) (ne|n'\S+) (\S+ ){0,5}?(pas|plus|point|aucune?|qu'en partie|guère)\b (\S+ ){0,7}?<TAKE>
        (nous|je|on|il|elle|client|jury|comité|équipe|direction|commission|manager|employeur|service|recruteur|entreprise) (\S+ )?(ne|n'\S+) (vous|te|t'\S+|vous\S*|pouvons|pouvions|pourrons|peux|puis|peut|pourra|souhaitons|souhaite|sommes|voyons|envisage\S*|avons|a|allons|va|retenons|retiendrons|donnons|donnerons|poursuivrons|poursuivons|irons|confierons) (\S+ ){0,7}?(pas|plus|aucune?|point|guère)\b (?!encore)(\S+ ){0,9}?(<TAKE>|employer|embauche)
        nous ne (vous|te) (\S+ )?(recevrons|retenons|retiendrons|confierons|convoquerons|convoquons|prendrons|prenons|engagerons|engageons|recruterons|recrutons|embaucherons|embauchons|proposerons|proposons|donnerons|intégrerons|inviterons|accueillerons|offrirons|rappellerons|garderons) (\S+ )?pas
        n'(irons|ira|avons|a|allons) (\S+ ){0,2}?pas (\S+ ){0,2}?(jusqu'à|plus loin|au-delà|jusqu'au)
        (ce|c') ?n'est (\S+ ){0,2}?pas (à |pour )?(vous|toi|votre nom|ton nom|votre candidature|ta candidature|votre profil|vous qui|ton tour)\b
        (est|c'est|dire|répondre|un|répond|malheureusement|désolée?,?|sera) non\b(?! (retenu|sélect|plus|seulement|commun))( \S+){0,3}? ?(pour|à|au|cette|\.|,|$)
        par la négative
        (adresser|opposer|signifier|notifier|communiquer|transmettre|annoncer|formuler|envoyer) (\S+ )?(un|notre|ce|le|son|leur) (refus|rejet|réponse négative|retour négatif)
        (d'où|notre|ce|mon|leur|son) refus\b(?! (de|n'|ne))
        (candidature|dossier|profil|client|retour|cv|postulation|entretien|décision|résultat|réponse)\S*( \S+){0,9}? (négatif|négative|sans suite|refus\b|refusée?|rejetée?|éliminée?|écartée?|recalée?|déclinée?|non retenue?|non sélectionnée?|non admise?|défavorable)\b
        (a|ont|avons|ai|avez) (\S+ )?(rejeté|refusé|écarté|éliminé|décliné|recalé|exclu) (votre|ta|cette|le|vos) (\S+ )?(candidature|profil|dossier|postulation|cv)
        (refuse|refusons|rejetons|rejette|écartons|écarte|déclinons|décline) (votre|ta) (\S+ )?(candidature|profil|dossier|postulation)
        (pris|choisi|suivi|retenu|opté pour|préféré|orienté\S* vers|tourné\S* vers|partir sur|partis sur|emprunter|prendre|partons sur) (une autre|d'autres|l'autre|un autre|des) (\S+ )?(direction|voie|option|orientation|solution|piste|chemin|profil|route|formule)
        (décidé|décide|tranché|prononcé|choisi) autrement
        autrement décidé
        il (vous|te|lui) (a manqué|manque|manquait|manquerait|fait défaut|faut encore)
        (manque|manquent|manquait|manquaient|insuffisan|trop peu|pas assez|fait défaut|faisait défaut|défaut)\S*( \S+){0,5}? <MERIT>
        <MERIT>\S*( \S+){0,9}? (insuffisante?s?|trop (court|faible|limité|éloigné|juste|récente?)|fait défaut|manque|manquait|(ne|n'\S+) (\S+ ){0,3}?(pas|guère)\b (\S+ )?(suffi|assez|correspond|rempli|démontr|attei|à la hauteur))
        (cette|notre|ce|cela|la) (\S+ )?(décision|choix|réponse|refus|issue|résultat|nouvelle)?( \S+){0,2}? ?(ne|n') ?(remet|reflète|préjuge|met|constitue|enlève|retire|diminue|signifie|traduit|est)( \S+){0,4}? (cause|compétence|qualité|valeur|mérite|jugement|talent|motivation|parcours|désaveu)
        (vous|tu) (avez|as|êtes|es) (\S+ )?(échoué|recalé|éliminé|écarté|échouée|recalée|éliminée|écartée|devancé|devancée|coiffé|coiffée|second|deuxième|non admis|non admise|ajourné|ajournée)
        (aucune|nulle) (\S+ )?(offre|suite|proposition|embauche|place|collaboration|opportunité|possibilité)\S* (ne|n'\S+)( \S+){0,4}? (faite|donnée|réservée|envisag|possible|sera|pourra|peut|correspond|vous)
        aucune suite\b
        (impossible|impossibilité|pas possible|incapables?|contraints?|dans l'obligation|obligés?)( \S+){0,3}? de (vous|te|ne pas|retenir|donner|refuser|décliner|rejeter) ?(\S+ )?(prendre|recruter|embaucher|retenir|proposer|donner|engager|recevoir|offrir|employer|intégrer|suite|confier|favorablement|votre|garder|réserver)
        (pas|ni)( \S+){0,5}? possibilité( \S+){0,3}? (vous|employer|embauch|recrut|collabor|suite)
        (nouvelle|réponse|issue|retour|message)\S*( \S+){0,6}? (pas|peu|guère) (\S+ )?(celle|celui|ce) que (vous|tu) (espér|attend|souhait|auri|voul)
        (vous|tu) ne (serez|seras|ferez|feras|rejoindrez|rejoindras|passerez|passeras|intégrerez|êtes|es|figurez|figures|faites|fais) (\S+ ){0,3}?pas\b (?!oublié)(\S+ ){0,3}?(des nôtres|dans|parmi|retenu|pris|prise|partie|au|à|notre|l'équipe|convoqu|reçu|admis|sur|sélectionn)
        (cela|ça|ce) (\S+ )?(ne )?(se|s'est|s'était|sera|va|l'a) (\S+ ){0,2}?pas (\S+ )?(fait|faite|joué|concrétis|faire|le faire|possible|cette fois|marché|pour)
        pas (\S+ )?(joué |tourné |été )?en (ta|votre) faveur
        (en|à) (votre|ta) défaveur
        (forces|atouts|points forts|aspirations|attentes|prétentions)\S*( \S+){0,5}? (pas|trop|dépass|au-delà|éloign|supérieur|excèd)\S*( \S+){0,3}? ?(celles|ceux|besoin|cherch|recherch|budget|grille|enveloppe|poste|moyens|notre|nos)
        (prétentions|salaire|rémunération)\S*( \S+){0,4}? (dépass|excèd|supérieur|au-dessus|au-delà|incompatible|hors)
        (surqualifié|sous-qualifié|surdimensionné|trop (junior|senior|qualifié|expérimenté|juste|jeune|cher|éloigné))\S*( \S+){0,6}? ?(poste|besoin|rôle|profil|mission|pour|,|\.|$)
        (nous|client|équipe|jury) (espérions|cherchions|recherchions|attendions|souhaitions|voulions|cherchait|recherchait|voulait|attendait|souhaitait|espérait) (\S+ ){0,3}?(quelqu'un|une personne|un profil|un candidat|une candidat|davantage|plus de|mieux|autre chose)
        (il nous|il leur|nous) (faut|fallait|faudrait|faut donc|manquait) (\S+ ){0,2}?(quelqu'un|un profil|une personne|un candidat)
        (cherchons|recherchons|privilégions|souhaitons|voulons|préférons|attendons)( \S+){0,3}? (un|une|des|quelqu'un|davantage) (\S+ ){0,3}?(plus|davantage|mieux|déjà)\b
        (ne|n') ?\S*( \S+){0,5}? (de|à) suite\b
        (candidature|profil|dossier)\S*( \S+){0,6}? (de côté|pas plus avant|pas plus loin|hors course|éliminatoire|insuffisamment)
        (nous (nous )?(séparons|arrêtons|arrêterons|en restons|en resterons)|on (s'arrête|en reste)|nos chemins)( \S+){0,3}? (là|ici|séparent|à ce stade|candidature)
        (parcours|processus|aventure|chemin|candidature|collaboration|procédure)\S*( \S+){0,5}? (s'arrête|s'achève|prend fin|se termine|s'interrompt|arrive à son terme|touche à sa fin|sans vous|sans toi)\b
        sans (vous|toi)\b( \S+)?( que| pour| cette| à la)
        (déçois|décevoir|décevrons|décevons)\b
        (bonne nouvelle|réponse positive|réponse favorable|avis favorable|retour positif|retour favorable)( \S+){0,6}? (pas|malheureusement|hélas|regret)
        (pas|aucune|ni|sans) (\S+ ){0,3}?(bonne nouvelle|bonnes nouvelles|réponse positive|réponse favorable|avis favorable|retour positif|retour favorable|issue favorable|suite positive|issue positive)
        (regrett|regret|désolé|navré|malheureusement|hélas)\S*( \S+){0,9}? (mauvaise nouvelle|de vous (dire|annoncer|informer|faire savoir) que (ce|c'est|non)|de devoir (décliner|refuser|écarter|rejeter|vous annoncer|renoncer)|de décliner|de refuser|vous décevoir)
        (pas|plus) (\S+ )?(vous prendre|te prendre|vous garder|te garder|vous recruter|vous embaucher|t'embaucher|vous engager|t'engager|vous retenir|te retenir|vous convoquer|vous recevoir|vous accueillir|vous intégrer|vous offrir|vous proposer|te proposer|vous confier|te confier|vous compter|vous donner|te donner)\b
        (c'est mort|c'est râpé|c'est raté|c'est cuit|pas cette fois|ce sera pour une autre fois)\b( \S+){0,6}? ?(poste|désolé|malheureusement|pour (toi|vous)|job|\.|!|,|$)
        (préféré|choisi|retenu|pris|sélectionné|recruté|engagé) (un|une) autre \S+
        (note|résultat|score|moyenne|performance|test|épreuve|prestation)\S*( \S+){0,5}? (inférieure?s?|insuffisante?s?|au-dessous|en dessous|éliminatoire|pas (\S+ )?(suffi|concluant|permet|attei|convain))
        nous (clôturons|clôturerons|fermons|archivons|classons|arrêtons|stoppons)( \S+)? (votre|ta|donc votre|le processus|la procédure|votre dossier)\b
        (candidature|dossier)\S*( \S+){0,4}? (clôturée?|archivée?|classée? sans|fermée?)( \S+)? (par|sans suite|définitivement)
        (clôturons|déclinons|décline|refusons|rejetons|rejette)( \S+){0,2}? (votre|ta) (\S+ )?(candidature|offre|postulation|dossier|demande d'emploi|proposition de services)
        (avis|vote|verdict|arbitrage|retour|réponse)( \S+){0,3}? (défavorable|négatif|négative)
        (profil|parcours|expérience|candidature|formation|attentes|projet)\S*( \S+){0,3}? (s'éloign|éloign|s'écart|diffèr|décalage|trop loin|loin de|ne (colle|cadre|matche|coïncide|rejoint|cadrent|collent)|pas en ligne|en deçà)
        (vous|tu) (ne|n'\S+) (\S+ ){0,2}?(pas|aucune?|guère) (\S+ ){0,4}?(diplôme|conditions?|compétences?|expérience|profil|critères|exigences|prérequis|niveau|qualités|permis|titre|note|moyenne|points|seuil)
        mett(ons|re|ent|ait) (\S+ )?(fin|un terme) (à|au|aux)\b
        (nous|je) (ne|n'\S+) (\S+ ){0,2}?(pensons|pense|croyons|crois|sommes|voyons|imaginons|projetons|avons|retrouvons|saurions|saurais|renouvellerons|prolongerons|pouvoir)( \S+){0,3}? (pas|point|eu|plus)?( \S+){0,9}? ?(rôle|poste|fait pour|projetés?|déclic|vous voir|ensemble|contrat|accueillir|accéder|feeling|alchimie|votre candidature|coup de cœur|votre profil)
        de ne (pas |point )?(pouvoir |vouloir )?(\S+ )?(accéder|donner|retenir|poursuivre|pouvoir|vous|réserver|garder|convoquer|recevoir|continuer)( \S+){0,5}? (votre|vous|suite|candidature|favorable|processus|demande)
        (aurais|aurions|aurait|espérais|souhaitais|voulais) (\S+ ){0,3}?(annoncer|donner|apporter|transmettre|vous dire) (\S+ )?(une |de )?(meilleure|meilleures|autre|bonne|plus heureuse)s? (nouvelle|réponse)
        (terminez|terminé|classée?|arriv\S+|finissez|étiez|placée?|venez) (\S+ ){0,3}?(deuxième|second|seconde|juste derrière|en deuxième|derrière la personne|troisième)\b
        (choix|décision|sort|vote|préférence|tour|chance)\S*( \S+){0,6}? (ne|n')\S* ?(\S+ ){0,3}?(pas|point) (\S+ )?(porté|tombé|été|penché|fixé|arrêté|tourné|souri)
        (liste complémentaire|liste d'attente|réserve de recrutement) (\S+ ){0,4}?(ne|n'\S+) (\S+ )?pas
        (vous|tu|candidature|profil|dossier|n'\S+|es|êtes|je)( \S+){0,4}? (pas|plus) (été )?(pris|prise|retenu|retenue|choisi|choisie|sélectionné|sélectionnée|convaincu|convaincue|admis|admise|reçu|reçue|embauché|embauchée|recruté|recrutée|gardé|gardée|engagé|engagée|qualifié|qualifiée|présélectionné|présélectionnée)\b
        (nous|on) (en restons|en reste|s'arrête|s'arrêtera|nous arrêterons|nous arrêtons) là
        (candidature|postulation|demande d'emploi|offre de services?)\S*( \S+){0,3}? (infructueuse|vaine|recalée|non aboutie|pas abouti|à l'échec|échoué|irrecevable|non recevable|hors critères)
        (regret|regrett|désolé|navré|malheureusement|hélas)\S*( \S+){0,12}? (pas|ne|plus|sans|impossible|refus|négativ|autre)\S*( \S+){0,9}? (retenu|candidature|profil|poste|suite|équipe|embauche|recruter|offre d'emploi|sélection)
        (ne|n'|n'y) ?(\S+ ){0,2}?(poursuiv|donner|donnons|donne|retien|retenons|engag|embauch|recrut|prend|prenons|gard|confi|convoqu|recev|propos|invit|intégr|accueill|continu|irons|ira\b|sélectionn|accept|passe|accéd|figur|correspond|répond|convien|remplis|satisf|colle|avanc|offr|appel|rejoin|réserv|garantiss|aboutir|abouti|présent|accord)\S* (\S+ )?(pas|plus|point)\b (?!encore|à (cette|cet) (mail|courriel|message)|(au|à la|aux|par|en)\b)(\S+ ){0,8}?(votre|vous|toi|ta|ton|te|avec|suite|candidature|profil|poste|équipe|loin|critères|exigences|attentes|besoins)
        (décidé|préfère|préférons|préféré|choisi|fait le choix|souhaité|souhaitons)( \S+){0,4}? (poursuivre|avancer|continuer|travailler|recevoir|s'arrêter|nous arrêter|en rester|collaborer|échanger)( \S+){0,3}? (avec (d'autres|un autre|une autre|l'autre|des|une|un|quelqu'un)|là\b|des candidat)
        (expérience|compétence|maîtrise|pratique)\S*( \S+){0,14}? fait (\S+ )?défaut
        <APP>\S*( \S+){0,4}? (ne|n'\S+) (correspond|répond|convien|colle|cadre|rempli|satisf|entr|matche|rejoin|coïncid|concord|présent|justifi|dispos)\S* (\S+ )?(pas|plus|guère|aucun)
        (jury|comité|conseil|client|commission|direction|bureau|équipe|collège) n'a(ura|vait)? (\S+ )?(pas|point) (\S+ ){0,2}?(suivi|retenu|souhaité|voulu|choisi|donné|accepté|été (convaincu|séduit)|émis|validé|approuvé|proposé|fait)
        pas (prévu|question|possible|souhaité|envisagé|envisageable) de (vous|te|donner|poursuivre|retenir) (\S+ )?(recevoir|recruter|embaucher|proposer|retenir|convoquer|suite|rencontrer|engager|intégrer|offrir|employer|votre|candidature)
        (suite|réponse|retour)( \S+){0,5}? (ne|n'\S+) (\S+ ){0,2}?pas (\S+ )?(donnée|favorable|positif|positive|celle)
        (obtenez|obtiens|avez|as|aurez|auras|décrochez)( \S+){0,2}? pas (\S+ )?(le|la|ce|cette) (\S+ )?(poste|place|job|contrat|stage|mission)
        pas (d'|de |besoin de |besoin d')(suite|place|poste|besoin|opportunité|proposition)( \S+){0,6}? (pour (vous|toi)|à (vous|te) (proposer|offrir)|vous proposer|dans votre|votre profil|donnée|correspond)
        (merci|remerci)\S*( \S+){0,12}? (mais|cependant|toutefois|néanmoins) (\S+ ){0,5}?(pas|non|autre|aucun)\b( \S+){0,6}? (retenu|suite|candidat|profil|poste|poursuivre|poursuivrons|continu|personne|quelqu'un)
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
        (c'est|ce sera|ce fut|ce sont) (finalement |donc |désormais |plutôt |en fait )?(un|une|quelqu'un|votre|d'autres|des|l'autre|le|la|notre) ?(\S+ ){0,9}?(qui|d'autre|qu'on|que nous)\b
        (avons|a|ai|ont|avait|avions|finalement) (\S+ ){0,3}?(pris|engagé|embauché|recruté|choisi|retenu|désigné|sélectionné|nommé|préféré|privilégié|élu|trouvé) (\S+ ){0,2}?<SOMEONE>
        (avons|a|ai|ont) (\S+ )?(signé|conclu|poursuivi|continué|topé) avec (un|une|quelqu'un|d'autres|l'autre)
        (place|places|poste|postes|mission|contrat|siège|emploi|stage)\S*( \S+){0,4}? (allée?s?|revenue?s?|revient|reviennent|attribuée?s?|confiée?s?|échoit|échue?|échu|donnée?s?|offerte?|proposée?s?|décroché|remporté|va|vont|obtenu)( \S+){0,3}? (à|au|aux|par) (?!vous|toi|pourvoir|été)
        (vous|t'|te) ?(a|ont) (\S+ )?(devancé|précédé|coiffé|dépassé|surclassé)
        (vote|jury|commission|comité|scrutin|choix|direction|conseil|client|restaurant|employeur|usine|manager|équipe)\S*( \S+){0,5}? (désigné|choisi|préféré|élu|pris|retenu|porté son choix|opté|penché|tranché|accordé sa préférence|recruté|engagé|embauché)( \S+){0,2}? (en faveur|pour|sur|<SOMEONE>)
        avec (elles|eux|d'autres|cette personne|celui|celle|ceux|lui|elle)( \S+){0,3}? (que|qu'on|nous (continuons|poursuivons|avançons)|on continue|continuons|poursuivons|avançons)
        (confié|attribué|donné|accordé|offert|proposé|octroyé|laissé) (le|la|ce|cette) (\S+ )?(poste|mission|place|contrat|fonction|stage|classe)( \S+){0,2}? (à|au|aux) (?!vous|toi)
        (première personne|premier candidat|candidate? pressentie?|premier choix|favorit|lauréat|personne choisie|personne retenue|candidate? retenue?|numéro un)\S*( \S+){0,5}? (a signé|signé|accepté|dit oui|commence|prendra|rejoin|pris)
        (candidat|candidate|personne|profil|candidature|finaliste|concurrent)\S*( \S+){0,3}? (plus (aguerri|expériment|adapt|proche|qualifi|avanc|senior|rodé|en phase|convaincant|complet|solide|spécialis|pertinent|étroitement)|mieux (class|placé|not|arm|correspond|répond|adapt)|davantage|disposant|dont (l'|le|la|les) (\S+ ){0,3}?(correspond|répond|colle|mieux|plus))
        (d'autres|autres) (\S+ )?(candidat|candidature|profil|personne|dossier|postulant|concurrent)\S*( \S+){0,6}? (mieux|plus|davantage|devant|correspond|répond|retenu|préfér|devanc|sélectionn|l'emport|avanc|prioritaire|poursuiv)
        (l'a|l'ont) emporté
        (choix|décision|préférence|faveur|vote|voix)\S*( \S+){0,6}? (sur|vers|pour|à|d'|de) (un|une|d'autres|l'autre|autre|quelqu'un|votre|notre)\b
        quelqu'un (d'autre|de plus|de mieux|de l'équipe|de chez nous|en interne|qui|de libre|d'autres)( \S+){0,6}? ?(trouvé|pris|choisi|engagé|poste|retenu|recruté|disponible|connaissait|connaît|avait|signé|immédiatement)
        (trouvé|déniché|déjà trouvé) (\S+ ){0,2}?(perle rare|chaussure|quelqu'un|notre bonheur|le candidat|la candidate|la personne|celui|celle|preneur)
        (il y avait|il y a eu|nous avions|nous avons (vu|rencontré|reçu)) (\S+ ){0,5}?(meilleur|mieux|plus (expériment|adapt|proche|qualifi|fort|solid|en phase)|davantage)
        (tranch|pench|pench|opt|prononc|vot)\S*( \S+){0,3}? (pour|en faveur|vers|sur) (l'autre|un|une|le|la|d'autres|votre|notre)( \S+)? (autre|candidat|finaliste|personne|profil|concurrent|confrère|consoeur|collègue|\S+euse|\S+ière|\S+trice|\S+ienne)
        (mobilité|candidature|ressource|promotion|solution|recrutement) interne
        en interne\b
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
        <WORK>\S*( \S+){0,10}? <CLOSES>
        (annulé|suspendu|gelé|fermé|supprimé|abandonné|retiré|reporté|interrompu|stoppé|dépublié|gelons|suspendons|fermons|retirons|annulons|supprimons|abandonnons)( \S+){0,3}? (le|l'|la|ce|cette|notre|les|cet)\S*( \S+)?( ?\S*(poste|offre|recrutement|annonce|mission|processus|projet|concours|embauche|recherche|stage))
        (renonc|renonçons|renoncé|renoncer)\S*( \S+){0,5}? (embauche|recrut|pourvoir|créer|création|engagement|poste|remplacer|recherche)
        (plus|pas) (\S+ ){0,3}?besoin (de|d') ?(recrut|embauch|personne|renfort|personnel|quelqu|saisonn|remplac|main-d|cette fonction|ce poste|nouveau)
        il n'y aura (\S+ )?(pas|aucun|aucune|plus) (\S+ )?(\S*engagement|\S*embauche|\S*recrutement|\S*renfort|\S*création|poste|\S*remplacement)
        (on|nous) ne (recrutons|recrute|recruterons|embauchons|embauche|cherchons|recherchons|engageons|prenons|remplacerons|remplaçons|pourvoirons) (\S+ ){0,2}?(plus|pas|personne)
        besoin de personne
        (feu vert|budget|financement|crédits?|validation|accord|subvention|enveloppe)\S*( \S+){0,8}? (pas|coupé|refusé|retiré|amputé|gelé|supprimé|non (reconduit|accordé|obtenu)|tombé|perdu|réduit)\b
        (ferme|fermeture|cessation|liquidation|restructuration|fusion|plan social|plan d'économies|gel)\S*( \S+){0,9}? (poste|recrutement|embauche|offre|fonction|site)
        (dépôt|réception|date limite|candidatures|inscriptions)\S*( \S+){0,7}? (fermé|closes?|clôturé|est passée|terminé|close\b)
        (affichage|concours|appel|avis|annonce|offre)( \S+){0,3}? (annulé|abrogé|infructueux|retirée?|déclaré|clôturée?|expirée?|close)
        mis\S* (\S+ ){0,4}?(en pause|entre parenthèses|en suspens|au frigo|en sommeil|sur la glace|en veille|à l'arrêt)
    """,
    Sign.FILLED: r"""
        <WORK>\S*( \S+){0,9}? (pourvu|pourvue|pris\b|comblé|pourvus|trouvé preneur|occupé)
        (avons|a|déjà|été|est)( \S+){0,3}? (pourvu|pourvue|finalisé (le|ce|notre) recrutement|comblé)
        ? (recrutement|processus)( \S+){0,3}? (terminé|finalisé|achevé|abouti)
        (place|poste|mission|stage|fonction|apprentissage|contrat)\S*( \S+){0,5}? (attribuée?|pourvue?|prise?\b|comblée?|partie?\b|plus libre|donnée?|déjà occupée?)
        (équipe|effectif|effectifs|planning|saison|promotion)\S*( \S+){0,3}? (complète?|au complet|bouclée?)
        (toutes|tous) (les|nos) (\S+ )?(places|postes|stages|contrats)( \S+){0,4}? (pourvus?|pourvues?|prise?s?|attribuée?s?|occupée?s?|complets?)
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
        (candidature|dossier|cv|courrier|postulation|pli|message|mail|casier|documents?|pièces?|diplôme|extrait|attestation|lettre|envoi|intérêt|profil|résultats?|formulaire|inscription|test|annexe)\S*( (?!pas|ne|non)\S+){0,9}? (atterri|arrivée?s?|reçue?s?|parvenue?s?|sur mon bureau|sur ma table|entre nos mains|inscrite?|versée?|saisie?|présenté|remis|transmise?s?|enregistrée?s?|validée?|déposée?|réceptionnée?s?|été soumise|consignée?|rejoint notre base|téléversée?|en bonne place|en notre possession|prise? en charge|créée?|bien été|dans notre système)\b
        (numéro|référence|n°|no|code) (de|d') ?(\S+ )?(candidature|dossier|postulation|suivi)( \S+){0,3}? (est|:|\d)
        copie de (votre|ta) (\S+ )?(candidature|formulaire|réponse)
        (avons|ai|a) (\S+ ){0,2}?(reçu|réceptionné|enregistré|pris connaissance|eu|récupéré|pris en charge) (\S+ ){0,2}?(votre|ta|vos|tes) (?!relance|message disant)(\S+ )?(candidature|courrier|dossier|cv|mail|message|pièces?|documents?|postulation|lettre|formulaire|réponses?|test|envoi)
        bien reçu\b
        (confirmation|accusé) (\S+ )?(de )?(réception|dépôt|candidature|envoi|enregistrement)
        (vous|tu) (vous |t')?(êtes|es) (\S+ )?(portée? candidate?|inscrite?|positionnée?|manifestée?)
        (candidature|dossier)( \S+)? (déposée?|envoyée?|soumise?|transmise?)( \S+)? (le|avec|à)\b
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
        (décision|choix|réponse|résultat|retour|processus|sélection|jury|verdict|délibération)\S*( \S+){0,6}? (repoussée?|reportée?|retardée?|différée?|décalée?|suivra|interviendra|attendue?|encore|tombera|sera (prise|rendue|connue|communiquée?)|prendra|traîne|tarde|imminent)
        (passes?|passez|passée?|accède\S*|êtes|es|admise?) (\S+ ){0,2}?(au|à l'|à la|en|pour le|pour la) ?\S*(tour|étape|phase|round|finale|deuxième|suite|shortlist|liste)( \S+)?
        (pas|ne|rien|aucun|n'avons|n'a|sans)( \S+){0,4}? (encore|à ce jour|pour l'instant|pour le moment)( \S+){0,6}? ?(répondu|retour|réponse|décid|tranch|affirmer|nouvelles|confirmer|finalis|visibilité|dire|statué|délibéré|rendu|validation|d'avis|\.|,|$)
        (à ce jour|pour l'instant|pour le moment|à ce stade)( \S+){0,6}? (pas|aucune?|ni)\b( \S+){0,6}? (retour|décision|réponse|avis|nouvelle|visibilité|validation)
        (ne|n') ?\S*( \S+){0,2}? (oublions|oublie|oublié|oubliez)
        (dossier|candidature|cv|profil|demande|postulation|nomination)\S*( \S+){0,6}? (soumise? (à|au|aux)|chez le|devant|auprès|demeure|reste|en traitement|en cours|en instruction|à l'étude|à l'examen|téléchargé|examinée?|consultée?|(a été|est) lue?\b|transmise? (à|au|aux)|(est|a été) (étudiée?|évaluée?|analysée?)|en circulation|active|circule|traitée? actuellement|en lecture|sur la pile|retenue? pour la suite)\b
        ? (service|chef|commission|équipe|responsable|direction|manager|client|jury|comité|rh|recruteuse?|directrice|employeur)\S*( \S+){0,4}? (analyse|étudie|examine|regarde|lit|évalue|consulte|délibère|délibèrent|se réunit|se prononce|tranchera|parcourt|passe en revue|reviendra)\b
        ? (nous|on|je) (délibérons|délibère|réfléchissons|étudions|examinons|analysons|cherchons dans|comparons|regardons|attendons|attends|poursuivons (nos|les) (entretiens|échanges)|finalisons|continuons (nos|les|à)|hésitons|relance|regarde|consultons|patientons|faisons le point|fais le point|évaluons)\b
        ? (nouvelles|retour|réponse|décision|revenons|reviendrai|reviendrons|contacterons|informerons|recontacte\S*|donnerai|tiens au courant|tiendrai)\S*( \S+){0,6}? (avant|d'ici|sous|fin|début|courant|dans (les|la|le)|la semaine|au plus tard|prochaine|quinzaine|mi-)( \S+){0,5}? (semaine|jours|mois|vendredi|lundi|mardi|mercredi|jeudi|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|prochaine?|quinzaine|courant)
        (garder|gardons|maintenir|maintenons|conserver|inscrire|placer|placé|inscrit)( \S+){0,4}? (liste complémentaire|liste d'attente|liste de réserve|en réserve|en lice|vivier actif)
        (toujours|encore|bel et bien) (\S+ ){0,2}?(en lice|en course|dans la course|en compétition|active|à l'étude|en cours|considéré|parmi)
        (présélection|sélection|analyse|étude|dépouillement|examen|tri|habilitation|enquête|vérification|lecture|évaluation)\S*( \S+){0,5}? (débuté|débutera|commencé|commencera|en cours|démarré|se poursuit|démarrera|peut prendre|prendra|prend|continue|touche à sa fin|est prévue|bat son plein)
        (changement de statut|nouveau statut|statut mis à jour|mise à jour du statut)
        (un peu de|encore un peu|quelques jours|encore un moment|de la|votre|ta) patience
        (responsable|directrice|directeur|manager|chef|décideur)\S*( \S+){0,5}? (en congé|en vacances|en déplacement|absente?|malade|en arrêt)
    """,
    Sign.KEPT: r"""
        (conserv|gard|intégr|ajout|vivier|cvthèque)\S*( \S+){0,8}? (candidature|cv|profil|dossier|coordonnées|base|vivier|données|cvthèque|talents|futur)
    """,
    Sign.INCOMPLETE: r"""
        (?<!les )(candidature|dossier|formulaire|postulation)\S*( \S+){0,8}? (incomplète?\b|inachevée?|brouillon|pas (encore )?(été )?(\S+ )?(terminée?|envoyée?|finalisée?|complète|soumise|validée|transmise|déposée)|commencée?|en attente de|sauvegardée?|n'est pas (finie|terminée|encore|envoyée|complète)|presque|entamée)
        (commencé|débuté|entamé|démarré|initié|interrompu)( \S+){0,5}? (candidature|postuler|dossier|formulaire|postulation)
        (?<!pas )(finaliser|terminer|compléter|reprendre|poursuivre|finalisez|terminez|complétez|reprenez|poursuivez|finalise|termine|reprends|achever|achevez|valider|soumettre|finir)( (?!avec)\S+){0,2}? (votre|ta|la|cette) (\S+ )?(candidature|postulation|dossier de candidature|inscription)
        (plus (que|qu')|encore|dernière|il (vous |te )?(reste|manque))( \S+){0,5}? (étape|étapes|clic|minute|minutes|champ|page)( \S+){0,6}? (candidature|postul|finalis|termin|envoy)
        ? (brouillon|étape \d|page \d|oublié)
        (brouillon|candidature|formulaire|dossier|postulation)\S*( \S+){0,8}? (effacée?|expire|sera supprimée?|attend|vous attend|t'attend|en suspens|non soumise|non envoyée|non finalisée|non terminée|interrompue|restée? en (suspens|attente|brouillon)|inachevée|à moitié|là où|pas abouti à l'envoi|n'a pas encore été|en cours de saisie|à finaliser|à compléter|champs obligatoires)
        (reprenez|reprends|continuez|continue|poursuivez|reprendre|finissez|finis)( \S+){0,3}? (là où|votre candidature|ta candidature|où vous|saisie|formulaire|brouillon)
        (non soumise|non envoyée|non finalisée|inachevée|incomplète|presque terminée|pas encore envoyée)( \S+){0,2}? (candidature|postulation)
        (finir|terminer|compléter|soumettre|envoyer|boucler)( \S+){0,2}? (ta|votre) (candidature|dossier|postulation|formulaire)
        (oublié|oubliez|oublie|pensez|pense|n'oubliez)( \S+){0,4}? (envoyer|finaliser|terminer|soumettre|valider|compléter)( \S+){0,3}? (candidature|dossier|formulaire|postulation)
        (champs?|rubriques?|étapes?|pages?|questions?)( \S+){0,4}? (restent?|manquent?|vides?|à remplir|non remplis?|obligatoires?)( \S+){0,5}? (candidature|dossier|formulaire|postul)
    """,
    Sign.INFO: r"""
        (merci (de|d')|pourriez|pouvez|veuillez|besoin|manque|transmettre|envoyer|faire parvenir|prière|demandons|nécessaire|pourrais|peux|communiquer|joindre|fournir|compléter|indiquer|préciser|retourner|adresser|remplir|signer|déposer)\S*( \S+){0,12}? <PAPER>
        (quelles?|quel|quels) (sont|est|seraient|serait)( \S+){0,4}? (prétentions|disponibilité|préavis|salaire|rémunération|date)
        (quand|à partir de quand|à quelle date)( \S+){0,4}? (disponible|commencer|débuter|démarrer|libre)
        (pièces?|documents?|informations?|éléments?|justificatifs?)( \S+){0,3}? (manqu|complémentaire|suivant|requis|demandé|nécessaire)
        (manque|manquent|manquant)( \S+){0,6}? (dossier|candidature|pièce|document|diplôme|copie|justificatif)
        (fournissez|envoyez|envoie|transmettez|transmets|adressez|joignez|complétez|téléversez|déposez|retournez|renvoyez|indiquez|précisez|confirmez|communiquez|remplissez|signez|scannez|dites|dis|donnez|donne|apportez|actualisez|ajoutez|répondez|prière de|il (nous )?(faut|faudrait|manque)|nous (attendons|aurions besoin|manque))\S*( \S+){0,9}? \S*(<PAPER>|pièce|ressortissant|nationalité|prétentions|justificatif|complémentaire)
        (quels?|quelles?|combien|depuis quand|à partir de|dans quel|sur quel|à quel)( \S+){0,6}? (disponible|taille|salaire|prétention|préavis|jours|heures|langues?|niveau|date|commencer|délai|pointure|logiciel|durée|rémunération|horaires|statut|mobilité)\S*[^?]{0,60}\?
        (accepteriez|seriez|êtes|avez|pouvez|pourriez|possédez|disposez|détenez|parlez|maîtrisez|es|as|peux|pourrais|accepterais|serais|travaillez|envisageriez|auriez)-(vous|tu)( \S+){0,7}? (permis|véhicul|déménag|expérience|diplôme|disponible|mobile|voiture|week-end|nuit|déplac|utilisé|maîtris|certificat|titre|autorisation|langue|anglais|nationalité|horaires|temps partiel|prêt|reloger|logiciel|notion|habilit|vacciné|carte|travailler|décalé|lien|portfolio|caces|déjà)\S*[^?]{0,80}\?
        (pouvons-nous|pourrions-nous|peut-on|autorisez-vous|puis-je|nous autorisez)( \S+){0,5}? (appeler|contacter|joindre|transmettre|ancien|références|employeur|conserver|communiquer)
        (que faisiez|qu'avez-vous fait|que s'est-il passé|pourquoi avez-vous)( \S+){0,6}? (entre|en \d|quitté|pendant)
        <PAPER>\S*( \S+){0,9}? (exigée?|requise?|manquante?|manque|à fournir|illisible|nous revenir|à retourner|à compléter|à renvoyer|ne s'ouvre|n'est pas jointe?|indispensable|ne le précise|fait défaut|périmée?)
        (dites|dis|confirmez|confirme|indiquez|faites|fais)-?(nous|moi|le)( savoir)?( \S+){0,2}? (si|que|votre|vos|quand|à partir)
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
        <TEST>\S*( \S+){0,9}? (porte|consiste|se déroule|comprend|comporte|prend|dure|durée|minutes|heures|est notée?|code|lien|commencé|terminer|solution|résultat|pièce jointe|ci-jointe?|annexe|consignes|imposé|avec|à rendre|évalué|évaluée|essais|blanc|pratique|en ligne|suivi|questions)
        (code|lien|accès|consignes|énoncé|sujet|identifiants|invitation|instructions)\S*( \S+){0,5}? <TEST>
        (préparez|prépare|faites|fais|passez|passe|venez|viens|traduire|traduisez|rédigez|rédige|concevez|imaginez|imaginer|enregistrez|enregistre|résolvez|résous|réalisez|réalise|cuisinerez|cuisinez|présentez|déposez|apportez|convions|terminez|effectuez|codez|dessinez|animez)\b( \S+){0,6}? (<TEST>|\S*essai|vidéo|maquette|page d'accueil|menu|leçon|cours|texte|article|projet|présentation|plan|solution|journée|réponses|exposé|énigme|\S*épreuve|\S*examen|séance)
        (journée|demi-journée|matinée|soirée|service|heures?|samedi)( \S+){0,4}? (avec nous|en salle|d'essai|en cuisine|à l'essai|en immersion|pour voir|d'immersion)
        (évalu|teste|tester|noter|notée?s?|vérifi)\S*( \S+){0,5}? (conduite|compétences|connaissances|lisibilité|niveau|aptitudes|français|anglais|solution|geste)
        (deux|trois|une seule) (essais?|tentatives?|prises?)( \S+)? (par|possibles?|pour)
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
        (aimerions|aimerais|voudrions|voudrais|souhaitons|souhaiterions|souhaite|souhaiterais|serions|désirons|désire|désirerions|voulons|veux|veut|propose|proposons|invitons|prions|prie|préférerions|tenons)\b( \S+){0,9}? (connaissance|rencontrer|entendre|recevoir|échanger|vous voir|te voir|parler|entretien|venir|présenter|davantage sur|plus sur vous|plus sur toi|discuter|de vive voix|vous appeler|t'appeler|vous présenter|convier|rencontre)
        (à quel moment|quand|à quelle heure|quel jour|quels jours|quel créneau|lequel|laquelle|quelle date)( \S+){0,8}? (joindre|libre|dispo|disponible|disponibilités|vous irait|t'irait|arrange|convien|pouvez|pourriez|appeler|préférez|passer|rencontrer|va\b)
        <TALK>\S*( \S+){0,9}? (ça te va|ça vous va|vous intéresse|vous va|te va|te dit|vous dit|vous tente|vous irait|possible|quand|vous convien|te convien|réservez|réserve|à la date|de votre choix|avec vous|souhaité|vous conviendrait|arrange)
        (réservez|réserve|choisissez|choisis|prendre|prenez|prends|trouvons|fixons|convenons|calons|planifions|organisons|suggérons|suggère|proposons|propose|planifiez|soumettre|passons)\b( \S+){0,6}? (<TALK>|créneau|moment|horaire|date|heure|plage)
        (indiquez|indique|dites|dis|donnez|donne|proposez|propose)-?(moi|nous)?( \S+){0,6}? (heure|quand|jours?|moment|date|dispos|disponibilités|créneaux|plage)
        (parlons-nous|parlons-en|rencontrons-nous|voyons-nous|appelons-nous|discutons|échangeons)\b
        (peux|peut|pourrais|pourriez|pouvez|pourrait|voudrais|voulez)( \S+){0,6}? (passer|venir|se voir|se parler|vous joindre|te joindre|s'appeler|échanger|discuter|me rappeler)( \S+){0,8}? ?(demain|lundi|mardi|mercredi|jeudi|vendredi|semaine|entretien|h\b|téléphone|jours|bureau|\?)
        (présenter|présentiez|présentez|présente) (\S+ )?(à|devant|au|vous à|vous au|vous devant) (\S+ ){0,3}?(associé|équipe|conseil|directeur|directrice|service|patron|jury|manager|comité|responsable|entretien|commission)
        (<TALK>|rencontre) (\S+ ){0,4}?(approfondi|individuel|préliminaire|avec (le|la|notre|nos|deux|des|un|l'équipe))
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
        <TALK>\S*( \S+){0,8}? (est le|est à|le \d|du \d|commence|débute|démarre|accepté|mis à jour|est joint|à \d|de \d|<DAY>|demain)
        (plan d'accès|codes?|identifiants|lien|id de réunion|programme|ordre du jour|déroulé|itinéraire|invitation calendrier|événement|nouvelle date)( \S+){0,6}? (<TALK>|réunion|<DAY>|du \d|visio|zoom|teams)
        (je|nous|on) (te|vous|t'|la|le) ?(note|inscris|bloque|réserve|attends?|retrouve|attendons|inscrivons|notons|appelle|appellerai|vois|voit|recevons|reçois)( \S+){0,4}? (<DAY>|\d{1,2} ?h)
        (vous|te|t') ?(entendra|appellera|recevra|rencontrera|attendra|accueillera|rappellera|contactera|téléphonera|verra|reçoit|attend|appelle)( \S+){0,4}? (<DAY>|le \d|à \d|entre)
        (mis d'accord|entendus|convenu|convenus|comme convenu|ok|d'accord|ça marche|parfait|noté|entendu)\S*( \S+){0,5}? (<DAY>|\d{1,2} ?h)
    """,
    Sign.MOVED: r"""
        <TALK>\S*( \S+){0,9}? (décalé|reporté|déplacé|décaler|reporter|déplacer|avancé|nouvelle date|nouveau créneau|nouvel horaire|repoussé|replanifié|reprogrammé|changé|au lieu)
        (décaler|reporter|déplacer|repousser|avancer|modifier|report|replanifier|changement|reprogrammer)( \S+){0,5}? (<TALK>|horaire|date)
        (report|décalage|changement) (de|d'|du)( \S+){0,3}? (entretien|rendez-vous|horaire|date|heure)
    """,
    Sign.CANCELLED: r"""
        <TALK>\S*( \S+){0,9}? (annulé|annuler|n'aura pas lieu|ne pourra (pas )?avoir lieu|ne pourra se tenir|est supprimé|n'aura|ne peut (pas )?avoir|ne peut se|ne pourra)
        (annuler|annulons|annulation|annule|contraint\S* d'annuler)( \S+){0,6}? <TALK>
        (<TALK>|journée|auditions?|essai|visite|session|oral|jury)\S*( \S+){0,9}? (annulée?s?|n'aura|n'auront|pas lieu|tombe à l'eau|honorer|supprimée?|ne se tiendra|ne pourra|ne peut|compromis|suspendue?|pas possible|saute|impossible)
        (impossible|pas en mesure|ne (peux|pouvons|pourrons|pourrai|peut|pourra))( \S+){0,5}? (vous recevoir|te recevoir|honorer|assurer|tenir|maintenir|vous rencontrer|te voir|vous voir|être présent)( \S+){0,4}? ?(aujourd'hui|demain|<TALK>|<DAY>|prévu)
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
        (tu as|vous avez|t'as|vous obtenez|tu décroches|vous décrochez) (le|la) (job|poste|place|contrat|mission)\b
        (le poste|la place|le job|le contrat) (est|sera) (à|pour) (vous|toi)\b
        (rémunération|salaire|gratification|appointements)\S*( \S+){0,5}? (sera|est (de|fixé)|s'élève|suit|correspond à|s'établit|de \d)
        (période d'essai|période probatoire)( \S+){0,2}? (est|sera|de|dure)
        (voici|ci-joint|ci-jointe|vous trouverez|envoyons|envoie|transmettons|faisons|faire|recevoir|recevrez|trouver)( \S+){0,5}? (notre|votre|une|l'|la|ton) ?\S*(proposition|offre|promesse|contrat|lettre d'engagement)( \S+)? ?(ferme|d'embauche|d'emploi|formelle|de contrat|d'engagement|salariale|de poste|de travail|définitive|à signer)?
        (offrons|proposons|offre|propose|garantissons|confions|accordons|accorder|offrir|confier|garantir|attribuons|réservons|attribuer)( \S+){0,3}? (vous|te|t'|vous \S+)?( \S+){0,3}? ?(un engagement|engagement|le poste|la chaire|une place|la place|la direction|un contrat|contrat|un cdi|un cdd|cdi|une embauche|un emploi|la responsabilité|une alternance|un stage|l'emploi|la fonction|un poste)
        (tu|vous) (commences?|commencez|débutes|débutez|démarres|démarrez|intégrez|rejoignez|rejoins|intègres|attaques|prendrez vos fonctions)( \S+){0,2}? (lundi|mardi|mercredi|jeudi|vendredi|le|dès|notre|chez|à partir|l'équipe|samedi)
        (vous|tu) (serez|seras|êtes|es) (\S+ ){0,2}?(nommée?|engagée?|embauchée?|notre (nouvelle?|nouveau|futur|future)|la personne que nous|recrutée?|titularisée?|des nôtres|retenue? pour le poste|élue?|le candidat retenu|la candidate retenue)
        (vous|te) (garder|engager|recruter|embaucher|titulariser|avoir|accueillir|compter)( \S+){0,3}? (en cdi|en cdd|comme|parmi|à partir|dès|dans (notre|l')|à bord|en tant|au sein)
        (offre|proposition)( \S+){0,3}? (valable|valide|expire|tient|comprend|inclut|envoyée|reste ouverte|est ferme|acceptée)
        (accepté|accepter|acceptez|acceptée|signer|signez|signé|retourner signée?|donner suite à)( \S+){0,3}? (notre|cette|votre|le|l') ?(offre|proposition|contrat|promesse)
        rien ne s'oppose( \S+){0,3}? (engagement|embauche|recrutement|nomination|entrée)
        (votre|ta|ton) (\S+ )?(entrée en fonction|prise de fonction|prise de poste|embauche|engagement|premier jour|première journée|nomination|date d'entrée|arrivée|intégration)( \S+){0,4}? (est|sera|fixée?|prévue?|il nous faut|aura lieu|le \d|au \d|confirmée?|à compter)
        félicitations( \S+){0,6}? (vous (êtes|avez|serez)|tu (es|as|seras)|poste|retenue?|équipe|embauche|offre|rejoi)
    """,
    Sign.WITHDRAWN: r"""
        (note|notons|noté) que (vous|tu) (\S+ ){0,2}?(arrêt|retir|renonc|ne souhait)
        (retrait|retirez|retiré|retirée|désist|renonc)\S*( \S+){0,6}? (votre|ta|de votre|candidature|demande)( \S+){0,3}? (candidature|part|souhait|demande|désist|retrait)?
        <APP>\S*( \S+){0,5}? (retirée|annulée|supprimée|clôturée)( \S+){0,4}? (demande|souhait|comme)?
        (conformément à votre demande|à votre demande|comme (vous l'avez )?(demandé|souhaité)|selon votre)( \S+){0,12}? (retir|clôtur|supprim|annul|clos|candidature)
        (dommage|regret|comprenons|respectons|prenons note|prenons acte|pris note|noté|bonne note)\S*( \S+){0,8}? (vous|votre|tu|ta)( \S+){0,7}? (renonc|retir|décision|désist|autre (offre|opportunité|poste|proposition)|retrait|ne souhaitez plus|choix)
        (ton|votre|le|son) (\S+ )?(désistement|retrait|renoncement)\b
        (que|disant que|comme quoi) (vous|tu) (\S+ ){0,4}?(opté|n'êtes plus|n'es plus|ne souhait|renonc|retir|désist|avez accepté|as accepté|avez choisi|as choisi|préférez|abandonn|déclin|avez trouvé|as trouvé|ne donn|quitt|ayez opté|ayez choisi|ayez accepté)\S*( \S+){0,6}?
        (mis fin|mettez fin|mets fin|arrêté|renoncé|retiré|annulé|clos)( \S+){0,2}? (à |de )?(votre|ta) (\S+ )?(participation|candidature|dossier|postulation)
        (candidature|dossier)\S*( \S+){0,5}? (à votre demande|selon votre souhait|comme demandé|par vos soins|par vous|à ta demande|conformément à votre)
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
        ? (télétravail|rémunération|package|cdi\b|\d ?k€|fixe)
        ? (quelques minutes|court échange|bref échange)
        (soufflé|donné|transmis|recommandé|suggéré|parlé de|glissé)( \S+){0,3}? (votre|ton|vous|toi) ?(nom|profil|contact|coordonnées)?\b
        (m'a|nous a|a) (parlé de|recommandé|conseillé) (vous|toi|votre|ton)
        (même si|bien que|au cas où) (vous|tu) (\S+ ){0,4}?(pas en recherche|pas en veille|en poste|ne cherch|bien là où|piquerait)
        (déménageriez|changeriez|seriez|quitteriez|accepteriez|envisageriez|tenteriez|bougeriez|verriez|serais|aimeriez)-(vous|tu)( \S+){0,6}? (poste|bon poste|poste|changer|opportunité|rejoindre|aventure|nouveau|tenté)
        (dix|cinq|quinze|10|15|deux|quelques) minutes( \S+){0,9}? (parle|présent|opportunité|occasion|poste|raconte|échang|expliqu)
        (fiche|descriptif|description) (de|du) poste( \S+){0,6}? (curiosité|intéress|au cas|voici|ci-joint|si)
        voici (la|une|le|un) (fiche|descriptif|description)( \S+){0,2}? (poste|mission)
    """,
    Sign.ALERT: r"""
        (nouvelles?|dernières|\d+|autres|meilleures) (\S+ ){0,2}?(offres?|emplois?|postes?|annonces?|opportunités)\b( \S+){0,6}? (pour vous|pour toi|correspond|d'emploi|près|à \S+|selon|recherche|alerte|critères|susceptible)?
        (alerte|alertes)( \S+){0,2}? (emploi|offre|job\w*|mail|recherche|annonce)?
        (offres?|emplois?|jobs?|annonces?)( \S+){0,4}? (recommand|suggér|susceptible|similaire|pourrai|sélectionn\S+ pour vous|correspond|du jour|de la semaine|à ne pas manquer)
        (postulez|postuler|candidatez)( maintenant| vite| en un clic| dès|$| facilement)
        (voir|consulter|découvr)\S*( \S+){0,3}? (offres?|annonces|emplois|l'offre)
        (recrute|recrutent)( en ce moment| actuellement|\b)
        ? (cdi|cdd|intérim|temps plein|publiée? (il y a|le)|télétravail)
        (abonnement|bulletin|alerte|récap|récapitulatif|sélection|veille|point|lettre|digest|hebdo)\S*( \S+){0,4}? (emploi|postes|offres|annonces|concours|jobs?|recrutements?|vacants?)\b
        (annonces?|offres?|postes?|emplois|concours|jobs|stages|missions)( \S+){0,4}? (semblables?|similaires?|récente?s?|manquées?|vacants?|qui pourraient|susceptibles|à pourvoir|publiées?|vient de paraître|viennent de|à découvrir|du mois|du moment|près de chez|fraîchement|ouverts? cette)
        (premiers?|premières?) à (postuler|candidater)
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
