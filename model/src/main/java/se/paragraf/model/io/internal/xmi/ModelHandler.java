// SPDX-License-Identifier: Apache-2.0
package se.paragraf.model.io.internal.xmi;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.ClassNotFoundException;
import org.eclipse.emf.ecore.xmi.FeatureNotFoundException;
import org.eclipse.emf.ecore.xmi.IllegalValueException;
import org.eclipse.emf.ecore.xmi.UnresolvedReferenceException;
import org.eclipse.emf.ecore.xmi.XMIException;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.SAXXMIHandler;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.ext.Locator2;
import se.paragraf.model.federation.Document;
import se.paragraf.model.federation.Element;
import se.paragraf.model.federation.Extensible;
import se.paragraf.model.federation.FederationPackage;
import se.paragraf.model.federation.UnknownExtension;
import se.paragraf.model.io.Identities;

/** Makes objects of the elements of a file, and trusts none of them. */
final class ModelHandler extends SAXXMIHandler {

    private static final Map<String, Object> OPTIONS = Map.of(XMLResource.OPTION_USE_DEPRECATED_METHODS, false);

    private final ModelResource resource;
    private final Loader loader;
    private final Loading loading;
    private final UnknownObjects unknown;
    private final Set<String> prefixes = new HashSet<>();
    private final Set<String> ownPrefixes = new HashSet<>();
    private int depth;
    private int elementCount;

    ModelHandler(ModelResource resource, Loader loader, Loading loading, String text) {
        super(resource, new ModelHelper(resource), OPTIONS);
        this.resource = resource;
        this.loader = loader;
        this.loading = loading;
        this.unknown = new UnknownObjects(text);
    }

    @Override
    public void startPrefixMapping(String prefix, String uri) {
        if (!unknown.isInside()) {
            if (loader.known(uri) == null && !loader.way(uri).isEmpty()) {
                throw Restart.migrating(uri);
            }
            prefixes.add(prefix);
            ownPrefixes.add(prefix);
            if (prefixes.size() > Limits.PREFIXES) {
                throw fault("limit.prefixes", Limits.PREFIXES);
            }
        }
        super.startPrefixMapping(prefix, uri);
    }

    @Override
    public void startElement(String uri, String localName, String name, Attributes attributes) throws SAXException {
        elementCount++;
        depth++;
        if (depth > Limits.DEPTH) {
            throw fault("limit.depth", Limits.DEPTH);
        } else if (elementCount > Limits.ELEMENTS) {
            throw fault("limit.elements", Limits.ELEMENTS);
        } else if (depth == 1) {
            new RootCheck(loader, loading).check(uri, localName, attributes.getValue("modelVersion"), getLineNumber());
        }
        super.startElement(uri, localName, name, attributes);
        ownPrefixes.clear();
    }

    @Override
    public void endElement(String uri, String localName, String name) {
        unknown.end(depth);
        depth--;
        super.endElement(uri, localName, name);
    }

