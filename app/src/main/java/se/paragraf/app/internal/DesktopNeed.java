// SPDX-License-Identifier: Apache-2.0
package se.paragraf.app.internal;

import java.util.Map;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;
import org.osgi.framework.namespace.PackageNamespace;
import org.osgi.framework.wiring.BundleRequirement;
import org.osgi.framework.wiring.BundleRevision;

/** Whether a bundle works in the desktop application alone, and so is not broken where that does not run. */
final class DesktopNeed {

    /** The package of ours, with or without one below it, as it stands in the filter of a requirement. */
    private static final String PACKAGE = "(" + PackageNamespace.PACKAGE_NAMESPACE + "=se.paragraf.ui";

    private DesktopNeed() {}

    static boolean of(Bundle bundle) {
        BundleRevision revision = bundle.adapt(BundleRevision.class);
        return revision != null
                && revision.getDeclaredRequirements(PackageNamespace.PACKAGE_NAMESPACE).stream()
                        .map(BundleRequirement::getDirectives)
                        .anyMatch(DesktopNeed::isOurs);
    }

    private static boolean isOurs(Map<String, String> directives) {
        String filter = directives.getOrDefault(Constants.FILTER_DIRECTIVE, "");
        return (filter.contains(PACKAGE + ")") || filter.contains(PACKAGE + "."))
                && !Constants.RESOLUTION_OPTIONAL.equals(directives.get(Constants.RESOLUTION_DIRECTIVE));
    }
}
