// SPDX-License-Identifier: Apache-2.0
package se.paragraf.model.internal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.paragraf.model.federation.Document;
import se.paragraf.model.io.ModelContent;
import se.paragraf.model.io.ModelException;
import se.paragraf.model.io.ModelPackages;
import se.paragraf.model.json.ModelJson;

/** Writes and reads by Ecore's reflection, so that it knows every metamodel that is installed. */
@Component
public final class DefaultModelJson implements ModelJson {

    private final ModelPackages packages;

    @Activate
    public DefaultModelJson(@Reference ModelPackages packages) {
        this.packages = packages;
    }

    @Override
    public void write(Document document, OutputStream out) throws ModelException, IOException {
        try (JsonGenerator generator = Layout.generator(out)) {
            new ModelWriter(document, generator).write();
            generator.writeRaw('\n');
        } catch (StreamConstraintsException e) {
            throw new ModelException(Faults.message("write.deep", NodeReader.DEEPEST), e);
        }
    }

    @Override
    public ModelContent read(InputStream in) throws ModelException {
        return DocumentReader.read(NodeReader.read(in), packages.packages());
    }
}
