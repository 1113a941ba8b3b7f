// SPDX-License-Identifier: Apache-2.0
package se.paragraf.model.internal.json;

import java.util.Comparator;
import java.util.Optional;
import se.paragraf.model.io.internal.version.ModelVersion;
import se.paragraf.model.text.Message;

/** The version that documents say: the highest of Paragraf's metamodels, since one document may use them all. */
final class FormVersion {

    private static final Comparator<ModelVersion> ORDER =
            Comparator.comparingInt(ModelVersion::major).thenComparingInt(ModelVersion::minor);

    static final ModelVersion CURRENT =
            Form.OWN.stream().map(ModelVersion::of).max(ORDER).orElseThrow();

    private FormVersion() {}

    /** Why a document of a version is not read; empty if it is. */
    static Optional<Message> refusal(String text) {
        Optional<ModelVersion> version = ModelVersion.parse(text);
        if (version.isEmpty()) {
            return Optional.of(Faults.message("version.form", Faults.cut(text)));
        } else if (ORDER.compare(version.get(), CURRENT) > 0) {
            return Optional.of(Faults.message("version.newer", version.get().toString(), CURRENT.toString()));
        }
        return version.get().major() < CURRENT.major()
                ? Optional.of(Faults.message("version.older", version.get().toString(), CURRENT.toString()))
                : Optional.empty();
    }
}
