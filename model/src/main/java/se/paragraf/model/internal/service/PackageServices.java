// SPDX-License-Identifier: Apache-2.0
package se.paragraf.model.internal.service;

import java.util.ArrayList;
import java.util.Hashtable;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.emf.ecore.EFactory;
import org.eclipse.emf.ecore.EPackage;
import org.gecko.emf.osgi.configurator.EPackageConfigurator;
import org.gecko.emf.osgi.constants.EMFNamespaces;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.condition.Condition;
import se.paragraf.model.attest.AttestFactory;
import se.paragraf.model.attest.AttestPackage;
import se.paragraf.model.federation.FederationFactory;
import se.paragraf.model.federation.FederationPackage;
import se.paragraf.model.minutes.MinutesFactory;
import se.paragraf.model.minutes.MinutesPackage;

/**
 * Registers the packages of the model as the components that are generated would, but makes one only when somebody asks
 * for it: every start of a command that needs none is a tenth faster.
 */
@Component(
        service = {},
        immediate = true)
public final class PackageServices {

    private static final String VERSION = "1.0.0";

    private final BundleContext context;
    private final List<ServiceRegistration<?>> registrations = new ArrayList<>();

    @Activate
    public PackageServices(BundleContext context) {
        this.context = context;
        // The names are constants, and a class that is named is not initialised by that.
        register(
                FederationPackage.class,
                FederationFactory.class,
                FederationPackage.eNAME,
                FederationPackage.eNS_URI,
                () -> FederationPackage.eINSTANCE);
        register(
                MinutesPackage.class,
                MinutesFactory.class,
                MinutesPackage.eNAME,
                MinutesPackage.eNS_URI,
                () -> MinutesPackage.eINSTANCE);
        register(
                AttestPackage.class,
                AttestFactory.class,
                AttestPackage.eNAME,
                AttestPackage.eNS_URI,
                () -> AttestPackage.eINSTANCE);
    }

    private void register(
            Class<? extends EPackage> type,
            Class<? extends EFactory> factory,
            String name,
            String namespace,
            Supplier<EPackage> ePackage) {
        Hashtable<String, Object> properties = new Hashtable<>();
        properties.put(EMFNamespaces.EMF_MODEL_NAME, name);
        properties.put(EMFNamespaces.EMF_MODEL_NSURI, namespace);
        properties.put(EMFNamespaces.EMF_MODEL_FILE_EXT, name);
        properties.put(EMFNamespaces.EMF_MODEL_VERSION, VERSION);
        register(properties, new OnDemand<>(ePackage), type, EPackage.class);
        register(properties, new OnDemand<>(() -> ePackage.get().getEFactoryInstance()), factory, EFactory.class);
        register(properties, new OnDemand<>(() -> new PackageEntry(ePackage.get())), EPackageConfigurator.class);
        Hashtable<String, Object> condition = new Hashtable<>(properties);
        condition.put(Condition.CONDITION_ID, namespace);
        register(condition, Condition.INSTANCE, Condition.class);
    }

    private void register(Hashtable<String, Object> properties, Object service, Class<?>... types) {
        String[] names = new String[types.length];
        for (int index = 0; index < types.length; index++) {
            names[index] = types[index].getName();
        }
        registrations.add(context.registerService(names, service, properties));
    }

    @Deactivate
    void unregister() {
        registrations.forEach(ServiceRegistration::unregister);
        List.of(FederationPackage.eNS_URI, MinutesPackage.eNS_URI, AttestPackage.eNS_URI)
                .forEach(EPackage.Registry.INSTANCE::remove);
    }
}
