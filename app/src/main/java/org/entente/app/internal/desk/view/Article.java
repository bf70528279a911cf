package org.entente.app.internal.desk.view;

import java.util.regex.Pattern;

/** Names of states as they stand within a sentence. Stateless. */
public final class Article {

    /** Names made of a common noun, and plurals. */
    private static final Pattern TAKES_ONE = Pattern.compile(
            "(United|Soviet|Czech|Dominican|Central African|Democratic|Republic|European|North Atlantic) .*"
                    + "|.*(Islands|Netherlands|Philippines|Bahamas|Maldives|Seychelles|Comoros|Nations|Union)|Gambia|Vatican");

    private Article() {}

    /** {@code the United States}, but {@code China}. */
    public static String with(String name) {
        return TAKES_ONE.matcher(name).matches() ? "the " + name : name;
    }
}
