// SPDX-License-Identifier: Apache-2.0
package se.paragraf.model.io.internal.xmi;

import java.io.IOException;
import java.io.StringWriter;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.ExtendedMetaData;
import org.eclipse.emf.ecore.util.InternalEList;
import org.eclipse.emf.ecore.xmi.XMIResource;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMISaveImpl;
import se.paragraf.model.federation.UnknownExtension;

/** Writes a file so that the same content is the same text, and that two versions can be compared line by line. */
final class ModelSave extends XMISaveImpl {

    private final ModelHelper names;
    private final String lineEnd;

    private ModelSave(ModelHelper names, String lineEnd) {
        super(names);
        this.names = names;
        this.lineEnd = lineEnd;
    }

    /** The text of a file whose content was checked. */
    static String text(ModelResource resource, Map<String, String> rawPrefixes) {
        ModelHelper names = new ModelHelper(resource);
        rawPrefixes.forEach(names::reserve);
        StringWriter text = new StringWriter();
        try {
            new ModelSave(names, resource.layout().lineEnd())
                    .save(resource, text, Map.of(XMLResource.OPTION_ENCODING, "UTF-8"));
        } catch (IOException e) {
            throw new IllegalStateException("not checked before it is written", e);
        }
        return text.toString();
    }

    @Override
    protected void init(XMLResource resource, Map<?, ?> options) {
        super.init(resource, options);
        doc = new ModelXml(lineEnd);
        escape.setLineFeed(lineEnd);
    }

    @Override
    public void addNamespaceDeclarations() {
        doc.addAttribute("xmi:version", XMIResource.VERSION_VALUE);
        Map<String, String> all = new TreeMap<>(names.declarations());
        all.put("xmi", XMIResource.XMI_URI);
        all.put("xsi", ExtendedMetaData.XSI_URI);
        all.forEach((prefix, namespace) -> doc.addAttributeNS(XMLResource.XML_NS, prefix, escape.convert(namespace)));
    }

    @Override
    protected void saveElement(EObject object, EStructuralFeature feature) {
        if (object instanceof UnknownExtension extension) {
            ((ModelXml) doc).addElement(RawPrefixes.complete(extension, names.declarations()));
        } else {
            super.saveElement(object, feature);
        }
    }

    @Override
    protected int sameDocSingle(EObject object, EStructuralFeature feature) {
        InternalEObject value = (InternalEObject) helper.getValue(object, feature);
        return value != null && names.isHere(value) ? SAME_DOC : super.sameDocSingle(object, feature);
    }

    @Override
    protected int sameDocMany(EObject object, EStructuralFeature feature) {
        InternalEList<?> values = (InternalEList<?>) helper.getValue(object, feature);
        return !values.isEmpty() && values.basicList().stream().allMatch(each -> names.isHere((InternalEObject) each))
                ? SAME_DOC
                : super.sameDocMany(object, feature);
    }
}
