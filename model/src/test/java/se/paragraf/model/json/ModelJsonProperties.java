// SPDX-License-Identifier: Apache-2.0
package se.paragraf.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;
import se.paragraf.model.federation.Document;
import se.paragraf.model.fixture.ArbitraryModels;
import se.paragraf.model.fixture.ModelTrait;
import se.paragraf.model.io.ModelException;

class ModelJsonProperties {

    private static final ModelJson JSON = ModelJson.with(TestPackages.WITH_EXTENSION);

    @Provide
    Arbitrary<Document> documents() {
        return ArbitraryModels.documents(ModelTrait.WITH_UNKNOWN_EXTENSIONS);
    }

    @Provide
    Arbitrary<List<Document>> folders() {
        return ArbitraryModels.folders(ModelTrait.WITH_UNKNOWN_EXTENSIONS);
    }

    @Property(tries = 500, seed = "20240314")
    void a_document_survives_json(@ForAll("documents") Document document) throws Exception {
        document.setModelVersion("1.0");
        byte[] json = json(document);

        Document read = read(json);

        assertThat(EcoreUtil.equals(document, read)).isTrue();
        assertThat(json(read)).isEqualTo(json);
    }

    @Property(tries = 200, seed = "20240314")
    void xmi_by_way_of_json_is_the_same_to_the_byte(@ForAll("folders") List<Document> folder) throws Exception {
        List<String> names = List.of("federation.paragraf", "a möte.paragraf", "b.paragraf", "attest.paragraf");
        ResourceSet resources = resources();
        for (int i = 0; i < folder.size(); i++) {
            folder.get(i).setModelVersion("1.0");
            resource(resources, names.get(i), folder.get(i));
        }
        for (Document document : folder) {
            URI uri = document.eResource().getURI();
            byte[] xmi = xmi(document.eResource());

            Document read = read(json(document));

            assertThat(new String(xmi(resource(resources(), uri.lastSegment(), read)), StandardCharsets.UTF_8))
                    .isEqualTo(new String(xmi, StandardCharsets.UTF_8));
        }
    }

    private static ResourceSet resources() {
        ResourceSet resources = new ResourceSetImpl();
        resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("paragraf", new XMIResourceFactoryImpl());
        return resources;
    }

    private static Resource resource(ResourceSet resources, String name, Document root) {
        Resource resource = resources.createResource(URI.createURI("file:/folder/" + name));
        resource.getContents().add(root);
        return resource;
    }

    private static byte[] xmi(Resource resource) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        resource.save(out, Map.of(XMLResource.OPTION_ENCODING, "UTF-8"));
        return out.toByteArray();
    }

    private static byte[] json(Document document) throws ModelException, IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JSON.write(document, out);
        return out.toByteArray();
    }

    private static Document read(byte[] json) throws ModelException {
        return JSON.read(new ByteArrayInputStream(json)).root();
    }
}
