// SPDX-License-Identifier: Apache-2.0
package se.paragraf.model.io.internal;

import java.nio.file.Path;
import java.util.Iterator;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;
import se.paragraf.model.federation.UnknownExtension;
import se.paragraf.model.io.ModelException;
import se.paragraf.model.io.internal.xmi.FolderUris;
import se.paragraf.model.io.internal.xmi.ModelResource;
import se.paragraf.model.io.internal.xmi.ModelSet;
import se.paragraf.model.text.Message;

/** That a file goes to another place, with its references right. */
final class Relocation {

    private final ModelResource resource;
    private final ModelSet set;
    private final URI oldUri;
    private final FolderUris oldUris;

    private Relocation(ModelResource resource, ModelSet set) {
        this.resource = resource;
        this.set = set;
        this.oldUri = resource.getURI();
        this.oldUris = set.uris();
    }

    /**
     * Moves content, in memory only.
     *
     * @param whole whether the folder was opened, in which the file has to stay
     * @throws ModelException if references would no longer lead where they do
     */
    static Relocation to(Path target, ModelResource resource, ModelSet set, boolean whole) throws ModelException {
        Relocation relocation = new Relocation(resource, set);
        boolean within = target.startsWith(set.uris().folder());
        boolean sameFolder = set.uris().folder().equals(target.getParent());
        if (whole && !within) {
            throw fault("saveas.outside");
        } else if (!whole && !sameFolder) {
            if (relocation.refersToFiles(false)) {
                throw fault("saveas.references");
            }
            set.moveTo(new FolderUris(target.getParent()));
        } else if (whole && relocation.refersToFiles(true)) {
            throw fault("saveas.references");
        }
        resource.setURI(set.uris().uri(target));
        return relocation;
    }

    void undo() {
        set.moveTo(oldUris);
        resource.setURI(oldUri);
    }

    private boolean refersToFiles(boolean onlyUnresolvable) {
        for (Iterator<EObject> all = EcoreUtil.getAllContents(resource, false); all.hasNext(); ) {
            EObject object = all.next();
            if (object instanceof UnknownExtension extension
                    && String.valueOf(extension.getText()).contains("href=")) {
                return true;
            }
            for (Object each : ((InternalEList<?>) object.eCrossReferences()).basicList()) {
                InternalEObject target = (InternalEObject) each;
                if (onlyUnresolvable ? leadsOut(target) : isElsewhere(target)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean leadsOut(InternalEObject target) {
        return target.eIsProxy() && target.eProxyURI().isRelative();
    }

    private boolean isElsewhere(InternalEObject target) {
        return target.eIsProxy() ? !target.eProxyURI().trimFragment().equals(oldUri) : target.eResource() != resource;
    }

    private static ModelException fault(String key) {
        return new ModelException(Message.of(Relocation.class, key));
    }
}
