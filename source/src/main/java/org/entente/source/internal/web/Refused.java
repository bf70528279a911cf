package org.entente.source.internal.web;

import java.io.IOException;

/** A link that was not followed, or an answer that was not taken. */
final class Refused extends IOException {

    private final String help;

    Refused(String message, String help) {
        super(message);
        this.help = help;
    }

    String help() {
        return help;
    }
}
