// SPDX-License-Identifier: Apache-2.0
package se.paragraf.model.io.internal.xmi;

/** That a file must be read in another way than it was begun. */
final class Restart extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String namespace;
    private final boolean migration;

    private Restart(String namespace, boolean migration) {
        super(null, null, false, false);
        this.namespace = namespace;
        this.migration = migration;
    }

    /** The file has an older version of a metamodel. */
    static Restart migrating(String namespace) {
        return new Restart(namespace, true);
    }

    /** The extension that is installed is another one than that of the file. */
    static Restart without(String namespace) {
        return new Restart(namespace, false);
    }

    String namespace() {
        return namespace;
    }

    boolean isMigration() {
        return migration;
    }
}
