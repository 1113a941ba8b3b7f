// SPDX-License-Identifier: Apache-2.0
package se.paragraf.model.io.internal.xmi;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EPackage;
import se.paragraf.model.io.internal.version.Migrations;
import se.paragraf.model.io.spi.Migration;

/** Loads the text of a file into its resource, in as many ways as it takes. */
final class Loader {

    private final ModelResource resource;
    private final EPackage.Registry packages;
    private final Migrations migrations;
    private final boolean hasFolder;

    /** Namespaces of extensions that are read as if they were not installed. */
    private final Set<String> excluded = new HashSet<>();

    Loader(ModelResource resource, ModelSet set) {
        this.resource = resource;
        this.packages = set.getPackageRegistry();
        this.migrations = set.migrations();
        this.hasFolder = set.uris() != null;
    }

    Loading load(String original) {
        String text = original;
        String migrated = null;
        while (true) {
            Loading loading = new Loading();
            try {
                parse(text, loading);
                if (migrated != null) {
                    loading.warn("migrated", migrated);
                }
                return loading;
            } catch (Restart again) {
                resource.restart();
                if (again.isMigration()) {
                    text = new Migrating(this::isKnown, text).along(way(again.namespace()));
                    migrated = again.namespace();
                } else {
                    excluded.add(again.namespace());
                }
            } catch (LoadFault e) {
                // The places are those of a text that nobody sees.
                throw migrated == null ? e : LoadFault.because(e, "migrated.fault", migrated, e.reason());
            }
        }
    }

    private void parse(String text, Loading loading) {
        Parsers.parse(text, new ModelHandler(resource, this, loading, text));
        if (hasFolder) {
            new MissingFiles(resource, loading).tell();
        }
    }

    /** The package of a namespace; null if it is not installed, or does not fit the file. */
    EPackage known(String namespace) {
        return excluded.contains(namespace) ? null : packages.getEPackage(namespace);
    }

    private boolean isKnown(String namespace) {
        return known(namespace) != null || !way(namespace).isEmpty();
    }

    boolean isExcluded(String namespace) {
        return excluded.contains(namespace);
    }

    /** The migrations from an older namespace. */
    List<Migration> way(String namespace) {
        return migrations.way(namespace, packages);
    }

    EPackage.Registry packages() {
        return packages;
    }
}
