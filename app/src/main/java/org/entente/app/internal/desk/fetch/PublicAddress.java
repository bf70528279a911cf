package org.entente.app.internal.desk.fetch;

import java.net.InetAddress;

/** Which addresses lie in the public network. Source: IANA's special-purpose address registries (RFC 6890 and its successors). Stateless. */
final class PublicAddress {

    private static final int FOUR = 4;

    private PublicAddress() {}

    static boolean is(InetAddress address) {
        if (address.isLoopbackAddress()
                || address.isAnyLocalAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return false;
        }
        byte[] bytes = address.getAddress();
        return bytes.length == FOUR ? isPublic(bytes) : isPublicSix(bytes);
    }

    private static boolean isPublic(byte[] b) {
        int first = b[0] & 0xff;
        int second = b[1] & 0xff;
        int third = b[2] & 0xff;
        boolean shared = first == 100 && second >= 64 && second < 128;
        boolean benchmark = first == 198 && (second == 18 || second == 19);
        boolean protocol = first == 192 && second == 0 && (third == 0 || third == 2);
        boolean example = first == 198 && second == 51 && third == 100 || first == 203 && second == 0 && third == 113;
        return first != 0 && first < 224 && !shared && !benchmark && !protocol && !example;
    }

    /** Only global unicast, and of it nothing that carries an IPv4 address or is for examples. */
    private static boolean isPublicSix(byte[] b) {
        int first = (b[0] & 0xff) << 8 | b[1] & 0xff;
        int second = (b[2] & 0xff) << 8 | b[3] & 0xff;
        boolean global = first >= 0x2000 && first < 0x4000;
        boolean carries = first == 0x2002 || first == 0x2001 && (second == 0 || second == 0xdb8);
        return global && !carries;
    }
}
