// SPDX-License-Identifier: Apache-2.0
package se.paragraf.model.io.internal.xmi;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import se.paragraf.model.federation.Document;
import se.paragraf.model.io.Identities;
import se.paragraf.model.io.ModelException;
import se.paragraf.model.io.internal.version.ModelVersion;
import se.paragraf.model.text.Message;

/** Makes the bytes of a file. */
public final class Writing {

    private Writing() {}

    /**
     * The bytes of the content, which gets its version and the identities that are missing.
     *
     * @throws ModelException if something of it cannot stand in a file
     */
    public static byte[] bytes(ModelResource resource) throws ModelException {
        Document root = resource.root();
        Identities.assign(root);
        root.setModelVersion(ModelVersion.of(root.eClass().getEPackage()).toString());
        Optional<Message> fault = new SaveCheck(resource).fault();
        if (fault.isPresent()) {
            throw new ModelException(fault.get());
        }
        byte[] bytes = resource.layout().applied(text(resource)).getBytes(StandardCharsets.UTF_8);
        if (bytes.length > SourceText.MAX_BYTES) {
            throw new ModelException(Message.of(LoadFault.class, "save.large", SourceText.MAX_BYTES >> 20));
        }
        return bytes;
    }

    private static String text(ModelResource resource) throws ModelException {
        try {
            return ModelSave.text(resource, RawPrefixes.of(resource));
        } catch (LoadFault e) {
            throw new ModelException(e.reason(), e);
        }
    }
}