    @Override
    public void endDocument() {
        super.endDocument();
        if (resource.getContents().size() != 1 || !(resource.getContents().get(0) instanceof Document)) {
            throw LoadFault.of("root.other", "?", "?");
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        super.characters(characters, start, length);
        if (text == null && !unknown.isInside()) {
            String stray = new String(characters, start, length);
            if (!stray.isBlank()) {
                Optional<Restart> other = otherVersion(objects.isEmpty() ? null : objects.peekEObject());
                if (other.isPresent()) {
                    throw other.get();
                }
                loading.warn("text.stray", getLineNumber(), Limits.shown(stray.strip()));
            }
        }
    }

    @Override
    public void processingInstruction(String target, String data) {
        if (!unknown.isInside()) {
            loading.warn("instructions");
        }
    }

    @Override
    public void comment(char[] characters, int start, int length) {
        if (!unknown.isInside()) {
            loading.warn("comment");
        }
    }

    @Override
    protected void recordHeaderInformation() {
        if (locator instanceof Locator2 header && "1.1".equals(header.getXMLVersion())) {
            throw fault("xml.version");
        }
    }

    @Override
    protected void handleSchemaLocation() {
        // Where schemas lie is nobody's business: nothing is fetched.
    }

    @Override
    protected EPackage getPackageForURI(String uri) {
        return uri == null ? null : loader.known(uri);
    }

    @Override
    protected void handleFeature(String prefix, String name) {
        String type = getXSIType();
        if (type != null && objects.peekEObject() instanceof Extensible host && "extensions".equals(name)) {
            String namespace = namespace(type);
            if (namespace != null && !isInstalled(namespace, type)) {
                types.push(ERROR_TYPE);
                boolean other = loader.isExcluded(namespace) || loader.known(namespace) != null;
                host.getExtensions().add(unknown.start(namespace, localName(type), elementCount, depth));
                warn(other ? "extension.other" : "extension.unknown", localName(type), namespace);
                prefixes.stream()
                        .filter(each -> !ownPrefixes.contains(each))
                        .forEach(each -> unknown.declare(each, helper.getURI(each)));
                return;
            }
        }
        super.handleFeature(prefix, name);
    }

    private boolean isInstalled(String namespace, String type) {
        EPackage found = loader.known(namespace);
        return found != null
                && (found.getEClassifier(localName(type)) instanceof EClass known && !known.isAbstract()
                        || isOurs(found));
    }

    private static boolean isOurs(EPackage ePackage) {
        return ePackage.getNsURI().startsWith("https://paragraf.se/model/");
    }

    @Override
    protected EObject createObjectFromTypeName(EObject peekObject, String type, EStructuralFeature feature) {
        String namespace = namespace(type);
        if (namespace == null || loader.known(namespace) == null) {
            String missing = namespace == null ? type : namespace;
            Optional<Restart> other = otherVersion(peekObject);
            if (other.isPresent()) {
                throw other.get();
            } else if (!(feature.getEType() instanceof EClass declared)
                    || declared.isAbstract()
                    || declared == EcorePackage.Literals.EOBJECT) {
                throw fault("type.unknown", feature.getName(), Limits.shown(missing));
            }
            loading.warn("type.unknown", getLineNumber(), feature.getName(), Limits.shown(missing));
            loading.forbid("readonly.type", Limits.shown(missing));
            return createObjectFromFeatureType(peekObject, feature);
        }
        EObject object = super.createObjectFromTypeName(peekObject, type, feature);
        if (object instanceof UnknownExtension extension) {
            warn("extension.unknown", String.valueOf(extension.getName()), String.valueOf(extension.getNamespace()));
        }
        return object;
    }

    @Override
    protected EObject createObjectFromFeatureType(EObject peekObject, EStructuralFeature feature) {
        if (feature.getEType() == EcorePackage.Literals.EOBJECT) {
            throw fault("type.missing", feature.getName());
        }
        return super.createObjectFromFeatureType(peekObject, feature);
    }

    private void warn(String key, String name, String namespace) {
        loading.warn(key, Limits.shown(name), Limits.shown(namespace));
    }

    @Override
    protected void handleProxy(InternalEObject proxy, String reference) {
        // EMF takes every href for a reference to another file, even where the class has a feature of that name.
        if (proxy.eClass().getEStructuralFeature(XMLResource.HREF) instanceof EAttribute) {
            setAttribValue(proxy, XMLResource.HREF, reference);
            return;
        }
        URI uri = URI.createURI(reference);
        URI target = FolderUris.resolved(uri, resourceURI).orElse(null);
        if (target == null) {
            loading.warn("reference.outside.line", getLineNumber(), Limits.shown(reference));
            proxy.eSetProxyURI(uri);
        } else if (!target.hasFragment()) {
            throw fault("reference.empty", Limits.shown(reference));
        } else {
            proxy.eSetProxyURI(target);
            resource.expect(target, proxy.eClass());
        }
    }

    @Override
    protected void setFeatureValue(EObject object, EStructuralFeature feature, Object value, int position) {
        if (value != null && isTwice(object, feature, value)) {
            throw fault(
                    object, "feature.twice", feature.getName(), object.eClass().getName());
        } else if (value instanceof EObject target) {
            check(object, feature, target);
        } else if (value instanceof String text && !Values.isBounded(feature, text)) {
            error(new IllegalValueException(
                    object, feature, value, null, getLocation(), getLineNumber(), getColumnNumber()));
            return;
        } else if (feature == FederationPackage.Literals.ELEMENT__ID && value != null) {
            identify((Element) object, (String) value);
            return;
        }
        super.setFeatureValue(object, feature, value, position);
    }

    /** Whether another value would be lost. Where there is an opposite, that may have set the same one. */
    private static boolean isTwice(EObject object, EStructuralFeature feature, Object value) {
        return !feature.isMany()
                && object.eIsSet(feature)
                && !(feature instanceof EReference reference && reference.getEOpposite() != null)
                && object.eGet(feature, false) != value;
    }

    private void check(EObject object, EStructuralFeature feature, EObject target) {
        if (!feature.getEType().isInstance(target)) {
            throw fault(
                    object,
                    "reference.type",
                    feature.getName(),
                    object.eClass().getName(),
                    target.eClass().getName());
        } else if (target.eIsProxy() && ((EReference) feature).isContainment()) {
            throw fault(object, "reference.contained", feature.getName());
        }
    }

    private void identify(Element element, String id) {
        if (!Identities.isValid(id)) {
            throw badValue(FederationPackage.Literals.ELEMENT__ID, element, id);
        } else if (resource.register(id, element)) {
            element.setId(id);
        } else {
            // Without one; it gets another when the file is saved.
            loading.warn(
                    "id.twice",
                    getLineNumber(),
                    Limits.shown(id),
                    element.eClass().getName());
        }
    }

    @Override
    public void error(XMIException e) {
        if (e instanceof UnresolvedReferenceException dangling) {
            keep(dangling);
        } else if (e instanceof FeatureNotFoundException missing) {
            unknownFeature(missing);
        } else if (e instanceof ClassNotFoundException missing) {
            unknownClass(missing);
        } else if (e instanceof IllegalValueException bad && loading.lenient()) {
            String owner = bad.getObject().eClass().getName();
            loading.warn(
                    "value.skipped", bad.getLine(), bad.getFeature().getName(), owner, Limits.shown(bad.getValue()));
        } else if (e instanceof IllegalValueException bad) {
            throw badValue(bad.getFeature(), bad.getObject(), bad.getValue());
        } else {
            throw fault("file.wrong", Limits.shown(e.getMessage()));
        }
    }

    @Override
    public void fatalError(XMIException e) {
        // The parser throws it as well.
    }

    @Override
    public void fatalError(SAXParseException e) throws SAXException {
        throw e;
    }

    private void unknownClass(ClassNotFoundException missing) {
        if (!loading.lenient()) {
            throw fault(
                    objects.isEmpty() ? null : objects.peekEObject(), "class.unknown", Limits.shown(missing.getName()));
        }
        loading.warn("class.skipped", getLineNumber(), Limits.shown(missing.getName()));
    }

    private void unknownFeature(FeatureNotFoundException missing) {
        EObject owner = missing.getObject();
        String ownerName = owner == null ? "?" : owner.eClass().getName();
        if (!loading.lenient()) {
            throw fault(owner, "feature.unknown", Limits.shown(missing.getName()), ownerName);
        }
        otherVersion(owner).ifPresent(restart -> {
            throw restart;
        });
        loading.warn("feature.skipped", getLineNumber(), Limits.shown(missing.getName()), ownerName);
    }

    /** What does not fit an extension that is installed belongs to another version of it, and the whole is kept as it stands. */
    private Optional<Restart> otherVersion(EObject owner) {
        EObject above = objects.isEmpty() ? null : objects.peekEObject();
        String namespace = null;
        EObject at = owner;
        if (at != null && at.eContainer() == null && above != null && at != above) {
            // Its attributes are read before it has its place.
            namespace = isOurs(at.eClass().getEPackage())
                    ? null
                    : at.eClass().getEPackage().getNsURI();
            at = above;
        }
        for (; at != null; at = at.eContainer()) {
            if (at.eContainmentFeature() == FederationPackage.Literals.EXTENSIBLE__EXTENSIONS
                    && !isOurs(at.eClass().getEPackage())) {
                namespace = at.eClass().getEPackage().getNsURI();
            }
        }
        return Optional.ofNullable(namespace)
                .filter(each -> !loader.isExcluded(each))
                .map(Restart::without);
    }

    /** A reference to nothing stays in the file. */
    private void keep(UnresolvedReferenceException dangling) {
        EStructuralFeature feature = dangling.getFeature();
        loading.warn(
                "reference.dangling", dangling.getLine(), feature.getName(), Limits.shown(dangling.getReference()));
        EClass type = (EClass) feature.getEType();
        if (type.isAbstract() || type == EcorePackage.Literals.EOBJECT) {
            throw otherVersion(dangling.getObject())
                    .<RuntimeException>map(other -> other)
                    .orElseGet(() -> LoadFault.of(
                            "reference.dangling",
                            dangling.getLine(),
                            feature.getName(),
                            Limits.shown(dangling.getReference())));
        }
        InternalEObject proxy = (InternalEObject) EcoreUtil.create(type);
        proxy.eSetProxyURI(resourceURI.appendFragment(dangling.getReference()));
        super.setFeatureValue(dangling.getObject(), feature, proxy, -1);
    }

    private RuntimeException badValue(EStructuralFeature feature, EObject object, Object value) {
        return fault(
                object,
                "value.bad",
                Limits.shown(value),
                feature.getName(),
                object.eClass().getName());
    }

    private String namespace(String type) {
        int colon = type.indexOf(':');
        return helper.getURI(colon < 0 ? "" : type.substring(0, colon));
    }

    private static String localName(String type) {
        return type.substring(type.indexOf(':') + 1);
    }

    /** A fault of an object, unless that is of an extension. */
    private RuntimeException fault(EObject owner, String key, Object... arguments) {
        Optional<Restart> other = otherVersion(owner);
        return other.isPresent() ? other.get() : fault(key, arguments);
    }

    private LoadFault fault(String key, Object... arguments) {
        Object[] all = new Object[arguments.length + 1];
        all[0] = getLineNumber();
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return LoadFault.of(key, all);
    }
}
