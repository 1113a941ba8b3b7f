// SPDX-License-Identifier: Apache-2.0
package se.paragraf.model.io.spi;

import org.osgi.annotation.versioning.ConsumerType;
import org.w3c.dom.Document;

/**
 * Brings files of an older version of a metamodel to the next one. Register it as an OSGi service, and name it in
 * {@code META-INF/services} for programs without OSGi. Several are chained until a version is reached that is installed.
 * For any thread.
 */
@ConsumerType
public interface Migration {

    /**
     * The namespace of the older version.
     *
     * @return for example {@code https://paragraf.se/model/minutes/0}
     */
    String from();

    /**
     * The namespace of the next version.
     *
     * @return for example {@code https://paragraf.se/model/minutes/1}
     */
    String to();

    /**
     * Changes what is different in the next version: names of features and classes, values, where something stands. The
     * namespace itself, its declarations and the version of the file are changed by the caller afterwards.
     *
     * <p>An object is an element with the name of the feature that holds it, and {@code xsi:type} where its class does not
     * follow from the feature; a value is an attribute, or an element where there may be several.
     *
     * @param document the whole file, which may hold objects of other metamodels; aware of namespaces
     * @throws RuntimeException if the file cannot be one of that version; it is then refused
     */
    void migrate(Document document);
}
