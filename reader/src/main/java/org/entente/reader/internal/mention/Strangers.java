package org.entente.reader.internal.mention;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the mere form of an unknown person's name tells: He Zhihua is Chinese. A guess, for bare phrases only. */
final class Strangers {

    /** The commonest family names. Source: Ministry of Public Security of China, yearly report on names. */
    private static final Set<String> CHINESE = Set.of(
            "wang", "li", "zhang", "liu", "chen", "yang", "huang", "zhao", "wu", "zhou", "xu", "sun", "ma", "zhu", "hu",
            "guo", "he", "lin", "gao", "luo", "zheng", "liang", "xie", "song", "tang", "deng", "han", "feng", "cao",
            "peng", "zeng", "xiao", "tian", "dong", "pan", "yuan", "cai", "jiang", "yu", "du", "ye", "cheng", "wei",
            "su", "lu", "ding", "ren", "shen", "yao", "cui", "zhong", "tan", "liao", "fan", "shi", "jin", "jia", "xia",
            "fu", "fang", "bai", "zou", "meng", "xiong", "qin", "qiu", "hou", "yin", "xue", "yan", "lei", "long",
            "duan", "hao", "kong", "shao", "mao", "chang", "wan", "gu", "lai", "qian", "hong", "gong", "xing");

    /** One or two syllables of pinyin. Source: Hanyu Pinyin, ISO 7098. */
    private static final Pattern PINYIN = Pattern.compile(
            "(?:(?:b|p|m|f|d|t|n|l|g|k|h|j|q|x|zh|ch|sh|r|z|c|s|y|w)?"
                    + "(?:iang|iong|uang|ang|eng|ing|ong|iao|ian|uai|uan|ai|ei|ao|ou|an|en|ia|ie|iu|in|ua|uo|ui|un|ue|er|a|o|e|i|u)){1,2}");

    private static final Set<String> VIETNAMESE =
            Set.of("nguyen", "tran", "pham", "huynh", "hoang", "vu", "vo", "dang", "bui");

    private static final Set<String> KOREAN = Set.of(
            "kim", "park", "choi", "jung", "jeong", "kang", "cho", "yoon", "jang", "lim", "shin", "kwon", "hwang",
            "moon", "lee", "ri", "yang", "pak", "choe", "han", "oh", "suh", "seo", "song", "ahn", "an", "hong", "yoo",
            "yu", "chung", "noh", "roh", "ban", "cha", "baek", "bae", "nam", "no", "jo", "hyon");

    /** Family names as the North alone spells them: Lee is Ri there. */
    private static final Set<String> NORTHERN = Set.of("ri", "pak", "choe", "hyon");

    /** A syllable of a Korean given name: Yong, Chol. Source: Revised Romanization and McCune–Reischauer, without marks. */
    private static final Pattern SYLLABLE = Pattern.compile("(?:kk|tt|pp|ss|jj|ch|[ktpsjgdbnmrlhyw])?"
            + "(?:yae|yeo|wae|yo|yu|ya|ye|wa|wo|we|wi|ae|eo|oe|eu|ui|oo|[uaeio])(?:ng|[kntlmpbgh])?");

    private Strangers() {}

    /** Whether words look like somebody's whole name: two or three, each with a capital. */
    static boolean isName(List<String> words) {
        return words.size() >= 2
                && words.size() <= 3
                && words.stream()
                        .allMatch(word -> Character.isUpperCase(word.charAt(0))
                                && word.chars().skip(1).noneMatch(Character::isUpperCase));
    }

    /** The country that a name's form speaks of, or null. */
    static @Nullable String country(List<String> words) {
        String family = words.getFirst().toLowerCase(Locale.ROOT);
        String given = words.getLast().toLowerCase(Locale.ROOT);
        if (words.size() == 2
                && CHINESE.contains(family)
                && PINYIN.matcher(given).matches()) {
            return "CHN";
        }
        if (VIETNAMESE.contains(family) && words.size() == 3) {
            return "VNM";
        }
        boolean syllables = words.size() == 3
                && SYLLABLE.matcher(words.get(1).toLowerCase(Locale.ROOT)).matches()
                && SYLLABLE.matcher(given).matches();
        if (!KOREAN.contains(family) || !syllables && given.indexOf('-') <= 0) {
            return null;
        }
        return syllables && NORTHERN.contains(family) ? "PRK" : "KOR";
    }
}
