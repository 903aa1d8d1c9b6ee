"""Portuguese, European and Brazilian."""

from __future__ import annotations

from onward.accept.phrases.rule import Sign

WORDS = {
    "APP": r"(a sua|sua|a tua|tua|esta|a vossa|seu|o seu|teu|da sua|à sua) (\S+ ){0,2}?(candidatura|inscrição|perfil|currículo|cv|aplicação|application)",
    "OTHERS": r"(outr[oa]s? (\S+ )?(candidat|pessoa|perfil|profissiona|participante|concorrente|colega)|outra pessoa|alguém (com|que|mais|cuj\w*)|(um|uma|o|a|ao|à|os|por|com|pelo|candidatos|profissionais) (\S+ )?(candidat\S*|perfil|perfis|pessoa|pessoas|profissiona\S*)( \S+){0,6}? (mais|melhor|intern|cuj\w*|alinhad|aderente|maior|se adequa|se enquadra)|candidat[oa]s? intern[oa]s?|(candidatos|perfis|profissionais|pessoas)( \S+){0,3}? (mais|melhor|cuj\w*|com maior))",
    "WORK": r"(vaga|posição|processo|oportunidade|função|lugar|recrutamento|seleção|contratação|cargo|anúncio|oferta|estágio|concurso|posto)",
    "TALK": r"(entrevista|reunião|chamada|conversa|videochamada|call|encontro|bate-papo|videoconferência|agendamento|papo|marcação)",
    "DAY": r"(segunda|terça|quarta|quinta|sexta|sábado|amanhã|hoje|\d{1,2} de (janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro)|\d{1,2}/\d{1,2}|próxima semana|dia \d{1,2})",
    "TEST": r"(teste|prova|avaliação|exercício|desafio|case\b|estudo de caso|questionário|assessment|vídeo ?entrevista|videoentrevista|entrevista gravada|entrevista em vídeo|gravar|vídeo\b|mapeamento|fit cultural|testes|challenge|dinâmica)",
    "PAPER": r"(document|certificad|diploma|referência|pretensão|expectativa|currículo|cv\b|carta|habilitaç|disponibilidade|aviso prévio|data de início|formulário|portfólio|portefólio|rg\b|cpf|nif|cartão de cidadão|comprovativo|comprovante|informaç|dados|cópia|salarial|foto|telefone|iban|registo criminal|contacto)",
    "OTHERWISE": r"(visto|empréstimo|crédito|seguro|bolsa|universidade|mestrado|curso|matrícula|admissão|arrendamento|aluguel|apartamento|casa|cartão|cidadania|nacionalidade|residência|passaporte|subsídio|apoio|creche|escola|clube|sócio|licença|financiamento|habitação|consórcio|conta|app\b|aplicativo|vestibular|prouni|fies|horta)",
}

