// SPDX-License-Identifier: Apache-2.0
package se.paragraf.model.io.internal.packages;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.impl.EPackageRegistryImpl;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.paragraf.model.io.ModelPackages;
import se.paragraf.model.text.Message;

/** The packages of sources that come and go. They are gathered when somebody asks. */
final class InstalledPackages implements ModelPackages {

    private static final Logger LOG = LoggerFactory.getLogger(InstalledPackages.class);

    private final SortedMap<Origin, ModelSource> sources = new TreeMap<>();
    private final Set<Message> told = new HashSet<>();
    private GatheredPackages gathered;

    synchronized void add(Origin origin, ModelSource source) {
        sources.put(origin, source);
        gathered = null;
    }

    synchronized void remove(Origin origin) {
        sources.remove(origin);
        gathered = null;
    }

    @Override
    public List<EPackage> packages() {
        return gathered().packages();
    }

    @Override
    public EPackage.Registry registry() {
        EPackage.Registry registry = new EPackageRegistryImpl();
        for (EPackage ePackage : packages()) {
            registry.put(ePackage.getNsURI(), ePackage);
        }
        return registry;
    }

    @Override
    public String origin(EPackage ePackage) {
        return gathered().origin(ePackage);
    }

    @Override
    public List<Message> leftOut() {
        return gathered().leftOut();
    }

    private synchronized GatheredPackages gathered() {
        if (gathered == null) {
            gathered = GatheredPackages.of(sources);
            told.retainAll(gathered.leftOut());
            for (Message message : gathered.leftOut()) {
                if (told.add(message)) {
                    LOG.warn("{}", message.in(Locale.ENGLISH));
                }
            }
        }
        return gathered;
    }
}
