package org.entente.reader.internal.speech;

import java.util.HashSet;
import java.util.Set;

/** Words that report what somebody says, writes or thinks. Immutable. */
final class Cues {

    /** Verbs after which a clause is what is said. */
    static final Set<String> VERBS = words(
            "say tell add note argue claim state declare announce insist stress emphasize emphasise explain warn write report"
                    + " believe think feel suggest indicate reveal acknowledge admit concede confirm deny allege contend maintain"
                    + " assert affirm reaffirm reiterate repeat reply respond answer ask question wonder remark comment observe"
                    + " point conclude caution complain charge accuse vow pledge promise swear threaten predict forecast expect"
                    + " hope fear worry doubt suspect assume guess know realize realise understand learn hear read recall remember"
                    + " agree disagree propose recommend urge demand call describe quote tweet post quip joke shout yell cry whisper"
                    + " exclaim testify brief inform assure remind advise notify disclose divulge mention lament boast brag mock"
                    + " stipulate order rule decide determine find show estimate calculate reckon consider imagine signal hint imply"
                    + " express voice share cite continue begin go counter retort interject murmur mutter plead pray protest rebut"
                    + " refute reject dismiss underline underscore highlight outline detail narrate recount relate speculate surmise"
                    + " theorize tout praise hail laud criticize condemn denounce blast slam want wish desire intend plan prefer"
                    + " see view regard deem judge telegraph cable write text email proclaim pronounce opine posit suppose convince"
                    + " persuade convey communicate guarantee certify attest bemoan bristle chide crow fume gush rage scoff snap sneer");

    /** Verbs that take an infinitive as what is thought. */
    static final Set<String> INTENTIONS = words(
            "want wish hope plan intend vow pledge promise threaten expect prefer desire swear agree decide seek claim");

    /** Nouns after which a clause is what is said. */
    static final Set<String> NOUNS = words(
            "statement claim belief view opinion announcement argument assertion allegation accusation admission suggestion"
                    + " conviction contention declaration denial fear hope idea impression insistence notion promise pledge vow"
                    + " prediction proposal report rumor rumour sentiment thought threat warning confidence concern doubt feeling"
                    + " expectation estimate conclusion assurance remark comment complaint acknowledgment demand call wish desire"
                    + " hypothesis theory evidence news message speculation suspicion worry question understanding confirmation");

    /** Adverbs that make somebody else's words of a clause. */
    static final Set<String> ADVERBS = words("reportedly allegedly supposedly purportedly apparently");

    /** Verbs whose object is what is expressed: "expressed confidence that …". */
    static final Set<String> EXPRESSING =
            words("express voice share state repeat reiterate convey make offer issue give deliver release have");

    private Cues() {}

    private static Set<String> words(String list) {
        return Set.copyOf(new HashSet<>(java.util.List.of(list.split(" "))));
    }
}
