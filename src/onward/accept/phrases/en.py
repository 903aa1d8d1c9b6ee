"""English."""

from __future__ import annotations

from onward.accept.phrases.rule import Sign

WORDS = {
    "NOT": r"(not|cannot|\w+n't|cant|wont|no longer|unable to|decided against|opted against)"
    r"(?! hesitate| only| forget| need| have to| reply| respond| just| yet| worry| miss)",
    "ON": r"(mov|tak|tak|carry|bring|push|put|go|gone|see)(e|es|ed|ing|en|t)? (\S+ ){0,5}?"
    r"(forward|forwards|ahead|further|through|to the next|on with|onward)|proceed|progress|advanc|continu|pursu|shortlist",
    "APP": r"(your|the|this) (\S+ ){0,3}?(application|name\b|candidacy|candidature|submission|profile|resume|cv|expression of interest)",
    "THING": r"(application|candida|you\b|your (profile|resume|cv|background)|this time|this occasion|at this (point|stage|time)"
    r"|(hiring|recruit|interview|selection|application) process|next (stage|round|step|phase)|the process)",
    "PICKED": r"(selected|chosen|shortlisted|short-listed|successful|picked|retained|accepted|put forward|put through|moved"
    r"|taken|invited|progressed|advanced|considered|offered|recommended|approved)",
    "PEOPLE": r"(candidat|applica|people|person|individual|profile|finalist|contender|colleague|professional|talent|option|submission)",
    "OTHERS": r"((an)?other (\S+ ){0,3}?<PEOPLE>|some(one|body) else|some(one|body) (with|who|whose|closer|more|better)|others\b"
    r"|(different|alternative|alternate|internal|stronger|closer|external) (\S+ )?<PEOPLE>|(a|the|those|these|with|more) "
    r"(more|better|closer|best)[ -](\S+ ){0,2}?<PEOPLE>|(more|better|closer|best)[ -](qualified|suited|experienced|suitable|matched)"
    r"|<PEOPLE>\w* (who|whose|that|with|we feel|we believe|better|more|closer)( \S+){0,14}? "
    r"(more|better|closer|closely|stronger|strongly|greater|closest|directly))",
    "CHOSE": r"(decided|decision|chose|chosen|selected|elected|opted|moved|moving|gone|went|go(ing)?|proceeded|proceeding|progressed"
    r"|progressing|pursued|pursuing|advanced|advancing|hired|hiring|appointed|offered|offering|extended|settled|identified|picked"
    r"|continu\w+ with|prioriti[sz]\w+|focus\w*|given|accepted|favou?red|preferred|considering|exploring|choice"
    r"|to (proceed|move|go|continue with|progress|pursue|advance|focus|offer|select|hire|interview|explore|concentrate|consider))",
    "WORK": r"(position|role|vacancy|vacancies|opening|job\w*|requisition|post|posting|opportunity|hiring|recruitment|recruiting|search"
    r"|req|internship|headcount|advert|listing|seat|place|spot)",
    "TALK": r"(interview|call|meeting|conversation|chat|appointment|screen|screening|talk|onsite|on-site|visit|session|discussion)",
    "DAY": r"(monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|today|\d{1,2}(st|nd|rd|th)?\b|next week"
    r"|january|february|march|april|may|june|july|august|september|october|november|december)",
    "PAPER": r"(certificat|transcript|reference|referee|portfolio|diploma|degree|work sample|writing sample|passport|identification"
    r"|proof of|right to work|work permit|work authori[sz]ation|visa status|document|salary|compensation expectation|notice period"
    r"|start date|earliest|licen[cs]e|form\b|information|cover letter|(updated|latest|current|copy of your) (cv|resume)"
    r"|your (cv|resume)|consent|phone number|sponsorship|relocat)",
    "TEST": r"(assessment|coding (challenge|test|exercise|task|interview)|(online|skills?|aptitude|technical|psychometric|personality"
    r"|cognitive|language|written|work|practical|reasoning|ability|judgement|programming|short|small|knowledge|home|sample|design)"
    r" (\S+ )?(test|exercise|challenge|task|assignment|project)\b|test\b|take-?home|homework|case study|video (interview|assessment"
    r"|questions|response)|one-way|on-demand|pre-?recorded|recorded (video|interview|answers)|game-based"
    r"|questionnaire|work sample|challenge\b|assignment\b|exercise\b)",
    "OTHERWISE": r"(visa|loan|mortgage|credit|insurance|passport|citizenship|residence|residency|tenancy|rental|planning|building"
    r"|membership|admission|scholarship|grant|university|college|school|course|degree|master'?s|undergraduate|graduate school"
    r"|evening class|adoption|adopt |volunteer|msc\b|bsc\b|mba\b|phd program|bachelor'?s|admissions|hoa |board of|podcast|panel discussion|tuition|merit|research study|club|permit|licen[cs]e|benefit|warranty|refund|claim|trademark|patent|lease|apartment|flat|housing"
    r"|parking|overdraft|library|beta|app store|play store|affiliate|seller|vendor|merchant|wholesale|financing|funding|broker"
    r"|kindergarten|nursery|daycare|allotment|marathon|travel card|bank account|savings account|study|studies|semester)",
}

