// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.attendance;

import java.util.Locale;
import java.util.Optional;
import se.paragraf.model.minutes.SignatoryRole;
import se.paragraf.model.text.Localized;
import se.paragraf.model.text.Message;

/** What one click or one key says of a person. The letters are those of the Swedish words, in either language. */
enum Deed {
    /** A member is present. */
    MEMBER('N', Standing.MEMBER, null),
    /** A substitute serves. */
    SERVING('T', Standing.SERVING, null),
    /** A substitute is present without serving. */
    SUBSTITUTE('E', Standing.SUBSTITUTE, null),
    /** Staff, guest, auditor. */
    OTHER('O', Standing.OTHER, null),
    /** Is not there. */
    ABSENT('F', Standing.ABSENT, null),
    /** Leads the meeting. */
    CHAIR('L', null, SignatoryRole.CHAIR),
    /** Keeps the minutes. */
    SECRETARY('S', null, SignatoryRole.SECRETARY),
    /** Adjusts the minutes. */
    ADJUSTER('J', null, SignatoryRole.ADJUSTER);

    private final char key;
    private final Standing standing;
    private final SignatoryRole role;

    Deed(char key, Standing standing, SignatoryRole role) {
        this.key = key;
        this.standing = standing;
        this.role = role;
    }

    /** The key that does it, which heads its column too. */
    char key() {
        return key;
    }

    Optional<Standing> standing() {
        return Optional.ofNullable(standing);
    }

    Optional<SignatoryRole> role() {
        return Optional.ofNullable(role);
    }

    Localized label() {
        return Message.of(Deed.class, "deed." + this);
    }

    Localized help() {
        return Message.of(Deed.class, "deed.help." + this);
    }

    /** The name of its widgets. */
    String widget() {
        return "attendance." + name().toLowerCase(Locale.ROOT);
    }

    static Optional<Deed> of(char typed) {
        for (Deed deed : values()) {
            if (deed.key == Character.toUpperCase(typed)) {
                return Optional.of(deed);
            }
        }
        return Optional.empty();
    }
}
