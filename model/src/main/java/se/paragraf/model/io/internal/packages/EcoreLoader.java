// SPDX-License-Identifier: Apache-2.0
package se.paragraf.model.io.internal.packages;

import java.io.FileNotFoundException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.impl.EPackageRegistryImpl;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.eclipse.emf.ecore.xml.type.XMLTypePackage;
import se.paragraf.model.io.ModelException;
import se.paragraf.model.text.Message;

/** Loads the {@code .ecore} files of one extension. They refer to each other by path, to other models by namespace. */
final class EcoreLoader {

    private static final Map<String, Boolean> NO_DOCTYPE =
            Map.of("http://apache.org/xml/features/disallow-doctype-decl", true);

    private final Map<String, EPackage> used = new HashMap<>();
    private final ResourceSet set = new ResourceSetImpl();

    /**
     * What was loaded.
     *
     * @param packages the packages
     * @param used those of others that they refer to
     */
    record Loaded(List<EPackage> packages, Map<String, EPackage> used) {

        boolean holdsWith(Function<String, EPackage> installed) {
            return used.entrySet().stream().allMatch(other -> installed.apply(other.getKey()) == other.getValue());
        }
    }

    EcoreLoader(Entries entries, Function<String, EPackage> installed) {
        set.setPackageRegistry(new Installed(installed));
        set.setURIConverter(new EntryConverter(entries));
        set.getResourceFactoryRegistry()
                .getExtensionToFactoryMap()
                .put(Resource.Factory.Registry.DEFAULT_EXTENSION, (Resource.Factory) XMIResourceImpl::new);
        set.getLoadOptions().put(XMLResource.OPTION_PARSER_FEATURES, NO_DOCTYPE);
    }

    Loaded load(List<String> paths) throws ModelException {
        List<EPackage> packages = new ArrayList<>();
        for (String path : paths) {
            packages.addAll(load(path));
        }
        List<Resource> resources = List.copyOf(set.getResources());
        refuseUnresolved(resources);
        for (EPackage ePackage : packages) {
            refuseInvalid(ePackage);
            DynamicClassifiers.prepare(ePackage);
        }
        for (Resource resource : resources) {
            detach(resource);
        }
        return new Loaded(List.copyOf(packages), Map.copyOf(used));
    }

    private Collection<EPackage> load(String path) throws ModelException {
        try {
            Resource resource = set.getResource(EntryConverter.uri(path), true);
            for (Resource.Diagnostic error : resource.getErrors()) {
                throw broken(path, String.valueOf(error.getMessage()), null);
            }
            Collection<EPackage> packages =
                    EcoreUtil.getObjectsByType(resource.getContents(), EcorePackage.Literals.EPACKAGE);
            if (packages.isEmpty()) {
                throw new ModelException(Message.of(EcoreLoader.class, "ecore.empty", path));
            }
            return packages;
        } catch (RuntimeException | StackOverflowError e) {
            throw failed(path, e);
        }
    }

    private static ModelException failed(String what, Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        if (cause instanceof FileNotFoundException) {
            return new ModelException(Message.of(EcoreLoader.class, "ecore.missing", cause.getMessage()), failure);
        }
        return broken(what, cause.getMessage() == null ? cause.toString() : cause.getMessage(), failure);
    }

    private void refuseUnresolved(List<Resource> resources) throws ModelException {
        EcoreUtil.resolveAll(set);
        Map<EObject, ?> unresolved = EcoreUtil.UnresolvedProxyCrossReferencer.find(resources);
        for (EObject proxy : unresolved.keySet()) {
            throw new ModelException(Message.of(
                    EcoreLoader.class,
                    "ecore.unresolved",
                    EcoreUtil.getURI(proxy).toString()));
        }
    }

    private static void refuseInvalid(EPackage ePackage) throws ModelException {
        try {
            Optional<String> fault = EcoreRules.broken(ePackage);
            if (fault.isPresent()) {
                throw broken(String.valueOf(ePackage.getNsURI()), fault.get(), null);
            }
        } catch (RuntimeException | StackOverflowError e) {
            throw failed(String.valueOf(ePackage.getNsURI()), e);
        }
    }

    private static ModelException broken(String what, String reason, Throwable cause) {
        return new ModelException(Message.of(EcoreLoader.class, "ecore.broken", what, reason), cause);
    }

    /** Gives a resource the namespace for a name, as generated packages have it, and lets go of all that loaded it. */
    private void detach(Resource resource) {
        if (!resource.getContents().isEmpty() && resource.getContents().get(0) instanceof EPackage root) {
            resource.setURI(URI.createURI(root.getNsURI()));
        }
        set.getResources().remove(resource);
    }

    /** Notes which packages of others are asked for. */
    private final class Installed extends EPackageRegistryImpl {

        private final transient Function<String, EPackage> installed;

        private Installed(Function<String, EPackage> installed) {
            this.installed = installed;
            put(EcorePackage.eNS_URI, EcorePackage.eINSTANCE);
            put(XMLTypePackage.eNS_URI, XMLTypePackage.eINSTANCE);
        }

        @Override
        protected EPackage delegatedGetEPackage(String nsUri) {
            EPackage other = installed.apply(nsUri);
            if (other != null) {
                used.put(nsUri, other);
            }
            return other;
        }
    }
}