PHRASES = {
    Sign.SILENCE: r"""
        (not|\S*n't|unable to|impossible to) ~ (everyone|everybody|each|every (\S+ )?(candidate|applicant)|all (\S+ )?(candidates|applicants))
        (assume|consider (that )?your|take it|regard|means? that|conclude) ~~ (unsuccessful|not\b|n't|declin|reject|pursue|others|closed|inactive)
        (not|n't|nothing|never|without) (\S+ ){0,2}?(hear|heard|hearing|receive|received|contacted|back)\b
        (those|candidates|applicants|people|applications|anyone|everyone|persons|work|all) (\S+ )?(who|whose|that|without|which)\b (\S+ ){0,4}?(not|\S*n't|unsuccessful|cannot|unable|fail|reject)
        \S.{0,300}? (if|unless|until) (you|we) (have |do |did )?(\S*n't|not|hear nothing|hear back|hear from|receive no)
        (unsuccessful|rejected|other|not selected|not shortlisted) (candidates|applicants|applications)( \S+){0,2}? (will|are|may|can|should|receive|be|have)\b
        (otherwise|or else)\b
        (not|n't|nobody|no one|neither|never|nor) (\S+ )?(yet |been |yet been |have )?(\S+ )?(rejected|declined|turned down|closed|cancelled|filled|decided)\b
        (cannot|not|n't|unable to|impossible to) (\S+ ){0,3}?(reply|respond|answer|comment|contact|phone|feedback|write|inform|notify|acknowledge|discuss|guarantee)\b
    """,
    Sign.IF: r"""
        (assume|assuming|take it) that
        where (a|the|your|we|an) (\S+ ){0,2}?(considers|consider|profile|application|candidate|do|does|is|are)
        \S+ either\b
        if\b
        (should|were) (you|we|your|there|any|this|our)\b
        in (case|the event)
        (unless|whether|provided that|assuming)\b
        (when|once|as soon as|after) (we|you|your|a|the) ~~ (will|'ll)\b
        (once|as soon as) (we|you|your)
        (may|might) (be|also|not|already|have)
    """,
    Sign.PROSPECT: r"""
        (if|should|whether|unless) (we|your|our|the|there|selected|shortlisted|successful|chosen|it|any|this)\b
        (if|should) you( are|'re|r| be| were| pass| move| get)? (\S+ ){0,3}?(selected|shortlisted|successful|chosen|through|progress|match|fit|meet|suitable|qualif|candida|application|profile|background|skills|experience|move|pass)
        (only|just|those|all) (\S+ )?(the )?(candidates|applicants|shortlisted|selected|successful|people)
        (candidates|applicants) (who|whose|that|selected|with|will|are|may|invited)
        (we|you|process|team|recruiter|step|steps|stages|they|it|manager|someone)( \S+)? (may|might)\b
        (may|might) (be|also|ask\w*|invite|contact|include|involve|require|need|want|then)
        (when|once|as soon as|after) (we|you|your|a|the|that|this|which|it)
        (typically|usually|generally|normally)
        (need|want|wish|have|like) to (reschedule|cancel|change|move)
    """,
    Sign.REFUSED: r"""
        (decision|choice|outcome|result|answer|verdict)( \S+){0,10}? (not|n\'t) in your favou?r
        (did not|didn\'t|have not|haven\'t|could not|couldn\'t|do not|don\'t) (choose|chosen|select|selected|pick|picked|take|taken|accept|accepted|retain) (your|you)\b
        (we|therefore|option but to|have to|are) (\S+ ){0,3}?(take|taking|withdraw|withdrawing|remove|removing) you (out of|from) (the|this|our|consideration)
        <NOT> ~ (take|taking|bring|move) ~ to the next (stage|step|round|phase)
        (your )?score (\S+ ){0,4}?(not|fell|below|lower|short) (\S+ )?(reach|meet|short|below|of)
        (missed out|narrowly missed)
        <NOT> (be )?seeing you again
        (no|not|\S*n't) (a )?place for you
        <NOT> ~ mov(e|ing) you (on|forward|ahead|to|along|through)
        clos(e|ed|ing) out (your|the|this) (\S+ )?(application|candidacy)
        <NOT> (\S+ ){0,3}?tak(e|ing) (your|you|this|the|his|her) ~~ (further|forward|on\b)
        (end|ends|ending|stop|stopping|close|closing) (the|our|your|this) (process|application|conversation) (here|with you|at this|for)
        (where|point) (the|your|this|our) process (ends|stops)
        one of (the|our) unsuccessful
        (disappoint|let) you (down )?(on this|this time|with)
        (below|under|short of|not reach|not meet) (the|our) (\S+ ){0,2}?(mark|threshold|cut-off|cutoff|bar|pass mark|required score|minimum score|benchmark)
        not (quite |exactly )?what (we|they) ('re|are|were) (\S+ )?(looking for|after|searching|seeking)
        not (quite |exactly )?what (we're|they're) (\S+ )?(looking for|after|searching|seeking)
        (go|gone|going|went) (\S+ )?(another|a different|some other) way
        <NOT> (\S+ ){0,3}?(submit|put|putting|submitting|represent)(ing)? (you|your (details|cv|profile|application)) ~
        <NOT> (\S+ ){0,2}?(schedul|arrang|set up|setting up)(ing|e)? (an?|any|your) (\S+ )?interview
        (didn't|did not|haven't|have not|couldn't|could not) (\S+ )?(see|find|get) (enough|the) (\S+ ){0,6}?(experience|evidence|depth|match|skill|of)
        we (\S+ )?(want|need|needed|wanted|looking for) (\S+ )?(someone|somebody) ~~ (isn't|is not|wasn't|rather than) (you|what you|your)
        your application (is|was|has been) (now |therefore )?closed
        <NOT> ~ (work|working) (together|with you)
        (decided|chosen|elected|opted|choosing|determined|decision|preferred) (\S+ ){0,3}?not to\b (?!(disclose|share|answer|use|be contacted))
        (decided|chosen|elected|opted|decision) against ~ (you|your|application|proceed|mov\w*|tak\w*|progress|continu|invit|offer)
        <NOT> (\S+ ){0,5}?(<ON>) ~~ <THING>
        (we|i|team|company|they|employer|manager|panel|committee) ~ <NOT> (\S+ ){0,3}?(mov|tak|go)(e|ing) (\S+ ){0,4}?(forward|ahead|further)
        we ~ (will not|won't|aren't|are not|can't|cannot) (\S+ ){0,2}?(proceed|progress|continu|advanc|pursu)
        <APP> ~ <NOT> ~ (taken|progress|mov|go\b|going|proceed|advanc|continu|consider|successful|selected|accepted|retained|shortlist|chosen|pursu|picked|put forward|come forward|among|a (match|fit)|match|fit|meet|suit|align|forward|approved|through|lead)
        (you|you've|you're|we|i) ~ <NOT> (\S+ ){0,3}?(been|be|being) (\S+ ){0,4}?<PICKED>(?! (a|the|any|yet))
        you (weren't|aren't|(were|are) (\S+ ){0,2}?not) (\S+ ){0,3}?<PICKED>
        (not|\S*n't) (been )?(\S+ )?(selected|shortlisted|chosen|successful|considered) (on this|this time|at this|in this|for (an? )?(interview|position|role|this|the|further|next)|to (move|continue|proceed|advance|progress|participate|interview|join|attend))
        (<APP>|you|candidacy)\S*( (?!not\b|never|\S*n't|nor|why|people|recruiters)\S+){0,6}? (unsuccessful|rejected|declined|turned down|disqualified|dismissed|ruled out|screened out)\b(?! (attempt|login|try|token|request|payment))
        unsuccessful (on this|this time|at this|in this|for this)
        <NOT> ~ offer(ing)? (you|to you)(?! (\S+ ){0,3}?(feedback|reimburs|sponsor|relocat)) ~ (position|role|job\w*|interview|opportunity|place|post\b|spot|employment|internship|contract|apprenticeship|seat)
        <NOT> ~ (extend|mak)(e|ing)? ~ offer
        <NOT> ~ (invit|ask)(e|ing)? you ~ (interview|stage|round|meet|conversation|next|further|final|come|in\b)
        <NOT> (be )?(interview|hir|select|shortlist|choos|pick|appoint|recruit|advanc|employ)(e|ing)? you\b
        <NOT> (\S+ ){0,2}?(choose|chosen|pick|picked|put|selected|shortlisted|hired) you\b
        no longer (\S+ ){0,3}?(consider|in the running|a candidate|part of|in contention|active candidate)
        <NOT> ~ consider(ing|ed)? (you|<APP>|further)
        (you|<APP>) ~ <NOT> ~ (consider|considered|under consideration)
        (decided|chosen|elected|opted|going|have|had|need|forced) (\S+ )?to (pass on|decline|reject|turn down|end|discontinue|close) (you|your|this|the) (\S+ ){0,3}?(application|candidacy|candidature|submission|profile|process|consideration)
        (reject|declin|turn(ed)? down|dismiss)(ed|ing)? your (\S+ ){0,2}?(application|candidacy|profile)
        (decided|chosen|elected|opted|going) to pass\b(?! (it|this|your|the|along))
        (you|your|profile|background|experience|skills|skill set|qualifications|application) ~ <NOT> ~ (match|fit\b|align|meet|suit|correspond|qualif|what we|satisfy|right for|close enough|sufficient)
        <NOT> (\S+ ){0,4}?(the right|a good|the best|a strong|a close|a perfect|an ideal|a suitable|right|an exact) (match|fit)
        (lack|lacks|lacking|missing|do not have|don't have|does not have|doesn't have) (the|some|enough|sufficient|required|specific) ~ (experience|skill|qualification|background|requirement) ~ (we|role|position|job\w*|required|need)
        (you|your|candidate) ~ <NOT> ~ (advance|advanced|advancing|progress|make it|made it|proceed|reach|reached|get through|go through|pass|passed) ~ (next|further|round|stage|step|final|cut|interview|test|assessment|phase|screening)
        (go|going|went|gone|move|moving|moved|take|taking|taken|head|heading) ~ (different|another|other) direction
        (clos|end|conclud|finish|stop|complet|archiv)(e|ed|es|s|ing) (your|the|this) (\S+ ){0,2}?(application|candidacy|candidature)(?! form| now)
        your (\S+ ){0,2}?(process|journey|candidacy|application) (\S+ ){0,4}?(ends|stops|ended|closed|come to an end|comes to an end|inactive|concluded|archived)
        (released|removed|eliminated|excluded|taken out|dropped) ~ (from|of) ~ (consideration|process|pool|running|selection)
        <NOT> ~ (find|have|see|identify|found) (\S+ ){0,4}?(match|fit|suitable|position|role|vacanc|opening) (\S+ ){0,6}?(you|your)
        no (\S+ ){0,3}?(position|vacanc|opening|role|opportunit)\w* (\S+ ){0,6}?(match|suit|fit|correspond|for you|your (profile|skill|experience|background|qualif))
        you ~ (not|\S*n't) (\S+ ){0,2}?(in it|in that group|on it|on (the|that|our) (short)?list|among (them|those|the)|one of (them|those|the|our|us)|made? the (cut|shortlist|list)|part of (it|that|this group))
        regret ~~ (unsuccessful|not (be |been )?(success|select|moving|proceed|progress|shortlist|consider|invit|offer|taking)|declin|other candidat|another candidat)
        (sorry|afraid|regret|unfortunately|sadly) ~~ (that )?(you|your application|your profile) (\S+ ){0,6}?(not|n't|unsuccessful)\b ~ (select|success|chosen|shortlist|mov\w*|progress|proceed|advance|consider|match|fit|meet|through|further)
        <NOT> ~ (seeing|take|taking|progress|progressing|going) ~ (your|you|things|this|it|application) (any )?(further|forward)
        there ~ <NOT> (be )?(a |any )?(next|further|second|another) (round|interview|stage|step) ~ (you|for)
        position ~ <NOT> ~ (offered|be offered) to you
        <NOT> ~ (place|room|spot|position|role|opening) for you
        (unable|not able|not in a position) ~ (progress|proceed|move|take|continue|advance|pursue|consider|select|shortlist|support|accept) ~ (application|candidacy|you\b|process|any further)
        your (\S+ )?(application|candidacy|profile|interview|cv|resume) ~ (fell short|did not convince|fall short|came (in )?second|runner-up|second choice)
        (status|outcome|result|decision) ?[:=-] ?(\S+ ){0,2}?(rejected|declined|not hired|not selected|unsuccessful|not successful|not progressed|no longer|not shortlisted|not considered)
        (not selected|not shortlisted|no longer under consideration|not moving forward)\b
        ? not (been )?(selected|chosen|shortlisted|successful)
        ? (unfortunately|sadly|regret|sorry|afraid) ~~ (not|unable|cannot|\w+n't) ~~ (application|candidacy|position|role|profile|you\b)
        ? (it's|it is|answer is|is a|will be a) (a )?no\b (from|this|for|at)
        ? (unsuccessful|rejection|rejected)\b
    """,
    Sign.CHOSEN: r"""
        <OTHERS> ~ (have|had|has|offer|offered|bring|brought) (a |an |the )?(closer|stronger|more|better|greater|deeper)
        (extending|extended|making|made|give|giving|gave|given) (the|an) (\S+ ){0,3}?(offer|job|role|position|post|place) to (them|her|him|another|the|someone|a)\b
        (progressing|appointing|hiring|taking|choosing) the other (\S+ )?(candidate|person|applicant|chap|one|lady|fella|finalist)
        (said yes|offered it|given it|gave it) to (a|an|the|someone|somebody|another)
        <OTHERS> ~ (considered|deemed|judged|felt|found|thought) (\S+ ){0,3}?(more|better|closer|stronger)
        (has|have|'ve|we) (now |since |already )?(selected|chosen|hired|appointed|identified|found) (a|the|our) (\S+ ){0,2}?(candidate|applicant|finalist|person)\b
        (decided|chosen|going|are|we're|elected|opted|will be|need|have) ~ (concentrat|focus|prioriti|proceed|continu|mov|go|progress|pursu|advanc)\S* (\S+ ){0,3}?(those |other |the )?(candidates|applicants|people|individuals|profiles) (with|who|whose|that)\b
        (gave|given|giving|awarded|offered|offering|handed) (the|this|our) (\S+ ){0,5}?(job\w*|role|position|post|place|work|spot|lectureship|seat|hours) to\b
        (hired|appointed|picked|chose|chosen|pick|choose|taken on|selected|hire|appoint) (\S+ )?(the other|a colleague|one of (them|the others)|the (colleague|candidate|person|applicant) (who|with|whose)|someone|somebody|another (\S+ )?<PEOPLE>)
        an? (appointment|offer) has (now |since |already )?been (made|accepted)
        (extended|made|accepted) (an|the|our) offer (to|from) (one|another|someone|somebody|a )
        you were (the|our|a) (\S+ )?(other finalist|second choice|runner-up|close second|strong second)
        (pipped|beaten|edged out|narrowly beaten) (\S+ )?(by|to the post)
        (gone|went|going|go|moved|moving) (\S+ ){0,9}?with (some(one|body)|another|people|others|three|two|a (\S+ )?(colleague|person|candidate|team))
        (another|somebody else|someone else) (\S+ ){0,4}?(signed|said yes|accepted|got it|starts|started|will be (joining|starting)|has been (offered|appointed|chosen|hired|selected))
        (filled|staffed|gone|going) (\S+ ){0,9}?(with|to) (applicants|candidates|people|colleagues) (who|whose|with|from)
        <CHOSE> ~ <OTHERS>
        <OTHERS> ~ (accepted|appointed|chosen|hired|selected|offered|got\b|took|(will|to) (be )?(tak\w*|join|fill|start)|takes|has (taken|filled|joined)|was (preferred|a better|the better|a closer|closer)|(is|are|were|was) (a )?(better|closer|stronger|more))
        (position|role|post|job|seat|place|vacancy|offer|spot|opening)\b (\S+ ){0,3}?(goes|went|gone|given|offered|awarded|filled|accepted|taken) (by|to|with|from)? ?(\S+ )?(<OTHERS>|a (\S+ )?(colleague|person|candidate)|within|internally|in-house|internal)
        (filled|staffed) (\S+ ){0,2}?(internally|by an? (\S+ )?(candidate|applicant)|with an? (\S+ )?candidate|from within)
        (choice|decision) (\S+ ){0,2}?(fell|fallen|falls|went|landed|settled) (\S+ )?(on|for|to|in favou?r|upon)
        in favou?r of (an?other|other|someone|somebody|a (\S+ )?candidate|candidates|the other|applicants)
        (candidates|applicants|others|individuals|people|profiles|someone|somebody|those|person|candidate)\b ~~ (closer|more closely|better|more strongly|stronger|more directly|closest) ~ (match|fit|align|meet|suit|correspond|relat)
        (offered|given|extended) (the|this|our|an) (\S+ ){0,5}?(position|role|job\w*|post|offer) to (another|other|someone|somebody|a (\S+ )?candidate|the)
        (moved|moving|move|gone|going|proceed\w*|progress\w*) (\S+ ){0,3}?(forward|ahead|on|on to|to) (\S+ ){0,6}?(with|and interview|to interview) (other|those|a few|a (small|different|select)|several|the selected|some)
        (employer|company|team|they|we) (\S+ ){0,3}?(selected|chose|picked|hired|shortlisted) (other|another|different|someone|a different)
        (stronger|better|closer|more \S+) (candidates|applicants|profiles|applications|matches)
        ? (narrow|tight|close|competitive|strong) (\S+ )?(field|pool|competition|decision|choice|list)
        ? (final|last) choice
    """,
    Sign.CLOSED: r"""
        no longer accepting (new )?applications
        (not|\S*n't) (\S+ )?(be )?(hiring|recruiting|replacing|filling|crewing up) (for )?(anything|anyone|anybody|until|at (all|the moment|this)|right now|the|this|currently)
        (isn't|is not|no longer|is no|won't be) (a|any) (\S+ )?(job\w*|role|position|vacancy|opening) (\S+ )?(any ?more|any longer|for anybody|to fill|left)
        (pulled|scrapped|withdrawn|shelved|axed|parked) (the|this|our) (\S+ ){0,5}?(job\w*|role|position|post|vacancy|search|opening)
        (requisition|position|job\w*|role|search|project|shoot|post) (\S+ ){0,3}?(canceled|cancelled|scrapped|shelved|axed|paused|frozen)\b
        <WORK>\S*( \S+){0,6}? (been|is|was|are|were|being|had|it) (\S+ ){0,3}?(cancel|closed|frozen|on hold|paused|withdrawn|eliminated|suspended|discontinued|retracted|postponed|halted|stopped|called off|pulled|removed|put back|scrapped|dissolved|deprioriti)
        <WORK>\S*( \S+){0,9}? no longer (available|open|accept|active|exist|needed|required|hiring|recruiting|fund|be(ing)? (filled|available|recruit|offered|advertis)|going ahead|proceed|looking|vacant|an? (open|active))
        no longer (hiring|recruiting|looking|filling|seeking|in need|accepting applications|have an? (open|vacan|need)|need|require) (for|to|a|an|this|the|someone|any)
        (decided|chosen|had|have|need|forced|obliged|opted|decision) (\S+ ){0,3}?to (cancel|close|freeze|pause|suspend|withdraw|postpone|halt|stop|hold|discontinue|put|place|scrap|abandon|defer|delay|end) (\S+ ){0,6}?(<WORK>|process|project)
        <NOT> ~ (be )?(fill|recruit|hir|staff|go ahead with|proceed with)(ing|e)? ~ (<WORK>|anyone|anybody|any more|any longer|at all)
        (decided|chosen|elected) not to (fill|hire (for|anyone)|recruit|proceed with (the|this) (\S+ ){0,4}?(position|role|vacancy|search|recruitment|opening)|go ahead with (the|this))
        (hiring|recruitment|headcount|recruiting) (\S+ )?(freeze|stop|pause|ban|on hold|halt)
        (freeze|froze|frozen|pause|paused|pausing|halted|stopped|suspended) (\S+ ){0,3}?(hiring|recruit|headcount)
        (budget|headcount|funding)\S*( \S+){0,6}? (gone|cut|withdrawn|not (been )?approved|frozen|reduced|lost|removed|pulled|fell through|reallocated|cancelled)
        (nobody|no one|no-one|no candidate) will be (hired|appointed|recruited|selected)
        (cancelled|canceled|closed|frozen|withdrawn|paused|closing|cancelling|pausing) (the|this|our) (\S+ ){0,6}?(position|role|vacancy|opening|requisition|search|recruitment|job\w*|post\b)
        (position|role|vacancy|job\w*|requisition|posting) (cancelled|canceled|closed|withdrawn|on hold|frozen)\b
        (position|role|vacancy|job\w*) (\S+ ){0,3}?(will not|won't) (\S+ )?(be )?(filled|go ahead|go forward|proceed|be advertised|move forward)
        ? (restructur|reorgani[sz]|change in (business|priorit|strategy|direction|needs)|internal changes|business needs)
    """,
    Sign.FILLED: r"""
        <WORK>\S*( \S+){0,8}? (been|is|was|are|were|now|already) (\S+ ){0,3}?(filled|staffed|taken|occupied)
        (have|has|we've|we|already|now|successfully) (\S+ )?(filled|fill) (the|this|our|all|these|both) (\S+ ){0,6}?(position|role|vacanc|opening|job\w*|post\b|spot|place|seat)
        (position|role|vacancy|job\w*) (already |now )?filled\b
        ? (concluded|completed|finali[sz]ed|ended) (\S+ ){0,3}?(search|recruitment|hiring|selection|process)
    """,
    Sign.REGRET: r"""
        (unfortunately|regret|regrettably|sadly|sorry|afraid|disappoint)
        (bad|difficult|tough|hard|unwelcome|better) (news|decision|choice)
        not (\S+ )?(the|what) (\S+ )?(news|outcome|answer|result|hoping)
        (careful|thorough|thoughtful|due|full|much) (and \S+ )?(consideration|deliberation|review|thought)
    """,
    Sign.FAREWELL: r"""
        wish(ing|es)? (you )?~ (best|luck|success|well|every|future|search|career)
        (best|good|much) (of )?(luck|success|wishes) (\S+ ){0,4}?(search|future|endeav|career|job\w*|finding|pursuit)
        future (endeav|success|career|job\w*|opportunit|opening|vacanc|role|position|application|project)
        (encourage|welcome|invite|hope|urge|please|feel free|hesitate)\S*( \S+){0,10}? (apply|reapply|re-apply|try|application|check) (\S+ ){0,5}?(again|future|other|another|later|opening|opportunit|career|other)
        (keep|retain|hold|save|kept|store)\S*( \S+){0,6}? (on file|on record|in our (talent|database|system|files|records)|for future|in mind|in touch)
        (your|job\w*|continued|ongoing|career) (\S+ )?search\b
        (time|effort|interest|energy) (and \S+ )?(that )?you('ve| have)? (took|put|invested|gave|taken|spent|shown|dedicated|devoted)
        (high|large|overwhelming|unprecedented|great|significant|strong) (number|volume|amount|response|level|calibre|caliber|quality|interest|competition)
        (not|no) (a )?(reflect|reflection|judg|statement|comment)
        (paths|path) (\S+ )?cross
        impressed (by|with)
        highly competitive
    """,
    Sign.ACK: r"""
        (got|received|have) (ur|your) (cv|resume|application|form|portfolio|letter)
        (portfolio|cv|resume|application|form|documents) (received|is with us|are with us|is in)\b
        (this office|we) (now )?(has|have) your application
        (your|the) (\S+ )?(form|application|attachments|documents) (\S+ ){0,5}?(are|is) (now )?(safely )?(with us|with our|in the bag|in our hands)
        (resume|cv|answers|application) (\S+ ){0,4}?(has|have) been (added|attached|entered|uploaded|filed)
        (received|got|registered) (\S+ ){0,2}?<APP>
        <APP>\S*( \S+){0,10}? (received|submitted|sent|arrived|registered|delivered|on its way|complete|confirmed|successful|reached|in our (system|hands|inbox)|safe|recorded|logged|landed|transmitted)\b
        application (received|submitted|sent|confirmation|acknowledg|complete|successful)
        application for (\S+ ){1,8}?(received|registered|arrived)\b
        (this|note|message|mail|e-mail|email|letter) (is to )?confirm\S*( \S+){0,12}? (your application|on our list|received|registered|on file)
        (the|your) (form|upload|submission) (worked|went through|was a success|came through)
        (we|recruiters|team) can (now )?see your (cv|resume|application|answers|details|profile|documents)
        (confirm|acknowledg)\S*( \S+){0,5}? (receipt|receiving|received|submission|your (\S+ ){0,3}?application)
        you (have |'ve )?(just )?(successfully |recently )?(applied|submitted)\b
        you've (just )?(successfully |recently )?(applied|submitted)\b
        (found|find|glad|happy|pleased|delighted|excited|thrilled|great) ~ (to )?(receive|have received|have|get|see|that you|you (have )?(applied|chose)) ~ (application|applied|documents|papers|cv|resume|in our (inbox|system))
        (your|all) (documents|papers|materials|information|cv|resume) (\S+ ){0,4}?(received|arrived|reached|with us|in our)
        (got|received) your (papers|documents|cv|resume|materials|form|message|details|email|information)
        ? (we|our \S+|our \S+ \S+|team|i|someone|recruiter)\S*( \S+){0,6}? (will|'ll|to|shall|can) (\S+ ){0,4}?(review|consider|evaluat|assess|look (at|over|through)|read|examine|go through|check) (\S+ ){0,4}?(application|qualifications|resume|cv|profile|background|details|documents|materials|submission|information|experience|it\b)
        ? (thank|thanks|appreciate|grateful)\S*( \S+){0,8}? (appl(y|ied|ying)|application|submi(t|ss)|sending|cv|resume)
        ? (thank|thanks|appreciate|grateful)\S*( \S+){0,8}? (interest|considering)
        ? (if|should)\S*( \S+){0,14}? (match|fit|select|suitable|shortlist|interest|move forward|next step|align|need|require|meet|right|proceed)\S*( \S+){0,14}? (contact|touch|reach|hear|call|invit|get back|let you know)
        ? (be in touch|hear (back )?from us|get back to you|contact you|reach out|come back to you|let you know)
        ? (review|reviewing|reviewed|considered|evaluat|processed|processing)\S*( \S+){0,4}? (application|applications|by|team)
        ? (only|not) (\S+ ){0,4}?(selected|shortlisted|everyone|everybody|each|all|every) (\S+ )?(candidate|applica|contact|phone)
        ? your application (to|for|at|with|as|was)
        ? (do not|don't) reply|no[- ]?reply|automated|automatic
    """,
    Sign.STATUS: r"""
        (behind schedule|running late|taking longer|delayed|behind)( \S+){0,6}? (with|on|for)\b
        (your application|you) (is|are) (still )?(alive|in the running|in the race|in play|in the mix|on the table)
        ? <APP>\S*( \S+){0,6}? (forwarded|passed (on )?to|shared with)
        (still|currently|continu\w+|yet|remain)\S*( \S+){0,4}? (reviewing|interviewing|considering|evaluating|assessing|deciding|deliberating|finali[sz]ing|in the process|going through|meeting|waiting|in progress|under (review|consideration)|working through|discussing|weighing|active)
        (not|\S*n't|no)\S*( \S+){0,3}? (made|reached|taken|finali[sz]ed|come to|final)\S*( \S+){0,3}? decision
        (decision|process|review|answer|response|selection)\S*( \S+){0,5}? (taking|taken|take|takes|needs|longer|delayed|pending|outstanding)\S*( \S+){0,3}? (longer|delayed|than)
        (taking|taken|take|takes|needs) (\S+ ){0,3}?longer
        (viewed|opened|looked at|seen|downloaded|checked) (by|your (\S+ )?(application|cv|resume|profile|candidacy))
        <APP>\S*( \S+){0,4}? (viewed|opened|looked at|seen|downloaded|moved (to|on|into|from)|on hold|shortlisted|advanced|reached the|now (at|in|with))
        ? status (of your application |of your candidacy |for your application )?(\S+ ){0,4}?(changed|updated|moved|is now|has a new)
        (change|changed)\S*( \S+){0,5}? status
        status\S*( \S+){0,5}? (changed|moved)\b
        (you|you've|your \S+) (\S+ ){0,3}?(been )?(shortlisted|advanced|moved) (to|for|in)\b
        (thank|thanks|appreciate)\S*( \S+){0,3}? patience
        (apolog|sorry)\S*( \S+){0,3}? (delay|wait|silence|late)
        (put|placed|keep|kept|keeping|is) (\S+ ){0,4}?on hold
        application viewed
        still (\S+ )?(in the running|in play|on the table|being considered|under consideration|deciding|in consideration|open)
        (remains|stays) (\S+ )?(on the table|active|under consideration|open)
        (nothing|no decision|not) (\S+ ){0,3}?(been )?(decided|made yet|decide)
        (can't|cannot|couldn't) ~ decision yet
        (bear with|bearing with|thanks for waiting|haven't forgotten|sorry for the (wait|delay))
        ? application (status|update|progress)
        ? (quick|short|brief|small) (\S+ )?update
        ? (decision|update|news|answer|feedback|outcome)\S*( \S+){0,5}? (by|within|next week|soon|shortly|end of|early)\b
        ? (under (review|consideration)|being (reviewed|considered|evaluated|assessed|processed)|in (review|process))
        ? (update|news) (on|about|regarding) your (\S+ )?(application|candidacy)
    """,
    Sign.KEPT: r"""
        (keep|kept|retain|hold|store|stored|add|added|include|included|join|remain|stay|save|saved)\S*( \S+){0,6}? (on file|on record|talent (pool|community|network|pipeline|bank|database)|(candidate|applicant) (pool|database|files))
        (keep|kept|keeping|bear|have)\S*( \S+){0,3}? (you|your \S+) in mind
    """,
    Sign.INCOMPLETE: r"""
        (finish|finali[sz]e|continue|submit|resume|return to|go back to|pick up|come back to)(ing)? (\S+ ){0,3}?(your|the|this) (\S+ ){0,4}?(application|form|profile)\b
        <APP>\S*( \S+){0,6}? (incomplete|unfinished|in draft|a draft|as a draft|abandoned|not (yet )?(been )?(\S+ )?(complete|submitted|finished|sent)|(hasn't|isn't|wasn't|hasn't been) (yet )?(\S+ )?(been )?(complete|submitted|finished|sent)|only half|half[- ]|saved|waits|waiting (for you|to be)|almost|nearly|expire)
        (started|began|begun|left|beginning|starting|saved)\S*( \S+){0,5}? (application|applying|apply)\b
        (don't forget|forgot|remember|reminder|still need|still have|yet|time)\S*( \S+){0,3}? (to )?(finish|complete|submit|send)\S*( \S+){0,4}? application
        (almost|nearly|just|only|one step|few steps?|\S+ steps?)\S*( \S+){0,4}? (done|there|away|left|short)\S*( \S+){0,6}? (application|applying|apply|submit)
        (draft|unfinished|incomplete|unsubmitted|half-finished|partial) (\S+ )?application
        (not|\S*n't|never)\S*( \S+){0,3}? (submitted|finished|completed|sent|hit submit|press) (it|your|the|this|yet|submit)
        (saved|stored|kept) but (is |was |has )?(not|never)( \S+){0,3}? (sent|submitted|finished|handed)
        your (form|application|draft) (\S+ ){0,6}?(percent|per cent|%|not been submitted|not submitted|unsent)
        ? complete (your|the) (\S+ ){0,3}?application
        ? (page|step) \d
        ? where you left off
    """,
    Sign.INFO: r"""
        (could|can|would) you (\S+ )?(send|let|give|email|forward|share|provide|tell) (me|us|over|them)
        (has|have) (a|some|another|further|a few|one) (\S+ )?questions? (about|for|regarding) (you|your)
        (form|application) (\S+ ){0,6}?(lists|lacks|hasn't got|has no|is missing|only one)
        (please (?!do not|don't|note)|could you|can you|kindly (?!do not|note)|need|require|ask|request|would you|must|missing|to (complete|proceed|continue)|we'd|would like|help)\S*( \S+){0,14}? (send|provide|upload|submit|attach|forward|supply|share|fill|return|sign|let (us|me) (know|have)|tell (us|me)|give (us|me)|email|e-mail|advise|indicate|state|confirm|answer|update|receive|complete)\S*( \S+){0,10}? <PAPER>
        what (is|are|would be|'s)( \S+){0,3}? (salary|notice period|compensation|pay\w*|start date|earliest|rate\b)
        when (could|can|would) you (\S+ ){0,2}?(start|begin|join)
        (missing|outstanding|additional|further|more|following|some)( \S+){0,2}? (information|documents?|details|papers|paperwork|certificates|items?)\S*( \S+){0,6}? (need|require|from you|missing|request|to (proceed|continue|process|complete))
        (need|require|missing|lack|waiting for|request)\S*( \S+){0,5}? (additional|further|more|some|a few|the following|following|your|one|two|a copy|copies)( \S+){0,3}? (information|documents?|details|papers|certificate|transcript|reference|references|portfolio|form|answers)
        (?<!no )(?<!further )(information|document|documents|action)( \S+){0,2}? (required|requested|needed|missing)
        (salary|pay\w*|compensation) (expectation|requirement|wish|range)\S*( \S+){0,8}? ?\?
        (two|three|your|some) (\S+ )?(references|referees)\b
        ? (upload|attach|provide|send us)
    """,
    Sign.ASSESSMENT: r"""
        (small|short|brief|little|written) (case|exercise|task)\b
        (solve|work through|tackle)( \S+){0,3}? (task|case|problem|exercise)
        (task|exercise|case|challenge):
        (next|first|second|final|following) (step|stage|round|phase|part)\S*( \S+){0,14}? <TEST>
        (task|exercise|test|challenge|assignment) (is|:|consists|asks|which you|for you|below|you do)
        (editing|typing|excel|writing|verbal|numerical|judg(e)?ment|maths|trade|driving|spelling) (\S+ )?(test|tests|exercise|reasoning)
        (work-style|personality|values|culture|psychometric) (\S+ )?(questionnaire|quiz|survey|profile)
        <TEST> (\S+ ){0,3}?(to complete|to finish|to do|due)
        (complete|take|finish|do|start|begin|sit|solve|return|attempt|submit|undertake|record|prepare|invit\w*|next step is|next stage is|step (is|will be)|ask\w*|asking|send|sent|sending|sharing|attached|here is|here's|link to|access|find|below|assigned|receive)\S*( \S+){0,12}? <TEST>
        (hackerrank|codility|codesignal|testgorilla|test gorilla|hirevue|spark ?hire|willo|pymetrics|arctic shores|testdome|devskiller|coderbyte|harver|mettl|imocha|vervoe|bryq|sova assessment|cappfinity|wonderlic|byteboard|criteria corp|cut-e|talent q|predictive index|hackerearth|alva labs|equalture|maki people|shl\b|korn ferry|myinterview|interviewstream|modern hire|talview|assessfirst|thomas international|kandio|qualified\.io|toggl hire|adaface|hireflix)
        (coding|programming|online|technical|skills|aptitude|take-?home|psychometric|personality|video) (\S+ )?(assessment|challenge|test|assignment)\b ?(invit|link|instruct|is|for|-|:|\||at|reminder|due|expires|with)
        (assessment|test|challenge|exercise|task|assignment|questionnaire|case study)( \S+){0,6}? (takes|take|should take|will take|is due|expires|must be|open for|deadline|contains|consists|available until|by (monday|tuesday|wednesday|thursday|friday|saturday|sunday|\d))
        (pre-?screening|screening|pre-?employment) (questions|questionnaire|test|assessment)
        record(ing)? (your )?(\S+ ){0,3}?(answers|responses|video|interview)
        ? (deadline|timed|minutes|\d+ (questions|hours|days))\b
        ? <TEST>
    """,
    Sign.INVITE: r"""
        (welcome|have|host|receive) you( \S+){0,3}? (office|offices|site|studio|shop|school|hospital|premises|building|headquarters)
        you (will|\'ll|would) meet( \S+){0,4}? (people|team|colleagues|panel|manager|us)\b
        (invit\w+|(would|we'd|i'd|we|i) (\S+ )?(like|love)( you)? to(?! (thank|inform|let you know|confirm|remind|share|update|know|keep|hear|offer|extend))|want(ed)? to (?!(thank|inform|let|confirm|remind|keep|hear|update))|hope to|hoping to|happy to|delighted to|keen to|excited to|eager to)\S*( \S+){0,10}? (interview\w*|meet|meeting|speak|speaking|chat|talk|talking|conversation|call\b|phone call|video call|discuss|get to know|screen|onsite|on-site|come in|visit|coffee)\b
        (schedul|arrang|set up|setting up|book|organi[sz]|find|plan|set)(e|ed|ing)? (\S+ ){0,5}?(time|slot|interview|call|meeting|chat|conversation|appointment|screen|phone)\b
        (pick|choose|select|propose|suggest|book|reserve|grab)(ing)? (a|your|an|one|the|any|some)( \S+){0,6}? (time|times|slot|slots|interview|date|appointment)\b
        (are you|would you be|will you be|could you|can you|can we|could we|shall we|might we|may we|do you have|when (are|would|could|can|is)|what (time|times|day|days)|which|let (me|us) know|please (send|share|let|tell|confirm|give|indicate|reply))\S*( \S+){0,10}? (available|availabilit\w+|free\b|a good time|time (to|for)|meet|talk|speak|chat|a call|interview|slot|suits?|works? (best )?for you|works\b|convenient|minutes|come (in|by|over))
        (your|share|some|following|these|times|time|slot)( \S+){0,3}? (availability|availabilities|that works?|works? (best )?for you|would suit|suits? you)
        (interview|phone screen|call|meeting) (invit|request|availab|schedul\w* (link|request))
        (invitation|invited|invite)\S*( \S+){0,4}? (interview|phone screen|call\b|meet|first conversation|conversation)
        (next step|next stage|next round)\S*( \S+){0,6}? (is|will be|would be|involves|consists)\S*( \S+){0,6}? (interview|call\b|conversation|meeting|chat|screen)
        (proceed|move|moving|progress|advance|selected|chosen|shortlisted|through|forward)\S*( \S+){0,8}? (to|for|with|into) (\S+ ){0,4}?(interview|interviews|phone screen|second round|final round|first round)\b
        calendly\.com
        ? next steps?\b
        ? (interview|phone screen|conversation|call)\b
    """,
    Sign.SCHEDULED: r"""
        <TALK>\S*( \S+){0,8}? (is|has been|are|was|'s|been|now|will (be|take place)|takes place) (\S+ ){0,2}?(scheduled|confirmed|booked|set|arranged|fixed|planned|(on|at|for|this|next) <DAY>|tomorrow|taking place)
        (?<!please )(?<!to )(?<!you )(?<!could )confirm(s|ed|ing|ation)? (of |for |that )?(your|our|the|my|we)( \S+){0,6}? (interview|call|meeting|conversation|appointment|chat|screen|visit|talk|meet|speak)
        (interview|meeting|call|appointment|screen) (is )?(confirmation|confirmed|scheduled|reminder|details|booked)
        (remind\w*)\S*( \S+){0,6}? (interview|call|meeting|conversation|appointment|tomorrow)
        (see|speak to|speak with|talk to|talk with|meet|seeing|meeting|expect|speak|talk)( you)? (on |at |this |next |then )+(monday|tuesday|wednesday|thursday|friday|tomorrow|the \d|\d{1,2}(:\d\d|st|nd|rd|th| ?am| ?pm))
        (invitation|accepted|updated|confirmed|event|booking)\S* .{3,120} @ ?
        (booked|have booked|you booked|reserved)( \S+){0,4}? (interview|slot|call)
        (scheduled|booked|confirmed|set|fixed|arranged|planned|locked in|pencil\w* in)( \S+){0,4}? (for|on|at)( \S+){0,3}? <DAY>
        (you're|you are|we are|we're|all) (all )?(set|confirmed|booked|scheduled)\b
        (looking forward|look forward)( \S+){0,8}? (interview|conversation|meet|meeting|seeing|speaking|call|chat|talking)( \S+){0,4}? <DAY>
        (monday|tuesday|wednesday|thursday|friday|tomorrow)\S*( \S+){0,6}? (works (for|well|great|fine)|suits (us|me)|is fine|is confirmed|it is\b|confirmed)
        ? <DAY>\S*( \S+){0,4}? \d{1,2}([:.]\d\d| ?[ap]m|h)
        ? (zoom|google meet|microsoft teams|teams) ?(link|meeting|call)?
        ? (when|date|time|where|location)\b ?:
    """,
    Sign.MOVED: r"""
        <TALK>\S*( \S+){0,8}? (moved|rescheduled|postponed|pushed|changed|brought forward|shifted|re-scheduled|put back|a new (time|date))
        (we|i|i'm|we're|have|need|must|had|has|would)\S*( \S+){0,6}? (move|moved|reschedul\w+|postpon\w+|push|shift|re-schedul\w+|change|delay) (?!you\b|forward|on |ahead|your application)(\S+ ){0,5}?(interview|call|meeting|conversation|appointment|talk|chat|time|date)
        (new|changed|updated|different) (time|date|slot)( \S+){0,4}? (interview|call|meeting|conversation|is|:|for)
        (interview|meeting|call) (rescheduled|moved|changed|postponed|update)
        (reschedul\w+|updated invitation|time change)
    """,
    Sign.CANCELLED: r"""
        <TALK>\S*( \S+){0,8}? (is|was|been|be|are|has) (\S+ )?(cancel\w*|called off)
        <TALK>\S*( \S+){0,8}? (cannot|can't|won't|will not|unable to|not) (take place|go ahead|happen|be held|make it)
        (we|i|i'm|we're|have|must|had|interviewer)\S*( \S+){0,4}? (cancel|cancelled|canceled|cancelling|canceling|call off) (\S+ ){0,5}?(interview|call|meeting|conversation|appointment|talk|chat)
        (cancelled|canceled|cancellation)( \S+){0,4}? (interview|meeting|event|appointment|call)
        (interview|meeting|event|call) (\S+ ){0,2}?(cancelled|canceled|cancellation)
    """,
    Sign.OFFER: r"""
        me offering you
        (would|will) you (\S+ )?come and (be|work|join)
        (like|love|want|thrilled|delighted|happy|pleased|glad) (\S+ )?(you )?to (join|have you( join)?|work with|become)( \S+){0,7}? as\b
        offers? (to )?you (\S+ ){0,3}?(the (post|position|role|job\w*|place)|a (post|position|role|job\w*|place)|employment)\b
        offer you (\S+ ){0,3}?(hours|as (a|an|our)|full-time|part-time|a contract|employment)
        (made|making|make) you an offer (?!for (an )?interview)
        (job\w*|role|position|place|post) is yours
        (will|would) you (\S+ )?(join|accept) (us|our offer|\S+\?)
        (verbal|written|formal|conditional|firm) offer (confirmed|letter|of|for|from)?
        (attached|enclosed|here is|sending|sign|signing) (\S+ ){0,2}?contract\b
        (pleased|happy|delighted|excited|thrilled|glad|like|want|honou?red|proud|pleasure|able|decided|love|privilege) to (\S+ ){0,3}?(offer|extend|make) (to )?(you|the|an?|our|this)(?! (\S+ ){0,4}?(interview|discount|chance to (interview|meet)|call|slot|time))\S*( \S+){0,8}? (position|role|job\w*|employment|contract|offer|post\b|internship|place|opportunity to join|apprenticeship|seat)
        (we|i|team|they|are|am|hereby)( \S+){0,3}? (offer|offering|extending) (to )?you (the|a|an|our|this)(?! (\S+ ){0,4}?(interview|discount|chance|call|slot|time|feedback))\S*( \S+){0,6}? (position|role|job\w*|post\b|contract|internship|place|apprenticeship|seat)
        (attach\w*|enclos\w*|sign\b|signing|signature|review|accept|return|ready|sending|send|sent|here is|prepared|extend\w*|pleased|formal|written|congratulations|details of|regarding|terms of|about)\S*( \S+){0,8}? (offer letter|letter of offer|employment (contract|offer|agreement)|contract of employment|work contract|offer of employment|job offer|formal offer|written offer|your offer|our offer|the offer|offer package|your contract)
        (offer letter|letter of offer|employment (contract|offer|agreement)|contract of employment|offer of employment|job offer|your offer|your contract|the contract|our offer|offer package)\S*( \S+){0,6}? (attach|enclos|sign|review|ready|accept|below|valid|expires|prepared|on its way|follow|from|letter)
        (you've|you have|you) got the (job\w*|role|position)
        (the|this) (job\w*|role|position|post|place|seat) is yours
        welcome (aboard|on board|to the team|to the family)
        (we'd|we would|we) (\S+ )?(like|love|want) (you )?to (hire you|have you (join|on|as|start)|join (us|our|the)|become (part|our))
        (we|you)( (?!not\b|\S*n't)\S+){0,3}? (choose you\b|chose you\b|chosen you|decided (on|for) you|decided to hire you|have been (hired|appointed)|been selected for the (position|role|job\w*)|are hired|'re hired)
        (offer of|offer for|offer -|offer:|job offer|employment offer)( \S+){0,6}? (employment|position|role|internship|contract)
        (our|your|the) offer (includes|is|comes|consists|contains|stands)
        ? congratulations
        ? (start|starting|annual|base|gross|yearly) (salary|date|pay)\b
        ? (onboarding|benefits package|signing bonus|first day)
    """,
    Sign.WITHDRAWN: r"""
        (taken|removed|took) (you|your name|your application) (\S+ ){0,3}?(out of|off|from) (the|our|consideration)
        sorry to (lose you|see you (go|leave|withdraw)|hear (that )?you)
        (status) ?: ?(\S+ )?withdrawn
        you\S*( \S+){0,6}? (withdrawn|withdrew|decided to withdraw|chosen to withdraw|want to withdraw your|wish to withdraw your)\b
        your (\S+ ){0,3}?(application|candidacy)( \S+){0,5}? withdrawn
        (confirm|received|processed|noted|acknowledg|as you (asked|requested|wished)|as requested|per your request|at your request|thank)\S*( \S+){0,10}? (withdrawal|withdrawn|withdraw your|withdrawing)
        (your|the) (\S+ )?(withdrawal|request to withdraw|decision to withdraw)
        (at your request|as you (asked|requested|wished)|as requested|following your request|per your request)\S*( \S+){0,10}? (removed|closed|deleted|cancelled|taken|ended|stopped|withdr)
        (sorry|sad|understand|respect|regret)\S*( \S+){0,8}? (you|your)( \S+){0,6}? (withdraw|no longer (interested|available|wish|want)|decided (against|not to|to (accept|take) another)|declin|other offer)
        application withdrawn
        (you|your)( \S+){0,3}? (no longer|not) (\S+ )?(wish|want|interested)( \S+){0,4}? (considered|pursue|continue|proceed|position|role)
    """,
    Sign.OUTREACH: r"""
        (look|looking|search|searching|recruit|recruiting|hire|hiring|seek|seeking)( \S+){0,6}? on behalf of\b
        (may|might|could|can|shall) i (\S+ )?(tell you|introduce|interest you|send you details|pitch)\b
        (is|are|have)( \S+){0,2}? (a (new )?(move|change|switch|role|job)|moving|changing (jobs?|roles?))( \S+){0,3}? (on your mind|this year|in your plans|of interest)
        (have|got)( \S+){0,8}? on my (desk|books|table|list)\b
        (role|job|position|opening|opportunity|something)\S*( \S+){0,2}? you (might|may|could|would) (\S+ )?(like|enjoy|love|fancy|find interesting)
        ? (new challenge|next (chapter|challenge|move))
        (came across|come across|found|saw|seen|noticed|impressed (by|with)|looking at|viewing|stumbled|spotted|reviewed|reading|read|discovered)\S*( \S+){0,3}? your (\S+ ){0,2}?(profile|background|experience|github|linkedin|portfolio|work\b|page|talk|skills)
        your (\S+ ){0,3}?(profile|background|experience|skills?|github|linkedin|expertise)( \S+){0,4}? (caught|stood out|looks|look|seems?|impress|is (a|an|exactly|what)|would (be|make)|could be|fits?|matches|aligns?|came up|match)
        (open to|interested in|exploring|considering|looking for|curious about|up for|tempted by|in the market for|hear(ing)? (more )?about|learn(ing)? (more )?about)\S*( \S+){0,3}? (new (\S+ )?(opportunit|role|challenge|position|job\w*)|opportunit|(a|your) (new |next |career )?(role|job\w*|position|change|move|challenge))
        (i'm|i am|my name is|this is|i work)\S*( \S+){0,10}? (recruiter|headhunter|talent (partner|acquisition|scout|sourcer|consultant|manager)|recruiting|recruitment (consultant|agency|partner)|recruit|sourcing|sourcer|executive search|staffing)
        (reaching out|reach out|contacting you|getting in touch|get in touch|messaging|writing)( \S+){0,3}? (because|about|regarding|with|as|to see|on behalf)\S*( \S+){0,6}? (opportunit|role|position|opening|vacanc|job\w*|client|hiring|looking|we are|we're|i am|i'm|your)
        (my|our|a) client(s)?,? (\S+ ){0,4}?(is|are|has) (\S+ )?(looking|hiring|seeking|searching|recruiting|an open|growing|building|asked)
        (i|we) (currently )?(have|got|am working|are working|am hiring|are hiring|am recruiting|'m hiring|'re hiring|am looking|are looking|'m looking|'re looking|am searching|are building)( \S+){0,6}? (opportunit|role|position|opening|vacanc|for an? )
        (i'm|we're) (currently )?(working|hiring|recruiting|looking|searching|building|growing|helping)( \S+){0,6}? (opportunit|role|position|opening|vacanc|for an? |our team)
        (exciting|great|fantastic|unique|interesting|confidential|amazing|new|fresh|attractive) (\S+ ){0,5}?(opportunity|role|position|opening)\b
        (know (anyone|someone|somebody)|pass (this|it) (on|along)|referral|refer a)
        (would|are) you (\S+ )?(be )?(open|interested|keen|curious)\b
        (if|should) (this|it|that|you)( \S+){0,6}? (sounds?|interest|interested|appeal|of interest|curious|open to)\b
        ? (good|great|strong|perfect|excellent|ideal) (fit|match)
        ? (quick|short|brief) (\S+ )?(call|chat|conversation)
        ? (competitive|up to|base|salary|package|remote|hybrid|equity)
    """,
    Sign.ALERT: r"""
        (\d+\+?|new|more|latest|top|recommended|similar|matching|today's|fresh|suggested|other) (\S+ ){0,4}?(jobs?|vacanc\w*|openings|positions|roles|opportunities|posts)\b\S*( \S+){0,2}? (for you|near|match\w*|in\b|based|posted|added|available|you may|you might|this week|today|waiting|are|found)
        job(s)? (alert|digest|recommendation|matches|match|suggestion|newsletter|picks|you may|you might|for you|recommended|based on|near you|of the (day|week))
        (recommended|picked|selected|handpicked|curated|suggested)( \S+){0,3}? (jobs?|for you)
        (your|this|these|saved) (\S+ )?(job )?(search|alert|searches|alerts)\b
        (new|latest) (jobs?|vacanc|openings|positions)
        (view|see|show|browse|explore)( \S+)? (all |more |similar )?(jobs|openings|vacancies|positions)
        (apply|easy apply|easily apply|quick apply)( now| today|$| with)
        (first|early) (\d+ )?(to apply|applicants?)
        actively (recruiting|hiring)
        (unsubscribe|manage|edit|turn off|stop)\S*( \S+){0,5}? (alert|alerts|job\w*|recommendations)
        (is|are) (now )?hiring\b
        (you (might|may|could|would) (\S+ )?(like|be interested|be a (\S+ )?(fit|match))|looks like a (\S+ )?match)
        ? (full-?time|part-?time|remote|hybrid|contract|posted|days? ago|per hour|\$\d|per year)
    """,
    Sign.SURVEY: r"""
        (survey|questionnaire|feedback|opinion|poll)\S*( \S+){0,8}? (minute|second|experience|application process|help us|improve|appreciated|anonymous|voluntary|how we)
        (take|complete|fill|answer|short|quick|brief|minute|our|participate|please)\S*( \S+){0,5}? (survey|poll|feedback form)
        how (likely|was|did|would|satisfied|do you)\S*( \S+){0,8}? (experience|recommend|process|rate|application|find|feel|we do)
        (share|tell us|hear|rate|give us|value|welcome|love)( \S+){0,4}? (your )(\S+ ){0,2}?(experience|feedback|opinion|thoughts)
        (rate|review) (your|the|our|us|this) (\S+ ){0,3}?(experience|application|process|interview|form|company|visit)
        tell us how
    """,
    Sign.SERVICE: r"""
        (verification|security|one-?time|access|confirmation|sign-?in|log-?in|authenti\w+|passcode|6-digit|six-digit|activation|validation) (\S+ )?(code|pin|passcode|password|token)
        (code|pin|passcode) (is|:|to|below)? ?\S* ?\d{4,8}
        (verify|validate|activate|confirm) (your )?(\S+ )?(email|e-mail|account|address|identity|registration)
        (reset|change|changed|forgot|forgotten|set|create|new)( \S+){0,2}? password
        (account|profile|registration)( \S+){0,3}? (created|activated|registered|deleted|deactivated|is ready|complete|locked)
        (created|creating|activated|registering|registered|opened)( \S+){0,4}? (account|profile)
        (terms|privacy|policy|agreement|conditions)\S*( \S+){0,6}? (updat|chang|new)
        (updat|chang)\S*( \S+){0,5}? (terms|privacy|policy|conditions|agreement)
        new (sign-?in|log-?in|device)
        welcome to (your|the|our|\S+) (\S+ ){0,2}?(candidate|career|careers|talent|account|portal|community|network|job alerts)
        (log|sign) ?in( \S+){0,4}? (code|link)
        (your )?(personal )?data( \S+){0,6}? (deleted|retention|retain|expire|erased|processing|will be)
        (expires|valid)( \S+){0,3}? \d+ (minutes|hours)
        magic link
    """,
    Sign.DECOY: r"""
        interview\S*( \S+){0,6}? (radio|podcast|television|tv|newspaper|magazine|airs|aired|on air|broadcast|episode|journalist)\b
        (radio|podcast|television|tv|newspaper|magazine|documentary)( \S+){0,6}? interview
        <OTHERWISE>( \S+){0,2}? (application|applicant)
        application( \S+){0,2}? (for|to|of) (\S+ ){0,6}?<OTHERWISE>
        (apply|applying|applied) (for|to) (\S+ ){0,3}?<OTHERWISE>
        (payment|card|transaction|order|purchase|subscription|refund|booking|delivery|shipment|claim|ticket)\S*( \S+){0,6}? (declin|unsuccessful|fail|reject|fulfil|could not|not be|cancel|denied)
        your app\b
        (app|build|binary|plugin|extension|listing|ad|post|submission|pull request|paper|manuscript|article|abstract)( \S+){0,6}? (review|reject|approved|guideline|accepted|merged)
        (web|software|mobile|desktop|client|server|cloud|enterprise|business|our|the|open) application(s)?\b (?!(for|to|as|has|was|is|will))
        application (error|server|version|update is|security|programming|layer|log|crash|software)
        ? (staging|deploy|screenshots?\b|guideline|api key|repository|landlord|tenants?\b|flat\b|apartment|viewing|unit \d|rent\b|sick leave|patient|parents?\b|pupil)
        ? (credit|lending|borrow|loan amount|interest rate|premium|policyholder|tenant|landlord|enrol|tuition|campus|lecture|students?\b|embassy|consulate|immigration)
    """,
    Sign.PROMOTION: r"""
        (user|customer|product|mock|market|press|media|podcast|research|feedback|exit) (\S+ )?(interview|research|study|session|call)
        (valued (customer|member)|our listeners|this week's episode|new episode|our podcast|career (coaching|services)|conference|all hands|all-hands|research study|research participants)
        (save my seat|live session|watch now|listen now|view in browser|tonight only|limited time)
        (webinar|masterclass|podcast|newsletter|e-?book|bootcamp|workshop|live event|online event|summit|conference)
        (discount|% off|free (trial|guide|download|shipping|delivery)|sale\b|promo|coupon|voucher|deal\b|deals\b|checkout|basket|cart\b|shop (now|the))
        (tips|ways|how|steps|guide|secrets|things|mistakes|questions)( \S+){0,3}? (to|for|that|about|when|you)( \S+){0,5}? (interview|resume|cv\b|job\w*|applicat|career|hired|reject|recruiter|salary)
        (register|sign up|enrol|subscribe|upgrade|buy|order|book your (seat|place|ticket))( \S+){0,2}? (now|today|here|free|premium|spot)
        (read|find out|discover) (more|the full|our latest)
        (this week|in this (issue|edition)|our blog|article)
        (track|tracking|dispatch|shipp|deliver)\w* (\S+ )?(order|parcel|package|number)
        career (coach|advice|tips|fair)
        job seekers?\b
    """,
    Sign.CONTEXT: r"""
        your (\S+ ){0,4}?(application|candidacy|candidature)
        (thank|thanks)\S*( \S+){0,6}? (applying|application|interviewing)
        appl(y|ied|ying) (to|for|with|at|as)\b
        interest in (\S+ ){0,8}?(position|role|job\w*|opportunit|career|joining|working|employment|vacancy|opening|team|post\b)
        (recruitment|hiring|selection|interview|application|recruiting) (process|team|manager|committee|panel)
        (position|role|job\w*|vacancy|post|opening) (of|as|at|with)\b
        (your|the) (interview|resume|cv)\b
        ? candidate
    """,
    Sign.JOB: r"""
        (position\b|positions\b|role\b|roles\b|job\b|jobs\b|vacanc|recruit|hiring|interview|career|resume|cv\b|cvs\b|employment|employer|internship|talent\b|opening|hire\b|hired|shortlist|candidacy|candidates?\b|post of|selection process|apprentice|trainee|notice period)
        ? (your|more) (\S+ )?(skills|qualifications|experience|background)
        (human resources|hr team|people team|people operations|work (with|for) us|join (us|our team))
    """,
    Sign.WITHDRAWS: r"""
        withdraw
        (take|strike|remove|cross) my name (off|from)
        (step|stepping|stepped|bow|bowing|drop|dropping) (back|out|down|away)( \S+){0,4}? (process|application|selection|race|procedure|running|recruitment)
        (no longer|not) (\S+ )?(interested|available|wish|pursue|want|in a position|looking)
        (accepted|accept|taken|signed|taking|accepting|received) (\S+ )?(another|a different|an|a|other) (\S+ )?(offer|position|job\w*|role|contract)
        (remove|take) (me|my \S+)( \S+){0,4}? (consideration|process|list|out|off)
        (decided|chosen|have to|need to|must|regret\w*) (\S+ )?(not to|to decline|to turn down|decline|to step back|against)
        (not|\S*n't)( \S+){0,4}? (continue|proceed|pursue|moving forward|move forward|go further|go on|going ahead)
        (decline|turn down|pass on|step back from)( \S+){0,4}? (offer|position|role|job\w*|invitation|opportunity|process)
    """,
    Sign.NUDGES: r"""
        (is|are) there (any )?(news|update)
        (follow(ing)?[- ]?up|followed up)
        (check|checking) (in|back)
        (any|there) (\S+ )?(news|update|progress|decision|word)
        (status|state) of (my|the|our)
        (\S*n't|not|never) (\S+ )?(heard|received|had)( \S+){0,4}? (back|from|reply|answer|response|anything|news|yet)
        (where|how) (\S+ )?(things|process|my application|we|it)( \S+){0,3}? (stand|stands|going)
        (wonder|wondered|wondering|ask|asking|curious|inquir\w*|enquir\w*|know)( \S+){0,3}? (if|whether|about|when|how)( \S+){0,8}? (decision|news|update|status|application|timeline|hear|process)
        when (\S+ ){0,3}?(expect|hear)
    """,
    Sign.APPLIES: r"""
        (i|i'd|i'm|i am)( \S+){0,4}? (apply|applying|submit|submitting|send|sending|put|putting)( \S+){0,4}? (for|to|as|application|cv|resume|forward|you my|candidacy)
        my (\S+ )?(application|candidacy)( \S+){0,2}? (for|to|as|attached)
        (-|:) my application$
        (attach|enclos|find|here is|here's|please see|below)\S*( \S+){0,8}? (cv|resume|curriculum|cover letter|application|portfolio|covering letter)\b
        my (cv|resume|cover letter|portfolio|application)( \S+){0,4}? (attach|enclos|below|here)
        (interested|interest|excited|keen|like to be considered|wish to be considered|writing)( \S+){0,4}? (in|for|about|to apply)( \S+){0,10}? (position|role|job\w*|vacancy|post\b|opening|opportunity|advert|work)
        (application|applying) (for|as|:|-)
        (saw|seen|read|found|came across|reference|response|reply)( \S+){0,8}? (advert|ad\b|posting|vacancy|opening|job\w*)
    """,
}
