// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.navigator;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import se.paragraf.model.text.Localized;

/**
 * An element of the navigator. Two are the same if they stand for the same, so that the tree keeps what is open.
 *
 * @param key what it stands for
 * @param label its words
 * @param file the file to open
 * @param object the object in it to show
 * @param children the elements below
 */
record Node(Object key, Localized label, Optional<Path> file, Optional<EObject> object, List<Node> children) {

    static Node group(Object key, Localized label, List<Node> children) {
        return new Node(key, label, Optional.empty(), Optional.empty(), children);
    }

    Node with(List<Node> others) {
        return new Node(key, label, file, object, others);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Node node && node.key.equals(key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }
}
