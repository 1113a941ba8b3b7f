// SPDX-License-Identifier: Apache-2.0
package se.paragraf.model.internal.json;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.util.EcoreUtil;
import se.paragraf.model.federation.FederationPackage;
import se.paragraf.model.text.Message;

/** A version of the metamodel, as its packages tell it. */
record ModelVersion(int major, int minor) {

    private static final Pattern FORM = Pattern.compile("(\\d{1,6})\\.(\\d{1,6})");

    static final ModelVersion CURRENT = parse(EcoreUtil.getAnnotation(FederationPackage.eINSTANCE, "Version", "value")
                    .replaceFirst("\\.\\d+$", ""))
            .orElseThrow();

    static Optional<ModelVersion> parse(String text) {
        Matcher parts = FORM.matcher(text);
        return parts.matches()
                ? Optional.of(new ModelVersion(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2))))
                : Optional.empty();
    }

    /** Why JSON of this version is not read; empty if it is. */
    Optional<Message> refusal() {
        if (major > CURRENT.major || major == CURRENT.major && minor > CURRENT.minor) {
            return Optional.of(Faults.message("version.newer", toString(), CURRENT.toString()));
        }
        return major < CURRENT.major
                ? Optional.of(Faults.message("version.older", toString(), CURRENT.toString()))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return major + "." + minor;
    }
}
