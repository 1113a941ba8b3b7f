// SPDX-License-Identifier: Apache-2.0
package se.paragraf.model.io.internal.version;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EPackage;
import se.paragraf.model.io.spi.Migration;

/** The migrations that are installed. */
public final class Migrations {

    private final List<Migration> all;

    /** Takes what is installed at the moment. */
    public Migrations(List<Migration> all) {
        this.all = List.copyOf(all);
    }

    /**
     * The way from an older namespace to one that is installed.
     *
     * @return the migrations in their order; empty if there is no way
     */
    public List<Migration> way(String namespace, EPackage.Registry packages) {
        List<Migration> way = new ArrayList<>();
        String reached = namespace;
        while (!packages.containsKey(reached)) {
            String from = reached;
            Migration next = all.stream()
                    .filter(each -> each.from().equals(from) && !way.contains(each))
                    .findFirst()
                    .orElse(null);
            if (next == null) {
                return List.of();
            }
            way.add(next);
            reached = next.to();
        }
        return way;
    }
}
