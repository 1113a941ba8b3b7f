// SPDX-License-Identifier: Apache-2.0
package se.paragraf.model.io.internal.packages;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import se.paragraf.model.io.ModelPackages;

/** The content of the jar of an extension, unpacked. */
record ExtensionFolder(Path root) {

    ExtensionFolder with(String path, String content) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
        return this;
    }

    ExtensionFolder listing(String... paths) throws IOException {
        return with(ModelPackages.MODELS, String.join("\n", paths));
    }

    EcoreModels models() {
        return new EcoreModels(path -> {
            Path file = root.resolve(path);
            return Files.exists(file) ? file.toUri().toURL() : null;
        });
    }

    /** A package with the namespace {@code urn:NAME}. */
    static String ecore(String name, String classifiers) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <ecore:EPackage xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                    xmlns:ecore="http://www.eclipse.org/emf/2002/Ecore" name="%1$s" nsURI="urn:%1$s" nsPrefix="%1$s">
                %2$s
                </ecore:EPackage>
                """
                .formatted(name, classifiers);
    }

    static String eClass(String name, String superType, String attributeType) {
        return """
                <eClassifiers xsi:type="ecore:EClass" name="%s" eSuperTypes="%s">
                  <eStructuralFeatures xsi:type="ecore:EAttribute" name="value" eType="%s"/>
                </eClassifiers>
                """
                .formatted(name, superType, attributeType);
    }
}
