// SPDX-License-Identifier: Apache-2.0
package se.paragraf.model.io.internal.xmi;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.paragraf.model.text.Message;

/** What is found out while a file is loaded. */
final class Loading {

    /** So many warnings are told; that there are more is told by one more. */
    private static final int TOLD = 100;

    private final Set<Message> warnings = new LinkedHashSet<>();
    private Message readOnly;
    private int untold;

    /** Adds a warning; the same is told once. */
    void warn(String key, Object... arguments) {
        Message warning = Message.of(Loading.class, key, arguments);
        if (warnings.size() < TOLD) {
            warnings.add(warning);
        } else if (!warnings.contains(warning)) {
            untold++;
        }
    }

    /** Forbids to save; the first reason holds. */
    void forbid(String key, Object... arguments) {
        if (readOnly == null) {
            readOnly = Message.of(Loading.class, key, arguments);
        }
    }

    /** What the model does not know may be left out, as the file cannot be saved anyway. */
    boolean lenient() {
        return readOnly != null;
    }

    List<Message> warnings() {
        List<Message> all = new ArrayList<>(warnings);
        if (untold > 0) {
            all.add(Message.of(Loading.class, "warnings.more", untold));
        }
        return List.copyOf(all);
    }

    Optional<Message> readOnly() {
        return Optional.ofNullable(readOnly);
    }
}
