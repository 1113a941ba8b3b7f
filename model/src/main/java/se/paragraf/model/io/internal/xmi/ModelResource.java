// SPDX-License-Identifier: Apache-2.0
package se.paragraf.model.io.internal.xmi;

import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;
import org.eclipse.emf.ecore.xmi.XMLHelper;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import se.paragraf.model.federation.Document;
import se.paragraf.model.federation.Element;
import se.paragraf.model.io.ModelException;
import se.paragraf.model.text.Message;

/** The content of a file. */
public final class ModelResource extends XMIResourceImpl {

    /** So often is everything looked through for an identity that is not there, as one may have been given, until something comes or goes. */
    private static final int MISSES = 16;

    private final Map<String, Element> objectById = new HashMap<>();
    private final Map<URI, Set<EClass>> expected = new HashMap<>();
    private String checksum;
    private Layout layout = Layout.NEW;
    private int missed;
    private Loading found = new Loading();

    ModelResource(URI uri) {
        super(uri);
        setEncoding("UTF-8");
    }

    /** Other content in the place of a file, of which the set does not know; what it refers to is found in the set. */
    public static ModelResource inPlaceOf(ModelResource place, Document content) {
        ModelResource resource = likewise(place, content);
        resource.basicSetResourceSet(place.getResourceSet(), null);
        return resource;
    }

    /** The same among other files. */
    public static void inPlaceOf(ModelResource place, Document content, ModelSet others) {
        others.getResources().add(likewise(place, content));
    }

    private static ModelResource likewise(ModelResource place, Document content) {
        ModelResource resource = new ModelResource(place.getURI());
        resource.layout = place.layout;
        resource.getContents().add(content);
        return resource;
    }

    /** A new file in the folder of the first one to which its content refers, of which no set knows. */
    public static ModelResource beside(Document content) {
        URI uri = neighbour(content).map(FolderUris::beside).orElseGet(FolderUris::nowhere);
        ModelResource resource = new ModelResource(uri);
        resource.getContents().add(content);
        return resource;
    }

    /** A file that a document refers to. */
    private static Optional<URI> neighbour(Document content) {
        for (Iterator<EObject> all = EcoreUtil.getAllContents(Set.of(content), false); all.hasNext(); ) {
            for (EObject target : ((InternalEList<EObject>) all.next().eCrossReferences()).basicList()) {
                if (!target.eIsProxy() && target.eResource() instanceof ModelResource other) {
                    return Optional.of(other.getURI());
                }
            }
        }
        return Optional.empty();
    }

    /** Loads a text; afterwards the resource has content, or an exception was thrown and it is of no use. */
    void load(SourceText source, ModelSet set) throws ModelException {
        setLoaded(true);
        isLoading = true;
        checksum = source.checksum();
        layout = source.layout();
        try {
            found = new Loader(this, set).load(source.text());
        } catch (LoadFault e) {
            throw new ModelException(e.reason(), e);
        } catch (OutOfMemoryError e) {
            // What was made of the file goes with it; the program has its memory again.
            restart();
            throw new ModelException(Message.of(LoadFault.class, "file.memory"), e);
        } catch (RuntimeException e) {
            // Whatever a hostile file makes the parser stumble over is a fault of the file.
            throw new ModelException(Message.of(LoadFault.class, "file.damaged", Limits.shown(e.getMessage())), e);
        } finally {
            isLoading = false;
        }
    }

    /** Forgets what a load that is given up has made. */
    void restart() {
        getContents().clear();
        objectById.clear();
        expected.clear();
        getErrors().clear();
    }

    /** The root. */
    public Document root() {
        return (Document) getContents().get(0);
    }

    /** What the reader must know. */
    public List<Message> warnings() {
        return found.warnings();
    }

    /** Why it may not be saved. */
    public Optional<Message> readOnly() {
        return found.readOnly();
    }

    /** Of the bytes that were read or written last; empty if there is no file yet. */
    public Optional<String> checksum() {
        return Optional.ofNullable(checksum);
    }

    Layout layout() {
        return layout;
    }

    /** Tells that the file on disk is this content now. */
    public void written(String sum) {
        checksum = sum;
        missed = 0;
    }

    /** Notes an identity while loading; tells whether it is the first of its kind. */
    boolean register(String id, Element element) {
        return objectById.putIfAbsent(id, element) == null;
    }

    /** Notes what a reference to another file expects there. */
    void expect(URI target, EClass type) {
        expected.computeIfAbsent(target, any -> new HashSet<>()).add(type);
    }

    Map<URI, Set<EClass>> expected() {
        return expected;
    }

    @Override
    public void doLoad(InputStream in, Map<?, ?> options) {
        throw new IllegalStateException("a file of the model is loaded by its set, which follows its references");
    }

    @Override
    protected EObject getEObjectByID(String id) {
        Element known = objectById.get(id);
        if (isLoading || known != null && known.eResource() == this && id.equals(known.getId())) {
            return known;
        }
        if (missed >= MISSES) {
            return null;
        }
        objectById.clear();
        for (TreeIterator<EObject> all = getAllContents(); all.hasNext(); ) {
            if (all.next() instanceof Element element && element.getId() != null) {
                objectById.putIfAbsent(element.getId(), element);
            }
        }
        Element found = objectById.get(id);
        missed = found == null ? missed + 1 : 0;
        return found;
    }

    @Override
    public void attached(EObject object) {
        missed = 0;
        super.attached(object);
    }

    @Override
    public void detached(EObject object) {
        missed = 0;
        super.detached(object);
    }

    /** Only elements go by their identity; what another model takes for one may be anything. */
    @Override
    public String getURIFragment(EObject object) {
        if (object instanceof Element element && element.getId() != null) {
            return element.getId();
        }
        Deque<String> segments = new ArrayDeque<>();
        InternalEObject at = (InternalEObject) object;
        while (at.eInternalContainer() != null && at.eDirectResource() == null) {
            InternalEObject container = at.eInternalContainer();
            segments.push(container.eURIFragmentSegment(at.eContainingFeature(), at));
            at = container;
        }
        return at.eDirectResource() == this ? "//" + String.join("/", segments) : "/-1";
    }

    @Override
    protected XMLHelper createXMLHelper() {
        return new ModelHelper(this);
    }
}
