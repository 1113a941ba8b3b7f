// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.open.internal.akn;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Addresses as a machine takes them: what they cannot hold is written as percent signs with numbers. */
final class Addresses {

    private static final String PLAIN = "-._~!$&'()*+,;=:@/";
    private static final String OF_WEB = PLAIN + "?#%";

    private Addresses() {}

    static String ofFile(String path) {
        return escaped(path.replace('\\', '/'), PLAIN);
    }

    /** Empty if it is none even so. */
    static Optional<String> ofWeb(String address) {
        String escaped = escaped(address, OF_WEB);
        try {
            return new URI(escaped).getSchemeSpecificPart() == null ? Optional.empty() : Optional.of(escaped);
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static String escaped(String address, String kept) {
        StringBuilder escaped = new StringBuilder(address.length());
        for (byte each : address.getBytes(StandardCharsets.UTF_8)) {
            char character = (char) (each & 0xFF);
            boolean isPlain =
                    character < 0x80 && (Character.isLetterOrDigit(character) || kept.indexOf(character) >= 0);
            if (isPlain) {
                escaped.append(character);
            } else {
                escaped.append('%').append("%02X".formatted((int) character));
            }
        }
        return escaped.toString();
    }
}