PHRASES = {
    Sign.SILENCE: r"""
        não( \S+){0,4}? (a todos|todos|cada|todas as|individualmente)
        (quem|os que)( \S+){0,3}? não\b
        (aqueles|candidatos|as candidaturas|pessoas)( \S+)? que( \S+){0,2}? não\b
        (sem|na ausência|na falta|se não|caso não)( \S+){0,3}? (resposta|retorno|notícias|receb|contact|contat|contacto)
        (considere|considera|entenda|deverá considerar|assuma)( \S+){0,2}? que
        (caso contrário|do contrário|senão)\b
        (ainda não|não ainda|nem)\b( \S+){0,3}? (decidi|escolh|encerr|reprov|exclu|rejeit|preenchid)
        (não)( \S+){0,4}? (responder|contactar|contatar|ligar|telefonar|devolver|pagar)\b
    """,
    Sign.IF: r"""
        se (o|a|os|as|não|for|fores|você|quiser|quiseres|tiver|tiveres|houver|estiver|decid\w+|optar\w*|precis\w+|seu|sua|nós|esta|por|mudar|preferir)\b
        (caso|no caso|na eventualidade|quando|a menos|mesmo que|ainda que|salvo)\b
        (poderá|poderia|poderão|seria)\b
    """,
    Sign.PROSPECT: r"""
        (se|caso|no caso) (\S+ )?(o seu|a sua|seu|sua|perfil|candidatura|for|fores|seja|sejas|houver|você|haja|selecionad|avanç|exista|entender|considerarmos|corresponda|o teu|aprovad|passar)
        (apenas|somente|só|unicamente)( \S+){0,3}? (candidat|perfis|pessoas|selecionad|aprovad)
        (depois|posteriormente|em seguida|após|uma vez|eventual|poderá|poderás|normalmente|geralmente|assim que)\b
        (os|as) (candidat|pessoas|perfis)\S* (selecionad|pré|que|cujo)
    """,
    Sign.REFUSED: r"""
        <APP>( \S+){0,8}? não (foi|é|será) (\S+ )?(escolhid|selecionad|aprovad|aceit|considerad|retid)
        você não (segue|seguirá|avança|avançou|passou|foi|continua)
        participação( \S+){0,8}? (está encerrada|encerrada|termina|encerrou)
        ficas? por aqui
        não (será|foi|foste) (\S+ )?(convocad|chamad|contratad|aprovad)
        não vai rolar
        não (lhe )?(será|foi|foste|fostes) (\S+ )?(atribuíd|selecionad|escolhid|aprovad|contratad)
        (excluí-l[oa]|exclui-lo|excluí-la) d[aoe]
        <APP>\S*( \S+){0,6}? (rejeitad|recusad|excluíd|descartad|declinad|reprovad|eliminad|encerrad)
        (não|nem|tampouco)\b(?! (hesite|hesites|é necessário|responda|se preocupe))( \S+){0,6}? (selecionad|escolhid|avançar|avançou|avançaremos|avançará|avança|avançamos|seguir|seguirá|seguiremos|seguiu|prosseguir|prosseguiu|prosseguirá|prosseguiremos|dar (continuidade|seguimento|sequência)|daremos (continuidade|seguimento|sequência)|dará|continuar|continuará|continuaremos|continua|corresponde|aprovad|passou|passar|considerad|considerar|oferecer|enquadra|adequa|aceite|aceita|contratar|contemplad|convidar|preenche|cumpre|contar consigo|contar com você|progredir|progrediu|compatível|classificad|apto|atende|ficou|foi desta|favorável|positiv|será possível|integrar|resultou|bem-sucedid|finalist|alinha|conseguimos avançar)
        (decidimos|decidiu|decisão de|optámos|optamos|optou|escolhemos|decidido)( \S+){0,2}? (por )?não (\S+ )?(avançar|prosseguir|continuar|seguir|dar|selecionar|considerar|contratar|convidar)
        (decisão|resposta|retorno|resultado|parecer|feedback)( \S+){0,4}? (negativ|desfavorável)
        (infelizmente|lament|pena|sentimos|lastim)\S*( \S+){0,14}? não\b(?! (podemos|conseguimos|nos é possível|é possível) (responder|contactar|contatar|dar feedback))( \S+){0,9}? (candidatura|vaga|processo|selecionad|perfil|avançar|etapa|fase|escolhid|função|seguir|posição|você|consigo|oportunidade|prosseguir|lugar|proposta|oferta)
        (não|nenhuma|sem|nenhum)( \S+){0,4}? (vaga|posição|oportunidade|lugar|função)\S*( \S+){0,6}? (adequ|compatível|para si|para você|para ti|perfil|correspond|alinhad)
        (a sua|sua|a tua|tua|o seu|seu) (\S+ )?(participação|processo|candidatura|jornada|percurso)( \S+){0,4}? (termina|encerra|encerrad|finaliza|concluíd|chegou ao fim|fica por aqui|terminou|chega ao fim|acaba)
        (encerrar|encerramos|terminar|concluir|finalizar)( \S+){0,3}? (a sua|sua|tua|o seu) (\S+ )?(candidatura|participação|processo)
        (excluir|recusar|rejeitar|descartar|recusad|rejeitad|descartad|reprovad|eliminad|excluíd)\S*( \S+){0,4}? (candidatura|perfil|processo|inscrição|deste|desta|do)
        (estado|status|resultado|situação) ?:? (\S+ ){0,2}?(não selecionad|rejeitad|recusad|reprovad|não aprovad|excluíd|desclassificad|eliminad)
        (não selecionad[oa]|não aprovad[oa])\b
        (falta|faltam|insuficiente|carece)( \S+){0,4}? (experiência|requisito|competência)( \S+){0,8}? (vaga|função|procuramos|exig|requer)
        ? (rejeitad|recusad|reprovad|descartad|desclassificad)
        ? (infelizmente|lamentamos|lamento)( \S+){0,9}? não\b
    """,
    Sign.CHOSEN: r"""
        (seguiremos|avançaremos|avançar|seguir|avançámos|prosseguir|continuaremos) com (candidat|pessoas|profissionais|perfis|quem|alguém)\S* (que|com|cuj|mais)
        (decidi|decidimos|decidiu|optei|optámos|optamos|optou)( \S+){0,3}? (por|fechar com|ficar com) (outr|uma? (senhora|pessoa|candidat|profissional|colega|menina)|quem)
        (ficou|ficará) com (uma?|a|o) (profissional|pessoa|candidat|colega|outr)
        apresentada por outr
        (fechou|fechamos|fechámos|ficámos|ficamos|ficou|optámos|optamos|optou|preenchemos|escolhemos|seguir|meti|metemos|contratámos)( \S+){0,6}? (com|por|para|pra|pela|pelo|uma?)( uma?| a| o)? ?(outra|outro|pessoa|moça|rapariga|rapaz|colega|perfil|profissionais|candidat|voz|alguém)
        quem vai (assumir|ocupar|ficar|integrar)
        <OTHERS>\S*( \S+){0,6}? (escolhid|selecionad|ocupará|contratad|aceitou|aceite|foi|foram|mais|melhor|alinhad|adequa|vai ocupar|preencher|ficou|avanç)
        (decidimos|decidiu|optámos|optamos|optou|escolhemos|escolhid|escolha|escolheu|avançar|seguir|prosseguir|continuar|selecionámos|selecionamos|selecionou|selecionad|contratámos|contratamos|contratou|preferência|preferimos|recaiu|favor|atribuíd|entregue|foi para|oferecid|seguimos|seguiremos|avançámos|avançamos|avançaremos|decisão|preenchid|dada a|inclin|foco|priorizar|ficou com|apost|priorizando|direcion)\S*( \S+){0,7}? <OTHERS>
        (escolha|decisão|opção)( \S+){0,3}? (recaiu|recaído|caiu|foi para|favor)
        (vaga|lugar|posição|função)( \S+){0,4}? (foi|é|vai|será|ficou)( \S+){0,3}? (para|de|a|com|por)( \S+)? ?(outra|outro|alguém|colega|um candidat|uma candidat|uma pessoa|internamente)
        (perfil|perfis|candidat|pessoa|profissiona)\S*( \S+){0,5}? (mais (alinhad|adequad|próxim|aderente|compatív|aproximad|experient|ajustad)|melhor (se )?(enquadr|adequ|correspond|se adequ|alinh)|se aproxima\S* mais|correspond\S+ (melhor|mais)|que melhor)
        (preenchid|ocupad|resolvid)\S*( \S+){0,3}? (internamente|por um candidat|por recrutamento interno|por (outra|outro|uma|um))
        (recrutamento interno|candidato interno|candidata interna)
    """,
    Sign.CLOSED: r"""
        <WORK>\S*( \S+){0,9}? (cancelad|suspens|congelad|encerrad|fechad|anulad|pausad|retirad|adiad|em pausa|interrompid|stand-by|em espera|eliminad|extint|não (será|vai ser|irá ser|foi|está) (\S+ )?(preenchid|mais|avant|aberta|disponível)|já não (está|existe|se)|não está mais|não existe mais|não avançar|não avança|sem efeito|descontinuad|parad|deixou de)
        (congelamento|suspensão|cancelamento|encerramento|paragem|paralisação|freeze)( \S+){0,3}? (contrataç|processo|vaga|recrutamento|seleção|admiss)
        (orçamento|verba|financiamento|budget)\S*( \S+){0,6}? (cortad|reduzid|cancelad|não (foi |ser )?aprovad|retirad|congelad|perdid|caiu|chumbad)
        (cancelar|suspender|congelar|encerrar|pausar|adiar|interromper|fechar|anular|retirar|não preencher|parar)( \S+){0,5}? <WORK>
        (ninguém|não)( \S+){0,3}? (será contratad|contrataremos|vamos contratar|vai ser contratad|contratar ninguém|haverá contrataç|iremos contratar|iremos recrutar)
        ? (reestruturação|reorganização|mudança de prioridades)
    """,
    Sign.FILLED: r"""
        <WORK>\S*( \S+){0,9}? (preenchid[oa]|ocupad[oa]|atribuíd[oa])\b
        (foi|já|está|temos|tendo sido)( \S+){0,3}? (preenchid[oa])
        ? (processo|recrutamento|seleção)( \S+){0,4}? (concluíd|finalizad|terminad|encerrad)
    """,
    Sign.REGRET: r"""
        (infelizmente|lament|pena\b|sentimos muito|lastim|tristeza|desilu|frustra)
        (más notícias|não é a (resposta|notícia)|não são as notícias|não trago boas)
        (após|depois de|apesar)( \S+){0,4}? (análise|avaliação|cuidados|analis|avaliar|ponderad|consideração)
        (difícil|ponderad|cuidados|criterios)\S*( \S+){0,2}? (decisão|escolha|análise|avaliação)
        (decisão|escolha)( \S+){0,3}? (difícil|fácil|simples)
    """,
    Sign.FAREWELL: r"""
        (desej)\S*( \S+){0,8}? (sucesso|sorte|melhor|felicidade|êxito|futuro|boa)
        (boa sorte|muito sucesso|maior sucesso|felicidades|votos de sucesso)
        (procura|busca|futur[oa]s?|próxim[oa]s|outras|novas)( \S+){0,4}? (emprego|oportunidades|processos|vagas|candidaturas|profissional|desafios|posições|carreira)
        (guardar|manter|manteremos|banco de talentos|base de dados|conservar|guardaremos|bolsa|ficará)( \S+){0,6}? (currículo|perfil|candidatura|dados|talentos|futur|cv)?
        (elevad|grande|muit|enorme|vári|alto)\S*( \S+){0,4}? (candidaturas|candidatos|inscrições|perfis|currículos)
        (tempo|interesse|esforço|dedicação)( \S+){0,5}? (dedicad|demonstrad|mostrad|investid|disponibilizad|dispensad)
        (convidamos|encoraj|incentiv|continue|continua|fique)\S*( \S+){0,7}? (candidat|acompanh|futur|novas|vagas|inscrev|atent)
        não (reflete|desmerece|diminui)
    """,
    Sign.ACK: r"""
        (recebi|chegou|recebemos)( \S+)? ?(teu|seu|a tua|a sua|o teu)? ?(\S+ )?(currículo|candidatura|inscrição|maqueta|cv)
        (recebemos|recebida|recebido|recebeu|confirm|registad|registrad|acusamos|deu entrada|chegou)\S*( \S+){0,8}? (candidatura|currículo|cv\b|inscrição|receção|recepção|recebimento|documentação|recebid|aplicação)
        <APP>\S*( \S+){0,10}? (recebid|registad|registrad|enviad|chegou|sucesso|confirmad|concluíd|submetid|realizad|efetuad|entregue|encaminhad|está connosco|em boas mãos|completa|foi feita)
        (candidatou-se|te candidataste|se candidatou|inscreveu-se|se inscreveu|você se candidatou|você se inscreveu)
        (confirmação)( \S+){0,3}? (candidatura|inscrição|receção|recebimento|recepção|envio)
        (candidatura|inscrição|currículo) (recebid|enviad|registad|registrad|confirmad|concluíd|realizad|submetid)
        ? (obrigad|agradec)\S*( \S+){0,10}? (candidatura|interesse|candidat|inscri|currículo|confiança|cv|envi|participa)
        ? (analis|avali|rever|ler|estud|apreci)\S*( \S+){0,8}? (candidatura|perfil|currículo|cv|equipa|equipe|atenção|cuidado|breve)?
        ? (entraremos em contacto|entraremos em contato|contactar|entrar em contato|entrar em contacto|contataremos|daremos notícias|daremos um retorno|responderemos|avisaremos|receberá|contactaremos|será contactad|retornaremos|te avisamos|informaremos|daremos retorno|daremos feedback)
        ? (automátic|não responda)
        ? (a sua|sua|a tua) candidatura (à|a|para|na|no|como|ao)
    """,
    Sign.STATUS: r"""
        (fase de|em) (avaliação|análise|decisão)( \S+){0,3}? (pela|pelo|com)
        (continua|segue|permanece) (participando|a participar|no processo|em jogo|ativ)
        (ainda|atualmente|neste momento|continuamos|estamos|segue|continua|no momento)( \S+){0,5}? (analis|avali|em análise|em curso|em avaliação|a decidir|decidindo|em processo|em andamento|decorrer|a rever|entrevist|aberto|não (temos|foi|há|tomámos|concluímos)|a ler|lendo|finaliz|ativo)
        (não)( \S+){0,4}? (temos|há|tomámos|tomamos|foi tomada)( \S+){0,4}? (decisão|novidades|resposta|retorno)
        (demor|atras|mais tempo|alargad|prolong|estend)\S*( \S+){0,5}? (que o previsto|previsto|esperado|tempo|atras|planeado|prazo|mais)
        (agradec|obrigad|desculp|pedimos)\S*( \S+){0,4}? (paciência|espera|demora|compreensão|atraso)
        (visualiz|vist[oa]|viu|lid[oa]|consult|abr)\S*( \S+){0,5}? (a sua candidatura|sua candidatura|o seu (cv|perfil|currículo)|seu currículo|seu perfil|pela empresa|pelo recrutador|por|tua candidatura|candidatura)
        <APP>\S*( \S+){0,5}? (visualizad|vist[oa]\b|lida|em análise|em avaliação|está a ser|está sendo|em processo|em andamento|avançou|passou|mudou|foi atualizad|encaminhad\S* (para|ao)|pré-selecionad|continua|segue)
        (estado|status|situação|etapa)( \S+){0,6}? (alterad|mudou|mudança)
        ? (atualização|novidades|ponto de situação|update|atualizações)( \S+){0,4}? (candidatura|processo|estado|sobre|inscrição)
        (avançou para|passou (à|para) (a )?(fase|etapa|próxima))
        ? (pré-selecionad|próxima (fase|etapa)|fase seguinte|finalista)
        ? (decisão|resposta|notícias|retorno|feedback)( \S+){0,6}? (semana|breve|dias|próxim|até|final)
    """,
    Sign.KEPT: r"""
        (guard|manter|manteremos|mant|integr|inclu|adicion|fica|ficará)\S*( \S+){0,6}? (banco de talentos|base de dados|currículo|perfil|bolsa|candidatura|dados|talentos|futur)
    """,
    Sign.INCOMPLETE: r"""
        (candidatura|inscrição|formulário|aplicação)\S*( \S+){0,8}? (incomplet|rascunho|a meio|pela metade|não (foi|está|a|terminou|ficou|foi ainda)( \S+){0,3}? (conclu|envi|termin|finaliz|submet|complet)|por (terminar|concluir|submeter|enviar|finalizar)|pendente|iniciad|começad|guardad|salv|à sua espera|quase|te espera|falta|parad)
        (começ|inici|deix|comeg)\S*( \S+){0,5}? (candidatura|inscrição|candidatar|formulário|aplicação)
        (conclu|termin|finaliz|complet|retom|continu|submet|envie|acab)\S*( \S+){0,3}? (a sua|sua|a tua|a) (\S+ )?(candidatura|inscrição|aplicação)
        (só|apenas|ainda)( \S+){0,3}? (falta|faltam|resta|restam)( \S+){0,6}? (passo|passos|clique|minutos|etapa|etapas|página|perguntas|submeter|enviar)
        ? (rascunho|página \d|passo \d|etapa \d)
    """,
    Sign.INFO: r"""
        (envi|mand|forne|anex|indi|precis|poderia|podes|pode|solicit|falta|remet|preench|confirm|dispon|partilh|compartilh|carreg|pedimos|necessit|inform|assin|entreg|junt|facult|fazer chegar|responda|atualiz)\S*( \S+){0,12}? <PAPER>
        (qual|quais)( \S+){0,4}? (pretens|expectativa|disponibilidade|aviso|salári|remunera)
        (quando|a partir de quando)( \S+){0,4}? (começar|iniciar|disponível|início|poderia|pode)
        (document|informaç|dados)\S*( \S+){0,3}? (em falta|faltam|adiciona|necessári|seguintes|pendente|faltante|complementar|solicitad)
        (falta|faltam|precisamos)( \S+){0,6}? (document|cópia|certificad|diploma|informaç|dados|anexar|comprov|referência)
    """,
    Sign.ASSESSMENT: r"""
        (realiz|complet|fazer|faça|respond|convid|preench|próxima etapa|próximo passo|próxima fase|link|anexo|envi|super|resolv|aced|acess|grav|particip|consiste|conclu|disponível|etapa|segue|entreg|tem até|pedimos|passo seguinte|deve)\S*( \S+){0,12}? <TEST>
        (hackerrank|codility|codesignal|testgorilla|hirevue|spark ?hire|willo|mindsight|kenoby|solides|shl\b|testdome|hireflix|pymetrics|profiler|cut-e)
        <TEST>\S*( \S+){0,6}? (dura|duração|minutos|até|prazo|técnic|online|link|expira|horas|disponíve)
        ? <TEST>
    """,
    Sign.INVITE: r"""
        (teria|tens|tem|terias)( \S+){0,6}? (tempo|tempinho|disponibilidade|minutos)
        (bater um papo|trocar uma ideia|bate-papo|tomar um café)
        (gostar|quer|convid|propo|adorar|desej|agend|marcar|combinar|program|interess|conhecer|convoc|feliz|felizes)\S*( \S+){0,12}? (entrevista|conhecer|conhecê-l|conversar|conversa|falar|reunião|chamada|bate-papo|videochamada|encontro|call|papo|conhecer-te|conhecê-lo|trocar)
        (disponib|disponível|livre|quando|que dia|que horário|horário|poderia|pode|podes|consegue|consegues|tem|teria|qual)\S*( \S+){0,10}? (entrevista|falar|chamada|reunião|conversa|conversar|semana|videochamada|call|bate-papo|jeito|para si|para você|vir|passar)
        (escolh|reserv|selecion|indiq|indic|proponh|sugir|confirm|diga|agend|envie|mand)\S*( \S+){0,7}? (hora|horário|slot|data|disponibilidade|dia|vaga na agenda|horários|disponibilidades)
        (convite|convocatória|convocação)( \S+){0,3}? (entrevista|para uma|reunião|conversa)
        calendly\.com
        ? <TALK>
    """,
    Sign.SCHEDULED: r"""
        <TALK>\S*( \S+){0,8}? (confirmad|agendad|marcad|será|fica|está prevista|terá lugar|é no dia|acontecerá|ficou)
        (confirm|lembr|recorda|relembr|marc|agend)\S*( \S+){0,8}? (entrevista|reunião|chamada|conversa|videochamada|encontro|call|<DAY>)
        (entrevista|esperamos|esperamo-l|encontramo-nos|falamos|vemo-nos|nos vemos|te vejo|te espero)\S*( \S+){0,4}? (no |na |para |esta |dia )<DAY>
        ? <DAY>\S*( \S+){0,5}? (às|pelas|as) \d{1,2}
        (perfeito|combinad|fica|confirmad)\S*( \S+){0,5}? <DAY>
        ? (data|hora|horário|local|endereço|morada) ?:
        ? (teams|zoom|google meet)
    """,
    Sign.MOVED: r"""
        <TALK>\S*( \S+){0,9}? (adiad|adiar|remarcad|remarcar|reagend|alterad|antecip|mudou|mudad|nova data|novo horário|passa para|passou para|transferid|mudar)
        (adiar|remarcar|reagendar|alterar|antecipar|mudar|passar|remarcação|reagendamento)( \S+){0,5}? (entrevista|reunião|chamada|conversa|horário|data|hora|encontro)
        (nova|novo|mudança de|alteração de) (data|horário|hora)
    """,
    Sign.CANCELLED: r"""
        <TALK>\S*( \S+){0,9}? (cancelad|cancelar|desmarcad|desmarcar|não poderá|não vai|anulad|não se realizará|não pode|não irá|suspensa)
        (cancelar|cancelamos|cancelámos|desmarcar|cancelamento|cancelo|desmarcação)( \S+){0,6}? (entrevista|reunião|chamada|conversa|encontro)
    """,
    Sign.OFFER: r"""
        (prazer|feliz|felizes|satisfação|ofere|propo|contente|gostar|honra|alegria|temos)\S*( \S+){0,12}? (oferecer|oferecer-lhe|oferecer-te|propor|propor-lhe|contratar|contratá-l|comunicar|confirmar|informar|convidar|formalizar|apresentar|integrar)\S*( \S+){0,10}? (vaga|posição|contrato|equipa|equipe|lugar|função|proposta|trabalho|selecionad|escolhid|estágio|time|aprovad|cargo|oferta)
        (carta oferta|carta-oferta|carta proposta|proposta de (trabalho|emprego|contratação|contrato)|contrato de trabalho|proposta salarial|proposta contratual|oferta de emprego formal|proposta formal|proposta de admissão|carta de oferta|oferta de trabalho)\S*( \S+){0,12}? (anex|assin|aceit|envi|segue|remet|conf|para|com)?
        (anex|assin|aceit|envi|segue|remet|formaliz|apresent)\S*( \S+){0,8}? (contrato|carta proposta|carta oferta|carta-oferta|proposta de trabalho|proposta de emprego|proposta de contrat|proposta salarial|nossa proposta|a proposta|a nossa oferta|uma proposta|proposta para)
        (foi|és|é|foste|você foi)( \S+)? (selecionad[oa]|escolhid[oa]|aprovad[oa]|contratad[oa])( \S+){0,5}? (para (a|o|ocupar|integrar|trabalhar|preencher)|como|no processo)
        (bem-vind[oa]( \S+){0,3}? (à equipa|à equipe|a bordo|ao time|à família)|a vaga é (sua|tua)|o lugar é (seu|teu)|queremos (que se junte|contar consigo|você no|contratar|que faças|que faça|contar com você|que venha)|escolhemos (você|a si)|é (seu|teu) o lugar|queremos-te|decidimos contratá-l|gostávamos que ficasses|ficar consigo|ficar contigo|o emprego é)
        (oferecemos|oferecer-lhe|propomos|oferecer-te|oferecer a você) (o|um|uma|a|esta|formalmente)( \S+){0,6}? (vaga|lugar|contrato|posição|trabalho|função|estágio|cargo)
        ? parabéns
        ? (salário bruto|vencimento|remuneração|data de (início|admissão)|período experimental|brutos|subsídio de refeição|benefícios|vale)
    """,
    Sign.WITHDRAWN: r"""
        (tirei|tirámos|retirámos|retiramos|removemos) (o )?(seu|teu) nome
        registr?(amos|ámos|ado) (a )?(sua|tua) desistência
        (retirad|retirou|desistiu|desistência)\S*( \S+){0,6}? (a sua|sua|da sua|tua|candidatura|processo|inscrição|vaga)
        <APP>\S*( \S+){0,5}? (retirad|cancelad|anulad|removid)
        (conforme|como|a) (\S+ ){0,3}?(seu pedido|solicitad|pediu|pediste|solicitou|solicitação|sua solicitação|teu pedido)( \S+){0,12}? (retir|cancel|remov|encerr|elimin)?
        (pena|lament|entend|compreend|respeit|tomámos nota|registámos)\S*( \S+){0,8}? (a sua|sua|que|tua)( \S+){0,7}? (desist|retir|outra (proposta|oferta|oportunidade)|decisão|não (queira|deseje|pretenda|possa)|seguir outro|outro caminho)
    """,
    Sign.OUTREACH: r"""
        (procuro|procuramos|busco|buscamos)( \S+){0,8}? (para|em nome d)
        (vi|vimos|li)( \S+){0,2}? perfil( \S+){0,4}? (pensei|pensámos|lembrei)
        (posso|podia|poderia|podemos)( \S+){0,2}? (falar-lhe|apresentar|contar|falar-te)
        ? (novo desafio|novo rumo)
        (o seu|seu|teu|o teu) (\S+ )?(perfil|percurso|currículo|experiência)\S*( \S+){0,6}? (interess|chamou|encaix|impression|poderia|pode|atenção|adequ|enquadr|destac|combina|tem tudo)
        (vi|encontr|cruz|li|analis|deparei|descobri|ach)\S*( \S+){0,5}? (o seu perfil|seu perfil|teu perfil|percurso|linkedin|seu currículo|sua experiência)
        (abert|interessad|dispon|receptiv|recetiv|busca)\S*( \S+){0,5}? (nov[oa]s? (\S+ )?(oportunidade|desafio|projeto|posi|emprego)|oportunidades|mudança|mudar|propostas|ouvir)
        (sou|chamo-me|me chamo|somos|meu nome é|trabalho)( \S+){0,8}? (recrutador|recruiter|headhunter|consultor|talent|recrutamento|tech recruiter|consultora|rh\b)
        (meu|nosso|um|dos nossos|um dos meus)( \S+)? clientes?\b
        (procuro|procuramos|estou à procura|estamos à procura|estou buscando|estamos buscando|buscamos|a recrutar|estamos recrutando|estamos contratando|estou com uma vaga|temos uma vaga)( \S+){0,6}? (um|uma|para|perfil|de|a)
        (oportunidade|projeto|posição|vaga|desafio)( \S+){0,4}? (interessante|pode|poderá|que te|aliciante|desafiante|confidencial|que combina|incrível)
        (conhece|conheces)( \S+){0,3}? (alguém|pessoa)
        (teria|tem|terias|tens|faz sentido|topa|estaria|estarias|toparia)( \S+){0,4}? (interesse|interessad|abert|para (si|você|ti)|conversar|ouvir|bater um papo)
        ? (remoto|teletrabalho|salário|pacote|clt|pj\b|híbrido)
    """,
    Sign.ALERT: r"""
        (nov[oa]s?|últim[oa]s|\d+|mais|melhores) (\S+ ){0,2}?(ofertas?|vagas?|empregos?|oportunidades|anúncios)\b( \S+){0,6}? (para si|para você|para ti|em\b|perto|segundo|de emprego|que|correspond|pesquisa|alerta|hoje|compatíveis)?
        (alerta|alertas)( \S+){0,2}? (de )?(emprego|vagas|trabalho|ofertas)
        (ofertas?|vagas?|empregos?)( \S+){0,4}? (recomendad|sugerid|semelhante|que pode|destaque|para (si|você)|do dia|da semana|que combinam|selecionadas para)
        (candidate-se|candidata-te|inscreva-se agora|candidatar-se agora|candidatura fácil|candidatar-me)
        (ver|veja|consulte|descubra|confira)( \S+){0,3}? (oferta|ofertas|vaga|vagas|todas|empregos)
        (está contratando|está a contratar|estão contratando|estão a recrutar|contrata)
        ? (tempo integral|tempo inteiro|publicad[oa] há|home office|há \d+ dias|clt)
    """,
    Sign.SURVEY: r"""
        (inquérito|pesquisa de satisfação|questionário de satisfação|a sua opinião|sua opinião|tua opinião|avalie a sua experiência|pesquisa rápida|nps)
        (conte|avali|partilh|compartilh|dê|classifiq|responda)\S*( \S+){0,5}? (experiência|opinião|pesquisa|inquérito|feedback)
        (como|o que)( \S+){0,4}? (experiência|correu|achou|avalia|processo)
    """,
    Sign.SERVICE: r"""
        (código de (verificação|segurança|acesso|confirmação|ativação)|código (é)?:? ?\d{4,8}|palavra-passe|senha|seu código|utilização única|uso único)
        (verifi|confirm|ativ|valid)\S*( \S+){0,3}? (e-mail|email|conta|endereço|registo|cadastro)
        (conta|perfil|cadastro|registo|área de candidato)( \S+){0,6}? (criad|ativad|eliminad|registad|validad|desativad|concluíd|atualizad)
        (criad|criação|ativação)\S*( \S+){0,4}? (conta|perfil|cadastro)
        (condições|termos|privacidade|política|dados pessoais)\S*( \S+){0,8}? (atualiz|alter|mudan|nov|modific)
        (atualiz|alter|mud)\S*( \S+){0,6}? (condições|termos|privacidade|política)
        novo (início de sessão|acesso)
    """,
    Sign.DECOY: r"""
        (pedido|candidatura|solicitação|inscrição|proposta)( \S+){0,4}? (de|para|do|da|ao|à) (\S+ ){0,4}?<OTHERWISE>
        (pagamento|cartão|encomenda|envio|reserva|transferência|assinatura|compra|pedido|boleto|pix|débito)\S*( \S+){0,6}? (recusad|falhad|cancelad|negad|não (foi|autoriz)|enviad|confirmad|rejeitad|falhou)
        (a sua|sua|tua) app\b
        ? (inquilin|senhorio|hipotec|empréstimo|banco|propina|matrícula|consulado|embaixada|câmara municipal|apólice|sinistro|alun|estudante|semestre|condomínio)
    """,
    Sign.PROMOTION: r"""
        (webinar|newsletter|podcast|e-book|ebook|workshop|masterclass|feira|congresso|blog|artigo|revista)
        (desconto|promoção|saldos|portes grátis|frete grátis|oferta especial|compre|cupão|cupom|aproveite|carrinho|\d+ ?% )
        (dicas|truques|como|erros|perguntas|segredos|passos)( \S+){0,6}? (entrevista|cv\b|currículo|candidatura|carreira|recrutador|emprego|rejeição|salário|vaga)
        (ler mais|leia mais|saber mais|saiba mais|cancelar (a )?subscrição|descadastr|subscreva|inscreva-se já)
    """,
    Sign.CONTEXT: r"""
        (a sua|sua|a tua|tua|vossa) (\S+ ){0,2}?(candidatura|inscrição|aplicação|entrevista)
        (o seu|seu|teu) (\S+ )?(cv|currículo)
        (processo|equipa|equipe|time) (de |seletivo|d[eo] )?(recrutamento|seleção|seletivo|talento|gente)
        (vaga|posição|função|oportunidade|cargo) (de|para|como|na|no|em)
        (interesse|obrigad|agradec)\S*( \S+){0,8}? (vaga|função|empresa|oportunidade|candidatura|processo|candidat)
        (candidatou|inscreveu|candidataste)
        ? candidat
    """,
    Sign.JOB: r"""
        (vaga\b|vagas\b|posição\b|entrevista|seleção|seletivo|recrut|currículo|cv\b|contrataç|emprego|recursos humanos|rh\b|estágio|função\b|cargo\b|trabalho\b|trabalhar|carreira|candidat[oa]s?\b|proposta de trabalho|contrato de|headhunter)
    """,
    Sign.WITHDRAWS: r"""
        (retir|desist)\S*
        (não|já não)( \S+){0,4}? (interess|continuar|disponível|seguir|prosseguir|participar|avançar)
        (aceitei|aceite|assinei|recebi|aceitar)( \S+){0,3}? (outra|outro|uma|um) (\S+ )?(proposta|oferta|emprego|vaga|trabalho|posição)
        (declin|recus)\S*
    """,
    Sign.NUDGES: r"""
        (novidades|notícias|atualização|ponto de situação|retorno|saber se|saber como|como está|em que (fase|ponto|estado)|alguma (novidade|resposta|decisão|notícia)|já (têm|tem|há|conseguiram))( \S+){0,8}?
        (não recebi|sem|ainda não)( \S+){0,4}? (notícias|resposta|receb|retorno|feedback|tive)
        (seguimento|acompanhamento|follow-up)
    """,
    Sign.APPLIES: r"""
        candidatura( \S+){0,2}? [-:–]
        (gostaria|quero|venho|desejo|apresento|envio|submeto|candidato-me|candidatar-me|me candidatar|manifestar)\S*( \S+){0,8}? (vaga|função|candidatura|cv\b|currículo|posição|emprego|candidat|lugar|interesse|oportunidade|anúncio)
        (anexo|em anexo|segue|envio)\S*( \S+){0,8}? (cv|currículo|candidatura|carta)
        (meu|minha) (cv|currículo|candidatura)( \S+){0,4}? (anex|para|como|segue)
        candidatura( \S+){0,2}? (para|a|à|ao|espontânea|:|-)
        (interessad|interesse)( \S+){0,5}? (vaga|função|oferta|posição|emprego|oportunidade|lugar)
    """,
}
