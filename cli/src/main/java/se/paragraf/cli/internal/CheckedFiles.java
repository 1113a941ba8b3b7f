// SPDX-License-Identifier: Apache-2.0
package se.paragraf.cli.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import se.paragraf.core.validation.CheckedFile;
import se.paragraf.core.validation.Finding;

/** What was found in the files that were checked, in their order. Used by one thread. */
final class CheckedFiles {

    private final List<CheckedFile> files = new ArrayList<>();
    private final Set<String> names = new HashSet<>();

    /** Adds one by its name or, where another has the same name, as the user gave it. */
    void add(FoundFile file, List<Finding> found) {
        String name = file.reported();
        files.add(new CheckedFile(names.add(name) ? name : file.file(), found));
    }

    List<CheckedFile> list() {
        return Collections.unmodifiableList(files);
    }
}
